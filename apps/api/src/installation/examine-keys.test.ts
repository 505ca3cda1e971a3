import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { loadConfig } from '../platform/config/config.js';
import { KeyWatch } from '../platform/crypto/key-watch.js';
import { Keyring } from '../platform/crypto/keyring.js';
import { applicationRole, makeDataSource } from '../platform/database/data-source.js';
import { Db } from '../platform/database/db.js';
import { examineKeys } from './examine-keys.js';

let database: TestDatabase;
let pool: DataSource;
let db: Db;
let home: string;
beforeAll(async () => {
  database = await testDatabase();
  pool = makeDataSource({ url: database.appUrl, tables: [], role: applicationRole, poolSize: 2 });
  await pool.initialize();
  db = new Db(pool);
  home = mkdtempSync(join(tmpdir(), 'chorus-examine-keys-'));
});
afterAll(async () => {
  await pool.destroy();
  await database.drop();
  rmSync(home, { recursive: true, force: true });
});

test('doctor says which master keys are known, which one writes and for how long, and makes none', async () => {
  const [first, second, other] = [randomBytes(32), randomBytes(32), randomBytes(32)];
  const numberOf = (key: Buffer): string => new Keyring([key]).newest.number;
  const given = (...keys: Buffer[]) =>
    loadConfig({ CHORUS_HOME: home, MASTER_KEY: keys.map((key) => key.toString('base64')).join(',') });
  const after = (days: number): Date => new Date(Date.now() + days * 86_400_000);

  expect(await examineKeys(loadConfig({ CHORUS_HOME: home }), db, after(0))).toMatchObject({ state: 'note' });
  expect(readdirSync(home)).toEqual([]);
  expect(await examineKeys(given(first), db, after(0))).toMatchObject({ state: 'note' });

  await (await KeyWatch.begin(db, [first])).stop();
  const known = `Master keys known here: ${numberOf(first)}, ${numberOf(second)}; ${numberOf(first)} writes, for 30 days.`;
  expect(await examineKeys(given(first, second), db, after(30))).toEqual({
    part: 'keys',
    state: 'ok',
    says: known,
  });
  expect(await examineKeys(given(first), db, after(500))).toMatchObject({
    state: 'note',
    says: expect.stringContaining('keys rotate'),
  });
  const foreign = await examineKeys(given(other), db, after(0));
  expect(foreign).toMatchObject({
    state: 'bad',
    says: expect.stringContaining(`written under ${numberOf(first)}`),
  });
});
