import type { AccountId, CaseId, OutcomeId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';
import type { OutcomeResult } from '../playbook/playbook.js';

export interface Outcome {
  readonly id: OutcomeId;
  readonly caseId: CaseId;
  readonly stage: string;
  readonly state: OutcomeState;
  readonly result: OutcomeResult;
  /** Plain date of the decision; null when unknown. */
  readonly decidedOn: string | null;
  readonly reportedBy: AccountId | null;
  readonly verifiedBy: AccountId | null;
}

/** From the day a decision is due. `verified` may be corrected by a new report, which is verified anew. */
export type OutcomeState = 'due' | 'asked' | 'reported' | 'verified';
export const outcomeTransitions = {
  due: ['asked', 'reported'],
  asked: ['reported'],
  reported: ['reported', 'verified'],
  verified: ['reported'],
} as const satisfies TransitionTable<OutcomeState>;

export const outcomeStateSentences: Readonly<Record<OutcomeState, string>> = {
  due: 'A decision is due; we have not asked yet.',
  asked: 'We have asked what came; no answer yet.',
  reported: 'Reported; a reviewer has not looked yet.',
  verified: 'Checked by a reviewer against the evidence.',
};
