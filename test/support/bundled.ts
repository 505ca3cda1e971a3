import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Bundled {
  /** What Node runs. */
  readonly script: string;
  remove(): void;
}

/** A source file as one script, made anew from the sources as they are; for processes that a test starts again and again. */
export function bundled(file: string): Bundled {
  // Beside the packages: what is not ours is still found from there.
  const cache = join(root, 'node_modules', '.cache', 'chorus-bundles');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'of-'));
  const made = spawnSync(process.execPath, [join(root, 'test', 'support', 'bundle.mjs'), file, folder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  return {
    script: join(folder, basename(file).replace(/\.ts$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
