import { Injectable } from '@nestjs/common';
import { system } from '@chorus/domain/shared/actor';
import type { EventName } from '@chorus/domain/shared/events';
import type { Db, ReadTx, Tx } from '../database/db.js';
import type { ReactionJob } from '../jobs/reaction-job.js';
import { failureInWords } from './failure-in-words.js';
import { wakeChannel } from './outbox.js';
import { loadMessage, messageOf, type MessageFields } from './message.js';
import type { AnyReaction } from './reaction.js';

/** A parked reaction as the operator sees it: ids, names and a blanked sentence. */
export interface DeadLetter {
  readonly messageId: string;
  readonly reaction: string;
  readonly event: EventName;
  readonly attempts: number;
  readonly errorClass: string;
  readonly errorMessage: string;
  readonly parkedAt: Date;
}

const park = `
  INSERT INTO dead_letter (message_id, reaction, attempts, error_class, error_message)
  SELECT id, $2, $3, $4, $5 FROM outbox_message
  WHERE id = $1
    AND NOT EXISTS (SELECT 1 FROM reaction_receipt WHERE message_id = $1 AND reaction = $2 AND done_at IS NOT NULL)
  ON CONFLICT (message_id, reaction) DO NOTHING`;

/**
 * Parks a reaction after its last failure and lets it say so to whoever must care, both or neither. A `parked` that
 * fails itself leaves the job to be found again by the settling schedule.
 */
export async function parkDeadLetter(
  db: Db,
  reaction: AnyReaction | null,
  job: ReactionJob,
  attempts: number,
  error: unknown,
): Promise<void> {
  const { errorClass, message } = failureInWords(error);
  await db.transaction(system('worker'), async (tx) => {
    const parked = await tx.execute(park, [job.messageId, job.reaction, attempts, errorClass, message]);
    if (parked === 0 || reaction?.parked === undefined) return;
    const row = await tx.one<MessageFields>(loadMessage, [job.messageId]);
    await reaction.parked(tx, messageOf(job, row));
  });
}

/** A transaction of the caller's: it says who acts, and writes the audit of it. */
type InTransaction = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

const batch = 200;

const retrySome = `
  WITH batch AS (
    SELECT message_id, reaction FROM dead_letter WHERE ($1::text IS NULL OR reaction = $1) AND parked_at <= $2
    ORDER BY parked_at, message_id, reaction LIMIT $3 FOR UPDATE SKIP LOCKED),
  gone AS (
    DELETE FROM dead_letter d USING batch s WHERE d.message_id = s.message_id AND d.reaction = s.reaction
    RETURNING d.message_id, d.reaction),
  waits AS (
    UPDATE reaction_receipt r SET not_before = NULL FROM gone g
    WHERE r.message_id = g.message_id AND r.reaction = g.reaction),
  owed AS (
    UPDATE outbox_message SET relayed_at = NULL, settled_at = NULL WHERE id IN (SELECT message_id FROM gone))
  SELECT message_id FROM gone`;

/** Parked reactions: seen, and tried again when a person says so. */
@Injectable()
export class DeadLetters {
  /** Newest first. `tx` acts as the system: no person's own rights show these. */
  list(tx: ReadTx, limit = 100): Promise<DeadLetter[]> {
    return tx.rows<DeadLetter>(
      `SELECT d.message_id, d.reaction, m.event, d.attempts, d.error_class, d.error_message, d.parked_at
       FROM dead_letter d JOIN outbox_message m ON m.id = d.message_id ORDER BY d.parked_at DESC LIMIT $1`,
      [limit],
    );
  }

  /** How many there are, reaction by reaction. */
  byReaction(tx: ReadTx): Promise<{ readonly reaction: string; readonly count: number }[]> {
    return tx.rows('SELECT reaction, count(*) AS count FROM dead_letter GROUP BY reaction ORDER BY reaction');
  }

  async count(tx: ReadTx): Promise<number> {
    const { count } = await tx.one<{ count: number }>('SELECT count(*) AS count FROM dead_letter');
    return count;
  }

  /**
   * Takes the letter off the pile and hands its message to the relay again. Reactions of the message that are done
   * stay done: their receipts say so. Answers false where there is no such letter.
   */
  async retryDeadLetter(tx: Tx, messageId: string, reaction: string): Promise<boolean> {
    const removed = await tx.execute('DELETE FROM dead_letter WHERE message_id = $1 AND reaction = $2', [
      messageId,
      reaction,
    ]);
    if (removed === 0) return false;
    await tx.execute(
      'UPDATE reaction_receipt SET not_before = NULL WHERE message_id = $1 AND reaction = $2',
      [messageId, reaction],
    );
    await tx.execute('UPDATE outbox_message SET relayed_at = NULL, settled_at = NULL WHERE id = $1', [
      messageId,
    ]);
    await tx.rows('SELECT pg_notify($1, $2)', [wakeChannel, '']);
    return true;
  }

  /**
   * The same for all of one reaction, or of every one, that are parked as it begins: a transaction a batch, so that a
   * long outage's thousands hold no locks together, and what is parked anew meanwhile is not tried again without end.
   * Answers how many there were.
   */
  async retryAll(inTransaction: InTransaction, reaction: string | null): Promise<number> {
    const { now } = await inTransaction((tx) => tx.one<{ now: Date }>('SELECT now() AS now'));
    let count = 0;
    for (let put = batch; put === batch; count += put)
      put = await inTransaction((tx) => this.retrySome(tx, reaction, now));
    return count;
  }

  private async retrySome(tx: Tx, reaction: string | null, parkedBy: Date): Promise<number> {
    const put = await tx.rows(retrySome, [reaction, parkedBy, batch]);
    if (put.length > 0) await tx.rows('SELECT pg_notify($1, $2)', [wakeChannel, '']);
    return put.length;
  }
}
