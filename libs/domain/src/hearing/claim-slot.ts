import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import { isBefore } from './local-moment.js';
import { holdUntil } from './hold.js';
import { inLastHour, isOpen, moveSeat, nothingChanged, slotsFree } from './slot-desk.js';
import type { SlotDecision, SlotDesk } from './slot-desk.js';
import { seatTransitions, statesThatMayClaim, type Seat, type SeatState } from './slot.js';
import { canMove } from '../shared/transitions.js';

type Closed = Refusal<'HearingNotOpen' | 'BodyTakesSignups'>;
export type ClaimRefused = Closed | Refusal<'SignupClosed' | 'AlreadyOnList' | 'SeatOver'>;
export type ConfirmRefused =
  Closed | Refusal<'NotReadyToSpeak' | 'HoldOver' | 'NothingHeld' | 'HearingChangedMeanwhile'>;

/** Nothing is asked of or given to a hearing that is not ahead, or whose list is not ours. */
function closed(desk: SlotDesk, now: string): Closed | null {
  if (!isOpen(desk, now)) {
    return refuse(
      'HearingNotOpen',
      'This hearing is not open for speakers now. What you wrote is kept, and may still go in as a written comment.',
    );
  }
  return desk.signupOwner === 'body'
    ? refuse(
        'BodyTakesSignups',
        'The body keeps the list of speakers itself. Sign up there as shown, then paste its answer here.',
      )
    : null;
}

/**
 * One person asks for one slot. There is a free one and nobody waits: it is theirs, at once if they have everything that
 * speaking takes, else held for a while. Otherwise the end of the waiting list. A free slot that somebody waits for is
 * never given past them.
 * @param facts.now ISO instant, business clock @param facts.ready `readyToSpeak` answered yes
 */
export function claimSlot(
  desk: SlotDesk,
  seat: Seat,
  facts: { readonly now: string; readonly ready: boolean },
): SlotDecision | ClaimRefused {
  const shut = closed(desk, facts.now);
  if (shut) return shut;
  if (desk.signupClosesAt !== null && !isBefore(facts.now, desk.signupClosesAt)) {
    return refuse(
      'SignupClosed',
      'Sign-up for this hearing is over. What you wrote is kept; you can take part in writing.',
    );
  }
  if (seat.state === 'offered' || seat.state === 'confirmed' || seat.state === 'waitlisted') {
    return refuse('AlreadyOnList', 'You are on the list already, once like everybody. Nothing was changed.');
  }
  if (!(statesThatMayClaim as readonly SeatState[]).includes(seat.state)) {
    return refuse(
      'SeatOver',
      'This hearing is over for you. Nothing was changed; other hearings are listed.',
    );
  }
  const from = nothingChanged(desk);
  if (slotsFree(desk) === 0 || desk.waiting > 0) {
    return moveSeat(from, seat, 'waitlisted', { position: desk.afterLast });
  }
  return facts.ready
    ? moveSeat(from, seat, 'confirmed', { agreedTo: desk.sequence })
    : moveSeat(from, seat, 'offered', hold(desk, seat, facts.now, 'claim'));
}

export const hold = (
  desk: SlotDesk,
  seat: Seat,
  now: string,
  heldBecause: NonNullable<Seat['heldBecause']>,
): Pick<Seat, 'heldUntil' | 'heldBecause'> => ({
  heldUntil: holdUntil(now, desk.startsAt, seat.zone),
  heldBecause,
});

/**
 * A yes to a held slot. `sequence` is the one of the hearing that the person was shown: a yes to another day is none. A
 * hold that has run out still counts while nobody waits, because that takes nothing from anybody.
 */
export function confirmSeat(
  desk: SlotDesk,
  seat: Seat,
  facts: { readonly now: string; readonly ready: boolean; readonly sequence: number },
): SlotDecision | ConfirmRefused {
  const shut = closed(desk, facts.now);
  if (shut) return shut;
  if (facts.sequence !== desk.sequence) {
    return refuse(
      'HearingChangedMeanwhile',
      'The hearing has changed since you were asked. Nothing was said for you; look at the new day, hour and place, then answer.',
    );
  }
  // Pressing twice, or an old page: the answer stands and nothing is taken a second time.
  if (seat.state === 'confirmed') return nothingChanged(desk);
  if (seat.state !== 'offered') {
    return refuse(
      'NothingHeld',
      'No slot is held for you any more. You can ask for one; nothing was changed.',
    );
  }
  if (desk.waiting > 0 && seat.heldUntil !== null && !isBefore(facts.now, seat.heldUntil)) {
    return refuse(
      'HoldOver',
      'The time to say yes is over and the slot goes to the next on the list. Your text is kept; you can ask again or take part in writing.',
    );
  }
  if (!facts.ready) {
    return refuse(
      'NotReadyToSpeak',
      'Before you say yes: confirm that you speak of what you saw yourself, and read what becomes public. The slot stays held.',
    );
  }
  return moveSeat(nothingChanged(desk), seat, 'confirmed', { agreedTo: desk.sequence });
}

/**
 * A yes heard on the telephone when there is no time left for holds: in the last hour any free slot goes to whoever can
 * come, waiting list or not.
 */
export function confirmByWord(
  desk: SlotDesk,
  seat: Seat,
  facts: { readonly now: string; readonly ready: boolean },
): SlotDecision | ConfirmRefused | Refusal<'NotTheLastHour' | 'NoSlotFree'> {
  if (seat.state === 'offered' || seat.state === 'confirmed') {
    return confirmSeat(desk, seat, { ...facts, sequence: desk.sequence });
  }
  const shut = closed(desk, facts.now);
  if (shut) return shut;
  if (!inLastHour(desk, facts.now)) {
    return refuse(
      'NotTheLastHour',
      'There is still time to ask in order of the list. Nothing was changed; offer the slot instead.',
    );
  }
  if (slotsFree(desk) === 0) {
    return refuse('NoSlotFree', 'No slot is free. Nothing was changed; the words can still go in written.');
  }
  if (!canMove<SeatState>(seatTransitions, seat.state, 'confirmed')) {
    return refuse('NothingHeld', 'This hearing is over for this person. Nothing was changed.');
  }
  if (!facts.ready) {
    return refuse(
      'NotReadyToSpeak',
      'First read them what becomes public, and hear that they speak of what they saw themselves. Nothing was changed.',
    );
  }
  return moveSeat(nothingChanged(desk), seat, 'confirmed', { agreedTo: desk.sequence });
}

/** A no, at any time before the hearing begins, whoever keeps the list; nobody has to give a reason. */
export function leaveSlot(
  desk: SlotDesk,
  seat: Seat,
  to: 'declined' | 'written_only',
  now: string,
): SlotDecision | Refusal<'SeatOver'> {
  if (seat.state === to) return nothingChanged(desk);
  return isOpen(desk, now) && canMove<SeatState>(seatTransitions, seat.state, to)
    ? moveSeat(nothingChanged(desk), seat, to)
    : refuse(
        'SeatOver',
        'This hearing has begun or is over. Nothing was changed; tell us afterwards whether you spoke.',
      );
}

/** Somebody who was asked says that they could, without asking for a slot. */
export function sayAvailable(desk: SlotDesk, seat: Seat, now: string): SlotDecision | ClaimRefused {
  const shut = closed(desk, now);
  if (isRefusal(shut) && shut.kind === 'HearingNotOpen') return shut;
  if (seat.state === 'available') return nothingChanged(desk);
  return seat.state === 'invited' || seat.state === 'declined' || seat.state === 'written_only'
    ? moveSeat(nothingChanged(desk), seat, 'available')
    : refuse('AlreadyOnList', 'You are on the list already. Nothing was changed.');
}
