import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { Savepoints } from './savepoints.js';

let database: TestDatabase;
let pool: pg.Pool;
let savepoints: Savepoints;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.ownerUrl });
  await pool.query('CREATE TABLE sample_note (words text)');
  savepoints = await Savepoints.in(pool);
});
beforeEach(() => {
  said.length = 0;
});
afterAll(async () => {
  savepoints.close();
  await pool.end();
  await database.drop();
});

const said: string[] = [];

/** A transaction as the application makes one: what breaks in it is heard by whoever began it. */
async function noted(words: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN READ WRITE; SELECT set_config('role', '${client.user ?? ''}', true)`);
    await client.query('INSERT INTO sample_note VALUES ($1)', [words]);
    said.push(
      ...(await client.query<{ words: string }>('SELECT words FROM sample_note')).rows.map(
        (row) => row.words,
      ),
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

test('what is arranged is seen by each question, and what a question did by none after it', async () => {
  await savepoints.undone(async () => {
    await noted('arranged');
    await savepoints.undone(() => noted('first'));
    await savepoints.undone(() => noted('second'));
  });
  await savepoints.undone(() => noted('another'));
  expect(said).toEqual(['arranged', 'arranged', 'first', 'arranged', 'second', 'another']);
});

test('what begins when everything was undone breaks alone, and nothing that is asked afterwards', async () => {
  await savepoints.undone(() => noted('first'));
  await expect(noted('late')).rejects.toThrow('Begun after everything was undone');
  await savepoints.undone(() => noted('second'));
  expect(said).toEqual(['first', 'second']);
});

test('what begins while everything is being undone is undone with it', async () => {
  const begun: Promise<void>[] = [];
  for (let turns = 0; turns < 12; turns += 1) {
    await savepoints.undone(async () => {
      await noted('first');
      void Promise.resolve().then(async () => {
        for (let at = 0; at < turns; at += 1) await Promise.resolve();
        begun.push(noted('late').catch(() => {}));
      });
    });
    await Promise.all(begun);
  }
  await savepoints.undone(() => noted('after'));
  expect(said.at(-1)).toBe('after');
  expect(said.filter((words) => words === 'after')).toHaveLength(1);
});
