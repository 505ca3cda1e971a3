import { Temporal } from 'temporal-polyfill';
import { addDays } from '../shared/calendar.js';
import { earlierOf, isBefore, plusMinutes, wallAt, wallInstant } from './local-moment.js';

/** Our own choice, from the nearest hearing to the farthest: hours ahead of it, and the hours a slot is then held. */
export const holdLadder = [
  { hearingWithinHours: 24, holdHours: 1 },
  { hearingWithinHours: 72, holdHours: 4 },
  { hearingWithinHours: 7 * 24, holdHours: 12 },
  { hearingWithinHours: Infinity, holdHours: 24 },
] as const;

/** Nobody loses a slot between nine in the evening and nine in the morning of their own wall. */
export const night = { from: '21:00', until: '09:00' } as const;

/** The last hour belongs to those who are on their way: nothing is decided by a hold that ends in it. */
export const holdEndsBeforeStartMinutes = 60;

/**
 * Until when a slot is held for somebody: longer the farther the hearing is, never ending in the person's night unless
 * the hearing itself is so near, never past the last hour before it, and never earlier than now.
 * @param now ISO instant, business clock @param zone the person's
 */
export function holdUntil(now: string, startsAt: string, zone: string): string {
  const hoursAhead = (Date.parse(startsAt) - Date.parse(now)) / 3_600_000;
  const rung = holdLadder.find(({ hearingWithinHours }) => hoursAhead <= hearingWithinHours);
  const wanted = byDay(plusMinutes(now, (rung?.holdHours ?? 24) * 60), zone);
  const latest = plusMinutes(startsAt, -holdEndsBeforeStartMinutes);
  const until = earlierOf(wanted, latest);
  return Temporal.Instant.from(isBefore(until, now) ? now : until).toString();
}

/** The instant itself by day; by night the morning after. */
function byDay(instant: string, zone: string): string {
  const { date, time } = wallAt(instant, zone);
  if (time >= night.until && time < night.from) return instant;
  return wallInstant(time < night.until ? date : addDays(date, 1), night.until, zone);
}
