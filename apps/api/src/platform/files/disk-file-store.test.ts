import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../ids/ids.js';
import { DiskFileStore } from './disk-file-store.js';

describe('files on the disk', () => {
  let folder: string;
  let store: DiskFileStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chorus-files-'));
    store = new DiskFileStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('are kept whole, read back, and gone once removed', async () => {
    const key = newId<'file'>();
    const bytes = Buffer.from([0, 1, 2, 255]);
    await store.put(key, bytes);
    expect(await store.get(key)).toEqual(bytes);
    const group = join(folder, key.slice(-2));
    expect(await readdir(group)).toEqual([`${key}.sealed`]);
    expect((await stat(join(group, `${key}.sealed`))).mode & 0o777).toBe(0o600);
    expect((await stat(group)).mode & 0o777).toBe(0o700);
    expect(await store.remove(key)).toBe(true);
    expect(await store.remove(key)).toBe(false);
    expect(await store.get(key)).toBeNull();
  });

  test('are never written over, and a failed writing leaves no part behind', async () => {
    const key = newId<'file'>();
    await store.put(key, Buffer.from('first'));
    await expect(store.put(key, Buffer.from('second'))).rejects.toThrow('EEXIST');
    expect((await store.get(key))?.toString()).toBe('first');
    expect(await readdir(join(folder, key.slice(-2)))).toHaveLength(1);
  });

  test('a part that a crash left is listed nowhere and thrown away when it is old', async () => {
    const key = newId<'file'>();
    await store.put(key, Buffer.from('whole'));
    const part = join(folder, key.slice(-2), `${newId<'file'>()}.sealed.0a0b0c.part`);
    await writeFile(part, 'half');
    const listed: string[] = [];
    for await (const entry of store.list()) listed.push(entry.key);
    expect(listed).toEqual([key]);
    const now = new Date();
    expect(await store.discardUnfinished(new Date(now.getTime() - 60_000))).toBe(0);
    await utimes(part, new Date(0), new Date(0));
    expect(await store.discardUnfinished(now)).toBe(1);
    expect(await readdir(join(folder, key.slice(-2)))).toEqual([`${key}.sealed`]);
  });

  test('an empty store lists nothing, and a key that is no id leads nowhere', async () => {
    const empty = new DiskFileStore(join(folder, 'not-there'));
    for await (const entry of empty.list()) throw new Error(entry.key);
    await expect(store.get('../../etc/passwd')).rejects.toThrow('named by an id');
  });
});
