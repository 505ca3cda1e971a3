import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../ids/ids.js';
import { FileKeyStore } from './file-key-store.js';
import { KeyedHash } from './keyed-hash.js';
import { Keyring } from './keyring.js';
import { addKey, promoteKey } from './renew-subject-keys.js';
import { UnreadableSeal } from './sealing.js';
import { KeyDestroyed, KeyOutdated, personSubject, Vault } from './vault.js';

describe('sealing personal data', () => {
  let folder: string;
  const master = randomBytes(32);
  const vault = () => new Vault(new FileKeyStore(folder), [master]);
  const place = { table: 'thing', column: 'words', row: 'row-1' };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chorus-keys-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test('what one process seals another opens, with the key store and the master key', async () => {
    const subject = personSubject(newId<'person'>());
    const sealed = (await vault().keyFor(subject)).seal(place, 'some words');
    expect(sealed.includes('some words')).toBe(false);
    expect((await vault().existingKey(subject)).open(place, sealed)).toBe('some words');
  });

  test('a value moved to another row, column or person does not open', async () => {
    const one = vault();
    const subject = personSubject(newId<'person'>());
    const key = await one.keyFor(subject);
    const sealed = key.seal(place, 'some words');
    expect(() => key.open({ ...place, row: 'row-2' }, sealed)).toThrow(UnreadableSeal);
    expect(() => key.open({ ...place, column: 'other' }, sealed)).toThrow(UnreadableSeal);
    const other = await one.keyFor(personSubject(newId<'person'>()));
    expect(() => other.open(place, sealed)).toThrow(UnreadableSeal);
  });

  test('one changed byte does not open', async () => {
    const key = await vault().keyFor(personSubject(newId<'person'>()));
    const sealed = key.seal(place, 'some words');
    sealed[20] = (sealed[20] as number) ^ 1;
    expect(() => key.open(place, sealed)).toThrow(UnreadableSeal);
  });

  test('a destroyed key is gone for those who come later', async () => {
    const subject = personSubject(newId<'person'>());
    const one = vault();
    await one.keyFor(subject);
    expect(await one.destroy(subject)).toBe(true);
    await expect(one.existingKey(subject)).rejects.toThrow(KeyDestroyed);
    await expect(vault().existingKey(subject)).rejects.toThrow(KeyDestroyed);
  });

  test('two makers of the same key agree on one', async () => {
    const subject = personSubject(newId<'person'>());
    const makers = Array.from({ length: 8 }, () => vault());
    const keys = await Promise.all(makers.map((maker) => maker.keyFor(subject)));
    const sealed = (keys[0] as (typeof keys)[number]).seal(place, 'some words');
    for (const key of keys) expect(key.open(place, sealed)).toBe('some words');
  });

  test('a key file can be read by its owner only', async () => {
    const id = newId<'person'>();
    await vault().keyFor(personSubject(id));
    const shelf = join(folder, id.slice(-2));
    const [name] = await readdir(shelf);
    expect((await stat(join(shelf, name as string))).mode & 0o777).toBe(0o600);
  });

  test('a new master key beside the old one opens what the old one wrapped, and wraps what is new', async () => {
    const store = new FileKeyStore(folder);
    const newer = randomBytes(32);
    const [before, after] = [personSubject(newId<'person'>()), personSubject(newId<'person'>())];
    const sealed = (await vault().keyFor(before)).seal(place, 'some words');
    const both = new Vault(store, [master, newer]);
    expect((await both.existingKey(before)).open(place, sealed)).toBe('some words');
    await both.keyFor(after);
    await expect(new Vault(store, [newer]).existingKey(after)).resolves.toBeDefined();
    await expect(vault().existingKey(after)).rejects.toThrow();
  });

  test('another master key opens nothing', async () => {
    const subject = personSubject(newId<'person'>());
    await vault().keyFor(subject);
    await expect(
      new Vault(new FileKeyStore(folder), [randomBytes(32)]).existingKey(subject),
    ).rejects.toThrow();
  });
});

describe('several keys of one subject', () => {
  let folder: string;
  const master = randomBytes(32);
  const place = { table: 'thing', column: 'words', row: 'row-1' };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chorus-keys-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test('a value of the first format opens for ever, and values of two keys do not stand for each other', async () => {
    const ring = new Keyring([master]);
    const store = new FileKeyStore(folder);
    const subject = personSubject(newId<'person'>());
    const first = await new Vault(store, ring).keyFor(subject);
    const old = first.seal(place, 'some words');
    expect(old[0]).toBe(1);
    await addKey(store, ring, subject, newId<'run'>());
    expect((await new Vault(store, ring).existingKey(subject)).seal(place, 'x')[0]).toBe(1);
    await promoteKey(store, ring, subject);
    const second = await new Vault(store, ring).existingKey(subject);
    const fresh = second.seal(place, 'some words');
    expect([...fresh.subarray(0, 3)]).toEqual([2, 0, 1]);
    expect(second.open(place, old)).toBe('some words');
    expect(second.open(place, fresh)).toBe('some words');
    expect(() => first.open(place, fresh)).toThrow(UnreadableSeal);
    expect(() => second.open(place, Buffer.concat([Buffer.of(1), fresh.subarray(3)]))).toThrow(
      UnreadableSeal,
    );
    const renumbered = Buffer.from(fresh);
    renumbered.writeUInt16BE(0, 1);
    expect(() => second.open(place, renumbered)).toThrow(UnreadableSeal);
    expect(() => second.mac('something', 'x')).toThrow('replaced key');
  });

  test('a key read in an earlier round is read anew, and one held for two rounds seals no more', async () => {
    const ring = new Keyring([master]);
    const store = new FileKeyStore(folder);
    const subject = personSubject(newId<'person'>());
    const vault = new Vault(store, ring);
    const held = await vault.keyFor(subject);
    await addKey(store, ring, subject, newId<'run'>());
    await promoteKey(store, ring, subject);
    expect((await vault.existingKey(subject)).number).toBe(0);
    ring.beginRound(1);
    expect((await vault.existingKey(subject)).number).toBe(1);
    const sealed = held.seal(place, 'some words');
    ring.beginRound(2);
    expect(() => held.seal(place, 'some words')).toThrow(KeyOutdated);
    expect((await vault.existingKey(subject)).open(place, sealed)).toBe('some words');
  });

  test('a key destroyed while another is added stays destroyed', async () => {
    const ring = new Keyring([master]);
    const subject = personSubject(newId<'person'>());
    class Interrupted extends FileKeyStore {
      override async replace(of: string, before: Buffer, after: Buffer): Promise<boolean> {
        await this.destroy(of);
        return super.replace(of, before, after);
      }
    }
    const store = new Interrupted(folder);
    await new Vault(store, ring).keyFor(subject);
    expect(await addKey(store, ring, subject, newId<'run'>())).toBe('destroyed');
    expect(await store.get(subject)).toBeNull();
  });
});

describe('keyed hashes', () => {
  test('a value hashed under an older key is found after rotation, and purposes do not mix', () => {
    const first = randomBytes(32);
    const second = randomBytes(32);
    const before = new KeyedHash([first]).of('account.email', 'a@example.org');
    const after = new KeyedHash([first, second]);
    const found = after.candidates('account.email', 'a@example.org');
    expect(found.some((hash) => hash.equals(before))).toBe(true);
    expect(found[0]?.equals(after.of('account.email', 'a@example.org'))).toBe(true);
    expect(after.candidates('case.identifier', 'a@example.org').some((hash) => hash.equals(before))).toBe(
      false,
    );
  });

  test('a hash names its key by what it is: it is found when the older key is taken out of the list', () => {
    const [first, second] = [randomBytes(32), randomBytes(32)];
    const stored = new KeyedHash([first, second]).of('account.email', 'a@example.org');
    const alone = new KeyedHash([second]).candidates('account.email', 'a@example.org');
    expect(alone.some((hash) => hash.equals(stored))).toBe(true);
  });

  test('a hash of an older installation, named by the place of its key, is found', () => {
    const [first, second] = [randomBytes(32), randomBytes(32)];
    const body = new KeyedHash([first]).of('account.email', 'a@example.org').subarray(1, 33);
    const stored = Buffer.concat([Buffer.of(1), body]);
    const found = new KeyedHash([first, second]).candidates('account.email', 'a@example.org');
    expect(found.some((hash) => hash.equals(stored))).toBe(true);
  });
});
