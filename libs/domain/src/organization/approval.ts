import { provenLately, reauthenticationNeeded } from '../identity/strong-sign-in.js';
import type { AccountId, OrganizationId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove, type TransitionTable } from '../shared/transitions.js';

export const approvalSubjects = [
  'campaign_opening',
  'campaign_change',
  'edition',
  'mass_send',
  'personal_export',
  'kill_lift',
] as const;
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

/** Sends to more people than this always need two [5]. */
export const massSendLimit = 50;

export type ApprovalNeed = 'none' | 'second_person' | 'single_person_with_reauthentication';

/**
 * Who must agree, by how many could. Mass sends above the limit and exports of personal data always need two; where only
 * one could agree, an opening needs re-authentication instead and is recorded as single-person.
 */
export function approvalNeeded(
  subject: ApprovalSubject,
  facts: { readonly approvers: number; readonly recipients?: number },
): ApprovalNeed {
  // Where nobody says to how many, it is asked because it is to many: whoever asked does not approve it.
  if (subject === 'mass_send')
    return (facts.recipients ?? Number.POSITIVE_INFINITY) > massSendLimit ? 'second_person' : 'none';
  if (subject === 'personal_export') return 'second_person';
  return facts.approvers > 1 ? 'second_person' : 'single_person_with_reauthentication';
}

/** A request stands for a week, long enough for a volunteer's weekend, short enough that the facts are still fresh. */
export const approvalStandsHours = 168;

export interface ApprovalRequest {
  readonly organizationId: OrganizationId;
  readonly subject: ApprovalSubject;
  readonly subjectId: string;
  readonly subjectHash: string;
  readonly requestedBy: AccountId;
  /** ISO instant, wall clock. */
  readonly now: string;
}

export function requestApproval(request: ApprovalRequest): Approval {
  const { now, ...rest } = request;
  return {
    ...rest,
    state: 'requested',
    requestedAt: now,
    expiresAt: new Date(Date.parse(now) + approvalStandsHours * 3_600_000).toISOString(),
    decidedBy: null,
    decidedAt: null,
    singlePerson: false,
  };
}

export interface ApprovalDecision {
  readonly by: AccountId;
  readonly now: string;
  /** Hash of what the approver was shown. */
  readonly subjectHash: string;
  readonly need: ApprovalNeed;
  /** Last re-authentication of `by`, ISO instant, or null. */
  readonly reauthenticatedAt: string | null;
  /** The two accounts are known to be one person's, see `SameOwner`. Two addresses make nobody a second person. */
  readonly sameOwner?: boolean;
}

export type NotApproved = Refusal<
  | 'ApprovalNotOpen'
  | 'ApprovalExpired'
  | 'ApprovalOutdated'
  | 'ApprovalNeedsAnother'
  | 'ReauthenticationNeeded'
>;

/** Approves for another, or alone where `need` allows it. */
export function approve(approval: Approval, decision: ApprovalDecision): Approval | NotApproved {
  if (!canMove<ApprovalState>(approvalTransitions, approval.state, 'approved')) {
    return refuse('ApprovalNotOpen', 'This request is not waiting for an approval any more.');
  }
  if (Date.parse(decision.now) >= Date.parse(approval.expiresAt)) {
    return refuse(
      'ApprovalExpired',
      'This request is older than a week. Ask again, so that it is looked at fresh.',
    );
  }
  if (decision.subjectHash !== approval.subjectHash) {
    return refuse('ApprovalOutdated', 'It was changed after the request. Look at it again and ask anew.');
  }
  const samePerson = decision.by === approval.requestedBy || decision.sameOwner === true;
  if (samePerson && decision.need === 'second_person') {
    return refuse(
      'ApprovalNeedsAnother',
      'Another member must approve this. Your request is kept and waits.',
    );
  }
  if (samePerson && decision.need === 'single_person_with_reauthentication') {
    if (!provenLately(decision.reauthenticatedAt, decision.now)) return reauthenticationNeeded();
  }
  return {
    ...approval,
    state: 'approved',
    decidedBy: decision.by,
    decidedAt: decision.now,
    singlePerson: samePerson,
  };
}

/**
 * Declines what still waits. What was agreed with, used up or taken back stays as it was recorded: who agreed is evidence.
 */
export function decline(
  approval: Approval,
  decision: Pick<ApprovalDecision, 'by' | 'now'>,
): Approval | Refusal<'ApprovalNotOpen'> {
  if (!canMove<ApprovalState>(approvalTransitions, approval.state, 'declined')) {
    return refuse(
      'ApprovalNotOpen',
      'This request is not waiting for an approval any more. Nothing was changed.',
    );
  }
  return { ...approval, state: 'declined', decidedBy: decision.by, decidedAt: decision.now };
}

/** An approval works once, for exactly what was approved, and not after it has expired. */
export function takeUp(
  approval: Approval,
  subjectHash: string,
  now: string,
): Approval | Refusal<'NotApproved' | 'ApprovalExpired' | 'ApprovalOutdated'> {
  if (approval.state !== 'approved') return refuse('NotApproved', 'This has not been approved.');
  if (Date.parse(now) >= Date.parse(approval.expiresAt)) {
    return refuse('ApprovalExpired', 'The approval is older than a week. Ask again.');
  }
  if (approval.subjectHash !== subjectHash) {
    return refuse('ApprovalOutdated', 'It was changed after the approval. Ask anew.');
  }
  return { ...approval, state: 'used' };
}

export const approvalStateSentences: Readonly<Record<ApprovalState, string>> = {
  requested: 'Waiting for a second person.',
  approved: 'Approved; it can be done once, as it was shown.',
  declined: 'Declined by the second person.',
  used: 'Done.',
  expired: 'Too old; ask again.',
  withdrawn: 'Taken back by who asked.',
};
