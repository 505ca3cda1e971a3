/**
 * Puts sources of ours into one file each, or into one together, so that what is started often starts in a third of the time:
 *
 * `node bundle.mjs <file> <folder>`: a process that a test starts sixty times, with everything of ours that it imports.
 * `node bundle.mjs --of-tests <folder>`: whatever tests import, as one file, and beside it one for each source that hands on what
 * is in it, under the source's own path. See bundle-resolver.mjs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..', '..');
const [what, dir] = process.argv.slice(2);

const ofOthers = (id) => !/^(?:\.|\/|@chorus\/|@oxc-project\/|\0)/.test(id);
/** Whoever reads what lies beside it goes on doing so. */
const wherePlaced = {
  name: 'where-placed',
  transform: (code, id) =>
    code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
};

async function bundle(input, output) {
  const made = await rolldown({
    input,
    platform: 'node',
    tsconfig: 'tsconfig.json',
    external: ofOthers,
    plugins: [wherePlaced],
    logLevel: 'silent',
    resolve: { conditionNames: ['development', 'node', 'import'], extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  await made.write({ dir, format: 'esm', keepNames: true, ...output });
  await made.close();
}

/** Sources that a test or what helps tests imports, by their path without an ending. */
function importedByTests() {
  const found = {};
  for (const file of sources().filter(isForTests))
    for (const [, said] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)) {
      const source = sourceOf(said, file);
      if (source !== null && existsSync(source) && !isForTests(source))
        found[relative(root, source).replace(/\.ts$/, '')] = source;
    }
  return found;
}

const sources = () =>
  ['apps/api/src', 'libs/domain/src', 'libs/templates/src', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  );

/** Left as it is, each a module of its own: what asserts, and what helps it to. */
const isForTests = (file) =>
  file.endsWith('.test.ts') || file.includes('/testing/') || file.startsWith(join(root, 'test'));

function sourceOf(said, from) {
  const [scope, lib, ...rest] = said.split('/');
  if (said.startsWith('.')) return resolve(dirname(from), said).replace(/\.js$/, '.ts');
  return scope === '@chorus' ? join(root, 'libs', lib, 'src', `${rest.join('/')}.ts`) : null;
}

if (what === '--of-tests')
  await bundle(importedByTests(), {
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    codeSplitting: { groups: [{ name: 'app', test: /./ }] },
  });
else await bundle(what, {});
