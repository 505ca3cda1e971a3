import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { queueBackends, testRedis, type TestRedis } from '../../../../../test/support/redis.js';
import { applicationRole } from '../database/data-source.js';
import { newId } from '../ids/ids.js';
import { until } from '../outbox/testing/world.js';
import { Jobs, usualJobs, type Attempt, type JobEnd, type JobsSettings } from './jobs.js';
import { jobIdOf, reactionJob, type ReactionJob } from './reaction-job.js';
import type { WorkLog } from './work-log.js';

let database: TestDatabase;
let redis: TestRedis;
const opened: Jobs[] = [];
const lines: string[] = [];
const note = (fields: object, message: string): void =>
  void lines.push(JSON.stringify({ ...fields, message }));
const log: WorkLog = { info: note, warn: note, error: note };

beforeAll(async () => {
  [database, redis] = await Promise.all([testDatabase(), testRedis()]);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((jobs) => jobs.close()));
});
afterAll(async () => {
  await redis.stop();
  await database.drop();
});

async function open(backend: 'postgres' | 'redis', settings: Partial<JobsSettings> = {}): Promise<Jobs> {
  const jobs = await Jobs.open(
    {
      ...usualJobs,
      redisUrl: backend === 'redis' ? redis.url : null,
      databaseUrl: database.appUrl,
      databaseRole: applicationRole,
      attempts: 3,
      backoffMs: 5,
      lockMs: 1_000,
      ...settings,
    },
    log,
  );
  opened.push(jobs);
  return jobs;
}

const job = (reaction = 'sample.do-it'): ReactionJob => ({ messageId: newId<'outbox_message'>(), reaction });
const done: JobEnd = { kind: 'done' };
const nobody = (): Promise<void> => Promise.resolve();

describe.each(queueBackends)('the queue on %s', (backend) => {
  test('runs each message and reaction once while queued, however often it is added', async () => {
    const jobs = await open(backend);
    const [one, two] = [job(), job()];
    const ran: string[] = [];
    for (let i = 0; i < 3; i += 1) await jobs.add('ordinary', [one, two]);
    jobs.work({ run: async (taken) => (ran.push(jobIdOf(taken)), done), abandoned: nobody });
    await until('both ran', () => ran.length >= 2);
    await until('the queue is empty', async () => (await jobs.counts('ordinary')).active === 0);
    expect(ran.sort()).toEqual([jobIdOf(one), jobIdOf(two)].sort());
    expect(await jobs.counts('ordinary')).toEqual({ waiting: 0, active: 0, delayed: 0 });
  });

  test('tries again after a failure and says which try is the last', async () => {
    const jobs = await open(backend);
    const attempts: Attempt[] = [];
    await jobs.add('sending', [job()]);
    jobs.work({
      run: async (_job, attempt) => {
        attempts.push(attempt);
        if (!attempt.last) throw new Error('not yet');
        return done;
      },
      abandoned: nobody,
    });
    await until('the last try', () => attempts.length === 3);
    expect(attempts).toEqual([
      { number: 1, last: false },
      { number: 2, last: false },
      { number: 3, last: true },
    ]);
  });

  test('lets a job wait without counting a try', async () => {
    const jobs = await open(backend);
    const numbers: number[] = [];
    await jobs.add('ordinary', [job()]);
    jobs.work({
      run: async (_job, { number }) => {
        numbers.push(number);
        return numbers.length < 4 ? { kind: 'wait', ms: 5 } : done;
      },
      abandoned: nobody,
    });
    await until('it ran four times', () => numbers.length === 4);
    expect(numbers).toEqual([1, 1, 1, 1]);
  });

  test('keeps nothing a person wrote, in its jobs, failures or our log', async () => {
    const jobs = await open(backend, { backoffMs: 60_000, longestBackoffMs: 60_000 });
    const secret = 'Zzyzx';
    await jobs.add('ordinary', [job()]);
    jobs.work({
      run: async () => {
        throw new Error(`cannot mail zzyzx@example.org about "${secret} reason" at +1 406 555 0100`);
      },
      abandoned: nobody,
    });
    await until('it failed', async () => (await jobs.counts('ordinary')).delayed === 1);
    const kept = (await everythingKept(backend)) + lines.join('\n');
    expect(kept).toContain('cannot mail [address]');
    expect(kept.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(kept).not.toContain('555 0100');
  });

  test('refuses a job that carries anything but its two ids', async () => {
    const jobs = await open(backend);
    await expect(
      jobs.add('ordinary', [{ ...job(), name: 'Sample Person 014' } as ReactionJob]),
    ).rejects.toThrow('nothing else');
    expect(await jobs.counts('ordinary')).toMatchObject({ waiting: 0 });
  });

  test('lets a running job finish before it closes', async () => {
    const jobs = await open(backend);
    let finished = false;
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    await jobs.add('ordinary', [job()]);
    jobs.work({
      run: async () => {
        begin();
        await new Promise((resolve) => setTimeout(resolve, 200));
        finished = true;
        return done;
      },
      abandoned: nobody,
    });
    await begun;
    await jobs.stopWorking();
    expect(finished).toBe(true);
    expect(await jobs.counts('ordinary')).toMatchObject({ waiting: 0, active: 0 });
  });
});

test('a Redis that is not there is one line at boot, not an endless log', async () => {
  const settings = { ...usualJobs, databaseUrl: database.appUrl, databaseRole: applicationRole };
  const opening = Jobs.open({ ...settings, redisUrl: 'redis://127.0.0.1:1' }, log);
  await expect(opening).rejects.toThrow(
    'The queue at REDIS_URL does not answer (ECONNREFUSED). Nothing was started.',
  );
});

test('a payload is read with exactly its two ids', () => {
  const good = job();
  expect(reactionJob(good)).toEqual(good);
  for (const bad of [
    null,
    {},
    { messageId: good.messageId },
    { ...good, words: 'x' },
    { ...good, messageId: 'Sample Person 014' },
    { ...good, reaction: 'she wrote: help' },
    { ...good, reaction: { toString: () => 'a.b' } },
  ]) {
    expect(() => reactionJob(bad)).toThrow('nothing else');
  }
});

/** Every byte the backend holds, as text. */
async function everythingKept(backend: 'postgres' | 'redis'): Promise<string> {
  if (backend === 'postgres') {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const tables = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'bullmq' AND table_type = 'BASE TABLE'`,
    );
    const texts = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ all: string }>(`SELECT t::text AS all FROM bullmq."${name}" t`);
      texts.push(...rows.map((row) => row.all));
    }
    await client.end();
    return texts.join('\n');
  }
  const client = new Redis(redis.url);
  const texts: string[] = [];
  for (const key of await client.keys('*')) {
    const type = await client.type(key);
    if (type === 'hash') texts.push(JSON.stringify(await client.hgetall(key)));
    if (type === 'stream') texts.push(JSON.stringify(await client.xrange(key, '-', '+')));
    if (type === 'string') texts.push((await client.get(key)) ?? '');
    if (type === 'list') texts.push(JSON.stringify(await client.lrange(key, 0, -1)));
  }
  client.disconnect();
  return texts.join('\n');
}
