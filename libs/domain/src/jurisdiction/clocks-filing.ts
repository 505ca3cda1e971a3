import { addBusinessDays, type PlainDate } from '../shared/calendar.js';
import type { Clock, WindowState } from './clocks-shape.js';
import { federalHolidays } from './federal-holidays.js';
import { deadlineEnds } from './jurisdictions.js';

export type FilingChannel = 'post' | 'fax' | 'portal' | 'phone' | 'email';

/** Business days kept free before act-by, per channel: time for a lost letter or a line that is busy all day. */
export const safetyMargin: Readonly<Record<FilingChannel, number>> = {
  post: 5,
  fax: 1,
  email: 1,
  portal: 1,
  phone: 0,
};

const plannable = ({ side, role, opensNow, satisfiedBy }: Clock): boolean =>
  side === 'file' &&
  opensNow &&
  satisfiedBy !== 'nothing_to_file' &&
  (role === 'appeal' || role === 'protects_benefits');

/**
 * The clock that governs filing: of the acts the letter opens, the one whose act-by comes first. Clocks that hang on
 * a fact nobody has confirmed are taken only where no other is dated. null = no date is known: ask for the letter's.
 */
export function chooseFilingClock(clocks: readonly Clock[]): Clock | null {
  const dated = clocks.filter((clock) => plannable(clock) && clock.actBy !== null);
  const sure = dated.filter(({ unknown }) => !unknown.includes('applies_when'));
  const pool = sure.length > 0 || undatedFilingClocks(clocks).length > 0 ? sure : dated;
  return pool.reduce<Clock | null>(
    (best, clock) => (best === null || (clock.actBy ?? '') < (best.actBy ?? '') ? clock : best),
    null,
  );
}

/** Acts the letter opens whose window nobody printed: no wave is planned over them before the letter's date is known. */
export function undatedFilingClocks(clocks: readonly Clock[]): readonly Clock[] {
  return clocks.filter(
    (clock) => plannable(clock) && clock.actBy === null && !clock.unknown.includes('applies_when'),
  );
}

/** The last day to send by a channel so that act-by is kept with the margin; never after act-by. null = no date. */
export function safeSendBy(clock: Clock, channel: FilingChannel): PlainDate | null {
  if (clock.actBy === null) return null;
  const margin = safetyMargin[channel];
  return margin === 0 ? clock.actBy : addBusinessDays(clock.actBy, -margin, federalHolidays);
}

/**
 * Where today stands in a window. Closed only after last arguable, and closed never blocks filing: it leads to good
 * cause or to a person. `act_now` begins when a letter by post would no longer be safe.
 */
export function windowState(clock: Clock, today: PlainDate): WindowState {
  if (clock.satisfiedBy === 'nothing_to_file') return 'nothing_to_file';
  if (clock.unknown.includes('not_open_yet')) return 'not_open';
  if (clock.satisfiedBy === 'no_time_limit') return 'open';
  if (clock.actBy === null && clock.lastArguable === null) return 'unknown';
  if (clock.actBy !== null && today <= clock.actBy) {
    const safe = safeSendBy(clock, 'post');
    return safe !== null && today <= safe ? 'open' : 'act_now';
  }
  // Another state may give more than the federal time: while it is not known which one's law holds, nothing is closed.
  const mayBeLonger = clock.lastArguable === null || clock.unknown.includes('contract_state');
  if (mayBeLonger || today <= clock.lastArguable) return clock.actBy === null ? 'act_now' : 'arguable';
  return 'closed_good_cause';
}

/** The instant act-by ends, 17:00 on the recipient's clock; null where the recipient's place or the date is not known. */
export function actByInstant(clock: Clock): string | null {
  if (clock.actBy === null || clock.recipientIn === null || clock.endsAt !== '17:00') return null;
  return deadlineEnds(clock.actBy, clock.recipientIn);
}
