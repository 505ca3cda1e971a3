import type { INestApplicationContext } from '@nestjs/common';
import type { Installation } from './installation/installation.js';
import { AnchorAudit } from './platform/audit/anchor-audit.schedule.js';
import { Anchors } from './platform/audit/anchors.js';
import { SealAudit } from './platform/audit/seal-audit.schedule.js';
import { BusinessClock } from './platform/clocks/clocks.js';
import { Vault } from './platform/crypto/vault.js';
import { applicationRole } from './platform/database/data-source.js';
import { Db } from './platform/database/db.js';
import { Jobs, usualJobs } from './platform/jobs/jobs.js';
import type { WorkMeter } from './platform/jobs/work-log.js';
import { Health } from './platform/health/health.js';
import type { Logger } from './platform/logging/logger.js';
import { Metrics } from './platform/metrics/metrics.js';
import { Reactions } from './platform/outbox/reaction.js';
import { Schedules } from './platform/outbox/schedules.js';
import { ForgetMessages, SettleMessages } from './platform/outbox/settle-messages.schedule.js';
import { OutboxWorker } from './platform/outbox/worker.js';
import { SweepOutbox } from './platform/transport/sweep-outbox.schedule.js';
import { Transports } from './platform/transport/transports.js';

export interface RunningWork {
  readonly worker: OutboxWorker;
  readonly jobs: Jobs;
  /** Takes nothing new, finishes what is under way within the grace, leaves the rest to other workers. */
  stop(): Promise<void>;
}

/** A message whose job was lost goes back to the relay after this long; longer than a job's own retries take to begin. */
const owedAfterSeconds = 120;
const settleEverySeconds = 30;

/**
 * Part of each send is spent before and after the wire, so a few more than the connections are underway. Not many more:
 * every one underway when a process dies becomes uncertain.
 */
const sendingPerConnection = 1.5;

/**
 * Starts the relay, the reactions and the schedules in this process. Any number of processes may do so at once.
 * Throws QueueUnreachable with one clear line where the queue does not answer.
 */
export async function startWork(
  app: INestApplicationContext,
  { config, databaseUrl }: Pick<Installation, 'config' | 'databaseUrl'>,
  logger: Logger,
): Promise<RunningWork> {
  const reactions = app.get(Reactions);
  const schedules = app.get(Schedules);
  schedules.register(new SettleMessages(reactions, owedAfterSeconds, settleEverySeconds));
  schedules.register(new ForgetMessages());
  schedules.register(new SweepOutbox(app.get(Transports).outbox));
  schedules.register(new SealAudit(app.get(Vault)));
  schedules.register(new AnchorAudit(new Anchors(config.home, config.auditAnchorsCopy)));
  const jobs = await Jobs.open(
    {
      ...usualJobs,
      redisUrl: config.redisUrl,
      databaseUrl,
      databaseRole: applicationRole,
      concurrency: {
        ordinary: config.worker.concurrency,
        sending: Math.ceil(sendingPerConnection * (config.mail.smtp?.connections ?? 10)),
      },
      graceMs: config.worker.shutdownSeconds * 1_000,
    },
    logger,
  );
  const clock = app.get(BusinessClock);
  const worker = new OutboxWorker(
    { db: app.get(Db), clock, jobs, reactions, schedules, log: logger, meter: meterOf(app.get(Metrics)) },
    {
      databaseUrl,
      pollMs: config.worker.outboxPollMs,
      schedulePollMs: config.worker.dueScanSeconds * 1_000,
    },
  );
  worker.start();
  app.get(Health).register('queue', async () => {
    await jobs.counts('ordinary');
    return { state: 'ok', says: jobs.backendKind === 'redis' ? 'Redis answers.' : 'On the same PostgreSQL.' };
  });
  return {
    worker,
    jobs,
    stop: async () => {
      await worker.stop();
      await jobs.close();
    },
  };
}

function meterOf(metrics: Metrics): WorkMeter {
  const seconds = metrics.histogram('chorus_reaction_seconds', 'Time of reactions.', ['reaction', 'end']);
  const relayed = metrics.counter('chorus_relayed_messages', 'Outbox messages turned into jobs.');
  return {
    reactionEnded: (reaction, end, took) => seconds.observe({ reaction, end }, took),
    relayed: (messages) => relayed.inc(messages),
  };
}
