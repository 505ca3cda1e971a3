import { hold } from './claim-slot.js';
import { inLastHour, isOpen, moveSeat, nothingChanged, slotsFree } from './slot-desk.js';
import type { SlotDecision, SlotDesk } from './slot-desk.js';
import type { Seat } from './slot.js';

/**
 * A plan would have somebody speak here. They are asked, and where there is a slot that nobody waits for it is held for their
 * answer; nothing is said in their name. Whoever has an answer of their own, a slot, or a place on the list keeps what they have:
 * a plan is no reason to ask somebody twice who said no.
 */
export function offerPlanned(desk: SlotDesk, seat: Seat, now: string): SlotDecision {
  const untouched = nothingChanged(desk);
  if (seat.state !== 'invited' && seat.state !== 'available') return untouched;
  if (!isOpen(desk, now) || desk.signupOwner === 'body' || inLastHour(desk, now)) return untouched;
  if (slotsFree(desk) === 0 || desk.waiting > 0) return untouched;
  return moveSeat(untouched, seat, 'offered', hold(desk, seat, now, 'planned'));
}

/** The plan thinks of somebody else. A slot they asked for or said yes to is theirs; only what the plan itself held goes back. */
export function takeBackPlanned(desk: SlotDesk, seat: Seat): SlotDecision {
  const untouched = nothingChanged(desk);
  return seat.state === 'offered' && seat.heldBecause === 'planned'
    ? moveSeat(untouched, seat, 'invited')
    : untouched;
}
