import { canMove } from '../shared/transitions.js';
import { isAhead, type Hearing } from './hearing.js';
import { holdEndsBeforeStartMinutes } from './hold.js';
import { isBefore, plusMinutes } from './local-moment.js';
import { seatTransitions, statesThatTakeASlot, type Seat, type SeatState } from './slot.js';

/**
 * What one decision about slots needs to know of a hearing. The counts are columns of the hearing's row, so that whoever
 * holds its lock decides about one seat without reading thousands of others.
 */
export interface SlotDesk extends Pick<
  Hearing,
  'state' | 'signupOwner' | 'slots' | 'sequence' | 'startsAt' | 'signupClosesAt'
> {
  /** Seats offered or confirmed. */
  readonly taken: number;
  readonly waiting: number;
  /** The places given out on the waiting list so far lie strictly between these two. */
  readonly beforeFirst: number;
  readonly afterLast: number;
}

/** What is to be saved: the hearing's counts, and the seats that changed. */
export interface SlotDecision {
  readonly desk: SlotDesk;
  readonly changed: readonly Seat[];
}

export const takesASlot = (state: SeatState): boolean =>
  (statesThatTakeASlot as readonly SeatState[]).includes(state);

/** The desk of a hearing as its seats tell: for a repair, and to hold the counts against. */
export function deskOf(
  hearing: Pick<Hearing, 'state' | 'signupOwner' | 'slots' | 'sequence' | 'startsAt' | 'signupClosesAt'>,
  seats: readonly Seat[],
): SlotDesk {
  const { state, signupOwner, slots, sequence, startsAt, signupClosesAt } = hearing;
  const positions = seats.flatMap(({ position }) => (position === null ? [] : [position]));
  return {
    ...{ state, signupOwner, slots, sequence, startsAt, signupClosesAt },
    taken: seats.filter((seat) => takesASlot(seat.state)).length,
    waiting: positions.length,
    beforeFirst: Math.min(1, ...positions) - 1,
    afterLast: Math.max(0, ...positions) + 1,
  };
}

export const slotsFree = ({ slots, taken }: Pick<SlotDesk, 'slots' | 'taken'>): number =>
  Math.max(0, (slots ?? 0) - taken);

/** From here on slots are given by word of mouth: a timed hold would end when nobody can come any more. */
export const inLastHour = (desk: Pick<SlotDesk, 'startsAt'>, now: string): boolean =>
  !isBefore(now, plusMinutes(desk.startsAt, -holdEndsBeforeStartMinutes));

export const isOpen = (desk: SlotDesk, now: string): boolean => isAhead(desk) && isBefore(now, desk.startsAt);

/** How many of the waiting list are to be offered a slot now: the caller reads exactly these, lowest places first. */
export const toPromote = (desk: SlotDesk, now: string): number =>
  isOpen(desk, now) && desk.signupOwner === 'campaign' && !inLastHour(desk, now)
    ? Math.min(slotsFree(desk), desk.waiting)
    : 0;

type SeatFacts = Partial<Pick<Seat, 'position' | 'heldUntil' | 'heldBecause' | 'agreedTo'>>;

/** Moves one seat and keeps the counts true. @throws where the table has no such move: the caller asked for nonsense. */
export function moveSeat(
  { desk, changed }: SlotDecision,
  seat: Seat,
  state: SeatState,
  facts: SeatFacts = {},
): SlotDecision {
  if (seat.state !== state && !canMove<SeatState>(seatTransitions, seat.state, state)) {
    throw new Error(`No move of a seat from ${seat.state} to ${state}`);
  }
  const moved: Seat = {
    ...seat,
    state,
    position: null,
    heldUntil: null,
    heldBecause: null,
    ...facts,
  };
  const taken = Number(takesASlot(state)) - Number(takesASlot(seat.state));
  const waiting = Number(moved.position !== null) - Number(seat.position !== null);
  return {
    desk: {
      ...desk,
      taken: desk.taken + taken,
      waiting: desk.waiting + waiting,
      beforeFirst: Math.min(desk.beforeFirst, (moved.position ?? 1) - 1),
      afterLast: Math.max(desk.afterLast, (moved.position ?? 0) + 1),
    },
    changed: [...changed, moved],
  };
}

export const nothingChanged = (desk: SlotDesk): SlotDecision => ({ desk, changed: [] });
