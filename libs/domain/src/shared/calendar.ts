import { Temporal } from 'temporal-polyfill';

declare const plain: unique symbol;
/** A legal date, `YYYY-MM-DD`, that exists in the calendar and lies in 1900-2199. It has no hour and no zone. */
export type PlainDate = string & { readonly [plain]: true };

/** Days on which an office is closed beside weekends; a `Set<PlainDate>` is one. */
export interface HolidayCalendar {
  has(date: PlainDate): boolean;
}

const firstYear = 1900;
const lastYear = 2199;
const msPerDay = 86_400_000;

// Days are counted from 1970-01-01 in UTC, which has neither zones nor summer time, and months in integers: a command
// that answers thousands of cases a second does this arithmetic hundreds of times a case. Zones are left to Temporal.
const year = (date: string): number => Number(date.slice(0, 4));
const month = (date: string): number => Number(date.slice(5, 7));
const day = (date: string): number => Number(date.slice(8, 10));
const epochDay = (date: string): number => Date.UTC(year(date), month(date) - 1, day(date)) / msPerDay;
const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

function written(y: number, m: number, d: number): PlainDate {
  if (y < firstYear || y > lastYear)
    throw new RangeError(
      `The year ${y} lies outside ${firstYear}-${lastYear}, the years legal dates are kept for`,
    );
  return `${y}-${two(m)}-${two(d)}` as PlainDate;
}

function fromEpochDay(days: number): PlainDate {
  const at = new Date(days * msPerDay);
  return written(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

function whole(value: number, what: string): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${what} must be a whole number, not ${value}`);
}

export function isLeapYear(y: number): boolean {
  return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
}

/** @param m month 1-12 */
export function daysInMonth(y: number, m: number): number {
  if (m === 2) return isLeapYear(y) ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

/** True for `YYYY-MM-DD` of a day that exists in 1900-2199; nothing else (no hours, no `2027-2-3`, no 30 February). */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [y, m, d] = [year(value), month(value), day(value)];
  return y >= firstYear && y <= lastYear && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

/** @throws RangeError when the text is not a date as `isPlainDate` has it; the message quotes it. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text))
    throw new RangeError(
      `"${text}" is not a date: write YYYY-MM-DD, a day that exists, ${firstYear}-${lastYear}`,
    );
  return text;
}

/** @throws RangeError when there is no such day. */
export function plainDateOf(y: number, m: number, d: number): PlainDate {
  return plainDate(`${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`);
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function dayOfWeek(date: PlainDate): number {
  // 1970-01-01 was a Thursday (4); the double remainder keeps days before it positive.
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  whole(days, 'A number of days');
  return fromEpochDay(epochDay(date) + days);
}

/** Days from `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** The month `months` after the date's, and whether it has the date's day. */
function monthAfter(date: PlainDate, months: number): { y: number; m: number; hasDay: boolean } {
  whole(months, 'A number of months');
  const index = year(date) * 12 + month(date) - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return { y, m, hasDay: day(date) <= daysInMonth(y, m) };
}

/**
 * Adds months as the federal external review rule counts them: where the month has no such day, the date is the
 * first day of the following month (30 October + 4 months = 1 March). Temporal would clamp to 28 February; the cases
 * are those it rejects under `overflow: 'reject'`, which the tests hold this against.
 * Source: 45 CFR 147.136(d)(2)(i); 29 CFR 2590.715-2719(d)(2)(i).
 */
export function addMonthsFederal(date: PlainDate, months: number): PlainDate {
  const { y, m, hasDay } = monthAfter(date, months);
  if (hasDay) return written(y, m, day(date));
  // A month without the day has fewer than 31, so it is never December.
  return written(y, m + 1, 1);
}

/** Adds months; where the month has no such day, its last day (30 October + 4 months = 28 or 29 February). */
export function addMonthsClamped(date: PlainDate, months: number): PlainDate {
  const { y, m, hasDay } = monthAfter(date, months);
  return written(y, m, hasDay ? day(date) : daysInMonth(y, m));
}

export function isWeekend(date: PlainDate): boolean {
  return dayOfWeek(date) >= 6;
}

/** Monday to Friday and no holiday of the given calendar. */
export function isBusinessDay(date: PlainDate, holidays: HolidayCalendar): boolean {
  return !isWeekend(date) && !holidays.has(date);
}

/**
 * The n-th business day after (n > 0) or before (n < 0) the date, which itself is not counted and need not be one.
 * Zero gives the date unchanged. A safety margin of five business days is `addBusinessDays(due, -5, holidays)`.
 */
export function addBusinessDays(date: PlainDate, count: number, holidays: HolidayCalendar): PlainDate {
  whole(count, 'A number of business days');
  const step = Math.sign(count);
  let days = epochDay(date);
  for (let left = Math.abs(count); left > 0;) {
    days += step;
    if (isBusinessDay(fromEpochDay(days), holidays)) left -= 1;
  }
  return fromEpochDay(days);
}

/** The date itself if a business day, else the next one. Information only: planning never rolls a date forward. */
export function rollForward(date: PlainDate, holidays: HolidayCalendar): PlainDate {
  return isBusinessDay(date, holidays) ? date : addBusinessDays(date, 1, holidays);
}

/** The date itself if a business day, else the one before: the last working day on which something can be posted. */
export function rollBackward(date: PlainDate, holidays: HolidayCalendar): PlainDate {
  return isBusinessDay(date, holidays) ? date : addBusinessDays(date, -1, holidays);
}

/** @throws RangeError without dates. ISO dates of four-digit years order as text. */
export function earliest(...dates: readonly PlainDate[]): PlainDate {
  return dates.reduce((best, date) => (date < best ? date : best), some(dates));
}

/** @throws RangeError without dates. */
export function latest(...dates: readonly PlainDate[]): PlainDate {
  return dates.reduce((best, date) => (date > best ? date : best), some(dates));
}

function some(dates: readonly PlainDate[]): PlainDate {
  const [first] = dates;
  if (first === undefined) throw new RangeError('There is no earliest or latest of no dates');
  return first;
}

/**
 * The instant at which a legal date ends: 17:00 on the recipient's wall clock.
 * @param zone IANA name, e.g. `America/Chicago`
 * @returns ISO 8601 in UTC, e.g. `2027-03-01T23:00:00Z`
 * @throws RangeError for an unknown zone
 */
export function zonedFivePm(date: PlainDate, zone: string): string {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: '17:00' })
    .toInstant()
    .toString();
}

/** Of several zones a recipient may be in, the 17:00 that comes first: the safe one. @throws RangeError without zones. */
export function earliestFivePm(date: PlainDate, zones: readonly string[]): string {
  const [first] = zones.map((zone) => zonedFivePm(date, zone)).sort();
  if (first === undefined) throw new RangeError('A deadline needs at least one zone to end in');
  return first;
}

/** The date on the wall in a zone at an instant (ISO 8601 with offset or Z). */
export function dateInZone(instant: string, zone: string): PlainDate {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return written(at.year, at.month, at.day);
}
