import { randomBytes } from 'node:crypto';
import { access, link, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Bytes, or the pieces of what is too large to be held in memory; an error in them leaves nothing behind. */
type Content = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes a file of mode 0600 that is whole or not there: aside, synced, then linked into place, and the folder's own entry
 * synced too. What a database keeps next may lean on it: without the last step a power loss could leave rows sealed under a
 * key whose name the folder never learnt.
 * @param aside ends the name of what is not finished, so that a sweep may throw it away.
 * @throws EEXIST where something lies there already; nothing is ever written over.
 */
export async function putWhole(path: string, bytes: Content, aside = ''): Promise<void> {
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

/** @returns where it lies, written and synced */
export async function writtenAside(path: string, bytes: Content, aside: string): Promise<string> {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}${aside}`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    if (bytes instanceof Uint8Array) await file.writeFile(bytes);
    else for await (const piece of bytes) await file.writeFile(piece);
    await file.sync();
  } catch (error) {
    await unlink(unfinished);
    throw error;
  } finally {
    await file.close();
  }
  return unfinished;
}

/** Throws away what a crash left unfinished in a folder that need not be there. @returns how many */
export async function discardOlder(folder: string, aside: string, before: Date): Promise<number> {
  let discarded = 0;
  for (const name of (await isThere(folder)) ? await readdir(folder) : []) {
    const path = join(folder, name);
    if (!name.endsWith(aside) || (await stat(path)).mtime >= before) continue;
    await unlink(path);
    discarded += 1;
  }
  return discarded;
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
