import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Tx } from '../database/db.js';
import type { Attempt } from '../jobs/jobs.js';
import type { ReactionJob } from '../jobs/reaction-job.js';
import type { WorkLog } from '../jobs/work-log.js';
import { failureInWords } from './failure-in-words.js';
import { messageOf, type MessageFields } from './message.js';
import type { SharedTransactions } from './shared-transactions.js';
import { GiveUp, NothingHappened, type EffectReaction, type Settlement } from './reaction.js';

export interface EffectSettings {
  /** How long a try is believed to be under way after its last sign of life. */
  readonly leaseMs: number;
  /** Pauses between tries to record a result when the database is away; together they should fit a restart. */
  readonly settlePausesMs: readonly number[];
}

export const usualEffects: EffectSettings = {
  leaseMs: 30_000,
  settlePausesMs: [100, 500, 2_000, 5_000, 10_000],
};

/** It is not this reaction's time: another worker is at it, or it asked to wait. The job looks again after `waitMs`. */
export class NotYet extends Error {
  constructor(
    readonly waitMs: number,
    reason: string,
  ) {
    super(reason);
    this.name = 'NotYet';
  }
}

/** The lease was lost while the effect was under way, and another try has taken over: its record stands. */
export class LeaseLost extends Error {
  constructor() {
    super('The lease of this reaction was lost to another worker.');
    this.name = 'LeaseLost';
  }
}

class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

/** Takes the lease unless the reaction is done, parked, waiting, stopped, or under way elsewhere. */
const takeLease = `
  WITH message AS (SELECT id, event, payload, created_at FROM outbox_message WHERE id = $1),
  lease AS (
    INSERT INTO reaction_receipt AS mine (message_id, reaction, begun, lease_token, lease_until)
    SELECT id, $2, 1, $3, now() + $4 * interval '1 millisecond' FROM message
    WHERE NOT EXISTS (SELECT 1 FROM dead_letter WHERE message_id = $1 AND reaction = $2)
      AND ($5::boolean OR NOT EXISTS (SELECT 1 FROM sending_stop))
    ON CONFLICT (message_id, reaction) DO UPDATE
      SET begun = mine.begun + 1, lease_token = excluded.lease_token, lease_until = excluded.lease_until
      WHERE mine.done_at IS NULL AND (mine.lease_until IS NULL OR mine.lease_until < now())
        AND (mine.not_before IS NULL OR mine.not_before <= now())
    RETURNING begun, begun - 1 > ended AS interrupted)
  SELECT event, payload, created_at, begun, interrupted FROM message, lease`;

/** Null where it is done or parked. */
const heldFor = `
  SELECT ceil(extract(epoch FROM greatest(lease_until, not_before) - now()) * 1000)::int AS ms FROM reaction_receipt
  WHERE message_id = $1 AND reaction = $2 AND done_at IS NULL AND greatest(lease_until, not_before) >= now()
    AND NOT EXISTS (SELECT 1 FROM dead_letter WHERE message_id = $1 AND reaction = $2)`;

const stopped = `
  SELECT 1 AS one FROM sending_stop WHERE NOT $3::boolean
    AND NOT EXISTS (SELECT 1 FROM reaction_receipt WHERE message_id = $1 AND reaction = $2 AND done_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM dead_letter WHERE message_id = $1 AND reaction = $2)`;

/** A try that was begun and neither ended nor is under way anywhere. */
const cutOff = `
  SELECT m.event, m.payload, m.created_at FROM reaction_receipt r JOIN outbox_message m ON m.id = r.message_id
  WHERE r.message_id = $1 AND r.reaction = $2 AND r.begun > r.ended AND r.done_at IS NULL
    AND (r.lease_until IS NULL OR r.lease_until < now())
  FOR UPDATE OF r`;

const doneAsCutOff = `
  UPDATE reaction_receipt SET ended = begun, lease_token = NULL, lease_until = NULL, done_at = now()
  WHERE message_id = $1 AND reaction = $2`;

/** While the kill switch is on, jobs look this often whether it still is. */
const stoppedLookMs = 15_000;

const renewLease = `
  UPDATE reaction_receipt SET lease_until = now() + $4 * interval '1 millisecond'
  WHERE message_id = $1 AND reaction = $2 AND lease_token = $3`;

/** `ended = begun` says that nothing begun is open any more. */
const endTry = `
  UPDATE reaction_receipt
  SET ended = CASE WHEN $4 THEN begun ELSE ended END, lease_token = NULL, lease_until = NULL,
      done_at = CASE WHEN $5 THEN now() END, not_before = now() + $6::double precision * interval '1 millisecond'
  WHERE message_id = $1 AND reaction = $2 AND lease_token = $3 AND done_at IS NULL
  RETURNING 1`;

type Begun =
  | { readonly kind: 'begun'; readonly prepared: unknown }
  | { readonly kind: 'held'; readonly ms: number }
  | { readonly kind: 'nothing' };

/** One taken lease: which job, under which token. */
interface Hold {
  readonly job: ReactionJob;
  readonly token: string;
}

/** Runs reactions that reach outside: begin, perform, settle, with a lease that a second worker respects. */
export class EffectRunner {
  constructor(
    private readonly transactions: SharedTransactions,
    private readonly log: WorkLog,
    private readonly settings: EffectSettings,
  ) {}

  /** Answers whether anything was done; throws where the job should be tried again. */
  async run(reaction: EffectReaction, job: ReactionJob, attempt: Attempt): Promise<boolean> {
    const hold: Hold = { job, token: randomUUID() };
    const begun = await this.begin(reaction, hold, attempt);
    if (begun.kind === 'held')
      throw new NotYet(begun.ms + 50, 'Another worker is at it, it waits, or sending is stopped.');
    if (begun.kind === 'nothing') return false;
    const { prepared } = begun;
    const renewing = setInterval(() => void this.renew(hold), this.settings.leaseMs / 3);
    try {
      const settlement = await this.performAndSettle(reaction, hold, prepared);
      if (settlement.kind === 'give_up') throw new GiveUp(settlement.reason);
      if (settlement.kind === 'done') return true;
      const { reason, waitMs } = settlement;
      throw waitMs === undefined ? new TryAgain(reason) : new NotYet(waitMs + 50, reason);
    } finally {
      clearInterval(renewing);
    }
  }

  private begin(reaction: EffectReaction, hold: Hold, attempt: Attempt): Promise<Begun> {
    const { job, token } = hold;
    return this.transactions.run(async (tx) => {
      const lease = await tx.maybe<MessageFields & { begun: number; interrupted: boolean }>(takeLease, [
        job.messageId,
        job.reaction,
        token,
        this.settings.leaseMs,
        reaction.evenWhenStopped === true,
      ]);
      if (lease === null) return this.notTaken(tx, reaction, job);
      const { begun, interrupted } = lease;
      const prepared = await reaction.begin(tx, messageOf(job, lease), { ...attempt, begun, interrupted });
      if (prepared !== null) return { kind: 'begun', prepared };
      await this.end(tx, hold, { certain: true, done: true });
      return { kind: 'nothing' };
    });
  }

  private async notTaken(tx: Tx, reaction: EffectReaction, job: ReactionJob): Promise<Begun> {
    const held = await tx.maybe<{ ms: number }>(heldFor, [job.messageId, job.reaction]);
    if (held !== null) return { kind: 'held', ms: held.ms };
    const exempt = reaction.evenWhenStopped === true;
    const waits = await tx.maybe(stopped, [job.messageId, job.reaction, exempt]);
    if (waits === null || (await this.settledAsCutOff(tx, reaction, job))) return { kind: 'nothing' };
    return { kind: 'held', ms: stoppedLookMs };
  }

  /** A stop may last for days, and somebody must hear today of what was cut off when it began. */
  private async settledAsCutOff(tx: Tx, reaction: EffectReaction, job: ReactionJob): Promise<boolean> {
    if (reaction.cutOffWhenStopped === undefined) return false;
    const row = await tx.maybe<MessageFields>(cutOff, [job.messageId, job.reaction]);
    if (row === null || !(await reaction.cutOffWhenStopped(tx, messageOf(job, row)))) return false;
    await tx.execute(doneAsCutOff, [job.messageId, job.reaction]);
    return true;
  }

  private async performAndSettle(
    reaction: EffectReaction,
    hold: Hold,
    prepared: unknown,
  ): Promise<Settlement> {
    let result: unknown;
    try {
      result = await reaction.perform(prepared);
    } catch (error) {
      const certain = error instanceof NothingHappened;
      await this.transactions.run((tx) => this.end(tx, hold, { certain, done: false }));
      throw error;
    }
    return this.settle(reaction, hold, prepared, result);
  }

  /** The result is known only here, so it is worth some patience: a database that restarts is waited for. */
  private async settle(
    reaction: EffectReaction,
    hold: Hold,
    prepared: unknown,
    result: unknown,
  ): Promise<Settlement> {
    for (const wait of [...this.settings.settlePausesMs, null]) {
      try {
        return await this.transactions.run(async (tx) => {
          const settlement = await reaction.settle(tx, prepared, result);
          const waitMs = settlement.kind === 'again' ? (settlement.waitMs ?? null) : null;
          await this.end(tx, hold, { certain: true, done: settlement.kind === 'done', waitMs });
          return settlement;
        });
      } catch (error) {
        if (wait === null || error instanceof LeaseLost) throw error;
        this.log.warn({ ...hold.job, ...failureInWords(error) }, 'result not recorded yet');
        await pause(wait);
      }
    }
    throw new LeaseLost();
  }

  private async end(
    tx: Tx,
    { job, token }: Hold,
    { certain, done, waitMs = null }: { certain: boolean; done: boolean; waitMs?: number | null },
  ): Promise<void> {
    const ended = await tx.rows(endTry, [job.messageId, job.reaction, token, certain, done, waitMs]);
    if (ended.length !== 1) throw new LeaseLost();
  }

  private async renew({ job, token }: Hold): Promise<void> {
    try {
      await this.transactions.run((tx) =>
        tx.rows(renewLease, [job.messageId, job.reaction, token, this.settings.leaseMs]),
      );
    } catch (error) {
      this.log.warn({ ...job, ...failureInWords(error) }, 'lease not renewed yet');
    }
  }
}
