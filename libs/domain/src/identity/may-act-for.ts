import type { CaseId, PersonId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { ActPurpose, Authority } from './authority.js';
import { isAdult } from './majority.js';

/** What is known of the person when somebody wants to act. Dates are plain; absent means not known. */
export interface PersonFacts {
  readonly birthDate?: string | null;
  readonly diedOn?: string | null;
  /** The case at hand, where the act is about one. */
  readonly caseId?: CaseId | null;
  /** Urgent as stated by patient or clinician. */
  readonly urgent?: boolean;
}

export interface MayAct {
  readonly allowed: true;
  readonly authority: Authority;
  /** What is assumed and must be shown, e.g. an age of majority taken as 18. */
  readonly notes: readonly string[];
}

export type MayNotAct = Refusal<
  | 'NoAuthority'
  | 'AuthorityNotInForce'
  | 'AuthorityOutsideScope'
  | 'AuthorityEndedAtMajority'
  | 'AuthoritySuspendedByDeath'
  | 'ConfidentialCare'
  | 'OnlyWhenUrgent'
  | 'EstatePapersMissing'
>;

/** The more specific a refusal, the later it stands; with several authorities the person reads the most specific. */
const specificity: readonly MayNotAct['kind'][] = [
  'NoAuthority',
  'AuthorityNotInForce',
  'AuthorityOutsideScope',
  'OnlyWhenUrgent',
  'EstatePapersMissing',
  'ConfidentialCare',
  'AuthorityEndedAtMajority',
  'AuthoritySuspendedByDeath',
];

/**
 * Whether an account holding these authorities may do this for this person on this plain date [1]. Parental authority
 * ends at majority and is asked anew; death suspends every basis but a personal representative's; a minor's
 * confidential care needs an explicit scope; a treating professional may act in urgent matters only
 * (29 CFR 2560.503-1(b)(4)).
 */
export function mayActFor(
  authorities: readonly Authority[],
  personId: PersonId,
  purpose: ActPurpose,
  on: string,
  facts: PersonFacts = {},
): MayAct | MayNotAct {
  let answer: MayNotAct = refuse(
    'NoAuthority',
    'We have no record that you may act for this person. Ask for it first; nothing was changed.',
  );
  for (const authority of authorities.filter((one) => one.personId === personId)) {
    const refusal = whyNot(authority, purpose, on, facts);
    if (!refusal) return { allowed: true, authority, notes: notesFor(authority, facts) };
    if (specificity.indexOf(refusal.kind) > specificity.indexOf(answer.kind)) answer = refusal;
  }
  return answer;
}

/**
 * Whether somebody's word that a person died, or that they did not, counts. It puts everything of the person on hold, so it takes a
 * right over the whole person: one for a single case, or for urgent care alone, does not reach so far. Whoever holds such a right tells
 * somebody who has the whole. The date is not asked: a death that was told stops every other act, and a mistake has to be mended.
 */
export function mayTellOfDeath(authorities: readonly Authority[], personId: PersonId, on: string): boolean {
  return authorities.some(
    ({ personId: of, state, from, until, basis, scope }) =>
      of === personId &&
      state === 'in_force' &&
      from <= on &&
      (until === null || on <= until) &&
      basis !== 'treating_professional' &&
      scope.cases === 'all',
  );
}

function whyNot(authority: Authority, purpose: ActPurpose, on: string, facts: PersonFacts): MayNotAct | null {
  if (
    authority.state !== 'in_force' ||
    on < authority.from ||
    (authority.until !== null && on > authority.until)
  ) {
    return refuse('AuthorityNotInForce', 'Your authority for this person is not in force today.');
  }
  const dead = Boolean(facts.diedOn) && (facts.diedOn ?? '') <= on;
  if (authority.basis === 'personal_representative') {
    if (!dead || authority.evidenceFileId === null) {
      return refuse(
        'EstatePapersMissing',
        'To act for an estate we need the date of death and the court’s papers.',
      );
    }
  } else if (dead) {
    return refuse(
      'AuthoritySuspendedByDeath',
      'This person has died. Everything is kept; the representative of the estate may go on with their papers.',
    );
  }
  if (authority.basis === 'parent' && facts.birthDate && isAdult(facts.birthDate, on)) {
    return refuse(
      'AuthorityEndedAtMajority',
      'This person is of age now and decides alone. Ask them to let you help; everything done so far is kept.',
    );
  }
  if (authority.basis === 'treating_professional' && !facts.urgent) {
    return refuse(
      'OnlyWhenUrgent',
      'A treating professional may act without a form only when the matter is urgent.',
    );
  }
  const cases = authority.scope.cases;
  const coversCase = cases === 'all' || (facts.caseId ? cases.includes(facts.caseId) : false);
  if (authority.scope.purposes.includes(purpose) && coversCase) return null;
  return purpose === 'view_confidential' && authority.basis === 'parent'
    ? refuse(
        'ConfidentialCare',
        'This care is confidential to the person it is for. They can choose to show it.',
      )
    : refuse('AuthorityOutsideScope', 'Your authority for this person does not cover this.');
}

function notesFor(authority: Authority, facts: PersonFacts): readonly string[] {
  if (authority.basis !== 'parent') return [];
  return facts.birthDate
    ? ['Majority is taken as 18; some states set another age.']
    : ['The birth date is not known, so the end of parental authority cannot be checked.'];
}

/** What each basis covers unless the paper says less. Confidential care is never in a parent's default [1]. */
export function defaultPurposes(basis: Authority['basis']): readonly ActPurpose[] {
  if (basis === 'self') return ['view', 'view_confidential', 'prepare', 'sign', 'consent', 'receive_notices'];
  if (basis === 'treating_professional') return ['view', 'prepare', 'sign'];
  if (basis === 'named_representative') return ['view', 'prepare', 'sign', 'receive_notices'];
  return ['view', 'prepare', 'sign', 'consent', 'receive_notices'];
}
