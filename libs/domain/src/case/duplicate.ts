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
