import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous, asAccount, system, type Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { refuse } from '@chorus/domain/shared/refusal';
import { type DataSource, EntitySchema } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { newId } from '../ids/ids.js';
import { applicationRole, makeDataSource } from './data-source.js';
import { Db, type ReadTx } from './db.js';
import { databaseProblems, refuseBypassingRole } from './guard.js';
import { actorIs, protect } from './row-security.js';
import { letSystemIn, systemRole } from './system-role.js';

interface NoteRow {
  readonly id: string;
  readonly accountId: string;
  readonly heldOn: string;
  readonly timesRead: number;
}

const noteTable = new EntitySchema<NoteRow>({
  name: 'note',
  columns: {
    id: { type: 'uuid', primary: true },
    accountId: { type: 'uuid' },
    heldOn: { type: 'date' },
    timesRead: { type: 'bigint' },
  },
});

describe('the database', () => {
  let database: TestDatabase;
  let pool: DataSource;
  let db: Db;
  const mine = newId<'account'>() as AccountId;
  const theirs = newId<'account'>() as AccountId;
  const note = (accountId: string): NoteRow => ({
    id: newId<'note'>(),
    accountId,
    heldOn: '2028-02-29',
    timesRead: 0,
  });

  beforeAll(async () => {
    database = await testDatabase();
    const owner = makeDataSource({ url: database.ownerUrl, tables: [] });
    await owner.initialize();
    const runner = owner.createQueryRunner();
    await runner.query(
      'CREATE TABLE note (id uuid PRIMARY KEY, account_id uuid NOT NULL, held_on date NOT NULL, times_read bigint NOT NULL)',
    );
    await protect(runner, 'note', { read: `account_id = ${actorIs.account}` });
    await letSystemIn(runner);
    await runner.release();
    await owner.destroy();
    pool = makeDataSource({
      url: database.appUrl,
      tables: [noteTable as EntitySchema],
      role: applicationRole,
      poolSize: 2,
    });
    await pool.initialize();
    db = new Db(pool);
  });

  afterAll(async () => {
    await pool.destroy();
    await database.drop();
  });

  test('a query that forgets its filter shows an account only its own rows', async () => {
    const own = note(mine);
    await db.transaction(system('worker'), (tx) => tx.insert(noteTable, [own, note(theirs)]));
    const seen = await db.read(asAccount(mine), (tx) => tx.rows<NoteRow>('SELECT * FROM note'));
    expect(seen).toEqual([own]);
    expect(await db.read(anonymous, (tx) => tx.rows('SELECT * FROM note'))).toEqual([]);
  });

  test('who asked is forgotten when the connection goes back to the pool', async () => {
    for (let i = 0; i < 5; i += 1) await db.read(asAccount(mine), (tx) => tx.rows('SELECT 1 AS one'));
    const left = await pool.query(
      `SELECT nullif(current_setting('chorus.account_id', true), '') AS account, nullif(current_setting('chorus.actor_kind', true), '') AS kind`,
    );
    expect(left).toEqual([{ account: null, kind: null }]);
  });

  test('an account can neither write a row for another nor move its own to another', async () => {
    await expect(db.transaction(asAccount(mine), (tx) => tx.insert(noteTable, note(theirs)))).rejects.toThrow(
      /row-level security/,
    );
    const own = note(mine);
    await db.transaction(asAccount(mine), (tx) => tx.insert(noteTable, own));
    await expect(
      db.transaction(asAccount(mine), (tx) => tx.update(noteTable, { id: own.id }, { accountId: theirs })),
    ).rejects.toThrow(/row-level security/);
  });

  test('a table that a migration changes costs the transactions under way and none after them', async () => {
    const owner = makeDataSource({ url: database.ownerUrl, tables: [] });
    await owner.initialize();
    await owner.query('CREATE TABLE page AS SELECT 1 AS number');
    await owner.query(`GRANT SELECT ON page TO ${applicationRole}`);
    const read = (): Promise<unknown[]> => db.read(anonymous, (tx) => tx.rows('SELECT * FROM page'));
    expect(await Promise.all([read(), read()])).toEqual([[{ number: 1 }], [{ number: 1 }]]);
    await owner.query('ALTER TABLE page ADD COLUMN seen boolean');
    await expect(read()).rejects.toMatchObject({ code: '0A000' });
    expect(await Promise.all([read(), read()])).toEqual(Array(2).fill([{ number: 1, seen: null }]));
    await owner.query('DROP TABLE page');
    await owner.destroy();
  });

  test("the system's sight lasts for the elevated step only", async () => {
    const foreign = note(theirs);
    const seen = await db.transaction(asAccount(mine), async (tx) => {
      await tx.elevated(() => tx.insert(noteTable, foreign));
      const before = await tx.elevated(() => tx.maybe('SELECT id FROM note WHERE id = $1', [foreign.id]));
      return { before, after: await tx.maybe('SELECT id FROM note WHERE id = $1', [foreign.id]) };
    });
    expect(seen).toEqual({ before: { id: foreign.id }, after: null });
  });

  test('a step inside an elevated step does not end the outer one, and a failing one ends it', async () => {
    const foreign = note(theirs);
    const look = 'SELECT id FROM note WHERE id = $1';
    const seen = await db.transaction(asAccount(mine), async (tx) => {
      const nested = await tx.elevated(async () => {
        await tx.elevated(() => tx.insert(noteTable, foreign));
        return tx.maybe(look, [foreign.id]);
      });
      const failed = await tx
        .elevated(() => Promise.reject(new Error('broken on purpose')))
        .catch((error: Error) => error.message);
      return { nested, failed, after: await tx.maybe(look, [foreign.id]) };
    });
    expect(seen).toEqual({ nested: { id: foreign.id }, failed: 'broken on purpose', after: null });
  });

  test("the worker and an elevated step work as the system's role, everybody else and what comes after as the application's", async () => {
    const role = async (tx: ReadTx): Promise<string> => {
      const { role } = await tx.one<{ role: string }>('SELECT current_user AS role');
      return role;
    };
    expect(await db.read(system('worker'), role)).toBe(systemRole);
    const seen = await db.transaction(asAccount(mine), async (tx) => [
      await role(tx),
      await tx.elevated(() => role(tx)),
      await role(tx),
    ]);
    expect(seen).toEqual([applicationRole, systemRole, applicationRole]);
    expect(await db.read(anonymous, role)).toBe(applicationRole);
    expect(await pool.query('SELECT current_user AS role')).toEqual([{ role: applicationRole }]);
  });

  test("the system's role has on every table the rights of the application's, and is let through where anybody is", async () => {
    const owner = makeDataSource({ url: database.ownerUrl, tables: [] });
    await owner.initialize();
    const rights = (role: string): Promise<unknown> =>
      owner.query(
        `SELECT c.relname, a.privilege_type FROM pg_class c, aclexplode(c.relacl) a
         WHERE c.relnamespace = 'public'::regnamespace AND a.grantee = $1::regrole ORDER BY 1, 2`,
        [role],
      );
    expect(await rights(systemRole)).toEqual(await rights(applicationRole));
    await owner.query('CREATE TABLE ledger (id int)');
    await protect(owner.createQueryRunner(), 'ledger', { read: 'false' });
    await owner.query(`REVOKE UPDATE, DELETE ON ledger FROM ${applicationRole}`);
    await letSystemIn(owner);
    await letSystemIn(owner);
    const append = (): Promise<unknown> =>
      db.transaction(system('worker'), (tx) => tx.execute('INSERT INTO ledger VALUES (1)'));
    expect(await append()).toBe(1);
    await expect(db.transaction(system('worker'), (tx) => tx.execute('DELETE FROM ledger'))).rejects.toThrow(
      /permission denied/,
    );
    expect(await db.read(asAccount(mine), (tx) => tx.rows('SELECT * FROM ledger'))).toEqual([]);
    await owner.query('DROP POLICY ledger_insert ON ledger');
    await letSystemIn(owner);
    await expect(append()).rejects.toThrow(/row-level security/);
    await owner.query('DROP TABLE ledger');
    await owner.destroy();
  });

  test('what the system asks is planned without the questions about an account', async () => {
    const plan = (actor: Actor): Promise<string> =>
      db.read(actor, async (tx) =>
        JSON.stringify(
          await tx.rows(`EXPLAIN SELECT * FROM submission_credit WHERE submission_id = '${mine}'`),
        ),
      );
    expect(await plan(system('worker'))).not.toMatch(/InitPlan|SubPlan|chorus_/);
    expect(await plan(asAccount(mine))).toMatch(/InitPlan/);
  });

  test('an elevated step that aborts the transaction says what aborted it', async () => {
    await expect(
      db.transaction(asAccount(mine), (tx) => tx.elevated(() => tx.rows('SELECT 1 / 0 AS never'))),
    ).rejects.toThrow('division by zero');
  });

  test('of two that wait for each other both are done in the end', async () => {
    const [first, second] = [note(mine), note(mine)];
    await db.transaction(asAccount(mine), (tx) => tx.insert(noteTable, [first, second]));
    // Each holds one row before either asks for the other's.
    let holding = 0;
    let both: () => void = () => undefined;
    const bothHold = new Promise<void>((resolve) => (both = resolve));
    let begun = 0;
    const crossing = (own: string, other: string): Promise<number> =>
      db.transaction(asAccount(mine), async (tx) => {
        begun += 1;
        await tx.lock(noteTable, own);
        holding += 1;
        if (holding === 2) both();
        await bothHold;
        return tx.update(noteTable, { id: other }, { timesRead: 1 });
      });
    expect(await Promise.all([crossing(first.id, second.id), crossing(second.id, first.id)])).toEqual([1, 1]);
    expect(begun).toBe(3);
  });

  test('a refused use case leaves nothing behind', async () => {
    const row = note(mine);
    const answer = await db.transaction(asAccount(mine), async (tx) => {
      await tx.insert(noteTable, row);
      return refuse('NotNow', 'Not now. Nothing was kept.');
    });
    expect(answer.kind).toBe('NotNow');
    const kept = await db.read(asAccount(mine), (tx) =>
      tx.rows('SELECT 1 AS one FROM note WHERE id = $1', [row.id]),
    );
    expect(kept).toEqual([]);
  });

  test('a use case that throws leaves nothing behind and gives the connection back', async () => {
    const row = note(mine);
    const failing = () =>
      db.transaction(asAccount(mine), async (tx) => {
        await tx.insert(noteTable, row);
        throw new Error('broken on purpose');
      });
    for (let i = 0; i < 4; i += 1) await expect(failing()).rejects.toThrow('broken on purpose');
    expect(
      await db.read(asAccount(mine), (tx) => tx.maybe('SELECT 1 AS one FROM note WHERE id = $1', [row.id])),
    ).toBeNull();
  });

  test('a read cannot write', async () => {
    await expect(db.read(asAccount(mine), (tx) => tx.rows(`DELETE FROM note RETURNING id`))).rejects.toThrow(
      /read-only transaction/,
    );
  });

  test('a legal date comes back as the day it is, whatever zone the server stands in', async () => {
    const row = note(mine);
    const back = await db.transaction(asAccount(mine), async (tx) => {
      await tx.execute(`SET LOCAL timezone = 'Pacific/Pago_Pago'`);
      await tx.insert(noteTable, row);
      return tx.lock(noteTable, row.id);
    });
    expect(back).toEqual(row);
  });

  test('an update without a condition is a mistake, not a request', async () => {
    await expect(
      db.transaction(system('worker'), (tx) => tx.update(noteTable, {}, { timesRead: 1 })),
    ).rejects.toThrow('touch every row');
  });

  test('meeting a unique row may be asked for as an answer instead of an error', async () => {
    const row = note(mine);
    const written = await db.transaction(asAccount(mine), async (tx) => [
      await tx.insert(noteTable, row, { onConflict: 'nothing' }),
      await tx.insert(noteTable, row, { onConflict: 'nothing' }),
    ]);
    expect(written).toEqual([1, 0]);
  });

  test('a login that row security does not hold is refused at boot', async () => {
    const refused = async (role?: string): Promise<void> => {
      const url = database.ownerUrl;
      const bypassing = makeDataSource({ url, tables: [], ...(role === undefined ? {} : { role }) });
      await bypassing.initialize();
      try {
        await expect(refuseBypassingRole(bypassing)).rejects.toThrow(/row security does not hold/);
      } finally {
        await bypassing.destroy();
      }
    };
    await refused();
    // The session begins as the application's role, and one RESET ROLE later it is the superuser again.
    await refused(applicationRole);
    await expect(refuseBypassingRole(pool)).resolves.toBeUndefined();
  });

  test('every table of ours has forced row security', async () => {
    expect(await databaseProblems(pool)).toEqual([]);
  });
});
