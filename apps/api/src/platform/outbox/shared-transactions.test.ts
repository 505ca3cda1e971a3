import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { systemRole } from '../database/system-role.js';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { SharedTransactions } from './shared-transactions.js';
import { makeWorld, type World } from './testing/world.js';

let database: TestDatabase;
let world: World;
let shared: SharedTransactions;
let owner: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('CREATE TABLE written (n integer UNIQUE, transaction xid8 DEFAULT pg_current_xact_id())');
  await owner.query(`GRANT ALL ON written TO ${systemRole}`);
  world = await makeWorld({ appUrl: database.appUrl });
  shared = new SharedTransactions(world.db);
});
beforeEach(async () => void (await owner.query('DELETE FROM written')));
afterAll(async () => {
  await world.close();
  await owner.end();
  await database.drop();
});

const write = (n: number, fail = false): Promise<number> =>
  shared.run(async (tx) => {
    await tx.execute('INSERT INTO written (n) VALUES ($1)', [n]);
    if (fail) throw new Error(`${n} fails`);
    return n;
  });
const written = async (): Promise<number[]> =>
  (await owner.query<{ n: number }>('SELECT n FROM written ORDER BY n')).rows.map(({ n }) => n);

test('pieces that come together are written together, and each gets its own answer', async () => {
  const numbers = Array.from({ length: 50 }, (_, n) => n);
  expect(await Promise.all(numbers.map((n) => write(n)))).toEqual(numbers);
  expect(await written()).toEqual(numbers);
  const { rows } = await owner.query<{ n: string }>('SELECT count(DISTINCT transaction) AS n FROM written');
  expect(Number(rows[0]?.n)).toBeLessThan(10);
});

test('a piece that fails fails alone: the others of its transaction are written all the same', async () => {
  const ends = await Promise.allSettled([write(1), write(2), write(3, true), write(2), write(5)]);
  expect(ends.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
  ]);
  expect(await written()).toEqual([1, 2, 5]);
});
