import type { AccountId, OrganizationId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';

export const approvalSubjects = ['campaign_opening', 'mass_send', 'personal_export', 'kill_lift'] as const;
export type ApprovalSubject = (typeof approvalSubjects)[number];

/** What a second person is asked to look at; `subjectHash` fixes what exactly was approved. */
export interface Approval {
  readonly organizationId: OrganizationId;
  readonly subject: ApprovalSubject;
  readonly subjectId: string;
  readonly subjectHash: string;
  readonly state: ApprovalState;
  readonly requestedBy: AccountId;
  /** ISO instants, wall clock. */
  readonly requestedAt: string;
  readonly expiresAt: string;
  readonly decidedBy: AccountId | null;
  readonly decidedAt: string | null;
  /** Recorded openly when nobody else was there to approve [5]. */
  readonly singlePerson: boolean;
}

export type ApprovalState = 'requested' | 'approved' | 'declined' | 'used' | 'expired' | 'withdrawn';
export const approvalTransitions = {
  requested: ['approved', 'declined', 'expired', 'withdrawn'],
  approved: ['used', 'expired', 'withdrawn'],
  declined: [],
  used: [],
  expired: [],
  withdrawn: [],
} as const satisfies TransitionTable<ApprovalState>;
