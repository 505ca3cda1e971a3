import { pasteAnswer, type BodyAnswer, type BodyAnswerRefused } from '@chorus/domain/hearing/body-signup';
import { readyToSpeak } from '@chorus/domain/hearing/testimony';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import type { SeatChanged } from './claim-slot.js';
import { attestedOf, deskOfRow, latestVersion, seatOf } from './hearing-facts.js';
import { publishMissing, SeatAccess, takingPartOf } from './seat-access.js';
import { SeatSeals } from './seat-seals.js';
import { SeatWork } from './seat-work.js';
import { seatTable } from './seat.table.js';
import { SlotBook } from './slot-book.js';

type Asked = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>;
type Refused = Asked | BodyAnswerRefused | Refusal<'ConsentMissing' | 'ListIsOurs' | 'SeatOver'>;

export interface PasteBodyAnswerInput {
  readonly seatId: string;
  readonly answer: BodyAnswer;
  readonly text: string;
}

/** Where the body keeps the list: the form that was sent off, and what it wrote back. */
@Injectable()
export class BodyList {
  constructor(
    private readonly db: Db,
    private readonly access: SeatAccess,
    private readonly book: SlotBook,
    private readonly seals: SeatSeals,
    private readonly work: SeatWork,
  ) {}

  signedUp(actor: Actor, seatId: string): Promise<SeatChanged | Refused> {
    return this.db.transaction<SeatChanged | Refused>(actor, async (tx) => {
      const seat = await this.access.open(tx, seatId, 'sign_up', 'prepare');
      if (isRefusal(seat)) return seat as Asked;
      const row = await this.book.lock(tx, seat.hearingId);
      if (row.signupOwner !== 'body')
        return refuse('ListIsOurs', 'The list of speakers is kept here; there is nowhere else to sign up.');
      if (seat.state !== 'available' && seat.state !== 'invited')
        return refuse('SeatOver', 'There is nothing to sign up for any more. Nothing was changed.');
      const at = new Date();
      const patch = { state: 'available' as const, signedUpAt: at, changes: seat.changes + 1, changedAt: at };
      await tx.elevated(() => tx.update(seatTable, { id: seat.id }, patch));
      await audit(tx, { operation: 'hearing.signed_up', subjects: [{ kind: 'hearing_seat', id: seat.id }] });
      return { kind: 'HearingSeatChanged', seat: { ...seat, ...patch } };
    });
  }

  paste(actor: Actor, { seatId, answer, text }: PasteBodyAnswerInput): Promise<SeatChanged | Refused> {
    return this.db.transaction<SeatChanged | Refused>(actor, async (tx) => {
      const seat = await this.access.open(tx, seatId, 'sign_up', 'prepare');
      if (isRefusal(seat)) return seat as Asked;
      const part = await tx.elevated(() => takingPartOf(tx, seat.campaignId, seat.personId));
      if (part === null || !part.mayPublish) return publishMissing();
      const row = await this.book.lock(tx, seat.hearingId);
      const before = await this.book.seat(tx, seat.id);
      const version = await tx.elevated(() => latestVersion(tx, seat.id));
      const ready = readyToSpeak(attestedOf(before), { version });
      const decision = pasteAnswer(deskOfRow(row), seatOf(before), {
        ...{ answer, text, ready },
        now: await this.book.now(tx),
      });
      if (isRefusal(decision)) return decision;
      const sealedAnswer = await this.seals.answer(before, text.trim());
      await this.book.save(tx, row, decision);
      await tx.elevated(() => tx.update(seatTable, { id: seat.id }, { sealedAnswer }));
      if (answer === 'on_the_list') await this.work.begin(tx, row, before.personId);
      await audit(tx, {
        operation: 'hearing.body_answered',
        subjects: [{ kind: 'hearing_seat', id: seat.id }],
      });
      return { kind: 'HearingSeatChanged', seat: await this.book.seat(tx, seat.id) };
    });
  }
}
