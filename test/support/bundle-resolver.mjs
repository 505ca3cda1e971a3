import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const known = new Map();

/**
 * Where tests find our sources: in the one file that a run of everything made of them, else as they are. Jest gives each test
 * file modules of its own, and loading the app's one and a half thousand one by one was a fifth of what a short test takes.
 */
export function sync(path, options) {
  const found = options.defaultResolver(path, options);
  const bundle = process.env.CHORUS_TEST_BUNDLE;
  if (bundle === undefined || !found.endsWith('.ts')) return found;
  if (!known.has(found)) {
    const bundled = join(bundle, relative(root, found).replace(/\.ts$/, '.mjs'));
    known.set(found, existsSync(bundled) ? bundled : found);
  }
  return known.get(found);
}
