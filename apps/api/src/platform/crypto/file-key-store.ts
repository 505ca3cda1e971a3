import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { putWhole } from '../files/whole-file.js';
import type { KeyStore } from './key-store.js';

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
