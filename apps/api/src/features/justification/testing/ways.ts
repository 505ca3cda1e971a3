import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../../../../test/support/app.js';
import { localMails } from '../../../../../../test/support/local-mail.js';
import { until } from '../../../platform/outbox/testing/world.js';
import type { GivenPerson } from '../../../../../../test/support/given-case.js';

export const facts = [
  { label: 'First visit', value: 'In March, for the sample condition', source: 'letter of March 2, page 1' },
];

export interface Page {
  readonly id: string;
  readonly fileId: string;
  readonly link: { readonly id: string; readonly address: string | null } | null;
}

export interface Call {
  readonly id: string;
  readonly state: string;
  readonly reference: string;
  readonly askBy: string | null;
  readonly appealWaitsUntil: string | null;
  readonly rule: { readonly lostIfAppealFiled: string } | null;
  readonly said: { readonly reviewerName: string } | null;
  readonly callBacks: readonly { readonly note: string | null }[];
}

export interface Done {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly page?: Page;
  readonly answer?: { readonly id: string; readonly verdict: string | null };
  readonly problem?: { readonly kind: string } | null;
  readonly call?: Call;
  readonly notes?: readonly string[];
}

const call =
  'call { id state reference askBy appealWaitsUntil rule { lostIfAppealFiled } said { reviewerName } callBacks { note } }';

/** Each mutation with the type of its input, or of its arguments, and what is asked of its payload. */
const mutations: Readonly<Record<string, readonly [signature: string, passed: string, payload: string]>> = {
  makeOnePageRequest: [
    '$input: OnePageRequestInput!',
    'input: $input',
    'OnePageMade { page { id fileId link { id address } } }',
  ],
  checkPaperAnswer: [
    '$input: PaperLookInput!',
    'input: $input',
    'PaperAnswerChecked { answer { id verdict } problem { kind } }',
  ],
  uploadPaperAnswer: [
    '$requestId: ID!, $fileId: ID!',
    'requestId: $requestId, fileId: $fileId',
    'PaperAnswerUploaded { answer { id verdict } }',
  ],
  planCall: ['$requestId: ID!', 'requestId: $requestId', `CallPlanned { notes ${call} }`],
  askForCall: ['$input: AskForCallInput!', 'input: $input', `CallAsked { ${call} }`],
  noteCall: ['$callId: ID!, $what: CallEnd!', 'callId: $callId, what: $what', `CallNoted { ${call} }`],
  logCallBack: ['$input: CallBackInput!', 'input: $input', `CallBackLogged { ${call} }`],
  logCallResult: ['$input: CallResultInput!', 'input: $input', `CallResultLogged { ${call} }`],
};

export async function act(world: TestApp, field: string, given: object, token: string | null): Promise<Done> {
  const [signature = '', passed = '', payload = ''] = mutations[field] ?? [];
  const variables = signature.startsWith('$input') ? { input: given } : { ...given };
  const { data, errors } = await world.ask<Readonly<Record<string, Done>> | null>(
    `mutation (${signature}) { ${field}(${passed}) { __typename ... on ${payload} ... on Refusal { message field } } }`,
    variables,
    token,
  );
  const answer = data?.[field];
  if (answer === undefined || answer === null) throw new Error(JSON.stringify(errors));
  return answer;
}

/** A request to a practice by name, as the person made it, before anybody was allowed to be shown the case. */
export async function askedOnPaper(
  world: TestApp,
  owner: GivenPerson,
  caseId: string,
  more: { readonly relation?: string; readonly clinicianId?: string; readonly wayIn?: string } = {},
): Promise<string> {
  const id = randomUUID();
  await world.sql(
    `INSERT INTO justification_request (id, reference, case_id, person_id, clinician_id, relation, way_in, state,
       filing_type, stage, asked_by, needed_by, created_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'requested', 'internal_appeal', 'internal_appeal_level_1', $8, '2027-03-01', now(), now())`,
    [
      id,
      `CHX-${id.slice(0, 5).toUpperCase()}-TESTS`,
      caseId,
      owner.personId,
      more.clinicianId ?? null,
      more.relation ?? 'treating',
      more.wayIn ?? 'no_account',
      owner.accountId,
    ],
  );
  return id;
}

/** Waits until a mail about this reference is written; answers what each of them says. */
export async function mailsAbout(world: TestApp, reference: string): Promise<readonly string[]> {
  const about = async (): Promise<readonly string[]> =>
    (await localMails(world.home))
      .map(({ subject, text }) => `${subject ?? ''}\n${text ?? ''}`)
      .filter((words) => words.includes(reference));
  await until('a mail about it is written', async () => (await about()).length > 0);
  return about();
}
