import type { EntitySchema } from 'typeorm';
import { tables } from '../../../schema.js';
import { BusinessClock } from '../../clocks/clocks.js';
import { applicationRole, makeDataSource } from '../../database/data-source.js';
import { Db } from '../../database/db.js';
import { Jobs, usualJobs, type JobsSettings } from '../../jobs/jobs.js';
import { silentMeter, type WorkLog } from '../../jobs/work-log.js';
import { DeadLetters } from '../dead-letters.js';
import type { EffectSettings } from '../effect-runner.js';
import { Outbox } from '../outbox.js';
import { Reactions } from '../reaction.js';
import { Schedules } from '../schedules.js';
import { SettleMessages } from '../settle-messages.schedule.js';
import { OutboxWorker } from '../worker.js';

export interface WorldOptions {
  readonly appUrl: string;
  readonly redisUrl?: string | null;
  readonly jobs?: Partial<JobsSettings>;
  readonly effects?: EffectSettings;
  readonly pollMs?: number;
  readonly schedulePollMs?: number;
  readonly settleAfterSeconds?: number;
  readonly poolSize?: number;
}

/** One process's share of the outbox, put together by hand: what a worker of the application has, without Nest. */
export interface World {
  readonly db: Db;
  readonly outbox: Outbox;
  readonly reactions: Reactions;
  readonly schedules: Schedules;
  readonly deadLetters: DeadLetters;
  readonly jobs: Jobs;
  readonly worker: OutboxWorker;
  /** Every line logged, as JSON, for tests that look for what must not be there. */
  readonly lines: string[];
  close(): Promise<void>;
}

/** Fast enough for a test: tries follow each other at once, locks and leases end within a second. */
const testJobs = {
  ...usualJobs,
  attempts: 3,
  backoffMs: 10,
  longestBackoffMs: 40,
  lockMs: 1_000,
  graceMs: 5_000,
} as const;
const testEffects: EffectSettings = { leaseMs: 800, settlePausesMs: [50, 200, 500, 1_000, 2_000] };

export async function makeWorld(options: WorldOptions): Promise<World> {
  const source = makeDataSource({
    url: options.appUrl,
    tables: tables as EntitySchema[],
    role: applicationRole,
    poolSize: options.poolSize ?? 12,
  });
  await source.initialize();
  const lines: string[] = [];
  const log = linesInto(lines);
  const db = new Db(source);
  const reactions = new Reactions();
  const schedules = new Schedules();
  if (options.settleAfterSeconds !== undefined) {
    schedules.register(new SettleMessages(reactions, options.settleAfterSeconds, 0.2));
  }
  const jobs = await Jobs.open(
    {
      redisUrl: options.redisUrl ?? null,
      databaseUrl: options.appUrl,
      databaseRole: applicationRole,
      ...testJobs,
      ...options.jobs,
    },
    log,
  );
  const worker = new OutboxWorker(
    { db, clock: new BusinessClock(), jobs, reactions, schedules, log, meter: silentMeter },
    {
      databaseUrl: options.appUrl,
      pollMs: options.pollMs ?? 100,
      schedulePollMs: options.schedulePollMs ?? 100,
      effects: options.effects ?? testEffects,
    },
  );
  return {
    db,
    outbox: new Outbox(),
    reactions,
    schedules,
    deadLetters: new DeadLetters(),
    jobs,
    worker,
    lines,
    close: async () => {
      await worker.stop();
      await jobs.close();
      await source.destroy();
    },
  };
}

function linesInto(lines: string[]): WorkLog {
  const add = (fields: Readonly<Record<string, string | number>>, message: string): void =>
    void lines.push(JSON.stringify({ ...fields, message }));
  return { info: add, warn: add, error: add };
}

/**
 * Longer than the product itself waits before it looks or tries again: a minute between the looks of some schedules, a minute
 * before a notice that was not taken is tried anew. A bound against hanging, not a measure.
 */
const patienceMs = 100_000;

/** Waits until `check` answers true; fails in the end, naming what it waited for. */
export async function until(what: string, check: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + patienceMs;
  // Asked less often the longer it lasts: most checks are queries, and a busy machine is what they wait for.
  for (let pause = 15; !(await check()); pause = Math.min(pause * 1.5, 100)) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
