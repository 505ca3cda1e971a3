import {
  createPostgresBackend,
  Queue,
  withBackend,
  Worker,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { outliveLostConnections } from '../database/lost-connections.js';
import { blank } from '../outbox/failure-in-words.js';
import { jobsSchema } from './jobs-schema.js';
import type { ReactionJob } from './reaction-job.js';

export interface QueuePlace {
  /** Where the queue lives when set; otherwise on the same PostgreSQL. */
  readonly redisUrl: string | null;
  readonly databaseUrl: string;
  /** The role the queue's connections run as; BullMQ's tables are granted to it by `migrateJobs`. */
  readonly databaseRole: string;
}

export type ReactionQueue = Pick<Queue<ReactionJob>, 'addBulk' | 'getJobCounts' | 'close'>;
export type ReactionWorker = Pick<Worker<ReactionJob>, 'run' | 'close' | 'isRunning' | 'waitUntilReady'>;
type Listener = (error: Error) => void;

/** A queue technology: makes queues and workers that share its connections. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string, onError: Listener): ReactionQueue;
  worker(
    name: string,
    process: Processor<ReactionJob>,
    options: Omit<WorkerOptions, 'connection'>,
    on: { readonly error: Listener; readonly failed: (job: ReactionJob | undefined, error: Error) => void },
  ): ReactionWorker;
  close(): Promise<void>;
}

/** The queue cannot be reached at boot; its message is the one line to print. */
export class QueueUnreachable extends Error {
  constructor(where: string, cause: unknown) {
    const { code, message } = (cause ?? {}) as { code?: string; message?: string };
    super(
      `The queue at ${where} does not answer (${code ?? blank(message ?? 'no reason given')}). Nothing was started.`,
    );
    this.name = 'QueueUnreachable';
  }
}

/**
 * The one place that chooses between Redis and PostgreSQL. It tries the connection first: in Redis mode a missing
 * server would otherwise be retried and logged without end.
 */
export async function openQueueBackend(place: QueuePlace, onError: Listener): Promise<QueueBackend> {
  return place.redisUrl === null ? openPostgres(place, onError) : openRedis(place.redisUrl, onError);
}

/** Connections: two workers listening, and enough for fifty jobs to be fetched and finished without queueing up. */
const queueConnections = 10;

async function openPostgres(place: QueuePlace, onError: Listener): Promise<QueueBackend> {
  const pool = new pg.Pool({
    connectionString: place.databaseUrl,
    max: queueConnections,
    keepAlive: true,
    application_name: 'chorus-queue',
    // The queue's own commits need not wait for the disk: receipts, not the queue, decide what was done, and the
    // relay's commit, which does wait, carries every job added before it to disk with it (docs/decisions/0006).
    options: `-c role=${place.databaseRole} -c search_path=${jobsSchema} -c synchronous_commit=off`,
  });
  pool.on('error', onError);
  outliveLostConnections(pool);
  try {
    await pool.query('SELECT max(version) FROM migration');
  } catch (error) {
    await pool.end();
    throw new QueueUnreachable('the database', error);
  }
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  const connection = pool as unknown as Parameters<typeof createPostgresBackend>[1]['connection'];
  return {
    kind: 'postgres',
    queue: (name, report) =>
      listening(new PostgresQueue<ReactionJob>(name, { connection }), { error: report }),
    worker: (name, process, options, on) =>
      listening(new PostgresWorker<ReactionJob>(name, process, { ...options, connection }), on),
    close: () => pool.end(),
  };
}

async function openRedis(url: string, onError: Listener): Promise<QueueBackend> {
  const probe = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  let refused: unknown = null;
  probe.on('error', (error) => (refused = error));
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    throw new QueueUnreachable('REDIS_URL', refused ?? error);
  } finally {
    probe.disconnect();
  }
  // Adding must fail rather than wait: the relay holds a transaction open while it adds.
  const adding = new Redis(url, { maxRetriesPerRequest: 2, commandTimeout: 10_000 });
  // Workers wait for Redis to come back, as BullMQ requires.
  const working = new Redis(url, { maxRetriesPerRequest: null });
  for (const connection of [adding, working]) connection.on('error', onError);
  return {
    kind: 'redis',
    queue: (name, report) =>
      listening(new Queue<ReactionJob>(name, { connection: adding, prefix: 'chorus' }), { error: report }),
    worker: (name, process, options, on) =>
      listening(
        new Worker<ReactionJob>(name, process, { ...options, connection: working, prefix: 'chorus' }),
        on,
      ),
    close: async () => {
      await Promise.allSettled([adding.quit(), working.quit()]);
    },
  };
}

interface Emits {
  on(event: 'error', listener: Listener): unknown;
  on(event: 'failed', listener: (job: { data: ReactionJob } | undefined, error: Error) => void): unknown;
}

/** BullMQ throws from its own timers where nobody listens for errors, so everything made here has a listener. */
function listening<T>(
  made: T,
  on: { readonly error: Listener; readonly failed?: (job: ReactionJob | undefined, error: Error) => void },
): T {
  const emitter = made as unknown as Emits;
  emitter.on('error', on.error);
  const { failed } = on;
  if (failed !== undefined) emitter.on('failed', (job, error) => failed(job?.data, error));
  return made;
}
