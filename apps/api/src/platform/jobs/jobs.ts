import { DelayedError } from 'bullmq';
import { failureInWords } from '../outbox/failure-in-words.js';
import {
  openQueueBackend,
  type QueueBackend,
  type QueuePlace,
  type ReactionQueue,
  type ReactionWorker,
} from './queue-backend.js';
import { jobIdOf, lanes, reactionJob, type Lane, type ReactionJob } from './reaction-job.js';
import type { WorkLog } from './work-log.js';

export interface JobsSettings extends QueuePlace {
  /** Jobs run at once by this process, lane by lane. */
  readonly concurrency: Readonly<Record<Lane, number>>;
  /** Tries before a reaction is parked as a dead letter. */
  readonly attempts: number;
  /** First wait between two tries; it doubles each time up to `longestBackoffMs`, and each wait is jittered. */
  readonly backoffMs: number;
  readonly longestBackoffMs: number;
  /** A job whose worker has not renewed its lock for this long is given to another worker. */
  readonly lockMs: number;
  /** How long closing waits for running jobs; what still runs then comes back when its lock expires. */
  readonly graceMs: number;
}

/**
 * Measured or reasoned: ten senders is the knee of an SMTP pool; twelve tries span 17 to 34 minutes, which a restart and a
 * short outage fit in. What must be tried longer says itself how long it waits (`Settlement.waitMs`).
 */
export const usualJobs = {
  concurrency: { ordinary: 8, sending: 10 },
  attempts: 12,
  backoffMs: 1_000,
  longestBackoffMs: 1_200_000,
  lockMs: 30_000,
  graceMs: 20_000,
} as const satisfies Omit<JobsSettings, keyof QueuePlace>;

export interface Attempt {
  /** From 1. */
  readonly number: number;
  readonly last: boolean;
}

/** What to do with a job that was run: it is done, or it waits without counting as a failed attempt. */
export type JobEnd = { readonly kind: 'done' } | { readonly kind: 'wait'; readonly ms: number };

export interface JobHandler {
  /** Throws where the job should be tried again. */
  run(job: ReactionJob, attempt: Attempt): Promise<JobEnd>;
  /** The queue itself gave a job up: its worker died under it again and again. */
  abandoned(job: ReactionJob): Promise<void>;
}

export type LaneCounts = Readonly<Record<'waiting' | 'active' | 'delayed', number>>;

/** The queue of reactions, on whichever backend is configured. */
export class Jobs {
  private readonly queues: ReadonlyMap<Lane, ReactionQueue>;
  private workers: ReactionWorker[] = [];

  private constructor(
    private readonly backend: QueueBackend,
    private readonly settings: JobsSettings,
    private readonly log: WorkLog,
  ) {
    this.queues = new Map(lanes.map((lane) => [lane, backend.queue(queueName(lane), this.report)]));
  }

  /** Connects, or throws QueueUnreachable with the one line to print. */
  static async open(settings: JobsSettings, log: WorkLog): Promise<Jobs> {
    const backend = await openQueueBackend(settings, (error) =>
      log.warn(words(error), 'queue connection trouble'),
    );
    return new Jobs(backend, settings, log);
  }

  get backendKind(): 'postgres' | 'redis' {
    return this.backend.kind;
  }

  /** Adds one job for each message and reaction; one that is queued already stays the one it is. */
  async add(lane: Lane, jobs: readonly ReactionJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queue(lane).addBulk(
      jobs.map((job) => {
        const data = reactionJob(job);
        return { name: data.reaction, data, opts: { ...this.jobOptions, jobId: jobIdOf(data) } };
      }),
    );
  }

  /** Starts one worker a lane. */
  work(handler: JobHandler): void {
    this.workers = lanes.map((lane) =>
      this.backend.worker(
        queueName(lane),
        async (job, token) => {
          const data = reactionJob(job.data);
          const number = job.attemptsMade + 1;
          const end = await withoutWords(() =>
            handler.run(data, { number, last: number >= this.settings.attempts }),
          );
          if (end.kind === 'done') return;
          await job.moveToDelayed(Date.now() + end.ms, token);
          throw new DelayedError();
        },
        {
          concurrency: this.settings.concurrency[lane],
          lockDuration: this.settings.lockMs,
          stalledInterval: this.settings.lockMs / 2,
          maxStalledCount: maxDeaths,
          // BullMQ waits 15 s after any connection trouble; a database that restarts is back much sooner.
          runRetryDelay: 1_000,
          removeOnComplete: { count: 0 },
          removeOnFail: { count: 0 },
          settings: { backoffStrategy: (attempts) => this.backoff(attempts) },
        },
        {
          error: this.report,
          failed: (job, error) => {
            if (job === undefined || !/stalled/.test(error.message)) return;
            handler
              .abandoned(job)
              .catch((failure: unknown) =>
                this.log.error(words(failure), 'an abandoned job could not be parked'),
              );
          },
        },
      ),
    );
  }

  async counts(lane: Lane): Promise<LaneCounts> {
    const {
      waiting = 0,
      active = 0,
      delayed = 0,
    } = await this.queue(lane).getJobCounts('waiting', 'active', 'delayed');
    return { waiting, active, delayed };
  }

  /** Takes no more jobs, lets running ones finish within the grace, leaves the others to be taken up elsewhere. */
  async stopWorking(): Promise<void> {
    const workers = this.workers;
    this.workers = [];
    await Promise.all(workers.map((worker) => closeWithin(worker, this.settings.graceMs)));
  }

  async close(): Promise<void> {
    await this.stopWorking();
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  private get jobOptions() {
    return {
      attempts: this.settings.attempts,
      backoff: { type: 'jittered' },
      removeOnComplete: true,
      removeOnFail: true,
      stackTraceLimit: 0,
    } as const;
  }

  /** Half to all of the doubled wait: spread out, and never at once. */
  private backoff(attemptsMade: number): number {
    const whole = Math.min(this.settings.backoffMs * 2 ** (attemptsMade - 1), this.settings.longestBackoffMs);
    return Math.round(whole / 2 + (Math.random() * whole) / 2);
  }

  private queue(lane: Lane): ReactionQueue {
    const queue = this.queues.get(lane);
    if (queue === undefined) throw new Error('There is no such lane.');
    return queue;
  }

  private readonly report = (error: Error): void => this.log.warn(words(error), 'queue trouble');
}

/** How many workers may die under a job before it is parked instead of killing one more. */
const maxDeaths = 10;

const queueName = (lane: Lane): string => `chorus-${lane}`;

const words = (error: unknown): Record<string, string> => ({ ...failureInWords(error) });

/** The queue keeps the message and stack of what a job throws, so only a blanked class and sentence get that far. */
async function withoutWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { errorClass, message } = failureInWords(error);
    const kept = new Error(`${errorClass}: ${message}`);
    kept.stack = '';
    throw kept;
  }
}

async function closeWithin(worker: ReactionWorker, graceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([worker.close(), tooLong]);
  clearTimeout(timer);
}
