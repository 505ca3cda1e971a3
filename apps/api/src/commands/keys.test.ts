import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import pg from 'pg';
import type { DataSource, EntitySchema } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { execute } from '../cli.js';
import { Accounts } from '../features/identity/accounts.js';
import { WallClock } from '../platform/clocks/clocks.js';
import { masterKeys } from '../platform/config/master-keys.js';
import { keyStoreOf } from '../platform/crypto/file-key-store.js';
import { KeyWatch } from '../platform/crypto/key-watch.js';
import { KeyedHash } from '../platform/crypto/keyed-hash.js';
import { Keyring } from '../platform/crypto/keyring.js';
import { Vault } from '../platform/crypto/vault.js';
import { applicationRole, makeDataSource } from '../platform/database/data-source.js';
import { Db } from '../platform/database/db.js';
import { tables } from '../schema.js';

interface Status {
  readonly writing: string | null;
  readonly masterKeys: readonly string[];
  readonly subjectKeys: readonly { readonly masterKey: string | null; readonly count: number }[];
  readonly hashes: readonly { readonly column: string; readonly keys: readonly object[] }[];
  readonly processes: readonly object[];
}

describe('the master keys from the command line', () => {
  const before = { ...process.env };
  const email = 'sample.keys@example.org';
  let database: TestDatabase;
  let source: DataSource;
  let db: Db;
  let home: string;

  beforeEach(async () => {
    database = await testDatabase();
    home = mkdtempSync(join(tmpdir(), 'chorus-keys-'));
    Object.assign(process.env, {
      NODE_ENV: 'test',
      CHORUS_HOME: home,
      DATABASE_URL: database.appUrl,
      MIGRATION_DATABASE_URL: database.ownerUrl,
    });
    source = makeDataSource({
      url: database.appUrl,
      tables: tables as EntitySchema[],
      role: applicationRole,
      poolSize: 4,
    });
    await source.initialize();
    db = new Db(source);
  });
  afterEach(async () => {
    process.env = { ...before };
    await source.destroy();
    await database.drop();
    rmSync(home, { recursive: true, force: true });
  });

  const chorus = async (...commandLine: string[]) => {
    let out = '';
    let err = '';
    const code = await execute(commandLine, {
      write: async (text) => void (out += text),
      say: (line) => void (err += `${line}\n`),
    });
    return { code, out, err };
  };
  const status = async (): Promise<Status> => JSON.parse((await chorus('keys', 'status')).out) as Status;
  const ownKeys = () => masterKeys({ home, masterKey: { values: null, file: null, command: null } });
  const accountsOf = (ring: Keyring) =>
    new Accounts(new Vault(keyStoreOf(home), ring), new KeyedHash(ring), new WallClock());
  const givenAccount = async (ring: Keyring): Promise<string> =>
    (await db.transaction(system('sign-in'), (tx) => accountsOf(ring).findOrInvite(tx, email, 'en'))).id;
  const found = (ring: Keyring): Promise<string | undefined> =>
    db.read(system('sign-in'), async (tx) => (await accountsOf(ring).byEmail(tx, email))?.id);
  const operations = async (): Promise<string[]> => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ operation: string }>(
      `SELECT operation FROM audit_entry WHERE operation LIKE 'keys.%' ORDER BY id`,
    );
    await client.end();
    return rows.map(({ operation }) => operation);
  };

  test('a new key is made, taken up and everything brought under it; then the old one may go', async () => {
    const watch = await KeyWatch.begin(db, ownKeys());
    const id = await givenAccount(watch.ring);
    await watch.stop();
    const old = await status();
    expect(old.subjectKeys).toEqual([{ masterKey: old.writing, count: 1 }]);
    expect(old.hashes[0]).toEqual({
      column: 'account.email_hash',
      keys: [{ masterKey: old.writing, count: 1 }],
    });
    const done = await chorus('keys', 'rotate', '--new');
    expect(done).toMatchObject({ code: 0, err: expect.stringContaining('may be removed') });
    const now = await status();
    expect(now.masterKeys).toEqual([old.writing, now.writing]);
    expect(JSON.parse(done.out)).toMatchObject({
      state: 'rotated',
      newest: now.writing,
      older: [old.writing],
      olderMayBeRemoved: true,
      subjectKeys: { rewrapped: 1 },
    });
    expect(now.subjectKeys).toEqual([
      { masterKey: old.writing, count: 0 },
      { masterKey: now.writing, count: 1 },
    ]);
    expect(now.hashes[0]).toMatchObject({ keys: [{ masterKey: now.writing, count: 1 }] });
    expect(await operations()).toEqual(['keys.master-key-made', 'keys.master-key-taken', 'keys.rotated']);
    const [, newest] = ownKeys();
    writeFileSync(join(home, 'keys', 'master'), `${newest?.toString('base64')}\n`);
    expect(await found(new Keyring(ownKeys()))).toBe(id);
    expect((await chorus('keys', 'rotate')).code).toBe(0);
  });

  test('while a process runs that does not know the new key, nothing is written under it', async () => {
    const running = await KeyWatch.begin(db, ownKeys());
    const id = await givenAccount(running.ring);
    const first = await chorus('keys', 'rotate', '--new');
    expect(first).toMatchObject({ code: 1, err: expect.stringContaining('Start these again') });
    expect(JSON.parse(first.out)).toMatchObject({
      state: 'waiting_for_restarts',
      processes: [{ name: expect.stringContaining(String(process.pid)) }],
    });
    const again = await chorus('keys', 'rotate', '--new');
    expect(again.code).toBe(1);
    expect(ownKeys()).toHaveLength(2);
    await running.beat();
    expect(await found(running.ring)).toBe(id);
    const { writing, masterKeys: numbers } = await status();
    expect(writing).toBe(numbers[0]);
    // What was started since knows both and writes as all do.
    const started = await KeyWatch.begin(db, ownKeys());
    expect(started.ring.writing.number).toBe(writing);
    await running.stop();
    const beats = setInterval(() => void started.beat(), 100);
    expect(await chorus('keys', 'rotate')).toMatchObject({ code: 0 });
    clearInterval(beats);
    expect(started.ring.writing.number).toBe(numbers[1]);
    expect(await found(started.ring)).toBe(id);
    await started.stop();
  });

  test('a process that was away while the key it does not know was taken up does nothing any more, and none starts', async () => {
    const asleep = await KeyWatch.begin(db, ownKeys());
    const id = await givenAccount(asleep.ring);
    const old = ownKeys();
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(`UPDATE key_process SET seen_at = now() - interval '6 minutes'`);
    await client.end();
    expect(await chorus('keys', 'rotate', '--new')).toMatchObject({ code: 0 });
    await asleep.beat();
    await expect(found(asleep.ring)).rejects.toThrow('which is not among the master keys');
    await asleep.stop();
    await expect(KeyWatch.begin(db, old)).rejects.toThrow('which is not among the master keys');
    expect(await found(new Keyring(ownKeys()))).toBe(id);
  });

  test('a key is added whole or not at all, and not while a rotation is unfinished or another one goes on', async () => {
    expect((await chorus('keys', 'rotate', '--new')).code).toBe(0);
    writeFileSync(join(home, 'keys', 'master.new-1'), 'cut o');
    expect((await chorus('keys', 'rotate', '--new')).code).toBe(0);
    expect(readdirSync(join(home, 'keys'))).toEqual(['master']);
    expect(ownKeys()).toHaveLength(3);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query('UPDATE master_key_use SET finished_at = NULL');
    expect(await chorus('keys', 'rotate', '--new')).toMatchObject({
      code: 1,
      err: expect.stringContaining('was not finished'),
    });
    await client.query(`SELECT pg_advisory_lock(hashtextextended('chorus keys rotate', 0))`);
    expect(await chorus('keys', 'rotate')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Another'),
    });
    await client.end();
    expect((await chorus('keys', 'rotate')).code).toBe(0);
    expect(ownKeys()).toHaveLength(3);
  });

  test('keys that come from the environment are not this command’s to change', async () => {
    process.env.MASTER_KEY = Buffer.alloc(32, 5).toString('base64');
    const file = readdirSync(home);
    expect(await chorus('keys', 'rotate', '--new')).toMatchObject({
      code: 1,
      err: expect.stringContaining('The master keys come from MASTER_KEY'),
    });
    expect(readdirSync(home)).toEqual(file);
    expect(await chorus('keys', 'turn')).toMatchObject({ code: 2, out: '' });
    expect(await chorus('keys', 'status', '--new')).toMatchObject({ code: 2, out: '' });
  });

  test('persons and accounts get new keys; status and the trail say so, and the older ones go when they may', async () => {
    const watch = await KeyWatch.begin(db, ownKeys());
    const id = await givenAccount(watch.ring);
    await watch.stop();
    expect(await chorus('keys', 'rotate', '--persons')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--subject ID or --all'),
    });
    const one = await chorus('keys', 'rotate', '--persons', '--subject', id);
    expect(one).toMatchObject({ code: 0, err: expect.stringContaining('forget --backups-since') });
    expect(JSON.parse(one.out)).toMatchObject({ state: 'renewed', subjects: 1, rows: 1, kept: 0 });
    expect(await found(new Keyring(ownKeys()))).toBe(id);
    const { olderKeys, renewal } = JSON.parse((await chorus('keys', 'status')).out) as Record<string, object>;
    expect(olderKeys).toMatchObject({ underRenewal: 0, keptForBackups: 1 });
    expect(renewal).toMatchObject({ ofEverybody: false, finishedAt: expect.any(String) });
    const today = new Date().toISOString().slice(0, 10);
    expect(JSON.parse((await chorus('keys', 'forget', '--backups-since', today)).out)).toMatchObject({
      subjects: 0,
    });
    const all = await chorus('keys', 'rotate', '--persons', '--all', '--now');
    expect(all).toMatchObject({
      code: 0,
      err: expect.stringContaining('Backups from before are unreadable'),
    });
    expect(JSON.parse((await chorus('keys', 'status')).out)).toMatchObject({
      olderKeys: { keptForBackups: 0 },
    });
    expect(await operations()).toEqual([
      'keys.renewal-begun',
      'keys.renewed',
      'keys.older-forgotten',
      'keys.renewal-begun',
      'keys.renewed-and-forgotten',
    ]);
    expect((await chorus('keys', 'rotate', '--new')).code).toBe(0);
    const [, newest] = ownKeys();
    writeFileSync(join(home, 'keys', 'master'), `${newest?.toString('base64')}\n`);
    expect(await found(new Keyring(ownKeys()))).toBe(id);
  });

  test('while a process of an older version runs, or another renewal waits to be ended, no key is made', async () => {
    const watch = await KeyWatch.begin(db, ownKeys());
    const id = await givenAccount(watch.ring);
    await watch.stop();
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(
      `INSERT INTO key_process (id, name, knows, writes, started_at, seen_at)
       VALUES (gen_random_uuid(), 'sample-host 77', '{}', 'x', now(), now())`,
    );
    expect(await chorus('keys', 'rotate', '--persons', '--all')).toMatchObject({
      code: 1,
      err: expect.stringContaining('sample-host 77'),
    });
    await client.query('DELETE FROM key_process');
    await client.query(
      `UPDATE subject_renewal SET run = gen_random_uuid(), subjects = $1, begun_at = now()`,
      [[`account-${id}`]],
    );
    const none = await keyStoreOf(home).get(`account-${id}`);
    for (const other of [
      ['rotate', '--persons', '--all'],
      ['forget', '--backups-since', '2026-01-01'],
    ])
      expect(await chorus('keys', ...other)).toMatchObject({
        code: 1,
        err: expect.stringContaining('chorus keys rotate --persons'),
      });
    expect(await keyStoreOf(home).get(`account-${id}`)).toEqual(none);
    expect(await chorus('keys', 'rotate', '--persons')).toMatchObject({ code: 0 });
    await client.end();
  });

  test.each([
    [['rotate', '--all'], '--all needs --persons'],
    [['rotate', '--persons', '--new', '--all'], 'about the master key'],
    [['rotate', '--persons', '--now'], 'needs --subject or --all'],
    [['rotate', '--persons', '--all', '--subject', 'x'], 'exclude each other'],
    [['rotate', '--persons', '--subject', 'everybody'], 'is no id'],
    [['rotate', '--backups-since', '2026-01-01'], 'does not belong to rotate'],
    [['forget'], 'needs --backups-since'],
    [['forget', '--backups-since', '2026-02-30'], 'is no day'],
    [['forget', '--backups-since', '2999-01-01'], 'still to come'],
  ])('chorus keys %j is refused as wrongly called', async (words, why) => {
    expect(await chorus('keys', ...words)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(why),
    });
  });

  test('status reads and makes no sign of life', async () => {
    const { processes, writing } = await status();
    expect({ processes, writing }).toEqual({ processes: [], writing: null });
    expect(readFileSync(join(home, 'keys', 'master'), 'utf8').trim()).toHaveLength(44);
  });
});
