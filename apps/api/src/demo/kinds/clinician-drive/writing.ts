import { currentClinicianAttestation } from '@chorus/domain/justification/clinical-signing';
import { type Answer } from '../../api.js';
import { chance } from '../../chance.js';
import { ownWords } from '../../own-words.js';
import type { Stage } from '../../stage.js';
import { proveByPasskey, type Enrolled } from './enrolling.js';

const refusal = '... on Refusal { message field }';

interface Statement {
  readonly id: string;
  readonly standing: string;
}

interface Blank {
  readonly kind: string;
  readonly open: boolean;
}

/** A request as the clinician it was made to sees it. */
export interface Request {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly relation: string;
  readonly neededBy: string | null;
}

interface Opened extends Request {
  readonly statements: readonly Statement[];
  readonly blanks: readonly Blank[];
  readonly letter: { readonly documentHash: string; readonly pages: number } | null;
}

const opened = `request { id reference state relation neededBy statements { id standing } blanks { kind open }
  letter { documentHash pages } }`;

export function requestsTo({ api }: Stage, { token }: Enrolled): Promise<readonly Request[]> {
  return api.ask<readonly Request[]>(token, 'query { myRequests { id reference state relation neededBy } }');
}

/** Why a clinician could not or would not; null where the letter is signed. */
export type Hindrance = { readonly kind: string; readonly message: string } | null;

/** Takes one request up, decides about each sentence, fills what only they know, reads each page and signs. */
export async function writeLetter(
  stage: Stage,
  clinician: Enrolled,
  { id }: Request,
  seed: number,
): Promise<Hindrance> {
  const take = `mutation ($id: ID!) { takeRequest(requestId: $id) { __typename ${refusal} ... on RequestTaken { ${opened} } } }`;
  const taken = await answered(stage, clinician, take, { id }, 'RequestTaken');
  if ('hindrance' in taken) return taken.hindrance;
  let request = taken.request;
  for (const [at, { id: statementId, standing }] of request.statements.entries()) {
    if (standing !== 'open') continue;
    // The first, which the notice printed, is confirmed; what the person told is put in the clinician's own words.
    const decision =
      at === 0 ? { decision: 'confirm', text: null } : { decision: 'correct', text: foundBy(seed + at) };
    const decided = await answered(
      stage,
      clinician,
      `mutation ($id: ID!, $decision: StatementDecision!, $text: String) {
         decideStatement(statementId: $id, decision: $decision, text: $text) { __typename ${refusal} ... on StatementDecided { ${opened} } } }`,
      { id: statementId, ...decision },
      'StatementDecided',
    );
    if ('hindrance' in decided) return decided.hindrance;
    request = decided.request;
  }
  for (const [at, { kind }] of request.blanks.filter(({ open }) => open).entries()) {
    const filled = await answered(
      stage,
      clinician,
      `mutation ($id: ID!, $kind: BlankKind!, $text: String!) {
         fillBlank(requestId: $id, kind: $kind, text: $text) { __typename ${refusal} ... on BlankFilled { ${opened} } } }`,
      { id, kind, text: knownBy(kind, seed + 50 + at) },
      'BlankFilled',
    );
    if ('hindrance' in filled) return filled.hindrance;
  }
  return readAndSign(stage, clinician, id);
}

async function readAndSign(stage: Stage, clinician: Enrolled, id: string): Promise<Hindrance> {
  const made = await answered(
    stage,
    clinician,
    `mutation ($id: ID!) { makeLetter(requestId: $id) { __typename ${refusal} ... on LetterMade { ${opened} } } }`,
    { id },
    'LetterMade',
  );
  if ('hindrance' in made) return made.hindrance;
  const { documentHash = '', pages = 0 } = made.request.letter ?? {};
  for (let page = 1; page <= pages; page += 1) {
    const read = await answered(
      stage,
      clinician,
      `mutation ($id: ID!, $page: Int!, $hash: String!) {
         openLetterPage(requestId: $id, page: $page, documentHash: $hash) { __typename ${refusal} ... on LetterPageOpened { ${opened} } } }`,
      { id, page, hash: documentHash },
      'LetterPageOpened',
    );
    if ('hindrance' in read) return read.hindrance;
  }
  await proveByPasskey(stage.api, clinician);
  const signed = await answered(
    stage,
    clinician,
    `mutation ($input: SignLetterInput!) { signLetter(input: $input) { __typename ${refusal} ... on LetterSigned { ${opened} } } }`,
    {
      input: {
        requestId: id,
        documentHash,
        typedName: clinician.is.name,
        form: 'typed',
        intent: true,
        attestationVersion: currentClinicianAttestation().version,
      },
    },
    'LetterSigned',
  );
  return 'hindrance' in signed ? signed.hindrance : null;
}

export async function decline({ api }: Stage, { token }: Enrolled, { id }: Request): Promise<void> {
  await api.ask<Answer>(
    token,
    `mutation ($id: ID!) { declineRequest(requestId: $id, reason: no_time) { __typename ${refusal} } }`,
    { id },
  );
}

async function answered(
  { api }: Stage,
  { token }: Enrolled,
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  wanted: string,
): Promise<{ readonly request: Opened } | { readonly hindrance: NonNullable<Hindrance> }> {
  const answer = await api.ask<Answer & { request: Opened }>(token, operation, variables);
  return answer.__typename === wanted
    ? { request: answer.request }
    : { hindrance: { kind: answer.__typename, message: answer.message ?? '' } };
}

/** What a clinician saw themselves, each time in other words: letters that are alike are stopped. */
const foundBy = (seed: number): string =>
  `In the sample chart it stands thus: ${ownWords(chance(seed * 7_727), { number: seed, child: null })}`;

/** One answer for each thing that only the clinician knows. */
function knownBy(kind: string, seed: number): string {
  const of = chance(seed * 9_341);
  if (kind === 'chart_reference') return `Sample chart, page ${of.whole(2, 90)}, entry ${of.whole(100, 999)}`;
  if (kind === 'relationship') return `In my sample practice for ${of.whole(2, 19)} years`;
  return ownWords(of, { number: seed, child: null });
}
