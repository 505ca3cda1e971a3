import type { AccountId, AuthorityId, CaseId, FileId, PersonId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';

/** Why an account may act for a person. The list is closed: no other basis lets anybody file. */
export const authorityBases = [
  'self',
  'parent',
  'guardian',
  'health_care_agent',
  'personal_representative',
  'named_representative',
  'treating_professional',
] as const;
export type AuthorityBasis = (typeof authorityBases)[number];

/** What somebody wants to do for a person. `view_confidential` is a minor's care that the law lets them keep private. */
export const actPurposes = [
  'view',
  'view_confidential',
  'prepare',
  'sign',
  'consent',
  'receive_notices',
] as const;
export type ActPurpose = (typeof actPurposes)[number];

export interface AuthorityScope {
  readonly purposes: readonly ActPurpose[];
  /** The cases it covers; `all` where the basis is general. */
  readonly cases: 'all' | readonly CaseId[];
}

export type AuthorityState = 'asked' | 'in_force' | 'ended';
export const authorityTransitions = {
  asked: ['in_force', 'ended'],
  in_force: ['ended'],
  ended: [],
} as const satisfies TransitionTable<AuthorityState>;

export interface Authority {
  readonly id: AuthorityId;
  readonly accountId: AccountId;
  readonly personId: PersonId;
  readonly basis: AuthorityBasis;
  readonly state: AuthorityState;
  readonly scope: AuthorityScope;
  /** The paper that shows it; null is enough only for `self` and for a parent who attests. */
  readonly evidenceFileId: FileId | null;
  /** First and last day in force, plain dates; `until` null is open. */
  readonly from: string;
  readonly until: string | null;
}

export const authorityStateSentences: Readonly<Record<AuthorityState, string>> = {
  asked: 'Asked for; not confirmed yet.',
  in_force: 'In force.',
  ended: 'Ended; it gives no right any more.',
};
