import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { execute } from '../../cli.js';

const before = { ...process.env };
let world: TestApp;
beforeAll(async () => {
  world = await testApp();
  Object.assign(process.env, {
    NODE_ENV: 'test',
    CHORUS_HOME: world.home,
    DATABASE_URL: world.database.appUrl,
    MIGRATION_DATABASE_URL: world.database.ownerUrl,
  });
});
afterAll(async () => {
  process.env = before;
  await world.close();
});

const doctor = async (): Promise<{ code: number; out: string }> => {
  let out = '';
  const code = await execute(['doctor'], { write: async (text) => void (out += text), say: () => {} });
  return { code, out };
};
const text = async (path: string): Promise<string> => (await fetch(`${world.url}${path}`)).text();

test('an erasure that cannot be carried out is said by doctor, health and a number', async () => {
  const { accountId } = await world.signIn('sample.person.091@example.org');
  expect((await doctor()).out).toContain('erasures: None is stuck.');
  expect(await text('/metrics')).toContain('chorus_erasures_stuck 0');
  expect(await text('/health/ready')).toContain('"erasures","state":"ok"');
  await world.sql(
    `INSERT INTO erasure (id, kind, state, step, account_id, asked_at, erase_from, next_at, started_at, removed, files, mails, failure)
     VALUES ($1, 'account', 'erasing', 'rows', $2, now(), now(), now(), now(), '{}', 0, 0, 'QueryFailedError')`,
    [randomUUID(), accountId],
  );
  const sick = await doctor();
  expect(sick.code).toBe(1);
  expect(sick.out).toContain('BAD   erasures: 1 cannot be carried out (QueryFailedError)');
  expect(sick.out).not.toContain(accountId);
  expect(await text('/metrics')).toContain('chorus_erasures_stuck 1');
  expect(await text('/health/ready')).toContain('"erasures","state":"degraded"');
});
