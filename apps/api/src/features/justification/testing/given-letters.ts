import type { SignedIn, TestApp } from '../../../../../../test/support/app.js';
import { nextNumber } from '../../../../../../test/support/given-case.js';

export interface Asked {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly relation: string;
  readonly shows: string;
  readonly neededBy: string | null;
  readonly clinicianName: string | null;
  readonly offer: { readonly state: string | null; readonly payerIds: readonly string[] } | null;
  readonly case: {
    readonly patientName: string;
    readonly story: string | null;
    readonly service: string | null;
    readonly evidenceFileIds: readonly string[];
  } | null;
  readonly statements: readonly {
    readonly id: string;
    readonly text: string;
    readonly standing: string;
    readonly correctedText: string | null;
    readonly source: { readonly kind: string; readonly title: string | null };
  }[];
  readonly blanks: readonly { readonly kind: string; readonly open: boolean; readonly text: string | null }[];
  readonly letter: {
    readonly version: number;
    readonly documentHash: string;
    readonly pages: number;
    readonly openedPages: readonly number[];
    readonly fileId: string | null;
    readonly signedAt: string | null;
  } | null;
}

export interface LetterAnswer {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly request?: Asked;
  readonly next?: string;
  readonly movedOn?: number;
  readonly requests?: number;
  readonly clinician?: { readonly id: string; readonly load: number; readonly weeklyCapacity: number };
}

const request = `{ id reference state relation shows neededBy clinicianName offer { state payerIds }
  case { patientName story service evidenceFileIds }
  statements { id text standing correctedText source { kind title } } blanks { kind open text }
  letter { version documentHash pages openedPages fileId signedAt } }`;
const refusal = '... on Refusal { message field }';
const clinician = 'clinician { id load weeklyCapacity }';

const mutations = {
  enrolClinician: [
    '($input: EnrolClinicianInput!)',
    '(input: $input)',
    `... on ClinicianEnrolled { requests ${clinician} }`,
  ],
  setWeeklyCapacity: [
    '($weeklyCapacity: Int!, $giveBack: Boolean)',
    '(weeklyCapacity: $weeklyCapacity, giveBack: $giveBack)',
    `... on ClinicianChanged { movedOn ${clinician} }`,
  ],
  renewLicence: [
    '($input: LicenceInput!)',
    '(input: $input)',
    `... on ClinicianChanged { movedOn ${clinician} }`,
  ],
  endLicence: ['($state: String!)', '(state: $state)', `... on ClinicianChanged { movedOn ${clinician} }`],
  changePractising: [
    '($input: PractisingInput!)',
    '(input: $input)',
    `... on ClinicianChanged { movedOn ${clinician} }`,
  ],
  discloseConflicts: [
    '($conflicts: [ConflictInput!]!)',
    '(conflicts: $conflicts)',
    `... on ClinicianChanged { movedOn ${clinician} }`,
  ],
  askForJustification: [
    '($input: AskForJustificationInput!)',
    '(input: $input)',
    `... on JustificationAsked { request ${request} }`,
  ],
  takeRequest: ['($requestId: ID!)', '(requestId: $requestId)', `... on RequestTaken { request ${request} }`],
  declineRequest: [
    '($requestId: ID!, $reason: DeclineReason!, $note: String)',
    '(requestId: $requestId, reason: $reason, note: $note)',
    `... on RequestDeclined { next request ${request} }`,
  ],
  renewLetter: [
    '($requestId: ID!)',
    '(requestId: $requestId)',
    `... on LetterRenewed { request ${request} }`,
  ],
  withdrawRequest: [
    '($requestId: ID!)',
    '(requestId: $requestId)',
    `... on RequestWithdrawn { request ${request} }`,
  ],
  prepareStatement: [
    '($requestId: ID!, $text: String!, $source: StatementSourceInput!)',
    '(requestId: $requestId, text: $text, source: $source)',
    `... on StatementPrepared { request ${request} }`,
  ],
  decideStatement: [
    '($statementId: ID!, $decision: StatementDecision!, $text: String)',
    '(statementId: $statementId, decision: $decision, text: $text)',
    `... on StatementDecided { request ${request} }`,
  ],
  fillBlank: [
    '($requestId: ID!, $kind: BlankKind!, $text: String!, $over: [String!])',
    '(requestId: $requestId, kind: $kind, text: $text, over: $over)',
    `... on BlankFilled { request ${request} }`,
  ],
  makeLetter: ['($requestId: ID!)', '(requestId: $requestId)', `... on LetterMade { request ${request} }`],
  openLetterPage: [
    '($requestId: ID!, $page: Int!, $documentHash: String!)',
    '(requestId: $requestId, page: $page, documentHash: $documentHash)',
    `... on LetterPageOpened { request ${request} }`,
  ],
  signLetter: ['($input: SignLetterInput!)', '(input: $input)', `... on LetterSigned { request ${request} }`],
} as const;

export async function act(
  world: TestApp,
  name: keyof typeof mutations,
  variables: object,
  token: string | null,
): Promise<LetterAnswer> {
  const [declared, given, answered] = mutations[name];
  const { data, errors } = await world.ask<{ answer: LetterAnswer }>(
    `mutation ${declared} { answer: ${name}${given} { __typename ${refusal} ${answered} } }`,
    { ...variables },
    token,
  );
  if (data?.answer === undefined || errors !== undefined) throw new Error(JSON.stringify(errors ?? data));
  return data.answer;
}

export async function requestOf(world: TestApp, id: string, token: string): Promise<Asked | null> {
  const { data, errors } = await world.ask<{ request: Asked | null }>(
    `query ($id: ID!) { request(id: $id) ${request} }`,
    { id },
    token,
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.request;
}

export async function myRequests(world: TestApp, token: string): Promise<readonly Asked[]> {
  const { data, errors } = await world.ask<{ myRequests: readonly Asked[] }>(
    `{ myRequests ${request} }`,
    {},
    token,
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.myRequests;
}

export interface GivenClinician extends SignedIn {
  readonly email: string;
  readonly name: string;
  readonly npi: string;
  readonly clinicianId: string;
}

/** Invented numbers with a right check digit. */
export function inventedNpi(at: number): string {
  const nine = `1${String(at).padStart(8, '0')}`;
  const sum = [...`80840${nine}`].reverse().reduce((all, digit, place) => {
    const value = place % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

export const enrolment = (more: object = {}) => ({
  name: 'Sample Clinician',
  licences: [{ state: 'MT', number: 'SAMPLE-1', expiresOn: '2028-06-30' }],
  specialties: ['generalist'],
  weeklyCapacity: 5,
  languages: ['en'],
  supports: true,
  ...more,
});

export async function givenClinician(
  world: TestApp,
  more: object = {},
  email = `sample.clinician.${nextNumber()}@example.org`,
): Promise<GivenClinician> {
  const who = await world.signInAsStaff(email);
  const tag = nextNumber();
  const npi = inventedNpi(Number(tag));
  const name = `Sample Clinician ${tag}`;
  const answer = await act(world, 'enrolClinician', { input: enrolment({ name, npi, ...more }) }, who.token);
  if (answer.clinician === undefined) throw new Error(JSON.stringify(answer));
  return { ...who, email, name, npi, clinicianId: answer.clinician.id };
}

export const wholeBlanks = (tag: string) =>
  ({
    history: `First seen in March ${tag} after two sample episodes at work and three at the house of a cousin in ${tag}.`,
    failed_treatments: `The first sample measure ${tag} was tried for nine weeks, stopped, and begun once more with ${tag}.`,
    chart_reference: `Pages 3 to 5 of volume ${tag}`,
    relationship: `Since March 2025, ${tag}`,
  }) as const;

/** Confirms what is open, fills what is open, makes the letter and reads every page of it. */
export async function readyLetter(
  world: TestApp,
  clinicianToken: string,
  requestId: string,
  tag: string,
): Promise<Asked> {
  const before = await requestOf(world, requestId, clinicianToken);
  for (const { id, standing } of before?.statements ?? []) {
    if (standing === 'open')
      await act(world, 'decideStatement', { statementId: id, decision: 'confirm' }, clinicianToken);
  }
  await act(
    world,
    'prepareStatement',
    {
      requestId,
      text: `The sample measure of ${tag} rose from one to three between spring and autumn while ${tag} was at work.`,
      source: { kind: 'clinician' },
    },
    clinicianToken,
  );
  const blanks = wholeBlanks(tag);
  for (const { kind } of before?.blanks ?? []) {
    const text = (blanks as Readonly<Record<string, string>>)[kind];
    if (text !== undefined) await act(world, 'fillBlank', { requestId, kind, text }, clinicianToken);
  }
  const made = await act(world, 'makeLetter', { requestId }, clinicianToken);
  const letter = made.request?.letter;
  if (letter == null) throw new Error(JSON.stringify(made));
  for (let page = 1; page <= letter.pages; page += 1) {
    const { documentHash } = letter;
    await act(world, 'openLetterPage', { requestId, page, documentHash }, clinicianToken);
  }
  const ready = await requestOf(world, requestId, clinicianToken);
  if (ready === null) throw new Error('The request is gone.');
  return ready;
}

export const signIt = (
  world: TestApp,
  clinician: GivenClinician,
  { id, letter }: Asked,
  more: object = {},
): Promise<LetterAnswer> =>
  act(
    world,
    'signLetter',
    {
      input: {
        requestId: id,
        documentHash: letter?.documentHash ?? '',
        typedName: clinician.name,
        intent: true,
        attestationVersion: 1,
        ...more,
      },
    },
    clinician.token,
  );
