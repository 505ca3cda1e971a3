import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/db.js';
import { wakeChannel } from './outbox.js';
import type { Reactions } from './reaction.js';
import type { Schedule } from './schedules.js';

const batch = 1_000;

/**
 * Messages relayed a while ago are settled (every reaction done or parked), waiting (one asked to be tried later, and
 * its time has not come) or owed. A waiting one is looked at again after as long. An owed one goes back to the relay: its job may be waiting for its next try, and then stays the one it is; or the queue lost it (a Redis
 * without a disk, a process killed while parking), and then it is made again. So the queue may forget everything.
 */
const settleOrOwe = `
  WITH expected AS (SELECT * FROM unnest($1::text[], $2::text[]) AS e (event, reaction)),
  candidate AS (
    SELECT id, event FROM outbox_message
    WHERE settled_at IS NULL AND relayed_at < now() - $3 * interval '1 second'
    ORDER BY relayed_at LIMIT ${batch} FOR UPDATE SKIP LOCKED),
  judged AS (
    SELECT c.id, bool_or(u.reaction IS NOT NULL AND (u.not_before IS NULL OR u.not_before <= now())) AS owed,
      coalesce(bool_or(u.not_before > now()), false) AS waiting
    FROM candidate c
    LEFT JOIN LATERAL (
      SELECT e.reaction, r.not_before FROM expected e
      LEFT JOIN reaction_receipt r ON r.message_id = c.id AND r.reaction = e.reaction
      WHERE e.event = c.event AND r.done_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM dead_letter d WHERE d.message_id = c.id AND d.reaction = e.reaction)
    ) u ON true
    GROUP BY c.id)
  UPDATE outbox_message m
  SET relayed_at = CASE WHEN j.owed THEN NULL WHEN j.waiting THEN now() ELSE m.relayed_at END,
      settled_at = CASE WHEN j.owed OR j.waiting THEN NULL ELSE now() END
  FROM judged j WHERE m.id = j.id
  RETURNING j.owed`;

/** Settles messages and sends owed ones back to the relay. Runs by the wall clock alone. */
@Injectable()
export class SettleMessages implements Schedule {
  readonly name = 'outbox.settle-messages';

  constructor(
    private readonly reactions: Reactions,
    private readonly afterSeconds: number,
    readonly everyWallSeconds: number,
  ) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const expected = this.reactions.all();
    const judged = await tx.rows<{ owed: boolean }>(settleOrOwe, [
      expected.map(({ on }) => on),
      expected.map(({ name }) => name),
      this.afterSeconds,
    ]);
    if (judged.some(({ owed }) => owed)) await tx.rows('SELECT pg_notify($1, $2)', [wakeChannel, '']);
    return judged.length === batch ? 'more' : 'drained';
  }
}

/** How long a settled message and its receipts are kept, for people who ask what happened. */
export const keepSettledDays = 90;

const forget = `
  WITH old AS (
    SELECT id FROM outbox_message m
    WHERE settled_at < now() - interval '${keepSettledDays} days'
      AND NOT EXISTS (SELECT 1 FROM dead_letter d WHERE d.message_id = m.id)
    ORDER BY settled_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
  DELETE FROM reaction_receipt r USING old WHERE r.message_id = old.id`;

const forgetMessages = `
  DELETE FROM outbox_message WHERE id IN (
    SELECT id FROM outbox_message m
    WHERE settled_at < now() - interval '${keepSettledDays} days'
      AND NOT EXISTS (SELECT 1 FROM dead_letter d WHERE d.message_id = m.id)
      AND NOT EXISTS (SELECT 1 FROM reaction_receipt r WHERE r.message_id = m.id)
    ORDER BY settled_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)`;

/** Forgets what was settled long ago, receipts first. */
@Injectable()
export class ForgetMessages implements Schedule {
  readonly name = 'outbox.forget-messages';
  readonly everyWallSeconds = 3_600;

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    await tx.execute(forget);
    return (await tx.execute(forgetMessages)) === batch ? 'more' : 'drained';
  }
}
