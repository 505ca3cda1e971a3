import { system } from '@chorus/domain/shared/actor';
import type { Db, Tx } from '../database/db.js';
import type { Attempt, JobEnd, JobHandler } from '../jobs/jobs.js';
import type { ReactionJob } from '../jobs/reaction-job.js';
import type { WorkLog, WorkMeter } from '../jobs/work-log.js';
import { parkDeadLetter } from './dead-letters.js';
import { EffectRunner, NotYet, type EffectSettings } from './effect-runner.js';
import { failureInWords } from './failure-in-words.js';
import { messageOf, type MessageFields } from './message.js';
import { SharedTransactions } from './shared-transactions.js';
import { GiveUp, type AnyReaction, type DatabaseReaction, type Reactions } from './reaction.js';

/**
 * Loads the message and takes the receipt in one statement. A second runner of the same reaction waits here for the
 * first one's transaction and then finds the receipt taken; a parked reaction is not taken up by a stray job.
 */
const takeReceipt = `
  WITH message AS (SELECT id, event, payload, created_at FROM outbox_message WHERE id = $1),
  receipt AS (
    INSERT INTO reaction_receipt (message_id, reaction, done_at)
    SELECT id, $2, now() FROM message
    WHERE NOT EXISTS (SELECT 1 FROM dead_letter WHERE message_id = $1 AND reaction = $2)
    ON CONFLICT DO NOTHING RETURNING 1)
  SELECT event, payload, created_at, EXISTS (SELECT 1 FROM receipt) AS taken FROM message`;

/** Runs one job: the receipt decides whether anything is left to do, and the last failure becomes a dead letter. */
export class ReactionRunner implements JobHandler {
  private readonly effects: EffectRunner;
  private readonly shared: SharedTransactions;

  constructor(
    private readonly db: Db,
    private readonly reactions: Reactions,
    private readonly log: WorkLog,
    private readonly meter: WorkMeter,
    settings: EffectSettings,
  ) {
    this.shared = new SharedTransactions(db);
    this.effects = new EffectRunner(this.shared, log, settings);
  }

  async run(job: ReactionJob, attempt: Attempt): Promise<JobEnd> {
    const started = performance.now();
    const ended = (end: 'done' | 'skipped' | 'again' | 'parked'): void =>
      this.meter.reactionEnded(job.reaction, end, (performance.now() - started) / 1000);
    const reaction = this.reactions.named(job.reaction);
    try {
      // Not known here: a newer process may know it, so the job is tried again before it is parked.
      if (reaction === null) throw new Error('No reaction of this name is registered.');
      ended((await this.react(reaction, job, attempt)) ? 'done' : 'skipped');
      return { kind: 'done' };
    } catch (error) {
      if (error instanceof NotYet) {
        ended('skipped');
        return { kind: 'wait', ms: error.waitMs };
      }
      this.log.warn({ ...job, attempt: attempt.number, ...failureInWords(error) }, 'reaction failed');
      if (!attempt.last && !(error instanceof GiveUp)) {
        ended('again');
        throw error;
      }
      await parkDeadLetter(this.db, reaction, job, attempt.number, error);
      ended('parked');
      return { kind: 'done' };
    }
  }

  async abandoned(job: ReactionJob): Promise<void> {
    const error = new Error('The process died under this reaction again and again.');
    await parkDeadLetter(this.db, this.reactions.named(job.reaction), job, 0, error);
  }

  private react(reaction: AnyReaction, job: ReactionJob, attempt: Attempt): Promise<boolean> {
    return reaction.kind === 'database'
      ? this.inOneTransaction(reaction, job)
      : this.effects.run(reaction, job, attempt);
  }

  private inOneTransaction(reaction: DatabaseReaction, job: ReactionJob): Promise<boolean> {
    const work = async (tx: Tx): Promise<boolean> => {
      const row = await tx.maybe<MessageFields & { taken: boolean }>(takeReceipt, [
        job.messageId,
        job.reaction,
      ]);
      if (row === null || !row.taken) return false;
      await reaction.run(tx, messageOf(job, row));
      return true;
    };
    return reaction.brief === true ? this.shared.run(work) : this.db.transaction(system('worker'), work);
  }
}
