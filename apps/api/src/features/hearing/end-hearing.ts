import {
  closeHearing,
  tallyOf,
  type BodyAct,
  type CloseRefused,
  type HearingTally,
} from '@chorus/domain/hearing/appearance';
import { cancelHearing, holdHearing } from '@chorus/domain/hearing/hearing-moves';
import { statesToTell } from '@chorus/domain/hearing/slot';
import { endHearing } from '@chorus/domain/hearing/slot-changes';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { refuseUnless } from '../organization/organization.public.js';
import type { HearingWritten } from './draft-hearing.js';
import { deskOfRow, hearingOf, hearingOfStaff, seatOf, toldHearingOfStaff } from './hearing-facts.js';
import { hearingTable, type HearingRow } from './hearing.table.js';
import { SeatWork } from './seat-work.js';
import { SlotBook } from './slot-book.js';

type EndRefused = Refusal<
  'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'HearingMoveNotAllowed' | 'HearingAhead'
>;

/** A hearing that does not take place, or that did. */
@Injectable()
export class EndHearing {
  constructor(
    private readonly db: Db,
    private readonly book: SlotBook,
    private readonly work: SeatWork,
    private readonly outbox: Outbox,
  ) {}

  cancel(actor: Actor, hearingId: string): Promise<HearingWritten | EndRefused> {
    return this.db.transaction<HearingWritten | EndRefused>(actor, async (tx) => {
      const seen = await toldHearingOfStaff(tx, hearingId);
      if (isRefusal(seen)) return seen;
      const row = await this.book.lock(tx, seen.id);
      const state = cancelHearing(hearingOf(row));
      if (isRefusal(state)) return state;
      const told = await this.book.seatsIn(tx, row.id, statesToTell);
      const ended = await this.end(tx, row, 'cancelled');
      await this.book.announce(
        tx,
        told.map(({ id }) => id),
      );
      await this.outbox.publish(tx, 'hearing.cancelled', { hearingId: row.id });
      return { kind: 'HearingWritten', hearing: ended };
    });
  }

  held(actor: Actor, hearingId: string): Promise<HearingWritten | EndRefused> {
    return this.db.transaction<HearingWritten | EndRefused>(actor, async (tx) => {
      const seen = await toldHearingOfStaff(tx, hearingId);
      if (isRefusal(seen)) return seen;
      const row = await this.book.lock(tx, seen.id);
      const state = holdHearing(hearingOf(row), await this.book.now(tx));
      if (isRefusal(state)) return state;
      const ended = await this.end(tx, row, 'held');
      // Whoever had said yes is asked from now on whether they spoke.
      await tx.elevated(() =>
        tx.execute(
          `UPDATE hearing_seat SET reminders_for = NULL WHERE hearing_id = $1 AND state = 'confirmed'`,
          [row.id],
        ),
      );
      await this.outbox.publish(tx, 'hearing.held', { hearingId: row.id });
      return { kind: 'HearingWritten', hearing: ended };
    });
  }

  private async end(tx: Tx, row: HearingRow, how: 'cancelled' | 'held'): Promise<HearingRow> {
    const seats = await this.book.seatsIn(tx, row.id, statesToTell);
    const decision = endHearing(deskOfRow(row), seats.map(seatOf), how);
    const ended = await this.book.save(tx, row, decision);
    const sequence = row.sequence + 1;
    await tx.elevated(() => tx.update(hearingTable, { id: row.id }, { sequence }));
    for (const seat of decision.changed) await this.work.release(tx, row, seat.personId);
    await audit(tx, { operation: `hearing.${how}`, subjects: [{ kind: 'hearing', id: row.id }] });
    return { ...ended, sequence };
  }
}

export interface CloseHearingInput {
  readonly hearingId: string;
  readonly act: BodyAct;
  readonly decidedOn?: string | null;
  readonly recordUrl?: string | null;
  readonly leaveUnknown: boolean;
}

type CloseRefusedHere = CloseRefused | Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>;

/** What the body did, with its record; and of every speaker what is known, or that it stays unknown [28]. */
@Injectable()
export class CloseHearing {
  constructor(
    private readonly db: Db,
    private readonly book: SlotBook,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: CloseHearingInput): Promise<HearingWritten | CloseRefusedHere> {
    return this.db.transaction<HearingWritten | CloseRefusedHere>(actor, async (tx) => {
      const seen = await hearingOfStaff(tx, input.hearingId);
      if (isRefusal(seen)) return seen;
      const may = await refuseUnless(tx, seen.organizationId, 'participants.list', notShown);
      if (may !== null) return may;
      const row = await this.book.lock(tx, seen.id);
      const result = {
        act: input.act,
        decidedOn: input.decidedOn ?? null,
        recordUrl: input.recordUrl?.trim() || null,
      };
      const tally = await tx.elevated(() => tallyOfHearing(tx, row.id));
      const { leaveUnknown } = input;
      const state = closeHearing(row, tally, {
        result,
        leaveUnknown,
        today: await this.clock.today(tx, row.zone),
      });
      if (isRefusal(state)) return state;
      const patch = { ...result, state, leftUnknown: tally.unknown > 0, changedAt: new Date() };
      await tx.elevated(() => tx.update(hearingTable, { id: row.id }, patch));
      await audit(tx, { operation: 'hearing.closed', subjects: [{ kind: 'hearing', id: row.id }] });
      await this.outbox.publish(tx, 'hearing.closed', { hearingId: row.id });
      return { kind: 'HearingWritten', hearing: { ...row, ...patch } };
    });
  }
}

export const notShown = 'Your role does not show the people of this campaign. Nothing was changed.';

export async function tallyOfHearing(tx: ReadTx, hearingId: string): Promise<HearingTally> {
  return tallyOf(await tx.rows('SELECT state FROM hearing_seat WHERE hearing_id = $1', [hearingId]));
}
