import { isBefore } from '@chorus/domain/hearing/local-moment';
import { changeHearing, type HearingChange } from '@chorus/domain/hearing/hearing-moves';
import type { HearingRefused } from '@chorus/domain/hearing/check-hearing';
import type { HearingDetails } from '@chorus/domain/hearing/hearing';
import { askAgain, bodyTakesOver, setSlots, type SlotsRefused } from '@chorus/domain/hearing/slot-changes';
import { isAhead } from '@chorus/domain/hearing/hearing';
import { statesToTell, type SeatId, type SeatState } from '@chorus/domain/hearing/slot';
import { takesASlot, type SlotDesk } from '@chorus/domain/hearing/slot-desk';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { besideOf, detailsOf, type HearingDetailsInput } from './draft-hearing.js';
import { deskOfRow, detailColumns, hearingOf, toldHearingOfStaff, seatOf } from './hearing-facts.js';
import { hearingTable, type HearingRow } from './hearing.table.js';
import type { SeatRow } from './seat.table.js';
import { SlotBook } from './slot-book.js';

export interface HearingChanged {
  readonly kind: 'HearingChanged';
  readonly hearing: HearingRow;
  readonly told: number;
  readonly askedAgain: number;
}

export interface ChangeHearingInput {
  readonly hearingId: string;
  readonly details: HearingDetailsInput;
  readonly giveUp: readonly string[];
  readonly lobbyingRead: boolean;
  readonly confirmed: boolean;
}

type ChangeRefused =
  | HearingRefused
  | SlotsRefused
  | Refusal<
      | 'NotFound'
      | 'NotAllowed'
      | 'SecondFactorNeeded'
      | 'InvalidInput'
      | 'HearingMoveNotAllowed'
      | 'SignupOwnerFixed'
      | 'HearingBegun'
      | 'LobbyingNotRead'
    >;

/** Takes back what was tried out. */
class OnlyShown extends Error {
  constructor(readonly change: HearingChanged) {
    super('What a change of a hearing would be was looked at, and nothing of it is kept.');
  }
}

const holding = ['offered', 'confirmed'] as const;

/**
 * A move, a cut and the body taking its list over are one transaction: nobody is told of a day for which their slot is gone
 * already. Everybody who counts on the hearing hears of it; whoever holds a slot is asked again and keeps it meanwhile.
 */
@Injectable()
export class ChangeHearing {
  constructor(
    private readonly db: Db,
    private readonly book: SlotBook,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, input: ChangeHearingInput): Promise<HearingChanged | ChangeRefused> {
    try {
      return await this.change(actor, input);
    } catch (error) {
      if (error instanceof OnlyShown) return error.change;
      throw error;
    }
  }

  /** Told by the change itself, which is taken back where it is only to be shown: there is no second reckoning to go wrong. */
  private change(actor: Actor, input: ChangeHearingInput): Promise<HearingChanged | ChangeRefused> {
    return this.db.transaction<HearingChanged | ChangeRefused>(actor, async (tx) => {
      const seen = await toldHearingOfStaff(tx, input.hearingId);
      if (isRefusal(seen)) return seen;
      const beside = besideOf(input.details);
      if (isRefusal(beside)) return beside;
      const row = await this.book.lock(tx, seen.id);
      const details = detailsOf(input.details);
      const read = input.lobbyingRead || row.lobbyingReadBy !== null;
      const change = changeHearing(hearingOf(row), details, await this.book.now(tx), read);
      if (isRefusal(change)) return change;
      const before = await this.book.seatsIn(tx, row.id, statesToTell);
      const cut = await this.cut(tx, row, details, change, input.giveUp);
      if (isRefusal(cut)) return cut;
      const changed = await this.write(tx, cut, details, change, {
        ...beside,
        ...lobbyingOf(tx.actor, row, details, input.lobbyingRead),
      });
      await audit(tx, { operation: 'hearing.changed', subjects: [{ kind: 'hearing', id: row.id }] });
      if (change.state === 'drafted' || change.parts.length === 0) {
        const alone: HearingChanged = { kind: 'HearingChanged', hearing: changed, told: 0, askedAgain: 0 };
        if (!input.confirmed) throw new OnlyShown({ ...alone, hearing: row });
        return alone;
      }
      const told = await this.book.seatsIn(tx, row.id, statesToTell);
      const askedAgain = told.filter((seat) =>
        isAskedAgain(
          before.find(({ id }) => id === seat.id),
          seat,
          change,
        ),
      ).length;
      if (!input.confirmed)
        throw new OnlyShown({ kind: 'HearingChanged', hearing: row, told: told.length, askedAgain });
      const states = new Map(before.map(({ id, state }) => [id, state]));
      await this.book.announce(
        tx,
        told.filter((seat) => !hasMailOfTheirOwn(states.get(seat.id), seat)).map(({ id }) => id),
      );
      await this.outbox.publish(tx, 'hearing.changed', { hearingId: row.id });
      return { kind: 'HearingChanged', hearing: changed, told: told.length, askedAgain };
    });
  }

  /** Fewer slots than were said yes to: those who are named come first on the list, before anybody is asked about the new day. */
  private async cut(
    tx: Tx,
    row: HearingRow,
    details: HearingDetails,
    change: HearingChange,
    giveUp: readonly string[],
  ): Promise<HearingRow | SlotsRefused> {
    const ours =
      row.signupOwner === 'campaign' && details.signupOwner === 'campaign' && details.slots !== null;
    if (!ours || details.slots === row.slots || change.state === 'drafted') return row;
    const seats = await this.book.seatsIn(tx, row.id, holding);
    const decision = setSlots(
      deskOfRow(row),
      seats.map(seatOf),
      details.slots ?? 0,
      giveUp as readonly SeatId[],
    );
    return isRefusal(decision) ? decision : this.book.save(tx, row, decision, 'fewer_slots');
  }

  private async write(
    tx: Tx,
    row: HearingRow,
    details: HearingDetails,
    change: HearingChange,
    beside: Beside,
  ): Promise<HearingRow> {
    // Who owns the list and how many slots there are is written with the seats it changes.
    const { signupOwner, slots, ...others } = detailColumns(details, change.times);
    const owned = change.bodyTookOver ? {} : { signupOwner, slots };
    const patch = {
      ...others,
      ...owned,
      ...beside,
      state: change.state,
      sequence: change.sequence,
      changedAt: new Date(),
    };
    await tx.elevated(() => tx.update(hearingTable, { id: row.id }, patch));
    const after = { ...row, ...patch };
    const desk: SlotDesk = deskOfRow(after);
    if (change.bodyTookOver) {
      const seats = await this.book.seatsIn(tx, row.id, [...holding, 'waitlisted']);
      return this.book.save(tx, after, bodyTakesOver(desk, seats.map(seatOf)), 'body_keeps_list');
    }
    if (change.asksAgain && after.signupOwner === 'body') await this.book.forgetSignups(tx, row.id);
    const asked = change.asksAgain
      ? await this.book.save(
          tx,
          after,
          askAgain(
            desk,
            (await this.book.seatsIn(tx, row.id, [...holding, 'waitlisted'])).map(seatOf),
            await this.book.now(tx),
          ),
        )
      : after;
    return this.book.promote(tx, asked);
  }
}

/** Whether what somebody had said or done for the hearing as it was counts for nothing now. */
function isAskedAgain(before: SeatRow | undefined, after: SeatRow, change: HearingChange): boolean {
  if (!change.asksAgain && !change.bodyTookOver) return false;
  if (change.asksAgain && after.heldBecause === 'hearing_moved') return true;
  const had = before !== undefined && (takesASlot(before.state) || before.state === 'waitlisted');
  const signedUp = before !== undefined && before.signedUpAt !== null && after.signedUpAt === null;
  return after.state === 'available' && (had || signedUp);
}

/**
 * Whoever loses a slot by this change, and whoever is offered one by it, has a mail that says so, with the day and hour as they
 * are now. A second one beside it would leave them to guess which counts.
 */
function hasMailOfTheirOwn(before: SeatState | undefined, { state, lostBecause }: SeatRow): boolean {
  const lost = before !== undefined && takesASlot(before) && !takesASlot(state) && lostBecause !== null;
  return lost || (before === 'waitlisted' && state === 'offered');
}

type Beside = Pick<HearingRow, 'languages' | 'outline'> & Partial<HearingRow>;

/** Who read the note on lobbying is kept; what was looked up for another state has to be looked up for this one [G16]. */
function lobbyingOf(
  actor: Actor,
  row: HearingRow,
  to: HearingDetails,
  read: boolean,
): Partial<Pick<HearingRow, 'lobbyingReadBy' | 'lobbyingReadAt' | 'registrationLookedUpOn'>> {
  const first = read && to.tag === 'legislative' && row.lobbyingReadBy === null && actor.kind === 'account';
  return {
    ...(first ? { lobbyingReadBy: actor.accountId, lobbyingReadAt: new Date() } : {}),
    ...(to.jurisdiction === row.jurisdiction ? {} : { registrationLookedUpOn: null }),
  };
}

type SlotsChangeRefused =
  | SlotsRefused
  | Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'HearingNotOpen' | 'MoreSlotsThanTime'>;

@Injectable()
export class SetHearingSlots {
  constructor(
    private readonly db: Db,
    private readonly book: SlotBook,
  ) {}

  execute(
    actor: Actor,
    input: { readonly hearingId: string; readonly slots: number; readonly giveUp: readonly string[] },
  ): Promise<HearingChanged | SlotsChangeRefused> {
    return this.db.transaction<HearingChanged | SlotsChangeRefused>(actor, async (tx) => {
      const seen = await toldHearingOfStaff(tx, input.hearingId);
      if (isRefusal(seen)) return seen;
      const row = await this.book.lock(tx, seen.id);
      const now = await this.book.now(tx);
      const over = row.state !== 'drafted' && !(isAhead(row) && isBefore(now, row.startsAt.toISOString()));
      if (over)
        return refuse(
          'HearingNotOpen',
          'This hearing has begun or is over. Nothing was changed.',
          'hearingId',
        );
      const seats = await this.book.seatsIn(tx, row.id, holding);
      const decision = setSlots(
        deskOfRow(row),
        seats.map(seatOf),
        input.slots,
        input.giveUp as readonly SeatId[],
      );
      if (isRefusal(decision)) return decision;
      if (input.slots * row.minutesPerSpeaker > row.expectedMinutes)
        return refuse(
          'MoreSlotsThanTime',
          `${input.slots} speakers of ${row.minutesPerSpeaker} minutes do not fit into ${row.expectedMinutes} minutes. Nothing was changed.`,
          'slots',
        );
      const saved = await this.book.save(tx, row, decision, 'fewer_slots');
      const hearing = await this.book.promote(tx, saved);
      await audit(tx, { operation: 'hearing.slots_set', subjects: [{ kind: 'hearing', id: row.id }] });
      return { kind: 'HearingChanged', hearing, told: decision.changed.length, askedAgain: 0 };
    });
  }
}
