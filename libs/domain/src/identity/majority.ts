import { Temporal } from 'temporal-polyfill';

/** Eighteen almost everywhere; Alabama, Nebraska, Mississippi and Puerto Rico set another age for some purposes. */
export const majorityAge = 18;

/**
 * The first day of majority. `ageAssumed` stays true until a state's own age is a verified fact, and is shown.
 * Born on 29 February, a person comes of age on 1 March of a year without that day: on 28 February the eighteenth
 * year is not yet complete, and clamping would take a parent's authority away a day too soon.
 */
export function majorityOn(birthDate: string): { readonly on: string; readonly ageAssumed: true } {
  const birth = Temporal.PlainDate.from(birthDate);
  const year = birth.year + majorityAge;
  const anniversary =
    birth.month === 2 && birth.day === 29 && !Temporal.PlainDate.from({ year, month: 1, day: 1 }).inLeapYear
      ? Temporal.PlainDate.from({ year, month: 3, day: 1 })
      : Temporal.PlainDate.from({ year, month: birth.month, day: birth.day });
  return { on: anniversary.toString(), ageAssumed: true };
}

export function isAdult(birthDate: string, on: string): boolean {
  return Temporal.PlainDate.compare(majorityOn(birthDate).on, on) <= 0;
}
