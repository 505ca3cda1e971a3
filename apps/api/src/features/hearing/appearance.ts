import {
  recordAppearance,
  type Appearance,
  type AppearanceEvidence,
  type AppearanceRefused,
} from '@chorus/domain/hearing/appearance';
import type { SpeakerNeed } from '@chorus/domain/hearing/roster';
import { moveSeat, nothingChanged } from '@chorus/domain/hearing/slot-desk';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import type { SeatChanged } from './claim-slot.js';
import { deskOfRow, seatOf, timesOf } from './hearing-facts.js';
import { SeatAccess } from './seat-access.js';
import { SeatWork } from './seat-work.js';
import { needMetTable, seatTable } from './seat.table.js';
import { SlotBook } from './slot-book.js';

type Asked = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>;

export interface RecordAppearanceInput {
  readonly seatId: string;
  readonly appearance: Appearance;
  readonly evidence: AppearanceEvidence;
  readonly recordUrl?: string | null;
}

/** What a speaker needs, and what came of their appearance: known by the person, their helper and whoever ran the hearing. */
@Injectable()
export class Appearances {
  constructor(
    private readonly db: Db,
    private readonly access: SeatAccess,
    private readonly book: SlotBook,
    private readonly work: SeatWork,
  ) {}

  needMet(actor: Actor, seatId: string, need: SpeakerNeed): Promise<SeatChanged | Asked> {
    return this.db.transaction<SeatChanged | Asked>(actor, async (tx) => {
      const seat = await this.access.open(tx, seatId, 'note_need', 'prepare');
      if (isRefusal(seat)) return seat as Asked;
      const { id, personId, caseId, organizationId } = seat;
      const row = {
        id: newId<'speaker_need_met'>(),
        hearingSeatId: id,
        ...{ personId, caseId, organizationId, need },
        notedBy: actor.kind === 'account' ? actor.accountId : null,
        notedAt: new Date(),
      };
      await tx.elevated(() => tx.insert(needMetTable, row, { onConflict: 'nothing' }));
      await audit(tx, { operation: 'hearing.need_met', subjects: [{ kind: 'hearing_seat', id }] });
      return { kind: 'HearingSeatChanged', seat };
    });
  }

  record(actor: Actor, input: RecordAppearanceInput): Promise<SeatChanged | Asked | AppearanceRefused> {
    return this.db.transaction<SeatChanged | Asked | AppearanceRefused>(actor, async (tx) => {
      const open = await this.access.open(tx, input.seatId, 'tell_afterwards', 'prepare');
      if (isRefusal(open)) return open as Asked;
      const row = await this.book.lock(tx, open.hearingId);
      const seat = await this.book.seat(tx, open.id);
      const recordUrl = input.recordUrl?.trim() || null;
      const state = recordAppearance({ ...timesOf(row), state: row.state }, seat, {
        ...{ appearance: input.appearance, recordUrl },
        now: await this.book.now(tx),
      });
      if (isRefusal(state)) return state;
      await this.book.save(tx, row, moveSeat(nothingChanged(deskOfRow(row)), seatOf(seat), state));
      const patch = { appearanceEvidence: input.evidence, recordUrl: recordUrl ?? seat.recordUrl };
      await tx.elevated(() => tx.update(seatTable, { id: seat.id }, patch));
      if (state === 'delivered') await this.work.finish(tx, row, seat.personId);
      else await this.work.release(tx, row, seat.personId);
      await audit(tx, { operation: `hearing.${state}`, subjects: [{ kind: 'hearing_seat', id: seat.id }] });
      return { kind: 'HearingSeatChanged', seat: await this.book.seat(tx, seat.id) };
    });
  }
}
