import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asAccount, system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { FileKeyStore } from '../crypto/file-key-store.js';
import { KeyDestroyed, Vault } from '../crypto/vault.js';
import { applicationRole, makeDataSource } from '../database/data-source.js';
import { Db } from '../database/db.js';
import { newId } from '../ids/ids.js';
import { AnchorAudit } from './anchor-audit.schedule.js';
import { Anchors, UnreadableAnchor } from './anchors.js';
import { audit } from './audit.js';
import { auditEntryTable, auditSealTable } from './audit.table.js';
import { SealAudit } from './seal-audit.schedule.js';
import { verifyAudit, type AuditReport } from './verify-audit.js';

describe('the chain of the audit trail', () => {
  let database: TestDatabase;
  let pool: DataSource;
  let owner: DataSource;
  let db: Db;
  let home: string;
  let vault: Vault;
  let anchors: Anchors;

  beforeEach(async () => {
    database = await testDatabase();
    const tables = [auditEntryTable, auditSealTable];
    pool = makeDataSource({ url: database.appUrl, tables, role: applicationRole, poolSize: 2 });
    owner = makeDataSource({ url: database.ownerUrl, tables: [], poolSize: 1 });
    await Promise.all([pool.initialize(), owner.initialize()]);
    db = new Db(pool);
    home = mkdtempSync(join(tmpdir(), 'chorus-audit-'));
    vault = new Vault(new FileKeyStore(join(home, 'keys', 'subjects')), [Buffer.alloc(32, 7)]);
    anchors = new Anchors(home);
  });
  afterEach(async () => {
    await Promise.all([pool.destroy(), owner.destroy()]);
    await database.drop();
    rmSync(home, { recursive: true, force: true });
  });

  const write = async (count: number): Promise<void> => {
    const actor = asAccount(newId<'account'>() as AccountId);
    for (let i = 0; i < count; i += 1)
      await db.transaction(actor, (tx) =>
        audit(tx, { operation: `sample.done-${i}`, subjects: [{ kind: 'sample', id: newId() }] }),
      );
  };
  const seal = (): Promise<string> =>
    db.transaction(system('schedule'), (tx) => new SealAudit(vault).scan(tx));
  const anchor = (): Promise<string> =>
    db.transaction(system('schedule'), (tx) => new AnchorAudit(anchors).scan(tx));
  const verify = async (): Promise<AuditReport> => {
    const kept = await anchors.all();
    return db.read(system('command-line'), (tx) => verifyAudit(tx, vault, kept));
  };
  const idAt = async (sequence: number): Promise<string> => {
    const rows = (await owner.query('SELECT entry_id FROM audit_seal WHERE sequence = $1', [sequence])) as {
      entry_id: string;
    }[];
    return rows[0]?.entry_id ?? '';
  };

  test('holds over what the application wrote, in order, and says what is not chained yet', async () => {
    await write(3);
    await seal();
    await anchor();
    await write(2);
    expect(await verify()).toEqual({
      verified: 3,
      unsealedTail: 2,
      notSealedSince: null,
      anchors: 1,
      problems: [],
    });
    await seal();
    await seal();
    expect(await verify()).toMatchObject({ verified: 5, unsealedTail: 0, problems: [] });
  });

  test.each([
    ['who did it', `account_id = '00000000-0000-7000-8000-000000000009'`],
    ['what was done', `operation = 'sample.other'`],
    ['to whom', `subjects = '[]'`],
    ['when, by a microsecond', `at = at + interval '1 microsecond'`],
    ['when, by two months', `at = at + interval '2 months'`],
    ['in which request', `request_id = 'another'`],
  ])('finds an entry whose %s was edited by whoever owns the database', async (_what, change) => {
    await write(4);
    await seal();
    const id = await idAt(2);
    await owner.query(`UPDATE audit_entry SET ${change} WHERE id = $1`, [id]);
    const { verified, problems } = await verify();
    expect({ verified, problems }).toMatchObject({
      verified: 3,
      problems: [{ kind: 'edited', sequence: 2, entryId: id }],
    });
  });

  test('finds an entry that was deleted, alone and with its link', async () => {
    await write(5);
    await seal();
    const [alone, withLink] = [await idAt(2), await idAt(4)];
    await owner.query('DELETE FROM audit_entry WHERE id = ANY($1::uuid[])', [[alone, withLink]]);
    await owner.query('DELETE FROM audit_seal WHERE entry_id = $1', [withLink]);
    // The fifth stands behind a link that is gone, and can be compared with nothing.
    expect(await verify()).toMatchObject({
      verified: 2,
      problems: [
        { kind: 'deleted', sequence: 2, entryId: alone },
        { kind: 'deleted', sequence: 4, entryId: null },
      ],
    });
  });

  test('finds an entry that was inserted among old ones, which no worker chains any more', async () => {
    await write(2);
    await seal();
    const id = newId<'audit_entry'>();
    await owner.query(
      `INSERT INTO audit_entry (id, at, actor_kind, operation, subjects)
       VALUES ($1, now() - interval '2 hours', 'anonymous', 'sample.never', '[]')`,
      [id],
    );
    await write(1);
    await seal();
    expect(await verify()).toMatchObject({
      verified: 3,
      problems: [{ kind: 'inserted', sequence: null, entryId: id }],
    });
  });

  test('finds an entry that was inserted with a link made without the key', async () => {
    await write(2);
    await seal();
    const id = newId<'audit_entry'>();
    await owner.query(
      `INSERT INTO audit_entry (id, at, actor_kind, operation, subjects) VALUES ($1, now(), 'anonymous', 'sample.never', '[]')`,
      [id],
    );
    await owner.query(
      `INSERT INTO audit_seal (partition, sequence, entry_id, hash, entry_at, sealed_at)
       SELECT partition, 3, $1, sha256(hash), now(), now() FROM audit_seal WHERE sequence = 2`,
      [id],
    );
    expect(await verify()).toMatchObject({
      verified: 2,
      problems: [{ kind: 'edited', sequence: 3, entryId: id }],
    });
  });

  test('finds by an anchor that the newest entries were cut off with their links', async () => {
    await write(5);
    await seal();
    await anchor();
    await owner.query(
      'DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_seal WHERE sequence > 3)',
    );
    await owner.query('DELETE FROM audit_seal WHERE sequence > 3');
    expect(await verify()).toMatchObject({
      verified: 3,
      problems: [{ kind: 'truncated', sequence: 5, entryId: null }],
    });
    await write(2);
    await seal();
    expect(await verify()).toMatchObject({
      verified: 4,
      problems: [{ kind: 'edited', sequence: 5 }],
    });
  });

  test('seals a backlog of days in the end, oldest first, and calls none of it inserted', async () => {
    await owner.query(`
      INSERT INTO audit_entry (id, at, actor_kind, operation, subjects)
      SELECT gen_random_uuid(), now() - interval '5 days' + n * interval '3 minutes', 'anonymous', 'sample.done', '[]'
      FROM generate_series(1, 2300) n`);
    expect(await verify()).toMatchObject({ unsealedTail: 2300, problems: [] });
    expect([await seal(), await seal(), await seal(), await seal()]).toEqual([
      'more',
      'more',
      'drained',
      'drained',
    ]);
    expect(await verify()).toMatchObject({ verified: 2300, unsealedTail: 0, problems: [] });
  });

  test('goes on after an entry whose clock went wrong by years', async () => {
    await owner.query(`
      INSERT INTO audit_entry (id, at, actor_kind, operation, subjects)
      VALUES (gen_random_uuid(), now() + interval '20 years', 'anonymous', 'sample.done', '[]')`);
    await seal();
    await write(2);
    await seal();
    expect(await verify()).toMatchObject({ verified: 3, unsealedTail: 0, problems: [] });
  });

  test('says since when nothing has been chained', async () => {
    await write(1);
    await seal();
    await owner.query(`
      INSERT INTO audit_entry (id, at, actor_kind, operation, subjects)
      VALUES (gen_random_uuid(), now() - interval '11 minutes', 'anonymous', 'sample.done', '[]')`);
    const { notSealedSince, problems } = await verify();
    expect(Date.now() - Date.parse(notSealedSince ?? '')).toBeGreaterThan(10 * 60_000);
    expect(problems).toEqual([]);
  });

  test('is neither continued nor judged without its key, and no other is made', async () => {
    await write(1);
    await seal();
    vault = new Vault(new FileKeyStore(join(home, 'elsewhere')), [Buffer.alloc(32, 7)]);
    await write(1);
    await expect(seal()).rejects.toThrow(KeyDestroyed);
    await expect(verify()).rejects.toThrow(KeyDestroyed);
  });

  test('anchors an end once, and again when it has moved', async () => {
    const again = new AnchorAudit(anchors);
    const scan = (): Promise<string> => db.transaction(system('schedule'), (tx) => again.scan(tx));
    await write(1);
    await seal();
    await scan();
    await scan();
    await write(1);
    await seal();
    await scan();
    await anchor();
    expect((await anchors.all()).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  test('anchors stand in a second place too, which nothing is taken out of and which catches up after a failure', async () => {
    const second = join(home, 'second');
    anchors = new Anchors(home, second);
    const schedule = new AnchorAudit(anchors);
    const scan = () => db.transaction(system('schedule'), (tx) => schedule.scan(tx));
    writeFileSync(second, 'a file in the place of the folder');
    await write(1);
    await seal();
    await expect(scan()).rejects.toThrow();
    expect(await new Anchors(home).all()).toHaveLength(1);
    rmSync(second);
    await scan();
    const [name = ''] = readdirSync(second);
    expect(readFileSync(join(second, name), 'utf8')).toBe(readFileSync(join(anchors.folder, name), 'utf8'));
    appendFileSync(
      join(second, name),
      `${JSON.stringify({ at: 'x', partition: 'y', sequence: 1, hash: '' })}\n`,
    );
    await write(1);
    await seal();
    await scan();
    const there = readFileSync(join(second, name), 'utf8').trimEnd().split('\n');
    expect(there).toHaveLength(3);
    expect(readFileSync(join(anchors.folder, name), 'utf8').trimEnd().split('\n')).toEqual([
      there[0],
      there[2],
    ]);
  });

  test('an end that only the second place still knows is missed, and one it knows otherwise contradicts the trail', async () => {
    const second = join(home, 'second');
    anchors = new Anchors(home, second);
    await write(2);
    await seal();
    await anchor();
    const [name = ''] = readdirSync(second);
    expect((await verify()).problems).toEqual([]);
    const line = readFileSync(join(second, name), 'utf8');
    const { hash, ...rest } = JSON.parse(line) as { hash: string };
    writeFileSync(
      join(second, name),
      `${JSON.stringify({ ...rest, hash: hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })}\n`,
    );
    expect((await verify()).problems.map(({ kind }) => kind)).toEqual(['edited']);
    writeFileSync(join(second, name), line);
    rmSync(anchors.folder, { recursive: true });
    await owner.query('DELETE FROM audit_seal WHERE sequence = 2');
    await owner.query("DELETE FROM audit_entry WHERE operation = 'sample.done-1'");
    expect((await verify()).problems.map(({ kind }) => kind)).toContain('truncated');
  });

  test('anchors anew what a full disk cut off, and says which line is none', async () => {
    await write(1);
    await seal();
    await anchor();
    const [name = ''] = readdirSync(anchors.folder);
    const path = join(anchors.folder, name);
    const whole = readFileSync(path, 'utf8');
    appendFileSync(path, '{"at":"20');
    expect(await anchors.all()).toHaveLength(1);
    await write(1);
    await seal();
    await anchor();
    expect((await anchors.all()).map(({ sequence }) => sequence)).toEqual([1, 2]);
    writeFileSync(path, `${whole}nothing\n`);
    await expect(anchors.all()).rejects.toThrow(UnreadableAnchor);
  });

  test('is added to by the system alone, and changed by nobody of the application', async () => {
    await write(1);
    await seal();
    const tamper = (sql: string): Promise<number> =>
      db.transaction(system('schedule'), (tx) => tx.execute(sql));
    for (const sql of [
      'UPDATE audit_seal SET sequence = 2',
      'DELETE FROM audit_seal',
      'UPDATE audit_entry SET operation = operation',
      'DELETE FROM audit_entry',
    ])
      await expect(tamper(sql)).rejects.toThrow(/permission denied/);
    const account = asAccount(newId<'account'>() as AccountId);
    expect(await db.read(account, (tx) => tx.rows('SELECT * FROM audit_seal'))).toEqual([]);
  });
});
