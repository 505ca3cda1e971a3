import { refuse, type Refusal } from '../shared/refusal.js';
import { addDays, isPlainDate, type PlainDate } from '../shared/calendar.js';
import { isBefore, isClockTime, isZone, wallAt, wallInstant } from './local-moment.js';

/** A stretch of a day on the speaker's own wall: each week on a weekday (1 Monday to 7 Sunday), or on one day. */
export interface AvailabilityWindow {
  readonly on: number | PlainDate;
  readonly from: string;
  /** `HH:MM`, or `24:00` for the end of the day. */
  readonly to: string;
}

export interface Availability {
  /** IANA zone of the person. */
  readonly zone: string;
  readonly windows: readonly AvailabilityWindow[];
  /** Days on which none of the weekly windows holds. */
  readonly away: readonly PlainDate[];
}

export type AvailabilityRefused = Refusal<'ZoneUnknown' | 'WindowUnreadable' | 'WindowEndsBeforeStart'>;

export function checkAvailability(given: Availability): Availability | AvailabilityRefused {
  if (!isZone(given.zone)) {
    return refuse(
      'ZoneUnknown',
      'There is no such time zone. What you entered is kept; choose one by a city.',
      'zone',
    );
  }
  const bad = given.windows.find(
    ({ on, from, to }) =>
      !(typeof on === 'number' ? Number.isInteger(on) && on >= 1 && on <= 7 : isPlainDate(on)) ||
      !isClockTime(from) ||
      !(isClockTime(to) || to === '24:00'),
  );
  if (bad || !given.away.every(isPlainDate)) {
    return refuse(
      'WindowUnreadable',
      'A day or an hour cannot be read. What you entered is kept; write hours as 09:00 or 14:30.',
      'windows',
    );
  }
  return given.windows.some(({ from, to }) => to <= from)
    ? refuse(
        'WindowEndsBeforeStart',
        'A time ends before it starts. What you entered is kept; for a night give two windows, one for each day.',
        'windows',
      )
    : given;
}

/**
 * Whether somebody is free from one instant to another without a gap. Windows are laid on the days of their own wall, so
 * that one across a change of clocks is as long as that night was.
 */
export function isFree(availability: Availability, startsAt: string, endsAt: string): boolean {
  const { zone, windows, away } = availability;
  const first = wallAt(startsAt, zone).date;
  const last = wallAt(endsAt, zone).date;
  const open: { readonly from: string; readonly to: string }[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const { weekday } = wallAt(wallInstant(day, '12:00', zone), zone);
    for (const { on, from, to } of windows) {
      if (on !== day && (on !== weekday || away.includes(day))) continue;
      open.push({
        from: wallInstant(day, from, zone),
        to: to === '24:00' ? wallInstant(addDays(day, 1), '00:00', zone) : wallInstant(day, to, zone),
      });
    }
  }
  open.sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
  let reached = startsAt;
  for (const { from, to } of open) {
    if (!isBefore(reached, from) && isBefore(reached, to)) reached = to;
  }
  return !isBefore(reached, endsAt);
}
