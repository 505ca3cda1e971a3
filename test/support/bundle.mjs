/**
 * Puts sources of ours into one file each, or into one together, so that what is started often starts in a third of the time:
 *
 * `node bundle.mjs <file> <folder>`: a process that a test starts sixty times, with everything of ours that it imports.
 * `node bundle.mjs --of-tests <folder>`: whatever tests import, as one file, and beside it one for each source with what is in it,
 * under the source's own path; in `for-tests` what test files find in their place. See bundle-resolver.mjs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const { output: written } = await made.write({ dir, format: 'esm', keepNames: true, ...output });
  await made.close();
  return written;
}

/**
 * What a test file imports instead: the same names, taken from the one copy that the runner's process keeps. Jest gives each test
 * file modules of its own, and to make the app's anew for every file was a third of what most of them took.
 */
function handOn(name, from, exported) {
  const file = join(dir, 'for-tests', `${name}.mjs`);
  const names = exported.filter((one) => one !== 'default' && /^[\w$]+$/.test(one));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    [
      `const shared = await globalThis.chorusShared(${JSON.stringify(from)});`,
      `export const { ${names.join(', ')} } = shared;`,
      ...(exported.includes('default') ? ['export default shared.default;'] : []),
    ].join('\n'),
  );
}

/**
 * Packages whose classes mean the same to a test as to the app; one that takes long to load; and one whose native part, loaded by a
 * test file of its own first, draws no picture for the app any more.
 */
const shared = /^(?:@graphql-tools\/.+|@nestjs\/.+|graphql|graphql-jit|pg|playwright-core|sharp|typeorm)$/;
const sharedPackages = () =>
  new Set(
    sources()
      .filter(isForTests)
      .flatMap(importsOf)
      .filter((name) => shared.test(name)),
  );

/** Sources that a test or what helps tests imports, by their path without an ending. */
function importedByTests() {
  const found = {};
  for (const file of sources().filter(isForTests))
    for (const said of importsOf(file)) {
      const source = sourceOf(said, file);
      if (source !== null && existsSync(source) && !isForTests(source))
        found[relative(root, source).replace(/\.ts$/, '')] = source;
    }
  return found;
}

const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, said]) => said);

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

if (what === '--of-tests') {
  const written = await bundle(importedByTests(), {
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    codeSplitting: { groups: [{ name: 'app', test: /./ }] },
  });
  for (const { isEntry, name, fileName, exports } of written)
    if (isEntry) handOn(name, pathToFileURL(join(dir, fileName)).href, exports);
  for (const name of sharedPackages()) handOn(join('packages', name), name, Object.keys(await import(name)));
} else await bundle(what, {});
