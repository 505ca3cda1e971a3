import {
  confirmByWord,
  confirmSeat,
  leaveSlot,
  type ConfirmRefused,
} from '@chorus/domain/hearing/claim-slot';
import { readyToSpeak } from '@chorus/domain/hearing/testimony';
import type { SlotDecision } from '@chorus/domain/hearing/slot-desk';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { refuseUnless } from '../organization/organization.public.js';
import type { SeatChanged } from './claim-slot.js';
import { notShown } from './end-hearing.js';
import { attestedOf, deskOfRow, latestVersion, seatOf, type ZonedSeat } from './hearing-facts.js';
import type { HearingRow } from './hearing.table.js';
import { publishMissing, SeatAccess, seatNotFound, takingPartOf } from './seat-access.js';
import { SeatWork } from './seat-work.js';
import { SlotBook } from './slot-book.js';

type Asked = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>;
type Consent = Refusal<'ConsentMissing'>;
export type AnswerRefused =
  Asked | Consent | ConfirmRefused | Refusal<'SeatOver' | 'NotTheLastHour' | 'NoSlotFree'>;

/** A yes or a no to a slot, by the person; a yes heard on the telephone, by the organizer. */
@Injectable()
export class AnswerSlot {
  constructor(
    private readonly db: Db,
    private readonly access: SeatAccess,
    private readonly book: SlotBook,
    private readonly work: SeatWork,
  ) {}

  /** @param sequence of the hearing that the person was shown */
  confirm(actor: Actor, seatId: string, sequence: number): Promise<SeatChanged | AnswerRefused> {
    return this.db.transaction<SeatChanged | AnswerRefused>(actor, async (tx) => {
      const seat = await this.access.open(tx, seatId, 'answer');
      return isRefusal(seat) ? (seat as Asked) : this.say(tx, seat, sequence);
    });
  }

  /** The yes itself, for whoever has been let this far: by signing in, or by a link in a mail. */
  async say(
    tx: Tx,
    seat: Pick<ZonedSeat, 'id' | 'hearingId' | 'campaignId' | 'personId'>,
    sequence: number,
  ): Promise<SeatChanged | Consent | ConfirmRefused> {
    const part = await tx.elevated(() => takingPartOf(tx, seat.campaignId, seat.personId));
    if (part === null || !part.mayPublish) return publishMissing();
    return this.write(tx, seat, 'hearing.confirmed', (row, before, facts) =>
      confirmSeat(deskOfRow(row), seatOf(before), { ...facts, sequence }),
    );
  }

  leave(actor: Actor, seatId: string, writes: boolean): Promise<SeatChanged | AnswerRefused> {
    return this.db.transaction<SeatChanged | AnswerRefused>(actor, async (tx) => {
      const seat = await this.access.open(tx, seatId, 'answer', 'consent', { takesBack: true });
      return isRefusal(seat) ? (seat as Asked) : this.letGo(tx, seat, writes ? 'written_only' : 'declined');
    });
  }

  /** A no, for whoever has been let this far. What they held goes to the next who waits. */
  letGo(
    tx: Tx,
    seat: Pick<ZonedSeat, 'id' | 'hearingId'>,
    to: 'declined' | 'written_only',
  ): Promise<SeatChanged | Refusal<'SeatOver'>> {
    return this.write(tx, seat, 'hearing.let_go', (row, before, { now }) =>
      leaveSlot(deskOfRow(row), seatOf(before), to, now),
    );
  }

  byWord(actor: Actor, seatId: string): Promise<SeatChanged | AnswerRefused> {
    return this.db.transaction<SeatChanged | AnswerRefused>(actor, async (tx) => {
      const seat = await tx.maybe<ZonedSeat & { organizationId: string }>(
        'SELECT * FROM hearing_seat WHERE id::text = $1',
        [seatId],
      );
      if (seat === null) return seatNotFound();
      const may = await refuseUnless(tx, seat.organizationId, 'participants.list', notShown);
      if (may !== null) return may;
      const part = await tx.elevated(() => takingPartOf(tx, seat.campaignId, seat.personId));
      if (part === null || !part.mayPublish) return publishMissing();
      return this.write(tx, seat, 'hearing.confirmed_by_word', (row, before, facts) =>
        confirmByWord(deskOfRow(row), seatOf(before), facts),
      );
    });
  }

  private async write<Kind extends string>(
    tx: Tx,
    { id, hearingId }: Pick<ZonedSeat, 'id' | 'hearingId'>,
    operation: string,
    decide: (
      row: HearingRow,
      before: ZonedSeat,
      facts: { readonly now: string; readonly ready: boolean },
    ) => SlotDecision | Refusal<Kind>,
  ): Promise<SeatChanged | Refusal<Kind>> {
    const row = await this.book.lock(tx, hearingId);
    const before = await this.book.seat(tx, id);
    const version = await tx.elevated(() => latestVersion(tx, id));
    const ready = readyToSpeak(attestedOf(before), { version });
    const decision = decide(row, before, { now: await this.book.now(tx), ready });
    if (isRefusal(decision)) return decision as Refusal<Kind>;
    const saved = await this.book.save(tx, row, decision);
    for (const { state, personId } of decision.changed) {
      if (state === 'confirmed') await this.work.begin(tx, row, personId);
      if (state === 'declined') await this.work.release(tx, row, personId);
    }
    await this.book.promote(tx, saved);
    await audit(tx, { operation, subjects: [{ kind: 'hearing_seat', id }] });
    return { kind: 'HearingSeatChanged', seat: await this.book.seat(tx, id) };
  }
}
