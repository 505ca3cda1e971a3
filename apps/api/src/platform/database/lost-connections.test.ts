import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { outliveLostConnections } from './lost-connections.js';

describe('a connection lent out while the server ends it', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await testDatabase();
    pool = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    pool.on('error', () => undefined);
    outliveLostConnections(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  test('fails its borrower’s next statement, not the process, and is replaced', async () => {
    const borrowed = await pool.connect();
    const lost = new Promise((resolve) => borrowed.once('end', resolve));
    const { rows } = await borrowed.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await lost;
    await expect(borrowed.query('SELECT 1')).rejects.toThrow();
    borrowed.release();
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});
