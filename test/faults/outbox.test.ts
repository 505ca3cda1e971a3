import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { makeWorld, until, type World } from '../../apps/api/src/platform/outbox/testing/world.js';
import { type Bundled, bundled } from '../support/bundled.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { queueBackends, testRedis, type TestRedis } from '../support/redis.js';
import { publish, register, type KillAt } from './outbox-process.js';

let doomed: Bundled;
let database: TestDatabase;
let redis: TestRedis;
let folder: string;
let world: World | null = null;

beforeAll(async () => {
  doomed = bundled('test/faults/outbox-process.ts');
  redis = await testRedis();
});
afterAll(async () => {
  await redis.stop();
  doomed.remove();
});
beforeEach(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'chorus-fault-'));
  for (const table of ['happened', 'uncertain', 'sent'])
    await asOwner(`CREATE TABLE ${table} (id uuid); GRANT ALL ON ${table} TO chorus_system`);
});
afterEach(async () => {
  await world?.close();
  world = null;
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function asOwner(sql: string, ownerUrl = database.ownerUrl): Promise<{ id: string }[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(sql);
  await client.end();
  return rows;
}

const idsIn = async (table: string, column = 'id'): Promise<string[]> =>
  (await asOwner(`SELECT ${column} AS id FROM ${table}`)).map(({ id }) => id).sort();
const outside = (): string => join(folder, 'sent');
const linesOutside = (): string[] =>
  existsSync(outside()) ? readFileSync(outside(), 'utf8').split('\n').filter(Boolean).sort() : [];

/** Runs one process that dies where it is told; resolves with the signal it died of. */
function runUntilKilled(killAt: KillAt, redisUrl: string | null, killAfter = 0): Promise<string | null> {
  const child = spawn(process.execPath, [doomed.script], {
    env: {
      PATH: process.env.PATH ?? '',
      OUTBOX_PROCESS: 'yes',
      APP_URL: database.appUrl,
      OUTSIDE: outside(),
      KILL_AT: killAt,
      KILL_AFTER: String(killAfter),
      ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
}

async function survivor(redisUrl: string | null): Promise<World> {
  world = await makeWorld({ appUrl: database.appUrl, redisUrl, jobs: { attempts: 50 } });
  register(world, outside());
  return world;
}

describe.each(queueBackends)('a process killed outright, with the queue on %s', (backend) => {
  const redisUrl = (): string | null => (backend === 'redis' ? redis.url : null);

  test.each<KillAt>(['after-commit', 'before-add', 'after-add'])(
    '%s: every message is still reacted to, and once',
    async (killAt) => {
      expect(await runUntilKilled(killAt, redisUrl())).toBe('SIGKILL');
      expect(await idsIn('happened')).toEqual([]);
      (await survivor(redisUrl())).worker.start();
      await until('all happened', async () => (await idsIn('happened')).length >= 10);
      expect(await idsIn('happened')).toEqual(await idsIn('outbox_message'));
    },
  );

  test('inside reactions, again and again: every message is reacted to once', async () => {
    const one = await survivor(redisUrl());
    await publish(one, 'campaign.opened', 120);
    for (const after of [3, 30]) {
      expect(await runUntilKilled('inside-reaction', redisUrl(), after)).toBe('SIGKILL');
    }
    one.worker.start();
    await until('all happened', async () => (await idsIn('happened')).length >= 120);
    expect(await idsIn('happened')).toEqual(await idsIn('outbox_message'));
  }, 120_000);

  test('after sending and before writing it down: nothing is sent twice, and what nobody knows is listed', async () => {
    const one = await survivor(redisUrl());
    await publish(one, 'campaign.changed', 60);
    for (const after of [0, 9]) {
      expect(await runUntilKilled('after-effect', redisUrl(), after)).toBe('SIGKILL');
    }
    one.worker.start();
    const known = async (): Promise<string[]> =>
      [...(await idsIn('sent')), ...(await idsIn('uncertain'))].sort();
    await until('every message has an end', async () => (await known()).length >= 60);
    expect(await known()).toEqual(await idsIn('outbox_message'));
    const sentOutside = linesOutside();
    expect(new Set(sentOutside).size).toBe(sentOutside.length);
    const uncertain = await idsIn('uncertain');
    expect(uncertain.length).toBeGreaterThanOrEqual(2);
    for (const id of await idsIn('sent')) expect(sentOutside).toContain(id);
  }, 120_000);
});

test('a PostgreSQL killed and started again in the middle: nothing is lost and nothing done twice', async () => {
  const server = await startEmbeddedPostgres({ home: folder });
  try {
    await migrate(server.ownerUrl);
    const here = (sql: string) => asOwner(sql, server.ownerUrl);
    for (const table of ['happened', 'uncertain', 'sent'])
      await here(`CREATE TABLE ${table} (id uuid); GRANT ALL ON ${table} TO chorus_system`);
    const count = async (table: string): Promise<number> => (await here(`SELECT id FROM ${table}`)).length;
    world = await makeWorld({
      appUrl: server.appUrl,
      settleAfterSeconds: 3,
      jobs: { attempts: 50, longestBackoffMs: 500 },
    });
    register(world, outside());
    await publish(world, 'campaign.opened', 400);
    await publish(world, 'campaign.changed', 200);
    world.worker.start();
    for (const reached of [20, 150]) {
      await until('it is under way', async () => (await count('happened')) >= reached);
      const before = server.pid();
      process.kill(before, 'SIGKILL');
      await until('PostgreSQL is back', () => answers(server.ownerUrl));
    }
    await until('all happened', async () => (await count('happened')) >= 400);
    await until(
      'all were sent or listed',
      async () => (await count('sent')) + (await count('uncertain')) >= 200,
    );
    const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id).sort();
    const opened = ids(await here(`SELECT id FROM outbox_message WHERE event = 'campaign.opened'`));
    const changed = ids(await here(`SELECT id FROM outbox_message WHERE event = 'campaign.changed'`));
    expect(ids(await here('SELECT id FROM happened'))).toEqual(opened);
    expect(ids(await here('SELECT id FROM sent UNION ALL SELECT id FROM uncertain'))).toEqual(changed);
    expect(new Set(linesOutside()).size).toBe(linesOutside().length);
  } finally {
    await world?.close();
    world = null;
    await server.stop();
  }
}, 240_000);

async function answers(ownerUrl: string): Promise<boolean> {
  try {
    await asOwner('SELECT 1 AS id', ownerUrl);
    return true;
  } catch {
    return false;
  }
}
