import { refuse, type Refusal } from '../shared/refusal.js';
import { hold } from './claim-slot.js';
import type { Hearing } from './hearing.js';
import { moveSeat, nothingChanged, takesASlot } from './slot-desk.js';
import type { SlotDecision, SlotDesk } from './slot-desk.js';
import type { Seat, SeatId } from './slot.js';
import { mostSlots } from './check-hearing.js';
import { byPlace } from './waitlist.js';

export type SlotsRefused = Refusal<
  'SlotsUnusable' | 'SlotsNotOurs' | 'SlotsBelowConfirmed' | 'ChoiceUnusable'
>;

/**
 * The body grants more slots or fewer. Fewer than are taken: what is held and not answered goes first, then the confirmed
 * speakers the organizer names, exactly as many as it takes; nobody who said yes is dropped by a rule. All of them come
 * first on the waiting list, those who had said yes before those who had not, and are told.
 * @param holding every seat that takes a slot @param giveUp the confirmed seats that lose theirs
 */
export function setSlots(
  desk: SlotDesk,
  holding: readonly Seat[],
  slots: number,
  giveUp: readonly SeatId[] = [],
): SlotDecision | SlotsRefused {
  if (desk.signupOwner === 'body') {
    return refuse(
      'SlotsNotOurs',
      'The body keeps the list of speakers; there are no slots of yours to change.',
      'slots',
    );
  }
  if (!Number.isSafeInteger(slots) || slots < 1 || slots > mostSlots) {
    return refuse(
      'SlotsUnusable',
      `With no slot nobody can speak. Nothing was changed; give a number from 1 to ${mostSlots}, or cancel the hearing for everybody.`,
      'slots',
    );
  }
  const over = Math.max(0, desk.taken - slots);
  const unanswered = holding
    .filter(({ state }) => state === 'offered')
    .sort(lastAskedFirst)
    .slice(0, over);
  const owed = over - unanswered.length;
  const named = holding.filter(({ id, state }) => state === 'confirmed' && giveUp.includes(id));
  if (owed > 0 && giveUp.length === 0) {
    return refuse(
      'SlotsBelowConfirmed',
      `More speakers have said yes than there would be slots: ${owed} would lose theirs. Nothing was changed; name who waits, and they come first on the list.`,
      'giveUp',
    );
  }
  if (named.length !== owed || new Set(giveUp).size !== owed) {
    return refuse(
      'ChoiceUnusable',
      `Name exactly ${owed} of the speakers who have said yes. Nothing was changed.`,
      'giveUp',
    );
  }
  const front = [...named.sort((one, other) => (one.id < other.id ? -1 : 1)), ...unanswered.reverse()];
  const first = desk.beforeFirst - front.length + 1;
  return front.reduce(
    (so, seat, place) => moveSeat(so, seat, 'waitlisted', { position: first + place }),
    nothingChanged({ ...desk, slots }),
  );
}

/** Whoever had said yes to the earlier day keeps what is held for them longest. */
const lastAskedFirst = (one: Seat, other: Seat): number =>
  Number(one.heldBecause === 'hearing_moved') - Number(other.heldBecause === 'hearing_moved') ||
  (one.id < other.id ? 1 : -1);

/**
 * The hearing changed so that a yes to it is no longer a yes: everybody who holds a slot is asked again, with a new hold;
 * nobody is kept in silence, nobody loses their slot by it. The waiting list stays as it is. Where the body keeps the list
 * there is nothing of ours to hold: everybody asks it anew, since its answer was to the earlier day.
 * @param desk already with the new start and the new sequence
 */
export function askAgain(desk: SlotDesk, seats: readonly Seat[], now: string): SlotDecision {
  if (desk.signupOwner === 'body') return bodyTakesOver(desk, seats);
  return seats
    .filter(({ state }) => takesASlot(state))
    .reduce(
      (so, seat) => moveSeat(so, seat, 'offered', hold(desk, seat, now, 'hearing_moved')),
      nothingChanged(desk),
    );
}

/** The body takes the list of speakers over: no slot of ours is worth anything, and everybody has to sign up there. */
export function bodyTakesOver(desk: SlotDesk, seats: readonly Seat[]): SlotDecision {
  return seats
    .filter(({ state }) => takesASlot(state) || state === 'waitlisted')
    .reduce(
      (so, seat) => moveSeat(so, seat, 'available'),
      nothingChanged({ ...desk, signupOwner: 'body', slots: null }),
    );
}

/**
 * The hearing is cancelled, or was held. Cancelled: it ends for everybody but those who take part in writing, whose
 * docket may be open still. Held: it ends for whoever had no slot confirmed; the confirmed are asked whether they spoke.
 */
export function endHearing(
  desk: SlotDesk,
  seats: readonly Seat[],
  how: Extract<Hearing['state'], 'cancelled' | 'held'>,
): SlotDecision {
  return [...seats]
    .sort(byPlace)
    .filter(
      ({ state }) =>
        state === 'invited' ||
        state === 'available' ||
        state === 'offered' ||
        state === 'waitlisted' ||
        (state === 'confirmed' && how === 'cancelled'),
    )
    .reduce((so, seat) => moveSeat(so, seat, 'cancelled'), nothingChanged({ ...desk, state: how }));
}
