import { access, constants, mkdir, open, opendir, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '@chorus/domain/shared/ids';
import { type FileStore, FileStoreUnavailable } from './file-store.js';
import { putWhole, replaceWhole } from './whole-file.js';

const kept = '.sealed';
const unfinished = '.part';

/**
 * Files of mode 0600 below `CHORUS_HOME/files`, spread over 256 folders. A crash leaves a whole file or a part that
 * nobody reads and the sweep throws away.
 */
export class DiskFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  put(key: string, sealed: Uint8Array): Promise<void> {
    return this.keep(key, sealed);
  }

  putPieces(key: string, sealed: AsyncIterable<Uint8Array>): Promise<void> {
    return this.keep(key, sealed);
  }

  async pieces(key: string): Promise<AsyncIterable<Uint8Array> | null> {
    try {
      return (await open(this.pathOf(key))).createReadStream();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  private async keep(key: string, sealed: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
    const path = this.pathOf(key);
    try {
      await putWhole(path, sealed, unfinished);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST' || code === undefined) throw error;
      throw new FileStoreUnavailable(code);
    }
  }

  async get(key: string): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(key));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async head(key: string, length: number): Promise<Buffer | null> {
    try {
      const file = await open(this.pathOf(key));
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async replace(key: string, sealed: Uint8Array): Promise<boolean> {
    try {
      return await replaceWhole(this.pathOf(key), sealed, unfinished);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new FileStoreUnavailable(code);
    }
  }

  async remove(key: string): Promise<boolean> {
    try {
      await unlink(this.pathOf(key));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async *list(): AsyncIterable<{ readonly key: string; readonly keptAt: Date }> {
    for await (const { path, name } of this.entries()) {
      if (!name.endsWith(kept)) continue;
      yield { key: name.slice(0, -kept.length), keptAt: (await stat(path)).mtime };
    }
  }

  async discardUnfinished(before: Date): Promise<number> {
    let discarded = 0;
    for await (const { path, name } of this.entries()) {
      if (!name.endsWith(unfinished) || (await stat(path)).mtime >= before) continue;
      await unlink(path);
      discarded += 1;
    }
    return discarded;
  }

  async probe(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await access(this.folder, constants.R_OK | constants.W_OK);
    } catch (error) {
      throw new FileStoreUnavailable((error as NodeJS.ErrnoException).code ?? 'Unknown');
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async *entries(): AsyncIterable<{ readonly path: string; readonly name: string }> {
    let groups: string[];
    try {
      groups = await readdir(this.folder);
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    for (const group of groups) {
      for await (const entry of await opendir(join(this.folder, group))) {
        if (entry.isFile()) yield { path: join(this.folder, group, entry.name), name: entry.name };
      }
    }
  }

  private pathOf(key: string): string {
    if (!isId(key)) throw new Error('A kept file is named by an id.');
    // The last two digits of a UUIDv7 are random; its first ones are the time and would fill one folder a day.
    return join(this.folder, key.slice(-2), `${key}${kept}`);
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
