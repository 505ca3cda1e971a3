import type { HearingId } from '@chorus/domain/hearing/hearing';
import type { Seat, SeatId } from '@chorus/domain/hearing/slot';
import { toPromote, type SlotDecision } from '@chorus/domain/hearing/slot-desk';
import { promote } from '@chorus/domain/hearing/waitlist';
import type { EventName } from '@chorus/domain/shared/events';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { deskOfRow, seatOf, zonedSeat, type ZonedSeat } from './hearing-facts.js';
import { hearingTable, type HearingRow } from './hearing.table.js';
import type { LostReason } from './seat.table.js';

/**
 * Writes what was decided about slots. Lock, decide, save: the hearing's row carries the counts, so whoever holds its lock
 * reads one seat and not thousands. All of it with the system's sight, after a use case has decided who may.
 */
@Injectable()
export class SlotBook {
  constructor(
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  lock(tx: Tx, hearingId: HearingId): Promise<HearingRow> {
    return tx.elevated(async () => {
      const row = await tx.lock(hearingTable, hearingId);
      if (row === null) throw new Error('A hearing that was seen is gone.');
      return row;
    });
  }

  async now(tx: Tx): Promise<string> {
    return (await this.clock.now(tx)).toISOString();
  }

  seat(tx: Tx, seatId: SeatId): Promise<ZonedSeat> {
    return tx.elevated(() => tx.one<ZonedSeat>(`${zonedSeat} WHERE s.id = $1`, [seatId]));
  }

  /** Seats in any of the states, in the order of their ids. */
  seatsIn(tx: Tx, hearingId: HearingId, states: readonly string[]): Promise<readonly ZonedSeat[]> {
    return tx.elevated(() =>
      tx.rows<ZonedSeat>(`${zonedSeat} WHERE s.hearing_id = $1 AND s.state = ANY($2) ORDER BY s.id`, [
        hearingId,
        states,
      ]),
    );
  }

  /**
   * Saves the hearing's counts and the seats that changed, each with one more change, and says of each what happened to it.
   * @param lost why seats that lose what they held do, where any do
   * @returns the hearing's row as it stands now
   */
  async save(
    tx: Tx,
    row: HearingRow,
    { desk, changed }: SlotDecision,
    lost: LostReason | null = null,
  ): Promise<HearingRow> {
    const at = new Date();
    const { taken, waiting, beforeFirst, afterLast, slots, signupOwner, state } = desk;
    const counts = { taken, waiting, beforeFirst, afterLast, slots, signupOwner, state };
    await tx.elevated(async () => {
      const reasons = lost === null ? new Map<string, LostReason>() : await losing(tx, changed, lost);
      // One statement: the lock is held for as few journeys to the database as there can be.
      await tx.execute(write, [
        changed.map(({ id }) => id),
        changed.map((seat) => seat.state),
        changed.map(({ position }) => position),
        changed.map(({ heldUntil }) => heldUntil),
        changed.map(({ heldBecause }) => heldBecause),
        changed.map(({ agreedTo }) => agreedTo),
        changed.map(({ id }) => reasons.get(id) ?? null),
        at,
        ...[row.id, taken, waiting, beforeFirst, afterLast, slots, signupOwner, state],
      ]);
      await this.tell(tx, changed, reasons);
    });
    return { ...row, ...counts, changedAt: at };
  }

  /** Offers what is free to the head of the waiting list. The row must be locked by the caller. */
  async promote(tx: Tx, row: HearingRow): Promise<HearingRow> {
    const now = await this.now(tx);
    const desk = deskOfRow(row);
    const count = toPromote(desk, now);
    if (count === 0) return row;
    const head = await tx.elevated(() =>
      tx.rows<ZonedSeat>(
        `${zonedSeat} WHERE s.hearing_id = $1 AND s.state = 'waitlisted' ORDER BY s.position LIMIT $2`,
        [row.id, count],
      ),
    );
    return this.save(tx, row, promote(desk, head.map(seatOf), now));
  }

  /** A form that was sent to the body was for the hearing as it was: whoever sent one asks the body anew. */
  async forgetSignups(tx: Tx, hearingId: HearingId): Promise<void> {
    await tx.elevated(() =>
      tx.execute(
        'UPDATE hearing_seat SET signed_up_at = NULL WHERE hearing_id = $1 AND signed_up_at IS NOT NULL',
        [hearingId],
      ),
    );
  }

  /** Tells everybody of these seats that something about the hearing changed. */
  async announce(tx: Tx, seatIds: readonly SeatId[]): Promise<void> {
    await this.outbox.publishAll(
      tx,
      'seat.told',
      seatIds.map((seatId) => ({ seatId })),
    );
  }

  private async tell(
    tx: Tx,
    changed: readonly Seat[],
    reasons: ReadonlyMap<string, LostReason>,
  ): Promise<void> {
    const found = new Map<EventName, SeatId[]>();
    for (const seat of changed) {
      const event = reasons.has(seat.id) ? 'seat.lost' : eventOf(seat);
      if (event !== null) found.set(event, [...(found.get(event) ?? []), seat.id]);
    }
    for (const [event, ids] of found) {
      await this.outbox.publishAll(
        tx,
        event as 'seat.told',
        ids.map((seatId) => ({ seatId })),
      );
    }
  }
}

/** A hold that a move began is told with the move; whoever waits is shown it and mailed nothing. */
function eventOf({ state, heldBecause }: Seat): EventName | null {
  if (state === 'offered') return heldBecause === 'hearing_moved' ? null : 'seat.offered';
  if (state === 'confirmed') return 'seat.confirmed';
  if (state === 'declined' || state === 'written_only') return 'seat.left';
  return null;
}

/** Of these seats, those that lose what they held. */
async function losing(
  tx: Tx,
  seats: readonly Seat[],
  lost: LostReason,
): Promise<ReadonlyMap<string, LostReason>> {
  const gone = seats.filter(({ state }) => ['available', 'waitlisted', 'invited'].includes(state));
  const rows = await tx.rows<{ id: string }>(
    `SELECT id FROM hearing_seat WHERE id = ANY($1) AND state IN ('offered', 'confirmed')`,
    [gone.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id }) => [id, lost]));
}

const write = `
  WITH moved AS (
    UPDATE hearing_seat s SET state = n.state, position = n.position, held_until = n.held_until,
      held_because = n.held_because, agreed_to = n.agreed_to, lost_because = n.lost_because,
      changes = s.changes + 1, changed_at = $8
    FROM unnest($1::uuid[], $2::text[], $3::int[], $4::timestamptz[], $5::text[], $6::int[], $7::text[])
      AS n (id, state, position, held_until, held_because, agreed_to, lost_because)
    WHERE s.id = n.id)
  UPDATE hearing SET taken = $10, waiting = $11, before_first = $12, after_last = $13, slots = $14, signup_owner = $15,
    state = $16, changed_at = $8 WHERE id = $9`;
