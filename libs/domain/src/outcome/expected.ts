import { addDays, plainDate } from '../shared/calendar.js';

/**
 * Where no rule says how long a decision may take, people are asked after this many days: our own choice, shown as
 * such, so that nobody's result is lost because a rule is unknown. It is no legal limit, and silence after it is none.
 */
export const askAfterDaysWithoutLimit = 60;

export interface DecideClock {
  readonly actBy: string | null;
  readonly lastArguable: string | null;
}

/**
 * From which day a decision is due, and the day after which silence is an answer. Of several clocks the earliest day
 * asks and the latest day ends; a clock without a known end leaves the end unknown. Plain dates.
 */
export function decisionDays(
  clocks: readonly DecideClock[],
  filedOn: string,
): { readonly dueOn: string; readonly limitOn: string | null } {
  const due = clocks
    .map(({ actBy }) => actBy)
    .filter((day) => day !== null)
    .sort()[0];
  const ends = clocks.map(({ actBy, lastArguable }) => lastArguable ?? actBy);
  const known = ends.filter((day) => day !== null).sort();
  return {
    dueOn: due ?? addDays(plainDate(filedOn), askAfterDaysWithoutLimit),
    limitOn: known.length === ends.length ? (known.at(-1) ?? null) : null,
  };
}
