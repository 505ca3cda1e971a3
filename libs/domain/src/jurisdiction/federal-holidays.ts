import {
  addDays,
  dayOfWeek,
  daysInMonth,
  plainDateOf,
  type HolidayCalendar,
  type PlainDate,
} from '../shared/calendar.js';
import type { JurisdictionCode } from './jurisdictions.js';

export interface FederalHoliday {
  readonly name: string;
  /** The day named by the statute. */
  readonly date: PlainDate;
  /** The day federal offices close for it: the Friday before a Saturday, the Monday after a Sunday. */
  readonly observed: PlainDate;
  readonly citation: string;
}

/** Where the list and its rule come from; the dates are computed, so no year's printed table can be out of date. */
export const federalHolidaySource = {
  citation: '5 USC 6103(a)-(b); Executive Order 11582 (1971), section 3',
  /** The first lists all eleven days and the rule; the second is the personnel office's own older page. */
  sources: [
    'https://www.okwb.uscourts.gov/holidays',
    'https://webarchive.library.unt.edu/eot2008/20080916061554/https://www.opm.gov/Operating_Status_Schedules/fedhol/2008.asp',
  ],
  verification: 'official_text' as const,
  dateRead: '2026-11-22',
  notes:
    'Inauguration Day (20 January after a presidential election, 5 USC 6103(c)) closes offices in and around the ' +
    'District of Columbia only and is not a general federal holiday. Days closed by executive order are not listed.',
};

const [monday, thursday, saturday, sunday] = [1, 4, 6, 7];

function nthWeekday(year: number, month: number, weekday: number, nth: number): PlainDate {
  const first = plainDateOf(year, month, 1);
  return addDays(first, ((weekday - dayOfWeek(first) + 7) % 7) + (nth - 1) * 7);
}

function lastWeekday(year: number, month: number, weekday: number): PlainDate {
  const last = plainDateOf(year, month, daysInMonth(year, month));
  return addDays(last, -((dayOfWeek(last) - weekday + 7) % 7));
}

interface Rule {
  readonly name: string;
  readonly from: number;
  readonly on: (year: number) => PlainDate;
}

const rules: readonly Rule[] = [
  { name: "New Year's Day", from: 1971, on: (y) => plainDateOf(y, 1, 1) },
  { name: 'Birthday of Martin Luther King, Jr.', from: 1986, on: (y) => nthWeekday(y, 1, monday, 3) },
  { name: "Washington's Birthday", from: 1971, on: (y) => nthWeekday(y, 2, monday, 3) },
  { name: 'Memorial Day', from: 1971, on: (y) => lastWeekday(y, 5, monday) },
  { name: 'Juneteenth National Independence Day', from: 2021, on: (y) => plainDateOf(y, 6, 19) },
  { name: 'Independence Day', from: 1971, on: (y) => plainDateOf(y, 7, 4) },
  { name: 'Labor Day', from: 1971, on: (y) => nthWeekday(y, 9, monday, 1) },
  { name: 'Columbus Day', from: 1971, on: (y) => nthWeekday(y, 10, monday, 2) },
  // From 1971 to 1977 Veterans Day was a Monday in October; no deadline here is that old.
  { name: 'Veterans Day', from: 1978, on: (y) => plainDateOf(y, 11, 11) },
  { name: 'Thanksgiving Day', from: 1971, on: (y) => nthWeekday(y, 11, thursday, 4) },
  { name: 'Christmas Day', from: 1971, on: (y) => plainDateOf(y, 12, 25) },
];

function observedFor(date: PlainDate): PlainDate {
  const weekday = dayOfWeek(date);
  if (weekday === saturday) return addDays(date, -1);
  return weekday === sunday ? addDays(date, 1) : date;
}

/** The holidays whose statutory day lies in the year, in order; the observed day may fall in the year before. */
export function federalHolidaysOf(year: number): readonly FederalHoliday[] {
  return rules
    .filter(({ from }) => year >= from)
    .map(({ name, on }) => {
      const date = on(year);
      return { name, date, observed: observedFor(date), citation: federalHolidaySource.citation };
    });
}

const closedByYear = new Map<number, ReadonlySet<PlainDate>>();

function closedIn(year: number): ReadonlySet<PlainDate> {
  const known = closedByYear.get(year);
  if (known) return known;
  // 1 January on a Saturday is observed on 31 December of the year before, so two years contribute to one.
  const days = [...federalHolidaysOf(year), ...federalHolidaysOf(year + 1)].flatMap(({ date, observed }) => [
    date,
    observed,
  ]);
  const closed = new Set(days.filter((day) => Number(day.slice(0, 4)) === year));
  closedByYear.set(year, closed);
  return closed;
}

/** Days on which federal offices are closed beside weekends, the statutory and the observed day both. */
export const federalHolidays: HolidayCalendar = {
  has: (date) => closedIn(Number(date.slice(0, 4))).has(date),
};

export interface StateHolidays {
  readonly known: boolean;
  /** Days the state's offices close, each from an official source; empty while none is known. */
  readonly days: readonly { readonly date: PlainDate; readonly name: string; readonly source: string }[];
}

const stateDays: Readonly<Partial<Record<JurisdictionCode, StateHolidays['days']>>> = {};

/**
 * Days a state's own offices close. Only days from an official source of that state belong here; commercial holiday
 * lists name days that close no office. No state's list has been read yet, so every answer is "not known".
 */
export function stateHolidaysOf(state: JurisdictionCode): StateHolidays {
  const days = stateDays[state];
  return { known: days !== undefined, days: days ?? [] };
}
