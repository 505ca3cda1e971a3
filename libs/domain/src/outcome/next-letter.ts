import type { OutcomeResult } from '../playbook/playbook.js';
import { stages, type Stage } from '../jurisdiction/procedure-rules.js';

const opening: readonly OutcomeResult[] = ['upheld', 'partly_overturned', 'no_answer_in_time'];
/** The denial is gone whole, whoever took it back. */
export const reversing: readonly OutcomeResult[] = [
  'overturned',
  'administrative_reversal',
  'insurer_own_reversal',
];

/** Outcomes after which something is left to contest: another letter, or the silence that stands for one, is in hand. */
export const contestsOutcome = (result: OutcomeResult): boolean => opening.includes(result);

export const reverses = (result: OutcomeResult | null): boolean =>
  result !== null && reversing.includes(result);

/** What came at another stage of the same case. */
export interface OtherOutcome {
  readonly stage: string;
  readonly result: OutcomeResult;
}

/** How an outcome stands to the others of its case: ways that run side by side answer in any order. */
export type AmongOthers = 'counts' | 'won_elsewhere' | 'later_stage_decided';

/**
 * A "no" brings no letter once the denial was reversed on another way, nor once a later stage has said no: its letter is
 * the one in hand. An urgent appeal and the outside review beside it answer in any order (45 CFR 147.136(d)(3)).
 */
export function amongOthers(stage: string, others: readonly OtherOutcome[]): AmongOthers {
  if (others.some(({ result }) => reverses(result))) return 'won_elsewhere';
  const rank = (one: string): number => stages.indexOf(one as Stage);
  return others.some((other) => contestsOutcome(other.result) && rank(other.stage) > rank(stage))
    ? 'later_stage_decided'
    : 'counts';
}
