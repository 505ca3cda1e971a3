import { refuse, type Refusal } from '../shared/refusal.js';
import type { ActPurpose, AuthorityBasis } from './authority.js';
import { isAdult } from './majority.js';
import type { MayAct, MayNotAct } from './may-act-for.js';

/** Bases that stand on a paper somebody has to see; a treating professional needs none (29 CFR 2560.503-1(b)(4)). */
const byPaper: readonly AuthorityBasis[] = [
  'guardian',
  'health_care_agent',
  'personal_representative',
  'named_representative',
];
export const needsPaper = (basis: AuthorityBasis): boolean => byPaper.includes(basis);

/** Consent follows from these bases only where the person, or their paper, names it. */
const consentWhereNamed: readonly AuthorityBasis[] = ['named_representative', 'treating_professional'];

export function purposesNamed(basis: AuthorityBasis, purposes: readonly ActPurpose[]): readonly ActPurpose[] {
  return consentWhereNamed.includes(basis) && !purposes.includes('consent')
    ? [...purposes, 'consent']
    : purposes;
}

/** Who invites: by their right over the person, or as the parent whose own has ended. */
export interface Inviter {
  /** What was answered to "may they consent for the person". */
  readonly mayConsent: MayAct | MayNotAct;
  /** Held a parent's authority that ended by age and not by anybody's word. */
  readonly wasParent: boolean;
  readonly birthDate: string;
  readonly today: string;
}

/**
 * Whether somebody may be invited to act for a person. Who may consent for the person may share that right. A parent
 * whose right ended at majority may still hand the record to the one it is about, and after a death the way to the
 * representative of the estate stays open: otherwise a record would be left to nobody.
 */
export function mayInvite(
  basis: AuthorityBasis,
  inviter: Inviter,
): true | Refusal<'NotAllowed' | 'NotFound'> {
  const { mayConsent, wasParent, birthDate, today } = inviter;
  if (basis === 'parent' && isAdult(birthDate, today)) {
    return refuse(
      'NotAllowed',
      'This person is of age and decides alone; they can name a representative. Nobody was invited.',
      'basis',
    );
  }
  if ('allowed' in mayConsent) return true;
  if (basis === 'self' && (wasParent || mayConsent.kind === 'AuthorityEndedAtMajority')) return true;
  if (basis === 'personal_representative' && mayConsent.kind === 'AuthoritySuspendedByDeath') return true;
  return mayConsent.kind === 'NoAuthority'
    ? refuse(
        'NotFound',
        'There is no such person, or you may not act for them. Nobody was invited.',
        'personId',
      )
    : refuse('NotAllowed', mayConsent.message);
}

/** How whoever invited stands to the person when the invitation is taken on. */
export type InviterNow = 'themselves' | 'parent' | 'parent_until_majority' | 'somebody_else';

/**
 * Whether an invitation that is accepted is in force at once or waits until it was looked at. The person's own word is
 * enough, except for their estate; a parent's is for another parent and for the child, who takes the record over. Nobody
 * else's is: whoever a person once named could otherwise put themselves in that person's place.
 */
export function onAcceptance(basis: AuthorityBasis, inviter: InviterNow): 'in_force' | 'asked' {
  if (basis === 'personal_representative') return 'asked';
  if (inviter === 'themselves') return 'in_force';
  if (basis === 'parent') return inviter === 'parent' ? 'in_force' : 'asked';
  const isParent = inviter === 'parent' || inviter === 'parent_until_majority';
  return basis === 'self' && isParent ? 'in_force' : 'asked';
}
