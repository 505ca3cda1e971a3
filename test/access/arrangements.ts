import { Secret, TOTP } from 'otpauth';
import { doneWork, type SignedIn, type TestApp } from '../support/app.js';
import { addPasskey } from '../support/second-factor.js';
import { SoftwarePasskey } from '../../apps/api/src/demo/software-passkey.js';
import { SignInSecrets } from '../../apps/api/src/features/identity/sign-in-secrets.js';
import { RelyingParty } from '../../apps/api/src/features/identity/strong-sign-in/relying-party.js';
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
    }
  | {
      /** Steps that hang on each other, as with somebody's device; answers arguments of the mutation. */
      readonly by: (app: TestApp) => Promise<Readonly<Record<string, unknown>>>;
      readonly gives: readonly string[];
    };

export const row = (sql: string, ...values: readonly unknown[]): Arrangement => ({ sql, values });
export const filingIs = (s: Subject, state: string): Arrangement =>
  row('UPDATE submission SET state = $2 WHERE id = $1', s.submissionId, state);
export const campaignIs = (s: Subject, state: string): Arrangement =>
  row('UPDATE campaign SET state = $2 WHERE id = $1', s.campaignId, state);
export const participationIs = (s: Subject, state: string): Arrangement =>
  row('UPDATE participation SET state = $2 WHERE id = $1', s.participationId, state);
/** They asked for a helper, and none has room. */
export const waits = (s: Subject): Arrangement =>
  row(`UPDATE participation SET state = 'helped', helper_id = NULL WHERE id = $1`, s.participationId);
/** Somebody else than who asks helps them. */
export const helpedByAnother = (s: Subject): Arrangement =>
  row(
    `UPDATE participation SET state = 'helped', helper_id = $2 WHERE id = $1`,
    s.participationId,
    s.organizer.accountId,
  );
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

/** The person did not find something in their notice. */
export const didNotFind = (s: Subject, question: string): Arrangement =>
  row(
    `INSERT INTO complaint_answer (id, case_id, person_id, question, answer, letter_in_hand, answered_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'no', 'denial', now()) ON CONFLICT DO NOTHING`,
    s.caseId,
    s.personId,
    question,
  );

/** It was finished, and the day it goes is known. */
export const finishedLongAgo = (s: Subject): Arrangement =>
  row(
    `INSERT INTO case_keeping (id, person_id, goes_on, told) VALUES ($1, $2, chorus_today() + 20, 1)
     ON CONFLICT (id) DO UPDATE SET goes_on = excluded.goes_on`,
    s.caseId,
    s.personId,
  );
/** Somebody said how soon it matters. */
export const urgencySaid = (s: Subject): readonly Arrangement[] => [
  row(
    `UPDATE case_facet SET urgency = 'standard_pre_service' WHERE id = (SELECT facet_id FROM denial_case WHERE id = $1)`,
    s.caseId,
  ),
  row(`UPDATE denial_case SET urgency_stated_by = 'patient' WHERE id = $1`, s.caseId),
];
const told = 'Sample words of the person about their care.';
/** Every blank that a letter can have. */
export const wholeLetter = (s: Subject): Arrangement => ({
  as: s.decides,
  query: `mutation ($id: ID!, $facts: LetterFactsInput!) { a: fillLetter(submissionId: $id, facts: $facts) { __typename } }`,
  variables: {
    id: s.draftId,
    facts: {
      filerName: 'Sample Filer',
      authorityEvidence: told,
      memberId: 'M-1',
      groupNumber: 'G-1',
      planName: 'Sample plan',
      serviceDates: told,
      provider: 'Sample Clinic',
      planProvision: told,
      remedy: told,
      answers: [{ point: told, answer: told, where: told }],
      clinicianStatements: [{ clinician: 'Sample Clinician', text: told, source: told }],
      exhibits: [{ fileId: s.fileId, title: told }],
      leaveOut: [s.paperId],
      toldOn: '2026-11-02',
      toldHow: told,
      toldBy: told,
      toldWhat: told,
      toldReference: told,
      urgencyStatedBy: told,
      urgencyStatement: told,
      urgencyStandards: ['health'],
      neededBy: '2026-12-20',
      callBack: told,
      denialClass: 'medical_judgment',
      exhaustion: 'exhausted',
      exhaustionFailure: told,
      windowClosed: '2026-12-01',
      obstacleFrom: '2026-11-02',
      obstacleUntil: '2026-11-20',
      lateReason: told,
      lateEvidence: told,
      disasterNotice: told,
      complaintBefore: 'yes',
    },
  },
});

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

const refusal = '... on Refusal { message }';

async function step<Answer>(
  app: TestApp,
  who: SignedIn | null,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const { data, errors } = await app.ask<{ a: Answer }>(query, { ...variables }, who?.token ?? null);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.a;
}

const startedPasskey = (name: 'startPasskey' | 'askPasskey'): string =>
  `mutation { a: ${name} { ... on PasskeyStarted { challengeId options } ${refusal} } }`;
interface Asked {
  readonly challengeId?: string;
  readonly options?: string;
  readonly message?: string;
}

/** The answer of a new authenticator to what was asked of its owner; what nobody was asked is answered as well. */
const answered = async (
  app: TestApp,
  who: SignedIn | null,
  name: 'startPasskey' | 'askPasskey',
  passkey: SoftwarePasskey,
): Promise<{ readonly challengeId: string; readonly response: string }> => {
  const { challengeId, options } =
    who === null ? ({} as Asked) : await step<Asked>(app, who, startedPasskey(name));
  if (challengeId === undefined || options === undefined) return { challengeId: rightId, response: '{}' };
  const response = name === 'startPasskey' ? passkey.register(options) : passkey.prove(options);
  return { challengeId, response };
};

const ofDevice = (
  by: (app: TestApp, passkey: SoftwarePasskey) => Promise<Readonly<Record<string, unknown>>>,
): Arrangement => ({
  gives: ['input'],
  by: async (app) => ({ input: await by(app, new SoftwarePasskey(originOf(app))) }),
});
const originOf = (app: TestApp): string => app.app.get(RelyingParty, { strict: false }).origin;

/** A passkey that somebody began to set up. */
export const passkeyOf = (who: SignedIn | null): Arrangement =>
  ofDevice((app, passkey) => answered(app, who, 'startPasskey', passkey));

/** What the passkey of somebody, set up just before, answers. */
export const proofOf = (who: SignedIn | null): Arrangement =>
  ofDevice(async (app, passkey) => {
    if (who !== null) await addPasskey(app.ask, who, passkey);
    return { passkey: await answered(app, who, 'askPasskey', passkey) };
  });

/** The first one-time code of an app that somebody began to set up. */
export const firstCodeOf = (who: SignedIn | null): Arrangement => ({
  gives: ['input'],
  by: async (app) => {
    const { id = rightId, secret } =
      who === null
        ? {}
        : await step<{ id?: string; secret?: string }>(
            app,
            who,
            `mutation { a: startOneTimeCode { ... on OneTimeCodeStarted { id secret } ${refusal} } }`,
          );
    const code = secret === undefined ? '000000' : new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    return { input: { id, code } };
  },
});

/** The form of a stranger, with the work of its challenge done. */
export const formFilledIn = (email: string): Arrangement => ({
  gives: ['input'],
  by: async (app) => ({ input: { email, work: await doneWork(app.ask) } }),
});

/** The mail that an address was sent, with its code. */
export const codeMailedTo = (email: string): Arrangement => ({
  gives: ['input'],
  by: async (app) => {
    const input = { email, work: await doneWork(app.ask) };
    const { attemptId } = await step<{ attemptId: string }>(
      app,
      null,
      `mutation ($input: RequestSignInInput!) { a: requestSignIn(input: $input) { ... on SignInRequested { attemptId } ${refusal} } }`,
      { input },
    );
    const code = app.app.get(SignInSecrets, { strict: false }).code(attemptId);
    return { input: { attemptId, code, keepIn: 'BEARER' } };
  },
});

/** An export that the viewer asked for and another member agreed to. */
export const exportAgreed = (s: Subject, who: SignedIn | null, stories: boolean): readonly Arrangement[] =>
  who === null
    ? []
    : [
        {
          as: who,
          query: `mutation ($id: ID!, $stories: Boolean!) { a: exportParticipants(campaignId: $id, stories: $stories) { __typename } }`,
          variables: { id: s.campaignId, stories },
        },
        row(
          `UPDATE approval SET state = 'approved', decided_at = now(), decided_by = CASE WHEN requested_by = $1 THEN $2::uuid ELSE $1::uuid END
           WHERE state = 'requested' AND subject = 'personal_export'`,
          s.organizer.accountId,
          s.owner.accountId,
        ),
      ];
