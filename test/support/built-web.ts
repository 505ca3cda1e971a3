import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The web app, built for the tests that ask, so that they say something about the sources as they are and not about an old build. */
export function builtWeb(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-web-'));
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
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
