import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * The web app, built for the tests that ask, so that they say something about the sources as they are and not about an old build:
 * once a run, by whoever asks first, where the run has a place for it.
 */
export function builtWeb(): { readonly folder: string; remove(): void } {
  const { CHORUS_TEST_WEB: ofRun } = process.env;
  const shared = ofRun === undefined ? undefined : join(ofRun, 'built');
  if (shared !== undefined && existsSync(shared)) return { folder: shared, remove: () => undefined };
  // Aside and renamed, so that two may need it at once and neither finds half of it.
  const folder = mkdtempSync(join(ofRun ?? tmpdir(), 'chorus-web-'));
  build(folder);
  if (shared === undefined) return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  try {
    renameSync(folder, shared);
  } catch (error) {
    if (!existsSync(shared)) throw error;
    rmSync(folder, { recursive: true, force: true });
  }
  return { folder: shared, remove: () => undefined };
}

function build(folder: string): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: join(root, 'apps', 'web'),
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (built.status !== 0) throw new Error(built.stderr);
}
