import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is built, where from, and what else its outcome depends on. Kept light: every command looks here first. */
const parts = [
  { name: 'domain', folder: 'libs/domain', sources: ['src'] },
  { name: 'templates', folder: 'libs/templates', sources: ['src'] },
  { name: 'api', folder: 'apps/api', sources: ['src'] },
  {
    name: 'web',
    folder: 'apps/web',
    sources: ['src', 'index.html', 'vite.config.ts', 'trusted-documents.ts', 'public'],
  },
];

/** The parts that have sources in this folder; an image holds built parts only, and then there are none. */
export function partsWithSources() {
  return parts.filter(({ name, folder }) =>
    existsSync(join(root, folder, name === 'web' ? 'index.html' : 'src')),
  );
}

/** Where the fingerprint of the sources a part was built from is kept; not in dist, which is served or shipped. */
export const stampOf = (part) => join(root, 'node_modules', '.cache', 'chorus-build', part.name);

/** Names, sizes and times of the sources: a few milliseconds, where hashing what they say would take hundreds. */
export function fingerprint(part) {
  const hash = createHash('sha256');
  const look = (path) => {
    if (!existsSync(path)) return;
    const status = statSync(path);
    if (!status.isDirectory()) {
      hash.update(`${path}\0${status.size}\0${status.mtimeMs}\n`);
      return;
    }
    for (const entry of readdirSync(path).sort()) if (!isForTests(entry)) look(join(path, entry));
  };
  for (const source of [...part.sources, 'package.json']) look(join(root, part.folder, source));
  for (const shared of ['.swcrc', 'package-lock.json', 'scripts/build.mjs']) look(join(root, shared));
  return hash.digest('hex');
}

/** By the name of a file or folder: what only tests import is neither built nor shipped. */
export const isForTests = (name) => name === 'testing' || /\.test\.tsx?$/.test(name);

/** The parts whose sources changed since they were built. */
export function staleParts(names = parts.map(({ name }) => name)) {
  return partsWithSources().filter((part) => {
    if (!names.includes(part.name)) return false;
    if (!existsSync(join(root, part.folder, 'dist'))) return true;
    const stamp = stampOf(part);
    return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(part);
  });
}
