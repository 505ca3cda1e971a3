import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, staleParts } from './stale.mjs';

/**
 * Builds what is stale in a process of its own: the compiler's memory goes with it, and an up-to-date checkout costs a few
 * milliseconds. Ends this process with exit code 1 when the build fails; the compiler has said why.
 */
export function ensureBuilt(names) {
  if (staleParts(names).length === 0) return;
  const result = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs'), ...(names ?? [])], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) process.exit(1);
}
