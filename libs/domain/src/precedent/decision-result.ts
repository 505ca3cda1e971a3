import { outcomeResults, type OutcomeResult } from '../playbook/playbook.js';

/**
 * How a contest of a denial ended: the words of our own outcomes, onto which every imported source is mapped.
 *
 * | result | what happened | full relief | any relief | counted in n | known |
 * |---|---|---|---|---|---|
 * | overturned | the decider reversed the denial wholly | yes | yes | yes | yes |
 * | partly_overturned | the decider reversed a part | no | yes | yes | yes |
 * | administrative_reversal | reversed on a ground of procedure, without judging the care | yes | yes | yes | yes |
 * | insurer_own_reversal | the insurer gave in before the decider ruled | yes | yes | yes | yes |
 * | upheld | the denial stands | no | no | yes | yes |
 * | ineligible | refused without looking at the denial | no | no | no | yes |
 * | withdrawn | the person stopped | no | no | no | yes |
 * | no_answer_in_time | the decider's time ran out; the next step is open | no | no | no | yes |
 * | unknown | nobody could find out, or the published word is not one of ours | no | no | no | no |
 *
 * n is the number of contests that somebody decided on the denial itself. Refused, withdrawn and unanswered ones are
 * shown beside the rate and never inside it: counting them as lost would punish people for a missing answer, leaving
 * them out of sight would hide how often an insurer does not answer.
 */
export const decisionResults = outcomeResults;
export type DecisionResult = OutcomeResult;

/** What a result counts as; see the table above. */
export interface Standing {
  readonly relief: 'full' | 'part' | 'none';
  /** Inside the denominator n of every rate. */
  readonly decided: boolean;
  readonly known: boolean;
}

export const standings = {
  overturned: { relief: 'full', decided: true, known: true },
  partly_overturned: { relief: 'part', decided: true, known: true },
  upheld: { relief: 'none', decided: true, known: true },
  ineligible: { relief: 'none', decided: false, known: true },
  administrative_reversal: { relief: 'full', decided: true, known: true },
  insurer_own_reversal: { relief: 'full', decided: true, known: true },
  withdrawn: { relief: 'none', decided: false, known: true },
  no_answer_in_time: { relief: 'none', decided: false, known: true },
  unknown: { relief: 'none', decided: false, known: false },
} as const satisfies Record<DecisionResult, Standing>;

export function isDecisionResult(value: string): value is DecisionResult {
  return (decisionResults as readonly string[]).includes(value);
}
