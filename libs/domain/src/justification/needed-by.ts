import { safeDay } from '../assignment/timing.js';
import { addBusinessDays, plainDate, type HolidayCalendar, type PlainDate } from '../shared/calendar.js';
import type { FilingType } from '../playbook/filing-type.js';
import { isCaring, type ClinicianRelation } from './clinician.js';
import type { BlankKind } from './statements.js';

/** Business days between the letter and the day the filing leaves: to make the packet anew, read it and sign it. Our own choice. */
export const packetDays = 2;

/**
 * The day a letter is needed by, so that the filing keeps its safe day whichever way it goes. Past: today, because a letter
 * that comes after is still an exhibit while nothing was signed. Null: no date is known.
 */
export function letterNeededBy(
  actBy: string | null,
  today: PlainDate,
  closed: HolidayCalendar,
): PlainDate | null {
  if (actBy === null) return null;
  const day = addBusinessDays(safeDay(actBy, 'post', closed), -packetDays, closed);
  return day < today ? today : plainDate(day);
}

/** Hours a clinician holds a request without a word decided before it is offered again: a weekend and a day. Our own choice. */
export const requestLeaseHours = 72;

/** Days before the day it is needed by on which the clinician is reminded. */
export const remindDays = 3;

/** What only the clinician can say, beside what every letter has: who cares says since when, and an urgent one what waiting does. */
export const blanksAsked = (relation: ClinicianRelation, filingType: FilingType): readonly BlankKind[] => [
  ...(isCaring(relation) ? (['relationship'] as const) : []),
  ...(filingType === 'expedited_appeal' || filingType === 'expedited_external_review'
    ? (['risk_of_delay'] as const)
    : []),
];
