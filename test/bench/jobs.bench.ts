import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPostgresBackend, Queue, withBackend, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { system } from '@chorus/domain/shared/actor';
import type { CampaignId } from '@chorus/domain/shared/ids';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { newId } from '../../apps/api/src/platform/ids/ids.js';
import { makeWorld } from '../../apps/api/src/platform/outbox/testing/world.js';
import { queueBackends, testRedis } from '../support/redis.js';
import { compare } from './compare.js';

const jobs = 3_000;
/** What each does best with here: BullMQ at fifty, ours at what a worker process is usually given. */
const bareConcurrency = 50;
const ourConcurrency = 24;

/**
 * Jobs per second from the moment they are asked for until the last one ended. Floor: BullMQ itself on the same backend
 * with a processor that does nothing. Ours: messages published, relayed, run, each with a durable
 * receipt; `alone` for reactions that do not share transactions.
 */
export async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'chorus-bench-jobs-'));
  const server = await startEmbeddedPostgres({ home });
  const redis = await testRedis();
  try {
    await migrate(server.ownerUrl);
    for (const where of queueBackends) {
      const redisUrl = where === 'redis' ? redis.url : null;
      const bare = () => (redisUrl === null ? barePostgres(server.ownerUrl) : bareRedis(redisUrl));
      await compare(`jobs.${where}`, bare, () => throughOutbox(server.appUrl, redisUrl, true));
      await compare(`jobs.${where}.alone`, bare, () => throughOutbox(server.appUrl, redisUrl, false));
    }
    if (!queueBackends.includes('redis')) console.log('jobs.redis not measured: no redis-server runs here');
  } finally {
    await redis.stop();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function timed(start: () => Promise<unknown>, ended: Promise<unknown>): Promise<number> {
  const began = performance.now();
  await start();
  await ended;
  return jobs / ((performance.now() - began) / 1000);
}

/** Counts down to zero, then resolves. */
function countdown(): { readonly tick: () => void; readonly ended: Promise<void> } {
  let left = jobs;
  let finish = (): void => undefined;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  return { tick: () => void ((left -= 1) === 0 && finish()), ended };
}

const bareJobs = () =>
  Array.from({ length: jobs }, () => ({
    name: 'bare',
    data: { id: newId() },
    opts: { removeOnComplete: true },
  }));

async function barePostgres(url: string): Promise<number> {
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  const pool = new pg.Pool({ connectionString: url, max: 20, options: '-c search_path=bullmq' });
  const connection = pool as unknown as Parameters<typeof createPostgresBackend>[1]['connection'];
  const queue = new PostgresQueue('bare', { connection });
  await queue.waitUntilReady();
  const { tick, ended } = countdown();
  const worker = new PostgresWorker('bare', async () => undefined, {
    connection,
    concurrency: bareConcurrency,
  });
  worker.on('completed', tick);
  await worker.waitUntilReady();
  const rate = await timed(() => queue.addBulk(bareJobs()), ended);
  await worker.close();
  await queue.close();
  await pool.end();
  return rate;
}

async function bareRedis(url: string): Promise<number> {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue('bare', { connection });
  await queue.waitUntilReady();
  const { tick, ended } = countdown();
  const worker = new Worker('bare', async () => undefined, { connection, concurrency: bareConcurrency });
  worker.on('completed', tick);
  await worker.waitUntilReady();
  const rate = await timed(() => queue.addBulk(bareJobs()), ended);
  await worker.close();
  await queue.close();
  connection.disconnect();
  return rate;
}

async function throughOutbox(appUrl: string, redisUrl: string | null, brief: boolean): Promise<number> {
  const world = await makeWorld({
    appUrl,
    redisUrl,
    poolSize: 10,
    jobs: { concurrency: { ordinary: ourConcurrency, sending: 1 }, lockMs: 30_000 },
  });
  const { tick, ended } = countdown();
  world.reactions.register({
    kind: 'database',
    brief,
    name: 'sample.do-nothing',
    on: 'campaign.changed',
    run: async () => tick(),
  });
  world.worker.start();
  const payloads = Array.from({ length: jobs }, () => ({ campaignId: newId<'campaign'>() as CampaignId }));
  const rate = await timed(
    () =>
      world.db.transaction(system('command-line'), (tx) =>
        world.outbox.publishAll(tx, 'campaign.changed', payloads),
      ),
    ended,
  );
  await world.close();
  return rate;
}
