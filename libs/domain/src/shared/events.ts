import type {
  AccountId,
  AttemptId,
  AuthorityId,
  CampaignId,
  CaseId,
  ConsentId,
  FileId,
  Id,
  MembershipId,
  OrganizationId,
  OutcomeId,
  ParticipationId,
  PersonId,
  SubmissionId,
  WorkItemId,
} from './ids.js';

/** Every name a payload may carry, with the kind of id behind it. Nothing but ids ever travels in an event. */
interface PayloadIds {
  readonly accessTokenId: Id<'access_token'>;
  readonly accountId: AccountId;
  readonly approvalId: Id<'approval'>;
  readonly attemptId: AttemptId;
  readonly authorityId: AuthorityId;
  readonly authorizationId: Id<'hipaa_authorization'>;
  readonly callId: Id<'peer_call'>;
  readonly campaignId: CampaignId;
  readonly caseId: CaseId;
  readonly clinicianId: Id<'clinician'>;
  readonly checkInId: Id<'check_in'>;
  readonly clockId: Id<'clock'>;
  readonly consentId: ConsentId;
  readonly erasureId: Id<'erasure'>;
  readonly exportId: Id<'personal_export'>;
  readonly fileId: FileId;
  readonly oneCaseLinkId: Id<'one_case_link'>;
  readonly paperAnswerId: Id<'paper_answer'>;
  readonly hearingId: Id<'hearing'>;
  readonly hearingReminderId: Id<'hearing_reminder'>;
  readonly membershipId: MembershipId;
  readonly organizationId: OrganizationId;
  readonly outcomeId: OutcomeId;
  readonly participationId: ParticipationId;
  readonly personId: PersonId;
  readonly planId: Id<'assignment_plan'>;
  readonly requestId: Id<'justification_request'>;
  readonly reminderId: Id<'reminder'>;
  readonly replyId: Id<'reply'>;
  readonly seatId: Id<'hearing_seat'>;
  readonly signInId: Id<'sign_in'>;
  readonly submissionId: SubmissionId;
  readonly templateVersionId: Id<'template_version'>;
  readonly workItemId: WorkItemId;
}
type PayloadKey = keyof PayloadIds;

/**
 * The one list of what happens in Chorus, past tense, with the ids each event carries. It exists at run time so that
 * the outbox can refuse a payload that holds anything else, and the types below are read off it.
 */
export const events = {
  'sign_in.requested': ['signInId'],
  'account.closed': ['accountId'],
  'second_factor.added': ['accountId'],
  'second_factor.removed': ['accountId'],
  'second_factor.first_added': ['accountId'],
  'recovery_code.used': ['accountId'],
  'recovery_codes.made': ['accountId'],
  'sessions.ended': ['accountId'],
  'access_token.made': ['accessTokenId'],
  'authority.asked': ['authorityId'],
  'authority.invited': ['authorityId'],
  'authority.granted': ['authorityId'],
  'authority.ended': ['authorityId'],
  'person.suspended': ['personId'],
  'person.resumed': ['personId'],
  'person.changed': ['personId'],
  'person.erased': ['personId', 'erasureId'],
  'erasure.asked': ['erasureId'],
  'erasure.not_carried_out': ['erasureId'],
  'export.asked': ['exportId'],
  'export.ready': ['exportId'],
  'organization.applied': ['organizationId'],
  'organization.verified': ['organizationId'],
  'organization.closed': ['organizationId'],
  'membership.invited': ['membershipId'],
  'membership.ended': ['membershipId'],
  'approval.requested': ['approvalId'],
  'approval.granted': ['approvalId'],
  'consent.given': ['consentId'],
  'consent.withdrawn': ['consentId'],
  'file.received': ['fileId'],
  'case.evidenced': ['caseId'],
  'case.facts_changed': ['caseId'],
  'case.clock_changed': ['caseId'],
  'case.filed': ['caseId'],
  'case.contested': ['caseId', 'submissionId'],
  'complaint.changed': ['caseId'],
  'case.complained': ['caseId', 'submissionId'],
  'case.unfiled': ['caseId', 'submissionId'],
  'case.next_step_opened': ['caseId', 'outcomeId'],
  'case.suspended': ['caseId'],
  'case.resumed': ['caseId'],
  'case.match_ended': ['caseId'],
  'case.withdrawn': ['caseId'],
  'case.closed': ['caseId'],
  'case.reopened': ['caseId'],
  'case.goes_soon': ['caseId'],
  'clock.act_by_near': ['clockId', 'caseId'],
  'clock.decision_due': ['clockId', 'caseId'],
  'opening.requested': ['campaignId', 'approvalId'],
  'campaign.opened': ['campaignId'],
  'campaign.changed': ['campaignId'],
  'campaign.paused': ['campaignId'],
  'campaign.resumed': ['campaignId'],
  'campaign.closed': ['campaignId'],
  'campaign.killed': ['campaignId'],
  'campaign.queue_grew': ['campaignId'],
  'participant.joined': ['participationId'],
  'participant.paused': ['participationId'],
  'participant.resumed': ['participationId'],
  'participant.helped': ['participationId'],
  'participant.hold_changed': ['participationId'],
  'participant.finished': ['participationId'],
  'participant.left': ['participationId'],
  'participant.packet_owed': ['participationId'],
  'assignment.committed': ['campaignId', 'planId'],
  'work_item.offered': ['workItemId'],
  'work_item.released': ['workItemId'],
  'work_item.reopened': ['workItemId'],
  'template.approved': ['templateVersionId'],
  'submission.drafted': ['submissionId'],
  'submission.signed': ['submissionId'],
  'submission.queued': ['submissionId'],
  'submission.handed_to_person': ['submissionId'],
  'submission.released': ['submissionId'],
  'submission.recalled': ['submissionId'],
  'submission.withdrawn': ['submissionId'],
  'submission.reported_sent': ['submissionId'],
  'submission.held_locally': ['submissionId'],
  'submission.sent': ['submissionId'],
  'submission.date_moved_up': ['submissionId'],
  'submission.sending_undone': ['submissionId'],
  'reminder.due': ['reminderId'],
  'hearing.announced': ['hearingId'],
  'hearing.changed': ['hearingId'],
  'hearing.cancelled': ['hearingId'],
  'hearing.held': ['hearingId'],
  'hearing.closed': ['hearingId'],
  'hearing_reminder.due': ['hearingReminderId'],
  'seat.invited': ['seatId'],
  'seat.offered': ['seatId'],
  'seat.confirmed': ['seatId'],
  'seat.left': ['seatId'],
  'seat.lost': ['seatId'],
  'seat.told': ['seatId'],
  'seat.campaign_stopped': ['seatId'],
  'authorization.signed': ['authorizationId', 'caseId'],
  'authorization.revoked': ['authorizationId', 'caseId'],
  'authorization.ended': ['authorizationId', 'caseId'],
  'one_case_link.made': ['oneCaseLinkId'],
  'paper_answer.received': ['paperAnswerId', 'caseId'],
  'clinician.licences_changed': ['clinicianId'],
  'clinician.licence_ending': ['clinicianId'],
  'request.invited': ['requestId'],
  'request.offered': ['requestId'],
  'request.taken': ['requestId'],
  'request.declined': ['requestId'],
  'request.moved_on': ['requestId'],
  'request.withdrawn': ['requestId'],
  'request.needed_soon': ['requestId'],
  'request.expired': ['requestId'],
  'justification.answered': ['requestId', 'caseId'],
  'call.booked': ['callId', 'caseId'],
  'call.missed': ['callId', 'caseId'],
  'call.moved': ['callId', 'caseId'],
  'call.logged': ['callId', 'caseId'],
  'attempt.tried': ['attemptId', 'submissionId'],
  'attempt.proved': ['attemptId', 'submissionId'],
  'attempt.uncertain': ['attemptId', 'submissionId'],
  'attempt.left_to_person': ['attemptId', 'submissionId'],
  'attempt.failed': ['attemptId', 'submissionId'],
  'attempt.bounced': ['attemptId', 'submissionId'],
  'attempt.rejected': ['attemptId', 'submissionId'],
  'reply.received': ['replyId', 'submissionId'],
  'check_in.due': ['checkInId'],
  'outcome.reported': ['outcomeId'],
  'outcome.verified': ['outcomeId'],
  'outcome.evidence_wanted': ['outcomeId'],
} as const satisfies Readonly<Record<string, readonly PayloadKey[]>>;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = Readonly<
  Pick<PayloadIds, (typeof events)[Name][number] & PayloadKey>
>;

export const eventNames = Object.keys(events) as readonly EventName[];

export function isEventName(value: string): value is EventName {
  return Object.hasOwn(events, value);
}

/** The keys a payload of this event holds, no more and no fewer. */
export function payloadKeysOf(name: EventName): readonly string[] {
  return events[name];
}
