import { randomUUID } from 'node:crypto';
import type { SignedIn, TestApp } from './app.js';

/** Somebody signed in who has entered themselves (or a child) and agreed that cases are kept. */
export interface GivenPerson extends SignedIn {
  readonly personId: string;
}

let number = 0;
/** A number nobody has had in this process: addresses and claims must not meet by accident. */
export const nextNumber = (): string => String((number += 1)).padStart(4, '0');

export async function givenPerson(
  world: TestApp,
  more: { readonly as?: SignedIn; readonly basis?: string; readonly birthDate?: string } = {},
): Promise<GivenPerson> {
  const tag = nextNumber();
  const who = more.as ?? (await world.signIn(`sample.holder.${tag}@example.org`));
  const { data, errors } = await world.ask<{ registerPerson: { person?: { id: string }; message?: string } }>(
    `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) {
       ... on PersonRegistered { person { id } } ... on Refusal { message } } }`,
    {
      input: {
        basis: more.basis ?? 'self',
        name: { given: 'Sample', family: `Person ${tag}` },
        contact: {},
        birthDate: more.birthDate ?? '1980-02-29',
        attested: true,
      },
    },
    who.token,
  );
  const personId = data?.registerPerson.person?.id;
  if (personId === undefined) throw new Error(JSON.stringify(errors ?? data));
  return { ...who, personId };
}

export interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly caseId?: string;
  readonly case?: { readonly id: string; readonly state: string };
}

export const noticeFacts = (more: Readonly<Record<string, unknown>> = {}) => ({
  planType: 'erisa_fully_insured',
  contractState: 'MN',
  residenceState: 'MT',
  parties: [
    { role: 'risk_bearer', payerId: 'sample-payer', printedName: 'Sample Mutual Assurance Zwiebelfisch' },
  ],
  identifier: { identifierKind: 'claim', printed: `Claim no. ZQ-${nextNumber()}-77` },
  noticeDate: '2026-10-30',
  receivedDate: '2026-11-02',
  letterPrintsDeadline: 'no',
  alreadyAppealed: 'no',
  ...more,
});

/** Runs a mutation of this feature and answers its one field. */
export async function act(
  world: TestApp,
  field: string,
  input: Readonly<Record<string, unknown>>,
  token: string,
): Promise<Answer> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const success: Readonly<Record<string, string>> = {
    startCase: 'CaseStarted { case { id state } }',
    recordDenial: 'DenialRecorded { case { id state } }',
    addEvidence: 'EvidenceAdded { case { id state } }',
    logCall: 'CallLogged { case { id state } }',
    writeStory: 'StoryWritten { savedAt }',
    stateUrgency: 'UrgencyStated { case { id state } }',
  };
  const exists = ['startCase', 'recordDenial'].includes(field) ? '... on CaseAlreadyExists { caseId }' : '';
  const { data, errors } = await world.ask<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) {
       __typename ... on ${success[field]} ... on Refusal { message field } ${exists} } }`,
    { input },
    token,
  );
  const answer = data?.[field];
  if (answer === undefined || answer === null) throw new Error(JSON.stringify(errors));
  return answer;
}

export async function givenCase(
  world: TestApp,
  owner: GivenPerson,
  facts: Readonly<Record<string, unknown>> = noticeFacts(),
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const answer = await act(
    world,
    'startCase',
    { personId: owner.personId, facts, consentToStore: { wordingVersion: 1 }, ...more },
    owner.token,
  );
  if (answer.case === undefined) throw new Error(JSON.stringify(answer));
  return answer.case.id;
}

export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
);

export async function upload(
  world: TestApp,
  personId: string,
  token: string | null,
  bytes: Uint8Array = pdf,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/pdf' },
): Promise<{ status: number; body: { fileId?: string; kind?: string } }> {
  const response = await fetch(`${world.url}/files?personId=${personId}`, {
    method: 'POST',
    headers: { ...headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: bytes,
  });
  return { status: response.status, body: (await response.json()) as { fileId?: string } };
}

export async function givenEvidence(world: TestApp, owner: GivenPerson, caseId: string): Promise<string> {
  const { body } = await upload(world, owner.personId, owner.token);
  const input = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
  const answer = await act(world, 'addEvidence', input, owner.token);
  if (answer.case === undefined || body.fileId === undefined) throw new Error(JSON.stringify(answer));
  return body.fileId;
}

/** An organization with one member in a role. */
export async function givenMember(
  world: TestApp,
  role: string,
): Promise<SignedIn & { readonly organizationId: string }> {
  const member = await world.signInAsStaff(`sample.member.${nextNumber()}@example.org`);
  const organizationId = randomUUID();
  await world.sql(
    `INSERT INTO organization (id, state, name, sample, created_at) VALUES ($1, 'verified', 'Sample Alliance', true, now())`,
    [organizationId],
  );
  await world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
    [member.accountId, organizationId, role],
  );
  return { ...member, organizationId };
}

/** Lets cases take part in a campaign of the organization, by rows of its own; the member is the people's helper there. */
export async function givenParticipation(
  world: TestApp,
  organization: { readonly organizationId: string; readonly accountId: string },
  caseIds: readonly string[],
): Promise<void> {
  const campaignId = randomUUID();
  await world.sql(
    `INSERT INTO campaign (id, organization_id, kind, state, slug, title, purpose, targets, states, waves,
       source_codes, sample, letter_date_required, pace_per_hour, pace_per_day, created_by, created_at)
     VALUES ($1, $2, 'CLAIMS_SURGE', 'open', $3, 'Sample', 'Sample', '{}', '[]', '[]', '[]', true, true, 5, 20, $4, now())`,
    [campaignId, organization.organizationId, `sample-${campaignId}`, organization.accountId],
  );
  await world.sql(
    `INSERT INTO participation (id, case_id, campaign_id, organization_id, person_id, state, lead_case, helper_id, joined_at, changed_at)
     SELECT gen_random_uuid(), d.id, $1, $2, d.person_id, 'active', false, $4, now(), now()
     FROM denial_case d WHERE d.id = ANY($3)`,
    [campaignId, organization.organizationId, caseIds, organization.accountId],
  );
}

export async function givenConsent(
  world: TestApp,
  owner: GivenPerson,
  organizationId: string,
  purpose: string,
): Promise<void> {
  const { data } = await world.ask<{ giveConsent: { __typename: string } }>(
    `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { __typename } }`,
    { input: { personId: owner.personId, organizationId, purposes: [purpose], wordingVersion: 1 } },
    owner.token,
  );
  if (data.giveConsent.__typename !== 'ConsentGiven') throw new Error(JSON.stringify(data));
}
