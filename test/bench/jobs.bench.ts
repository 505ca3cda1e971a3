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
import { startTestRedis } from '../support/redis.js';

const jobs = 5_000;
const concurrency = 50;
const rounds = 3;

/**
 * Jobs per second from the moment they are asked for until the last one ended. Floor: BullMQ itself on the same backend
 * with a processor that does nothing. Ours: messages published, relayed, run, each with a durable receipt.
 */
export async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'chorus-bench-'));
  const server = await startEmbeddedPostgres({ home });
  const redis = await startTestRedis();
  try {
    await migrate(server.ownerUrl);
    for (const redisUrl of [null, redis.url]) {
      const where = redisUrl === null ? 'postgres' : 'redis';
      const floor = await best(() =>
        redisUrl === null ? barePostgres(server.ownerUrl) : bareRedis(redisUrl),
      );
      const ours = await best(() => throughOutbox(server.appUrl, redisUrl));
      console.log(
        `jobs.${where} ours ${ours.toFixed(0)}/s floor ${floor.toFixed(0)}/s ratio ${(ours / floor).toFixed(2)}`,
      );
    }
  } finally {
    await redis.stop();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function best(measure: () => Promise<number>): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) rates.push(await measure());
  return Math.max(...rates);
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
  const worker = new PostgresWorker('bare', async () => undefined, { connection, concurrency });
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
  const worker = new Worker('bare', async () => undefined, { connection, concurrency });
  worker.on('completed', tick);
  await worker.waitUntilReady();
  const rate = await timed(() => queue.addBulk(bareJobs()), ended);
  await worker.close();
  await queue.close();
  connection.disconnect();
  return rate;
}

async function throughOutbox(appUrl: string, redisUrl: string | null): Promise<number> {
  const world = await makeWorld({
    appUrl,
    redisUrl,
    poolSize: 20,
    jobs: { concurrency: { ordinary: concurrency, sending: 1 }, lockMs: 30_000 },
  });
  const { tick, ended } = countdown();
  world.reactions.register({
    kind: 'database',
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
