import { isBefore } from './local-moment.js';
import { hold } from './claim-slot.js';
import { inLastHour, moveSeat, nothingChanged, toPromote } from './slot-desk.js';
import type { SlotDecision, SlotDesk } from './slot-desk.js';
import type { Seat } from './slot.js';

/** Lowest place first; ids only where places are equal, which a unique index forbids. */
export const byPlace = (one: Seat, other: Seat): number =>
  (one.position ?? 0) - (other.position ?? 0) || (one.id < other.id ? -1 : 1);

/**
 * Offers what is free to the head of the waiting list, in its order, each with a hold of their own.
 * @param head the `toPromote(desk, now)` waiting seats of the lowest places (more are passed over)
 * @throws where there are fewer: reading too few would leave a slot empty in silence
 */
export function promote(desk: SlotDesk, head: readonly Seat[], now: string): SlotDecision {
  const count = toPromote(desk, now);
  const next = [...head].sort(byPlace).slice(0, count);
  if (next.length < count || next.some(({ state }) => state !== 'waitlisted')) {
    throw new Error(`Promoting ${count} needs as many waiting seats`);
  }
  return next.reduce(
    (so, seat) => moveSeat(so, seat, 'offered', hold(desk, seat, now, 'free_again')),
    nothingChanged(desk),
  );
}

/**
 * Holds that have run out. They are let go only while somebody waits for the slot, or from the last hour on: until then
 * an unanswered hold harms nobody, and a late yes is welcome. Whoever loses it is available again and is told.
 */
export function expireHolds(desk: SlotDesk, offered: readonly Seat[], now: string): SlotDecision {
  const over = offered
    .filter(({ state, heldUntil }) => state === 'offered' && heldUntil !== null && !isBefore(now, heldUntil))
    .sort(
      (one, other) =>
        (one.heldUntil ?? '').localeCompare(other.heldUntil ?? '') || (one.id < other.id ? -1 : 1),
    );
  const letGo = inLastHour(desk, now) ? over.length : Math.max(0, desk.waiting - toPromote(desk, now));
  return over.slice(0, letGo).reduce((so, seat) => moveSeat(so, seat, 'available'), nothingChanged(desk));
}
