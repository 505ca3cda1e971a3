import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const known = new Map();

/** Where tests find our sources and packages: in what a run of everything made of them (see bundle.mjs), else as they are. */
export function sync(path, options) {
  const bundle = process.env.CHORUS_TEST_BUNDLE;
  if (bundle === undefined || options.basedir.includes('node_modules'))
    return options.defaultResolver(path, options);
  const shared = sharedAt(join(bundle, 'for-tests', 'packages', `${path}.mjs`));
  if (/^[@\w]/.test(path) && shared !== null) return shared;
  const found = options.defaultResolver(path, options);
  if (!found.endsWith('.ts')) return found;
  return sharedAt(join(bundle, 'for-tests', relative(root, found).replace(/\.ts$/, '.mjs'))) ?? found;
}

function sharedAt(file) {
  if (!known.has(file)) known.set(file, existsSync(file));
  return known.get(file) ? file : null;
}
