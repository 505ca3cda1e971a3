import { randomBytes } from 'node:crypto';
import { access, link, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file of mode 0600 that is whole or not there: aside, synced, then linked into place, and the folder's own entry
 * synced too. What a database keeps next may lean on it: without the last step a power loss could leave rows sealed under a
 * key whose name the folder never learnt.
 * @param aside ends the name of what is not finished, so that a sweep may throw it away.
 * @throws EEXIST where something lies there already; nothing is ever written over.
 */
export async function putWhole(path: string, bytes: Uint8Array, aside = ''): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncFolder(dirname(made));
  const unfinished = await writtenAside(path, bytes, aside);
  try {
    // Linking, unlike renaming, fails where something lies already.
    await link(unfinished, path);
  } finally {
    await unlink(unfinished);
  }
  await syncFolder(folder);
}

/**
 * Writes other bytes in the place of a file, whole or not at all. False, and nothing is left, where there is none; one that is
 * removed after the last look comes back.
 */
export async function replaceWhole(path: string, bytes: Uint8Array, aside = ''): Promise<boolean> {
  if (!(await isThere(path))) return false;
  const unfinished = await writtenAside(path, bytes, aside);
  if (!(await isThere(path))) {
    await unlink(unfinished);
    return false;
  }
  await rename(unfinished, path);
  await syncFolder(dirname(path));
  return true;
}

async function writtenAside(path: string, bytes: Uint8Array, aside: string): Promise<string> {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}${aside}`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  return unfinished;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/** What was linked, renamed or removed in a folder lasts beyond a power loss only after this. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
