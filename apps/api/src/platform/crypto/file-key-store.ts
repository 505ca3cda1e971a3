import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeyStore } from './key-store.js';

/**
 * Keys as files of mode 0600 below `CHORUS_HOME/keys/subjects`, spread over 256 folders. A new key is written
 * aside, synced, then linked into place: a crash leaves a whole key or none, and two makers agree on one.
 */
export class FileKeyStore implements KeyStore {
  constructor(private readonly folder: string) {}

  async putIfAbsent(subject: string, wrapped: Buffer): Promise<Buffer> {
    const path = this.pathOf(subject);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const aside = `${path}.${randomBytes(6).toString('hex')}`;
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(wrapped);
      await file.sync();
    } finally {
      await file.close();
    }
    try {
      await link(aside, path);
      return wrapped;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return await readFile(path);
    } finally {
      await unlink(aside);
    }
  }

  async get(subject: string): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(subject));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async destroy(subject: string): Promise<boolean> {
    try {
      await unlink(this.pathOf(subject));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }

  private pathOf(subject: string): string {
    if (!/^[a-z]+-[0-9a-f-]{36}$/.test(subject)) throw new Error('A key belongs to a kind and an id.');
    // The last two digits of a UUIDv7 are random; its first ones are the time and would fill one folder a day.
    return join(this.folder, subject.slice(-2), `${subject}.key`);
  }
}
