import { addMonthsFederal, plainDate } from '../shared/calendar.js';

/** Eighteen almost everywhere; Alabama, Nebraska, Mississippi and Puerto Rico set another age for some purposes. */
export const majorityAge = 18;

/**
 * The first day of majority. `ageAssumed` stays true until a state's own age is a verified fact, and is shown.
 * Born on 29 February, a person comes of age on 1 March of a year without that day: on 28 February the eighteenth
 * year is not yet complete, and clamping would take a parent's authority away a day too soon.
 */
export function majorityOn(birthDate: string): { readonly on: string; readonly ageAssumed: true } {
  return { on: addMonthsFederal(plainDate(birthDate), majorityAge * 12), ageAssumed: true };
}

export function isAdult(birthDate: string, on: string): boolean {
  return majorityOn(birthDate).on <= plainDate(on);
}
