import { remindersFor } from '@chorus/domain/hearing/hearing-reminders';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { findHearing, seatOf, timesOf, zonedSeat, type ZonedSeat } from './hearing-facts.js';
import type { HearingRow } from './hearing.table.js';
import { hearingReminderTable, type HearingReminderRow } from './seat.table.js';

const batch = 200;

/** Seats whose reminders were planned for another standing of theirs or of the hearing. */
const unplanned = `${zonedSeat} JOIN hearing h ON h.id = s.hearing_id
  WHERE h.state IN ('announced', 'moved', 'held', 'cancelled')
    AND s.state IN ('available', 'offered', 'confirmed', 'waitlisted', 'written_only', 'excused')
    AND s.reminders_for IS DISTINCT FROM h.sequence || ':' || s.changes
  ORDER BY s.id LIMIT ${batch}`;

const dueNow = `
  SELECT id FROM hearing_reminder WHERE sent_at IS NULL AND due_at <= $1 ORDER BY due_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED`;

/** Plans each speaker's reminders on their own wall, and says which have come due. Each is told once for each sequence. */
@Injectable()
export class RemindSpeakers implements Schedule {
  readonly name = 'hearing.remind-speakers';
  readonly everyWallSeconds = 300;

  constructor(private readonly outbox: Outbox) {}

  async scan(tx: Tx, now: Date): Promise<'drained' | 'more'> {
    const seats = await tx.rows<ZonedSeat>(unplanned, []);
    const hearings = new Map<string, HearingRow | null>();
    for (const seat of seats) {
      if (!hearings.has(seat.hearingId)) hearings.set(seat.hearingId, await findHearing(tx, seat.hearingId));
      const hearing = hearings.get(seat.hearingId);
      if (hearing != null) await this.plan(tx, hearing, seat, now);
    }
    const due = await tx.rows<{ id: HearingReminderRow['id'] }>(dueNow, [now]);
    if (due.length > 0) {
      await tx.execute('UPDATE hearing_reminder SET sent_at = $2 WHERE id = ANY($1)', [
        due.map(({ id }) => id),
        now,
      ]);
      await this.outbox.publishAll(
        tx,
        'hearing_reminder.due',
        due.map(({ id }) => ({ hearingReminderId: id })),
      );
    }
    return seats.length === batch || due.length === batch ? 'more' : 'drained';
  }

  /** What was planned for an earlier standing and has not been told is planned anew, and no longer what it was. */
  private async plan(tx: Tx, hearing: HearingRow, seat: ZonedSeat, now: Date): Promise<void> {
    await tx.execute('DELETE FROM hearing_reminder WHERE hearing_seat_id = $1 AND sent_at IS NULL', [
      seat.id,
    ]);
    const { id, personId, caseId } = seat;
    const rows = remindersFor({ ...hearing, ...timesOf(hearing) }, seatOf(seat), now.toISOString()).map(
      ({ key, at }): HearingReminderRow => ({
        id: newId<'hearing_reminder'>(),
        hearingSeatId: id,
        ...{ personId, caseId, key, sequence: hearing.sequence, dueAt: new Date(at), sentAt: null },
      }),
    );
    if (rows.length > 0) await tx.insert(hearingReminderTable, rows, { onConflict: 'nothing' });
    await tx.execute('UPDATE hearing_seat SET reminders_for = $2 WHERE id = $1', [
      id,
      `${hearing.sequence}:${seat.changes}`,
    ]);
  }
}
