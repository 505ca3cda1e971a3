import type { CaseId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { statesThatFreeTheFiling, type SubmissionState } from './submission-states.js';

/** What a filing is: a second one of the same four is a duplicate, in whichever campaign it is credited [2, 15]. */
export interface FilingIdentity {
  readonly caseId: CaseId;
  readonly filingType: string;
  readonly stage: string;
  readonly recipientKey: string;
}

export const filingKey = (filing: FilingIdentity): string =>
  [filing.caseId, filing.filingType, filing.stage, filing.recipientKey].join(' ');

/** Refuses a second filing while an earlier one stands; the earlier one may be credited to this campaign too. */
export function oneFiling(earlier: readonly SubmissionState[]): true | Refusal<'FilingExists'> {
  const frees: readonly SubmissionState[] = statesThatFreeTheFiling;
  return earlier.every((state) => frees.includes(state))
    ? true
    : refuse(
        'FilingExists',
        'This was filed already at this level with this recipient. A second one would hurt the first.',
      );
}
