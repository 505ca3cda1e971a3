import { randomBytes } from 'node:crypto';
import { CheckInSecrets } from '../../apps/api/src/features/outcome/check-in-secrets.js';
import {
  givenParticipation,
  noticeFacts,
  pdf,
  upload,
} from '../../apps/api/src/features/case/testing/given.js';
import {
  appealFacts,
  ownWords,
  samplePdf,
  wholeGate,
} from '../../apps/api/src/features/submission/testing/given.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { givenOutcomes } from '../../apps/api/src/features/precedent/testing/given.js';
import type { SignedIn, TestApp } from '../support/app.js';
import { givenCampaign, run } from '../support/given-campaign.js';
import { givenLetters, type Letters } from './kinds.js';
import { idOf, member } from './rights.js';

/** Ids of one person's things, and of what stands around them. */
export interface Subject {
  readonly personId: string;
  readonly caseId: string;
  /** Of the same person, with a filing in draft. */
  readonly secondCaseId: string;
  readonly participationId: string;
  /** Sent and proved, with an outcome. */
  readonly submissionId: string;
  readonly draftId: string;
  /** Waits to be signed. */
  readonly documentHash: string;
  readonly signerName: string;
  readonly outcomeId: string;
  readonly proofId: string;
  readonly checkInToken: string;
  readonly fileId: string;
  /** What shows somebody's right to act: another document than those of the case. */
  readonly paperId: string;
  readonly workItemId: string;
  readonly planId: string;
  readonly campaignId: string;
  readonly slug: string;
  readonly organizationId: string;
  readonly editionId: string;
  /** By which the edition was agreed to. */
  readonly approvalId: string;
  readonly helperId: string;
  readonly owner: SignedIn;
  readonly organizer: SignedIn;
  /** Somebody who acts for the person with every right. */
  readonly holder: SignedIn;
  /** Who decides about all of it, confidential care included. */
  readonly decides: SignedIn;
  readonly holdersAuthorityId: string;
  readonly letters: Letters;
}

const refusal = '... on Refusal { message field }';

/** @throws where a step of building the world is refused */
export async function done<Answer>(
  app: TestApp,
  who: SignedIn,
  field: string,
  type: string,
  input: Readonly<Record<string, unknown>>,
  success: string,
): Promise<Answer> {
  const answer = await run<Answer & { readonly __typename: string }>(
    app,
    who.token,
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${refusal} ... on ${success} } }`,
    { input },
  );
  if (!success.startsWith(`${answer.__typename} `)) throw new Error(`${field}: ${JSON.stringify(answer)}`);
  return answer;
}

async function registered(
  app: TestApp,
  holder: SignedIn,
  name: string,
  basis: 'self' | 'parent',
  birthDate: string,
): Promise<{ readonly personId: string; readonly authorityId: string }> {
  const { person, authority } = await done<{ person: { id: string }; authority: { id: string } }>(
    app,
    holder,
    'registerPerson',
    'RegisterPersonInput',
    {
      basis,
      name: { given: 'Sample', family: name },
      contact: {
        phone: '+1 202 555 0114',
        email: 'sample.person@example.org',
        address: {
          line1: '1 Example Street',
          line2: 'Unit 2',
          city: 'Sampletown',
          state: 'MT',
          postalCode: '59000',
        },
      },
      birthDate,
      attested: true,
    },
    'PersonRegistered { person { id } authority { id } }',
  );
  return { personId: person.id, authorityId: authority.id };
}

const facts = (identifier: string): Readonly<Record<string, unknown>> =>
  noticeFacts({
    identifier: { identifierKind: 'claim', printed: identifier },
    service: 'Sample service (invented)',
    conditionKey: 'fibromyalgia',
    treatmentKey: 'physical-therapy',
    reasonKey: 'medical_necessity',
    reasonText: 'The sample criteria are not met.',
    criteriaName: 'Sample Medical Policy',
    policyNumber: 'SMP-1',
    codesAsPrinted: { procedure: ['00000'], diagnosis: ['Z00'], reason: ['1'] },
    planLevels: 2,
    amountCents: 123_400,
    letterPrintsDeadline: 'yes',
    letterDeadline: '2027-04-20',
    noticeAddress: {
      post: ['PO Box 0000', 'Exampleville, MN 00000'],
      fax: '+1 202 555 0100',
      portal: 'https://portal.example',
      phone: '+1 202 555 0101',
      email: 'appeals@payer.example',
    },
  });

async function givenCaseOf(
  app: TestApp,
  holder: SignedIn,
  personId: string,
  identifier: string,
): Promise<string> {
  const { case: started } = await done<{ case: { id: string } }>(
    app,
    holder,
    'startCase',
    'StartCaseInput',
    { personId, facts: facts(identifier), consentToStore: { wordingVersion: 1 } },
    'CaseStarted { case { id } }',
  );
  await givenEvidenceOf(app, holder, personId, started.id);
  return started.id;
}

async function givenEvidenceOf(
  app: TestApp,
  holder: SignedIn,
  personId: string,
  caseId: string,
): Promise<string> {
  const { body } = await upload(app, personId, holder.token, await samplePdf('Invented notice'));
  await done(
    app,
    holder,
    'addEvidence',
    'AddEvidenceInput',
    { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' },
    'EvidenceAdded { case { id } }',
  );
  return body.fileId ?? '';
}

async function drafted(
  app: TestApp,
  holder: SignedIn,
  caseId: string,
): Promise<{ id: string; hash: string }> {
  const { submission } = await done<{ submission: { id: string } }>(
    app,
    holder,
    'draftSubmission',
    'DraftSubmissionInput',
    { caseId, stepKey: 'appeal_level_1', channel: 'post' },
    'SubmissionDrafted { submission { id } }',
  );
  const ask = (query: string, more: Readonly<Record<string, unknown>>): Promise<{ documentHash?: string }> =>
    run(app, holder.token, query, { id: submission.id, ...more });
  await ask(
    `mutation ($id: ID!, $text: String!) { writeOwnWords(submissionId: $id, text: $text) { __typename } }`,
    { text: ownWords },
  );
  await ask(
    `mutation ($id: ID!, $facts: LetterFactsInput!) { fillLetter(submissionId: $id, facts: $facts) { __typename } }`,
    {
      facts: { ...appealFacts, filerName: 'Sample Filer', authorityEvidence: 'the form beside this letter' },
    },
  );
  await ask(
    `mutation ($id: ID!, $items: [GateAnswerInput!]!) { answerGate(submissionId: $id, items: $items) { __typename } }`,
    { items: wholeGate },
  );
  const made = await ask(
    `mutation ($id: ID!) { prepareDocument(submissionId: $id) { __typename ${refusal} ... on BlanksLeft { blanks } ... on DocumentPrepared { documentHash } } }`,
    {},
  );
  if (made.documentHash === undefined) throw new Error(JSON.stringify(made));
  return { id: submission.id, hash: made.documentHash };
}

/** One person with everything that can hang on one: cases, filings, an outcome, questions, and a campaign around them. */
export async function givenSubject(
  app: TestApp,
  tag: string,
  basis: 'self' | 'parent',
  birthDate: string,
): Promise<Subject> {
  const campaign = await givenCampaign(app);
  const { owner, organizer, organizationId, campaignId, slug } = campaign;
  const helper = await app.signInAsStaff(`sample.helper.${tag}@example.org`);
  await member(app, helper.accountId, organizationId, 'navigator');
  const holder = await app.signIn(`sample.self.${tag}@example.org`);
  const { personId, authorityId } = await registered(app, holder, `Person ${tag}`, basis, birthDate);
  const signerName = basis === 'self' ? `Sample Person ${tag}` : 'Sample Filer';
  const consents = (purposes: readonly string[], to: string | null): Promise<unknown> =>
    done(
      app,
      holder,
      'giveConsent',
      'GiveConsentInput',
      { personId, purposes, organizationId: to, wordingVersion: 1 },
      'ConsentGiven { consents { purpose } }',
    );
  const caseId = await givenCaseOf(app, holder, personId, `Claim ${tag}-1`);
  await consents(['draft', 'send'], null);
  await done(
    app,
    holder,
    'joinCampaign',
    'JoinCampaignInput',
    { slug, caseId, consents: ['store', 'draft', 'send'], wordingVersion: 1 },
    'CampaignJoined { participation { id } }',
  );
  await consents(['share_with_helper', 'pool'], organizationId);
  const participationId = await idOf(app, 'SELECT id FROM participation WHERE case_id = $1', caseId);
  await run(app, helper.token, 'mutation ($id: ID!) { assignHelper(participationId: $id) { __typename } }', {
    id: participationId,
  });
  await done(
    app,
    holder,
    'writeStory',
    'WriteStoryInput',
    { caseId, text: ownWords },
    'StoryWritten { savedAt }',
  );
  const call = {
    caseId,
    at: '2026-11-10T15:00:00Z',
    calledNumber: '+1 202 555 0101',
    spokeWith: 'Sample Agent',
    reference: 'R-1',
    said: 'A sample answer.',
    minutes: 4,
  };
  await done(app, holder, 'logCall', 'LogCallInput', call, 'CallLogged { call { id } }');
  await until('the case may be planned', async () => {
    const [row] = await app.sql<{ state: string }>('SELECT state FROM participation WHERE id = $1', [
      participationId,
    ]);
    return row?.state !== 'joined';
  }).catch(() => undefined);
  const previewed = await run<{ plan: { id: string } }>(
    app,
    owner.token,
    `mutation ($id: ID!) { previewAssignment(campaignId: $id) { ... on AssignmentPreviewed { plan { id } } } }`,
    { id: campaignId },
  );
  await run(app, owner.token, `mutation ($id: ID!) { commitAssignment(planId: $id) { __typename } }`, {
    id: previewed.plan.id,
  });
  const workItemId = await idOf(
    app,
    'SELECT id FROM work_item WHERE case_id = $1 ORDER BY id LIMIT 1',
    caseId,
  );
  const sent = await drafted(app, holder, caseId);
  await done(
    app,
    holder,
    'signSubmission',
    'SignSubmissionInput',
    { submissionId: sent.id, typedName: signerName, documentHash: sent.hash, attested: true },
    'SubmissionSigned { submission { id } }',
  );
  await until('it is handed to its person', async () => {
    const [row] = await app.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [sent.id]);
    return row?.state === 'handed_to_person';
  });
  const fileId = await givenEvidenceOf(app, holder, personId, caseId);
  await done(
    app,
    holder,
    'reportSent',
    'ReportSentInput',
    {
      submissionId: sent.id,
      sentOn: '2026-12-07',
      proof: { proofKind: 'receipt', value: 'Sample post office 12', fileId },
    },
    'SendingReported { submission { id } }',
  );
  await until(
    'a decision is expected',
    async () => (await app.sql('SELECT 1 FROM outcome WHERE submission_id = $1', [sent.id])).length > 0,
  );
  const outcomeId = await idOf(app, 'SELECT id FROM outcome WHERE submission_id = $1', sent.id);
  await app.sql(
    `INSERT INTO filing_return (id, submission_id, person_id, reason, returned_on, told_at)
     VALUES (gen_random_uuid(), $1, $2, 'not_collected', '2026-12-07', now())`,
    [sent.id, personId],
  );
  await app.sql(
    `UPDATE attempt SET response_code = '250', message_id = '<sample@example.org>', finished_at = now() WHERE submission_id = $1`,
    [sent.id],
  );
  const checkInId = await idOf(
    app,
    `INSERT INTO check_in (id, outcome_id, person_id, sequence, due_on, asked_on, token_hash)
     VALUES (gen_random_uuid(), $1, $2, 1, chorus_today(), chorus_today(), $3) RETURNING id`,
    outcomeId,
    personId,
    randomBytes(32),
  );
  const checkInToken = app.app.get(CheckInSecrets, { strict: false }).token(checkInId);
  await app.sql('UPDATE check_in SET token_hash = sha256($2::text::bytea) WHERE id = $1', [
    checkInId,
    checkInToken,
  ]);
  const secondCaseId = await givenCaseOf(app, holder, personId, `Claim ${tag}-2`);
  await givenParticipation(app, { organizationId, accountId: helper.accountId }, [secondCaseId]);
  const draft = await drafted(app, holder, secondCaseId);
  await givenOutcomes(app, campaign, { state: 'TX', stands: 'verified', result: 'overturned', people: 12 });
  const { body: paper } = await upload(app, personId, holder.token, pdf);
  const edition = await publishedEdition(app, campaignId, owner, organizer);
  const patient = { personId, caseId, campaignId, organizationId, signerName, holder };
  const letters = await givenLetters(app, tag, patient);
  return {
    personId,
    caseId,
    secondCaseId,
    participationId,
    submissionId: sent.id,
    draftId: draft.id,
    documentHash: draft.hash,
    signerName,
    outcomeId,
    proofId: await idOf(app, 'SELECT id FROM proof WHERE submission_id = $1', sent.id),
    checkInToken,
    fileId,
    paperId: paper.fileId ?? '',
    workItemId,
    planId: previewed.plan.id,
    campaignId,
    slug,
    organizationId,
    ...edition,
    helperId: helper.accountId,
    owner,
    organizer,
    holder,
    decides: holder,
    holdersAuthorityId: authorityId,
    letters,
  };
}

async function publishedEdition(
  app: TestApp,
  campaignId: string,
  owner: SignedIn,
  organizer: SignedIn,
): Promise<Pick<Subject, 'editionId' | 'approvalId'>> {
  const { edition, approval } = await run<{
    edition: { id: string };
    approval: { id: string; subjectHash: string };
  }>(
    app,
    owner.token,
    `mutation ($id: ID!) { proposeEdition(campaignId: $id) { ... on EditionProposed { edition { id } approval { id subjectHash } } } }`,
    { id: campaignId },
  );
  await run(
    app,
    organizer.token,
    'mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename } }',
    { id: approval.id, hash: approval.subjectHash },
  );
  await run(app, owner.token, 'mutation ($id: ID!) { publishEdition(editionId: $id) { __typename } }', {
    id: edition.id,
  });
  return { editionId: edition.id, approvalId: approval.id };
}
