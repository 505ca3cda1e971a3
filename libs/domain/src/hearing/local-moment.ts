import { Temporal } from 'temporal-polyfill';
import { isPlainDate, type PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/**
 * A moment as a notice of hearing prints it: a day and an hour on the wall of a place. `which` is needed only in the hour
 * that a clock set back shows twice.
 */
export interface LocalMoment {
  readonly date: string;
  /** `HH:MM`, 00:00 to 23:59. */
  readonly time: string;
  readonly which?: 'first' | 'second';
}

export type LocalMomentRefused = Refusal<
  'ZoneUnknown' | 'MomentUnreadable' | 'LocalTimeSkipped' | 'LocalTimeTwice'
>;

export const isClockTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * Names with a slash only. Temporal also takes bare offsets and `UTC`, and neither changes with summer time: a hearing
 * typed in with one would be an hour off for half the year.
 */
export function isZone(zone: string): boolean {
  if (!/^[A-Z][A-Za-z_]*(?:\/[A-Za-z][A-Za-z_+-]*)+$/.test(zone) || zone.startsWith('Etc/')) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The instant of a moment on the wall in a zone: ISO 8601 in UTC. An hour that a clock set forward leaves out does not
 * exist and is never moved to the next one by us, because the notice then has a mistake that somebody should ask about.
 * @param field the input a person can mend, said in refusals
 */
export function instantOf(moment: LocalMoment, zone: string, field: string): string | LocalMomentRefused {
  if (!isZone(zone)) {
    return refuse(
      'ZoneUnknown',
      'There is no such time zone. What you entered is kept; choose one by a city, such as America/Denver.',
      'zone',
    );
  }
  if (!isPlainDate(moment.date) || !isClockTime(moment.time)) {
    return refuse(
      'MomentUnreadable',
      'The day or the hour cannot be read. What you entered is kept; write the day as year-month-day and the hour as 09:00 or 14:30.',
      field,
    );
  }
  const wall = Temporal.PlainDateTime.from(`${moment.date}T${moment.time}`);
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (Temporal.PlainDateTime.compare(first.toPlainDateTime(), wall) !== 0) {
    return refuse(
      'LocalTimeSkipped',
      `On ${moment.date} clocks there go forward and never show ${moment.time}. What you entered is kept; ask the body which hour is meant.`,
      field,
    );
  }
  if (first.epochMilliseconds === second.epochMilliseconds) return first.toInstant().toString();
  if (moment.which === undefined) {
    return refuse(
      'LocalTimeTwice',
      `On ${moment.date} clocks there go back and show ${moment.time} twice. What you entered is kept; say whether the first or the second is meant.`,
      field,
    );
  }
  return (moment.which === 'first' ? first : second).toInstant().toString();
}

/** What the wall shows in a zone at an instant. */
export function wallAt(
  instant: string,
  zone: string,
): { readonly date: PlainDate; readonly time: string; readonly weekday: number } {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    date: at.toPlainDate().toString() as PlainDate,
    time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
    weekday: at.dayOfWeek,
  };
}

/** The instant at which the wall shows a time; in a skipped hour the one after it, in a doubled one the first. */
export function wallInstant(date: string, time: string, zone: string): string {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString();
}

/** `minutes` may be negative. */
export const plusMinutes = (instant: string, minutes: number): string =>
  Temporal.Instant.from(instant).add({ minutes }).toString();

export const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);
export const earlierOf = (one: string, other: string): string => (isBefore(other, one) ? other : one);
