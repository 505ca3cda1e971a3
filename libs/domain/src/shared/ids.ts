declare const brand: unique symbol;
/** A UUIDv7 of one kind of thing: `Id<'case'>` does not pass where `Id<'campaign'>` is asked for. Never a secret. */
export type Id<Thing extends string> = string & { readonly [brand]: Thing };

export type AccountId = Id<'account'>;
export type PersonId = Id<'person'>;
export type AuthorityId = Id<'authority'>;
export type OrganizationId = Id<'organization'>;
export type MembershipId = Id<'membership'>;
export type ConsentId = Id<'consent'>;
export type FileId = Id<'file'>;
export type CaseId = Id<'case'>;
export type CampaignId = Id<'campaign'>;
export type ParticipationId = Id<'participation'>;
export type WorkItemId = Id<'work_item'>;
export type AssignmentId = Id<'assignment'>;
export type SubmissionId = Id<'submission'>;
export type AttemptId = Id<'attempt'>;
export type OutcomeId = Id<'outcome'>;
export type DecisionId = Id<'decision'>;

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for the lower-case textual form of a UUID; ids of any other shape cannot exist and are treated as unknown. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
