import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../ids/ids.js';
import { Outbound } from '../outbound/outbound.js';
import { DiskFileStore } from './disk-file-store.js';
import { type FileStore, FileStoreUnavailable } from './file-store.js';
import { S3FileStore } from './s3-file-store.js';
import { startS3Server, type S3Server } from './testing/s3-server.js';

interface Opened {
  readonly store: FileStore;
  /** Makes the place unusable. */
  fail(): Promise<void>;
  end(): Promise<void>;
}

const kinds: Readonly<Record<string, () => Promise<Opened>>> = {
  'on the disk': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chorus-files-'));
    return {
      store: new DiskFileStore(join(folder, 'files')),
      // A file where the folder should be: no right of a user, root included, makes it one.
      fail: () => writeFile(join(folder, 'files'), ''),
      end: () => rm(folder, { recursive: true }),
    };
  },
  'in a bucket': async () => {
    const server = await startS3Server();
    const waiting = await mkdtemp(join(tmpdir(), 'chorus-waiting-'));
    const store = new S3FileStore(server.settings, new Outbound(), waiting, 2);
    return {
      store,
      fail: () => server.stop(),
      end: async () => {
        await store.close();
        await server.remove();
        // Nothing is left of what was on its way.
        expect(await readdir(waiting)).toEqual([]);
        await rm(waiting, { recursive: true });
      },
    };
  },
};

describe.each(Object.entries(kinds))('files %s', (_, open) => {
  let opened: Opened;
  let store: FileStore;
  beforeEach(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterEach(() => opened.end());
  const listed = async (): Promise<string[]> => {
    const keys: string[] = [];
    for await (const { key } of store.list()) keys.push(key);
    return keys.sort();
  };

  test('are kept whole, read back, and gone once removed', async () => {
    const key = newId<'file'>();
    for (const bytes of [Buffer.from([0, 1, 2, 255]), randomBytes(3_000_000)]) {
      await store.put(key, bytes);
      expect((await store.get(key))?.equals(bytes)).toBe(true);
      expect(await store.remove(key)).toBe(true);
    }
    expect(await store.remove(key)).toBe(false);
    expect(await store.get(key)).toBeNull();
  });

  test('come and go piece by piece, whole or not at all', async () => {
    const key = newId<'file'>();
    const bytes = randomBytes(3_000_000);
    async function* pieces(failing: boolean): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 70_000) {
        if (failing && at > 1_000_000) throw new Error('The reading ended.');
        yield await Promise.resolve(bytes.subarray(at, at + 70_000));
      }
    }
    await expect(store.putPieces(key, pieces(true))).rejects.toThrow('The reading ended.');
    expect(await store.pieces(key)).toBeNull();
    await store.putPieces(key, pieces(false));
    await expect(store.putPieces(key, pieces(false))).rejects.toThrow('EEXIST');
    const found: Uint8Array[] = [];
    for await (const piece of (await store.pieces(key)) ?? []) found.push(piece);
    expect(found.length).toBeGreaterThan(1);
    expect(Buffer.concat(found).equals(bytes)).toBe(true);
    expect((await store.get(key))?.equals(bytes)).toBe(true);
    expect(await listed()).toEqual([key]);
    expect(await store.discardUnfinished(new Date(Date.now() + 1_000))).toBe(0);
  });

  test('are never written over', async () => {
    const key = newId<'file'>();
    await store.put(key, Buffer.from('first'));
    await expect(store.put(key, Buffer.from('second'))).rejects.toThrow('EEXIST');
    expect((await store.get(key))?.toString()).toBe('first');
  });

  test('are replaced where they lie and nowhere else, and show their first bytes alone', async () => {
    const key = newId<'file'>();
    expect(await store.replace(key, Buffer.from('second'))).toBe(false);
    expect(await store.get(key)).toBeNull();
    expect(await store.head(key, 3)).toBeNull();
    await store.put(key, Buffer.from('first'));
    expect((await store.head(key, 3))?.toString()).toBe('fir');
    expect(await store.replace(key, Buffer.from('second'))).toBe(true);
    expect((await store.get(key))?.toString()).toBe('second');
    expect((await store.head(key, 3))?.toString()).toBe('sec');
    expect(await listed()).toEqual([key]);
  });

  test('are all listed, however many, with when they were kept', async () => {
    expect(await listed()).toEqual([]);
    const keys = Array.from({ length: 7 }, () => newId<'file'>() as string);
    for (const key of keys) await store.put(key, Buffer.from('sealed'));
    expect(await listed()).toEqual([...keys].sort());
    for await (const { keptAt } of store.list()) expect(Date.now() - keptAt.getTime()).toBeLessThan(60_000);
  });

  test('are named by ids and nothing else', async () => {
    for (const key of ['../../etc/passwd', '', 'a/b']) {
      await expect(store.get(key)).rejects.toThrow('named by an id');
      await expect(store.put(key, Buffer.from('x'))).rejects.toThrow('named by an id');
    }
  });

  test('say plainly when their place cannot be used', async () => {
    await store.probe();
    await opened.end();
    opened = await open();
    ({ store } = opened);
    await opened.fail();
    await expect(store.probe()).rejects.toThrow(FileStoreUnavailable);
    await expect(store.put(newId<'file'>(), Buffer.from('x'))).rejects.toThrow(FileStoreUnavailable);
  });
});

describe('a bucket', () => {
  let server: S3Server;
  let store: S3FileStore;
  beforeEach(async () => {
    server = await startS3Server();
    store = new S3FileStore(server.settings, new Outbound(), tmpdir());
  });
  afterEach(async () => {
    await store.close();
    await server.remove();
  });

  test('that comes back takes what it could not take before', async () => {
    const key = newId<'file'>();
    await server.stop();
    await expect(store.put(key, Buffer.from('sealed'))).rejects.toThrow(FileStoreUnavailable);
    await expect(store.get(key)).rejects.toThrow(FileStoreUnavailable);
    await server.start();
    await store.put(key, Buffer.from('sealed'));
    expect((await store.get(key))?.toString()).toBe('sealed');
  });

  test('holds a file under the name that it has below the home, so that copying the folder moves them', async () => {
    const key = newId<'file'>();
    await store.put(key, Buffer.from('sealed'));
    expect(server.requests).toContainEqual(
      expect.stringContaining(`/sample-documents/chorus/files/${key.slice(-2)}/${key}.sealed`),
    );
  });

  test('with other things in it lists only files of ours', async () => {
    const key = newId<'file'>();
    await store.put(key, Buffer.from('sealed'));
    for (const prefix of ['', 'chorus/files/deeper/', 'chorus/filesystem/']) {
      const other = new S3FileStore({ ...server.settings, prefix }, new Outbound(), tmpdir());
      await other.put(newId<'file'>(), Buffer.from('other'));
      await other.close();
    }
    const keys: string[] = [];
    for await (const entry of store.list()) keys.push(entry.key);
    expect(keys).toEqual([key]);
  });

  test('that is not there, or asks for other keys, is said so by its code', async () => {
    for (const [wrong, code] of [
      [{ bucket: 'not-there' }, 'NoSuchBucket'],
      [{ accessKeyId: 'wrong' }, 'InvalidAccessKeyId'],
    ] as const) {
      const other = new S3FileStore({ ...server.settings, ...wrong }, new Outbound(), tmpdir());
      await expect(other.probe()).rejects.toMatchObject({ code });
      await other.close();
    }
  });

  test('behind a public name that leads inside is not spoken to', async () => {
    const inside = new Outbound({ resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]) });
    const { port } = new URL(server.settings.endpoint ?? '');
    const other = new S3FileStore(
      { ...server.settings, endpoint: `http://s3.example.org:${port}` },
      inside,
      tmpdir(),
    );
    await expect(other.probe()).rejects.toMatchObject({ code: 'OUTBOUND_REFUSED' });
    await other.close();
    expect(server.requests).toEqual([]);
  });
});
