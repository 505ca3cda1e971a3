import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { SignedIn, TestApp } from '../../../../../../test/support/app.js';

/** Words of an invented person, long enough to be somebody's own. */
export const ownWords =
  'In September my sample clinician and I chose this together after two other ways had not worked for me. ' +
  'I could not climb the stairs at home any more, and I missed nine days at my desk. Nobody from your office called ' +
  'us before the letter came, and the page it points to says nothing about my records.';

export interface GivenFiler extends SignedIn {
  readonly personId: string;
  readonly name: string;
}

/** Somebody signed in who has entered themselves, with an address to write from. */
export async function givenFiler(world: TestApp, tag: string): Promise<GivenFiler> {
  const who = await world.signIn(`sample.filer.${tag}@example.org`);
  const { registerPerson } = await run<{ registerPerson: { person?: { id: string } } }>(
    world,
    `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) {
       ... on PersonRegistered { person { id } } ... on Refusal { message } } }`,
    {
      input: {
        basis: 'self',
        name: { given: 'Sample', family: `Filer ${tag}` },
        contact: {
          phone: '+1 202 555 0114',
          email: `sample.filer.${tag}@example.org`,
          address: { line1: '1 Example Street', city: 'Sampletown', state: 'MT', postalCode: '59000' },
        },
        birthDate: '1980-02-29',
      },
    },
    who.token,
  );
  const personId = registerPerson.person?.id;
  if (personId === undefined) throw new Error(JSON.stringify(registerPerson));
  return { ...who, personId, name: `Sample Filer ${tag}` };
}

export async function consentTo(
  world: TestApp,
  filer: GivenFiler,
  purposes: readonly string[],
): Promise<void> {
  await run(
    world,
    'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { __typename } }',
    { input: { personId: filer.personId, purposes, wordingVersion: 1 } },
    filer.token,
  );
}

/** A notice as it would arrive: one page that a packet can hold. */
export async function samplePdf(text: string): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const page = file.addPage([612, 792]);
  const font = await file.embedFont(StandardFonts.Helvetica);
  page.drawText(text, { x: 72, y: 700, font, size: 14 });
  return file.save();
}

export async function run<Data>(
  world: TestApp,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  token: string | null,
): Promise<Data> {
  const { data, errors } = await world.ask<Data>(query, variables, token);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

export interface Answered {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly submissionId?: string;
  readonly blanks?: readonly string[];
  readonly helpers?: readonly { readonly name: string }[];
  readonly fileIds?: readonly string[];
  readonly actBy?: string | null;
  readonly documentHash?: string;
  readonly document?: { readonly pdf: string; readonly html: string };
  readonly soundsLikeOthers?: boolean;
  readonly wanting?: { readonly kind: string; readonly message: string } | null;
  readonly submission?: Filing;
}

export interface Filing {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly stateSentence: string;
  readonly channel: string;
  readonly actBy: string | null;
  readonly sendBy: string | null;
  readonly recallUntil: string | null;
  readonly signedAt: string | null;
  readonly documentHash: string | null;
  readonly ownWords: string | null;
  readonly addressee: {
    readonly name: string;
    readonly lines: readonly string[];
    readonly source: string;
    readonly reason: string;
  };
  readonly ways: readonly { readonly channel: string; readonly source: string }[];
  readonly gate: {
    readonly applies: boolean;
    readonly open: boolean;
    readonly items: readonly { readonly item: string; readonly done: boolean | null }[];
  };
  readonly moves: readonly { readonly fromState: string | null; readonly toState: string }[];
}

const filing = `{ id reference state stateSentence channel actBy sendBy recallUntil signedAt documentHash ownWords
  addressee { name lines source reason } ways { channel source } gate { applies open items { item done } }
  moves { fromState toState } }`;
const refusal = '... on Refusal { message field }';

export const mutations = {
  draftSubmission: `mutation ($input: DraftSubmissionInput!) { answer: draftSubmission(input: $input) {
    __typename ${refusal} ... on SubmissionDrafted { submission ${filing} } ... on AlreadyFiled { submissionId }
    ... on ReferredElsewhere { helpers { name } } ... on NoLetterYet { fileIds actBy } } }`,
  writeOwnWords: `mutation ($submissionId: ID!, $text: String!, $seen: [Int!]) {
    answer: writeOwnWords(submissionId: $submissionId, text: $text, seen: $seen) {
    __typename ${refusal} ... on OwnWordsSaved { submission ${filing} wanting { kind message } } } }`,
  fillLetter: `mutation ($submissionId: ID!, $facts: LetterFactsInput!) {
    answer: fillLetter(submissionId: $submissionId, facts: $facts) {
    __typename ${refusal} ... on SubmissionWritten { submission ${filing} } } }`,
  answerGate: `mutation ($submissionId: ID!, $items: [GateAnswerInput!]!) {
    answer: answerGate(submissionId: $submissionId, items: $items) {
    __typename ${refusal} ... on SubmissionWritten { submission ${filing} } } }`,
  changeChannel: `mutation ($submissionId: ID!, $channel: FilingChannel!) {
    answer: changeChannel(submissionId: $submissionId, channel: $channel) {
    __typename ${refusal} ... on SubmissionWritten { submission ${filing} } } }`,
  prepareDocument: `mutation ($submissionId: ID!) { answer: prepareDocument(submissionId: $submissionId) {
    __typename ${refusal} ... on BlanksLeft { blanks }
    ... on DocumentPrepared { submission ${filing} documentHash document { pdf html } soundsLikeOthers } } }`,
  signSubmission: `mutation ($input: SignSubmissionInput!) { answer: signSubmission(input: $input) {
    __typename ${refusal} ... on SubmissionSigned { submission ${filing} } } }`,
  recallSubmission: `mutation ($submissionId: ID!) { answer: recallSubmission(submissionId: $submissionId) {
    __typename ${refusal} ... on SubmissionTakenBack { submission ${filing} } } }`,
  withdrawSubmission: `mutation ($submissionId: ID!) { answer: withdrawSubmission(submissionId: $submissionId) {
    __typename ${refusal} ... on SubmissionTakenBack { submission ${filing} } } }`,
} as const;

/** Runs one mutation of this feature and answers its result. */
export async function act(
  world: TestApp,
  name: keyof typeof mutations,
  variables: Readonly<Record<string, unknown>>,
  token: string | null,
): Promise<Answered> {
  return (await run<{ answer: Answered }>(world, mutations[name], variables, token)).answer;
}

export function submissionIn(answer: Answered): Filing {
  if (answer.submission === undefined) throw new Error(JSON.stringify(answer));
  return answer.submission;
}

export const query = `query ($id: ID!) { submission(id: $id) ${filing} }`;

/** The blanks an appeal asks for beside what the case holds. */
export const appealFacts = {
  memberId: 'SAMPLE-ID-014',
  groupNumber: 'SAMPLE-GROUP-7',
  serviceDates: 'requested for December 7, 2026',
  provider: 'Sample Clinic, Sampletown',
};

export const wholeGate = [
  { item: 'criteria_obtained', done: true },
  { item: 'claim_file_requested', done: false, reason: 'Asked for on the telephone; it has not come yet.' },
  { item: 'clinician_letter', done: true },
  { item: 'evidence_per_criterion', done: true },
  { item: 'only_chance_read', done: true },
];

/** From a draft to the document that waits to be signed. */
export async function prepared(world: TestApp, filer: GivenFiler, submissionId: string): Promise<Answered> {
  await act(world, 'writeOwnWords', { submissionId, text: ownWords }, filer.token);
  await act(world, 'fillLetter', { submissionId, facts: appealFacts }, filer.token);
  await act(world, 'answerGate', { submissionId, items: wholeGate }, filer.token);
  return act(world, 'prepareDocument', { submissionId }, filer.token);
}

export function sign(
  world: TestApp,
  filer: GivenFiler,
  submissionId: string,
  documentHash: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Answered> {
  const input = { submissionId, typedName: filer.name, documentHash, attested: true, ...more };
  return act(world, 'signSubmission', { input }, filer.token);
}

export async function download(
  world: TestApp,
  path: string,
  token: string | null,
): Promise<{ readonly status: number; readonly headers: Headers; readonly bytes: Buffer }> {
  const response = await fetch(`${world.url}${path}`, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}
