import type { SignedIn } from '../support/app.js';
import type { Subject } from './subject.js';

/** What the world does just before: a row as it would stand, or something somebody else asks for. */
export type Arrangement =
  | { readonly sql: string; readonly values?: readonly unknown[] }
  | {
      readonly as: SignedIn;
      readonly query: string;
      readonly variables: Readonly<Record<string, unknown>>;
      /** The arguments of the mutation that stand in the answer, and where. */
      readonly gives?: readonly string[];
      readonly then?: (answer: never) => Readonly<Record<string, unknown>>;
    };

export const row = (sql: string, ...values: readonly unknown[]): Arrangement => ({ sql, values });
export const filingIs = (s: Subject, state: string): Arrangement =>
  row('UPDATE submission SET state = $2 WHERE id = $1', s.submissionId, state);
export const campaignIs = (s: Subject, state: string): Arrangement =>
  row('UPDATE campaign SET state = $2 WHERE id = $1', s.campaignId, state);
export const participationIs = (s: Subject, state: string): Arrangement =>
  row('UPDATE participation SET state = $2 WHERE id = $1', s.participationId, state);
export const caseIs = (s: Subject, state: string): Arrangement =>
  row('UPDATE denial_case SET state = $2 WHERE id = $1', s.caseId, state);
export const consentsTo = (s: Subject, purpose: string): Arrangement =>
  row(
    `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
     VALUES (gen_random_uuid(), $1, $2, $3, 'given', now(), 1, 'a', 'en')`,
    s.personId,
    s.organizationId,
    purpose,
  );

export const rightId = '00000000-0000-7000-8000-0000000000a1';
export const right = (s: Subject, accountId: string, state: string): Arrangement =>
  row(
    `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, created_at, accepted_at, invited_by,
       may_be_asked_anew, evidence_file_id)
     VALUES ($1, $2, $3, 'health_care_agent', $4, '{view,prepare}', '2020-01-01', now(), CASE WHEN $4::text = 'asked' THEN NULL ELSE now() END, $2,
       false, CASE WHEN $4::text = 'asked' THEN NULL ELSE $5::uuid END)`,
    rightId,
    accountId,
    s.personId,
    state,
    s.paperId,
  );
export const asked = (s: Subject, accountId: string): Arrangement =>
  row(
    `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, created_at, accepted_at,
       may_be_asked_anew, evidence_file_id)
     VALUES ($1, $2, $3, 'health_care_agent', 'asked', '{view,prepare}', '2020-01-01', now(), now(), false, $4)`,
    rightId,
    accountId,
    s.personId,
    s.paperId,
  );
/** The passkey of somebody, under a known id. */
export const keyOf = ({ accountId }: SignedIn): Arrangement =>
  row('UPDATE passkey SET id = $1 WHERE account_id = $2', rightId, accountId);
export const proof = { proofKind: 'receipt', value: 'Sample post office 14' };
export const reported = (s: Subject, by: string | null = s.holder.accountId): Arrangement =>
  row(
    `UPDATE outcome SET state = 'reported', result = 'upheld', decided_on = '2026-12-06', evidence_kind = 'letter', evidence_file_id = $2,
       reported_by = $3, reported_at = now() WHERE id = $1`,
    s.outcomeId,
    s.fileId,
    by,
  );

export const approvalOf = (
  as: SignedIn,
  query: string,
  id: string,
  approve: boolean,
): readonly Arrangement[] => [
  {
    as,
    query,
    variables: { id },
    gives: ['approvalId', 'subjectHash', 'approve'],
    then: (answer: { a: { approval: { id: string; subjectHash: string } } }) => ({
      approvalId: answer.a.approval.id,
      subjectHash: answer.a.approval.subjectHash,
      approve,
    }),
  } as Arrangement,
];
export const opening =
  'mutation ($id: ID!) { a: requestCampaignOpening(campaignId: $id) { ... on CampaignOpeningRequested { approval { id subjectHash } } } }';
export const campaignChange = (s: Subject): Arrangement => ({
  as: s.owner,
  query: `mutation ($input: EditCampaignInput!) { a: editCampaign(input: $input) { __typename
    ... on CampaignChangeProposed { approval { id subjectHash } } } }`,
  variables: { input: { campaignId: s.campaignId, purpose: 'A decision on each denied claim, soon.' } },
});
export const lastApproved = (s: Subject, subject: string): Arrangement =>
  row(
    `UPDATE approval SET state = 'approved', decided_by = $2, decided_at = now() WHERE state = 'requested' AND subject = $1`,
    subject,
    s.organizer.accountId,
  );
