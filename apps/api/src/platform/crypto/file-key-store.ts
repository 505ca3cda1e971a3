import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { putWhole, syncFolder } from '../files/whole-file.js';
import type { KeyStore } from './key-store.js';

const ending = '.key';
/** The last two digits of a subject name its folder. */
const shelves = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, '0'));

/**
 * Keys as files of mode 0600 below `CHORUS_HOME/keys/subjects`, spread over 256 folders. A crash leaves a
 * whole key or none, and two makers agree on one.
 */
export class FileKeyStore implements KeyStore {
  constructor(private readonly folder: string) {}

  async putIfAbsent(subject: string, wrapped: Buffer): Promise<Buffer> {
    const path = this.pathOf(subject);
    try {
      await putWhole(path, wrapped);
      return wrapped;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return await readFile(path);
    }
  }

  async get(subject: string): Promise<Buffer | null> {
    return unlessGone(readFile(this.pathOf(subject)), null);
  }

  /**
   * The new key lies complete beside the old one before the old one is looked at for the last time, and takes its place by a
   * rename. `destroy` removes the old one first and then everything beside it: whichever comes first, either the look or
   * the rename fails.
   */
  async replace(subject: string, before: Buffer, after: Buffer): Promise<boolean> {
    const path = this.pathOf(subject);
    const aside = `${path}.${randomBytes(6).toString('hex')}`;
    if ((await this.get(subject))?.equals(before) !== true) return false;
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(after);
      await file.sync();
    } finally {
      await file.close();
    }
    if ((await this.get(subject))?.equals(before) !== true) {
      await removed(aside);
      return false;
    }
    const replaced = await unlessGone(
      rename(aside, path).then(() => true),
      false,
    );
    if (!replaced) return false;
    // What a killed replacement left beside holds keys that this one may be here to take out for ever.
    for (const name of await this.beside(subject)) await removed(join(dirname(path), name));
    await syncFolder(dirname(path));
    return true;
  }

  async list(after: string | null, limit: number): Promise<readonly string[]> {
    const found: string[] = [];
    for (const shelf of shelves.slice(after === null ? 0 : shelves.indexOf(shelfOf(after)))) {
      const here = (await this.namesOn(shelf))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .filter((subject) => after === null || shelf !== shelfOf(after) || subject > after);
      found.push(...here.sort().slice(0, limit - found.length));
      if (found.length >= limit) break;
    }
    return found;
  }

  /**
   * Looks again until nothing is found: a replacement may lie down beside the key while it is being removed. The key comes
   * first and last: a folder that changes while it is read may show neither the old nor the new name of a file.
   */
  async destroy(subject: string): Promise<boolean> {
    const path = this.pathOf(subject);
    await this.bury(subject);
    let existed = await removed(path);
    for (let again = true; again;) {
      const beside = await this.beside(subject);
      for (const name of beside) await removed(join(dirname(path), name));
      const meanwhile = await removed(path);
      existed ||= meanwhile;
      again = meanwhile || beside.length > 0;
    }
    if (existed) await syncFolder(dirname(path));
    return existed;
  }

  /** An empty file among the keys' folders, so that whatever copies the keys copies it too. */
  async bury(subject: string): Promise<void> {
    try {
      await putWhole(this.graveOf(subject), Buffer.alloc(0));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }

  async isBuried(subject: string): Promise<boolean> {
    return (await unlessGone(readFile(this.graveOf(subject)), null)) !== null;
  }

  /** Copies of a subject's key that were never put in its place. */
  private async beside(subject: string): Promise<string[]> {
    return (await this.namesOn(shelfOf(subject))).filter((name) => name.startsWith(`${subject}${ending}.`));
  }

  private namesOn(shelf: string): Promise<string[]> {
    return unlessGone(readdir(join(this.folder, shelf)), []);
  }

  private graveOf(subject: string): string {
    return join(this.folder, 'gone', shelfOf(checked(subject)), subject);
  }

  private pathOf(subject: string): string {
    checked(subject);
    return join(this.folder, shelfOf(subject), `${subject}${ending}`);
  }
}

function checked(subject: string): string {
  if (!/^[a-z]+-[0-9a-f-]{36}$/.test(subject)) throw new Error('A key belongs to a kind and an id.');
  return subject;
}

/** The key store of a home. */
export const keyStoreOf = (home: string): KeyStore => new FileKeyStore(join(home, 'keys', 'subjects'));

/** The last two digits of a UUIDv7 are random; its first ones are the time and would fill one folder a day. */
const shelfOf = (subject: string): string => subject.slice(-2);

const removed = (path: string): Promise<boolean> =>
  unlessGone(
    unlink(path).then(() => true),
    false,
  );

async function unlessGone<T>(work: Promise<T>, gone: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return gone;
    throw error;
  }
}
