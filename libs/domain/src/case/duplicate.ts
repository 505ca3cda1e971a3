import { addDays, plainDate } from '../shared/calendar.js';
import type { PersonId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { Case } from './case.js';
import { payerKey } from './parties.js';

/** What the keyed hash of a case is taken over: payer and identifier, without the person [15]. */
export function matchText(of: Pick<Case, 'parties' | 'identifier'>): string | null {
  const payer = payerKey(of.parties);
  return payer === null || of.identifier === null ? null : `${payer}\n${of.identifier.normalized}`;
}

export type DuplicateAnswer = 'new' | 'review' | Refusal<'CaseAlreadyExists'>;

/**
 * The same person's same claim is refused. Under another person it is taken in and goes to review, and the answer
 * to the person is that of a new case, so that nobody learns whose case stands on the other side.
 */
export function duplicateCase(personId: PersonId, holders: readonly PersonId[]): DuplicateAnswer {
  if (holders.includes(personId)) {
    return refuse(
      'CaseAlreadyExists',
      'This denial is on file already. Open the case you have; one denial is one case, in as many campaigns as you like.',
      'identifier',
    );
  }
  return holders.length > 0 ? 'review' : 'new';
}

/** What a reviewer finds of two cases of different people with the same payer and number. */
export const matchAnswers = ['same_matter', 'different_matters'] as const;
export type MatchAnswer = (typeof matchAnswers)[number];

/** Days before its date from which a case waits for no reviewer any more: the same as when a campaign stops [21]. */
const daysReviewMayNotTake = 10;

/**
 * Whether a filing waits until a reviewer has compared its case with the other one of the same number. It never waits
 * into the last days, nor where it is urgent or no date is known: then it goes into the person's own hands instead.
 * @param by the day it should be sent by, or the last to act; null is not known
 */
export function waitsForReview(of: {
  readonly needsReview: boolean;
  readonly urgent: boolean;
  readonly by: string | null;
  readonly today: string;
}): boolean {
  if (!of.needsReview || of.urgent || of.by === null) return false;
  return of.by > addDays(plainDate(of.today), daysReviewMayNotTake);
}
