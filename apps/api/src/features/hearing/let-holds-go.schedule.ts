import type { HearingId } from '@chorus/domain/hearing/hearing';
import { expireHolds } from '@chorus/domain/hearing/waitlist';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { deskOfRow, seatOf, zonedSeat, type ZonedSeat } from './hearing-facts.js';
import { SlotBook } from './slot-book.js';

const batch = 20;

/** Holds that have run out while somebody waits, and slots that are free while somebody does. */
const due = `
  SELECT h.id FROM hearing h WHERE h.state IN ('announced', 'moved') AND h.signup_owner = 'campaign' AND h.starts_at > $1
    AND (h.starts_at - interval '60 minutes' > $1 OR h.taken > 0)
    AND ((h.waiting > 0 AND h.taken < h.slots AND h.starts_at - interval '60 minutes' > $1)
      OR ((h.waiting > 0 OR h.starts_at - interval '60 minutes' <= $1) AND EXISTS (
        SELECT 1 FROM hearing_seat s WHERE s.hearing_id = h.id AND s.held_until <= $1)))
  ORDER BY h.starts_at, h.id LIMIT ${batch}`;

/** Each minute, by the business clock: a hold that nobody answered goes to the head of the waiting list. */
@Injectable()
export class LetHoldsGo implements Schedule {
  readonly name = 'hearing.let-holds-go';
  readonly everyWallSeconds = 60;

  constructor(private readonly book: SlotBook) {}

  async scan(tx: Tx, now: Date): Promise<'drained' | 'more'> {
    const rows = await tx.rows<{ id: HearingId }>(due, [now]);
    let went = 0;
    for (const { id } of rows) went += await this.letGo(tx, id, now);
    return rows.length === batch && went > 0 ? 'more' : 'drained';
  }

  private async letGo(tx: Tx, id: HearingId, now: Date): Promise<number> {
    const row = await this.book.lock(tx, id);
    const over = await tx.rows<ZonedSeat>(
      `${zonedSeat} WHERE s.hearing_id = $1 AND s.state = 'offered' AND s.held_until <= $2`,
      [id, now],
    );
    const decision = expireHolds(deskOfRow(row), over.map(seatOf), now.toISOString());
    const saved = decision.changed.length === 0 ? row : await this.book.save(tx, row, decision, 'hold_over');
    const after = await this.book.promote(tx, saved);
    const moved = decision.changed.length + Math.abs(after.waiting - saved.waiting);
    if (moved > 0)
      await audit(tx, { operation: 'hearing.holds_let_go', subjects: [{ kind: 'hearing', id }] });
    return moved;
  }
}
