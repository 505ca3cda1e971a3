/**
 * What of a person can be opened by somebody who does not act for them, and is written down when it is. Lists that show
 * states and dates are none of these.
 */
export const readThings = [
  /** Whatever is sealed of a case: its facts, its story, its calls. */
  'case',
  /** The clear facts of one case, without identity. */
  'case_facts',
  /** A document: a notice, a proof, a decision letter. */
  'file',
  /** What a filing holds: the person's words, the address, the facts of the letter. */
  'submission',
  /** The letter itself, to be read or printed. */
  'document',
  /** How one filing stands, without its papers. */
  'submission_standing',
  /** States and dates in a table that a member took along. `thing_id` is the participation. */
  'export',
  /** Their name in a list to the office that oversees their plan. `thing_id` is the case. */
  'office_list',
] as const;
export type ReadThing = (typeof readThings)[number];

const hourMs = 3_600_000;

/** The hour in which opening the same thing again says nothing new. Instants, wall clock. */
export function hourOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / hourMs) * hourMs);
}
