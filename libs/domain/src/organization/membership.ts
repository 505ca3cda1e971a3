import type { MembershipRole } from '../identity/roles.js';
import type { AccountId, MembershipId, OrganizationId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';

export interface Membership {
  readonly id: MembershipId;
  readonly accountId: AccountId;
  readonly organizationId: OrganizationId;
  readonly role: MembershipRole;
  readonly state: MembershipState;
  /** Instant after which the role no longer counts; null is open. */
  readonly expiresAt: string | null;
}

export type MembershipState = 'invited' | 'active' | 'ended';
export const membershipTransitions = {
  invited: ['active', 'ended'],
  active: ['ended'],
  ended: [],
} as const satisfies TransitionTable<MembershipState>;

export const membershipStateSentences: Readonly<Record<MembershipState, string>> = {
  invited: 'Invited; has not accepted yet.',
  active: 'A member.',
  ended: 'No longer a member.',
};
