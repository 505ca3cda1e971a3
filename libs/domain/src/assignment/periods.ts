import { addDays, dayOfWeek, plainDate, type PlainDate } from '../shared/calendar.js';
import type { AssignmentInput } from './assignment.js';
import type { Period } from './model/problem.js';

/** Days a plan looks ahead at the most: half a year of weeks. What is due later is planned when it is nearer. */
export const farthestDays = 26 * 7;
/** And at the least, so that whoever has no date yet has weeks to be placed in. */
const nearestDays = 4 * 7;

/**
 * Weeks from today to the last date anything here depends on; the first is what is left of this one. A day on which
 * alone there are places is a period of its own and parts its week.
 * @param days plain dates, in any order; those before today or past the horizon are left out
 */
export function planningPeriods(
  { today, cases, waves }: Pick<AssignmentInput, 'today' | 'cases' | 'waves'>,
  days: readonly string[],
): readonly Period[] {
  const first = plainDate(today);
  const [least, most] = [addDays(first, nearestDays - 1), addDays(first, farthestDays - 1)];
  let last: PlainDate = least;
  const reach = (day: string | null): void => {
    if (day !== null && day > last) last = day < most ? plainDate(day) : most;
  };
  for (const { steps } of cases) for (const { clock } of steps) reach(clock.actBy);
  for (const { endsOn } of waves) reach(endsOn);
  for (const day of days) reach(day);
  const alone = [...new Set(days)].filter((day) => day >= first && day <= last).sort();
  return weeks(first, last).flatMap((week) => parted(week, alone));
}

function weeks(first: PlainDate, last: PlainDate): readonly Period[] {
  const found: Period[] = [];
  for (let from = first; from <= last;) {
    const until = addDays(from, 7 - dayOfWeek(from));
    found.push({ from, until });
    from = addDays(until, 1);
  }
  return found;
}

function parted({ from, until }: Period, alone: readonly string[]): readonly Period[] {
  const found: Period[] = [];
  let next = plainDate(from);
  for (const day of alone) {
    if (day < next || day > until) continue;
    if (day > next) found.push({ from: next, until: addDays(plainDate(day), -1) });
    found.push({ from: day, until: day });
    next = addDays(plainDate(day), 1);
  }
  if (next <= until) found.push({ from: next, until });
  return found;
}

/** The period a day lies in: the first for a day before them, the last for one after. */
export function periodOf(day: string, periods: readonly Period[]): number {
  const at = periods.findIndex(({ until }) => until >= day);
  return at === -1 ? periods.length - 1 : at;
}
