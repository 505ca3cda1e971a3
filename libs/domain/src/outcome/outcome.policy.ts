import type { CaseSight } from '../case/case-sight.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';

export const outcomeNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such outcome, or it is not yours to see.');

/** Whoever checks a report has an older one before them: its result, day and evidence may be others now. */
export const reportedAnew = (): Refusal<'OutcomeReportedAnew'> =>
  refuse(
    'OutcomeReportedAnew',
    'This was reported anew after you read it. Nothing was changed. Look at what stands now, and decide again.',
  );

/**
 * As whom somebody says what came: for the person, or by the person's consent as a helper or the practice, whose word
 * counts too [29].
 * @param unseen what is said of a thing that does not exist, and so of one the actor does not see
 */
export function mayReportOutcome(
  may: MayAct | MayNotAct,
  sight: CaseSight,
  unseen: () => Refusal<'NotFound'> = outcomeNotFound,
): 'person' | 'helper' | Refusal<'NotFound' | 'NotAllowed'> {
  if (!isRefusal(may)) return 'person';
  if (sight.helps || sight.speaksAsClinician) return 'helper';
  if (may.kind !== 'NoAuthority') return refuse('NotAllowed', may.message);
  return sight.sees === 'nothing'
    ? unseen()
    : refuse('NotAllowed', 'Your role does not cover reporting for this person. Nothing was changed.');
}

/**
 * Whether somebody checks a report: a reviewer of an organization it is credited to, who has nothing to do with the
 * person. Nobody verifies what they reported themselves or for somebody of their own.
 */
export function mayReviewOutcome(facts: {
  readonly reviews: boolean;
  /** The reviewer may view the person's matters for the person. */
  readonly actsForPerson: boolean;
}): true | Refusal<'NotAllowed' | 'ReviewerIsReporter'> {
  if (!facts.reviews) return refuse('NotAllowed', 'Only a reviewer checks outcomes. Nothing was changed.');
  if (facts.actsForPerson)
    return refuse('ReviewerIsReporter', 'Somebody other than who reported it must look at the evidence.');
  return true;
}
