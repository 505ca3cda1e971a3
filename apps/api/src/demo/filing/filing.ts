import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { type Answer, taken } from '../api.js';
import { storyOf } from '../person.js';
import { note, type Actor, type Stage } from '../stage.js';
import { proveAnew } from '../strong-sign-in.js';

/** A filing of the story, as the organizer's list and the person's own view tell it. */
export interface Filing {
  readonly id: string;
  readonly actor: Actor;
  readonly stage: string;
  readonly filingType: string;
  /** Known from the campaign's list on every day of the story. */
  state: string;
  channel: string;
  releaseFrom: string | null;
  sendBy: string | null;
  postedOn: string | null;
  deliveryShown: boolean;
}

/** A filing that a plan offered. */
export interface Work {
  readonly id: string;
  readonly state: string;
  readonly campaignId: string;
  readonly act: string;
  readonly sendBy: string | null;
  readonly stepKey: string;
  readonly stage: string;
  readonly filingType: string | null;
}

interface Drafted extends Answer {
  readonly submission: {
    readonly id: string;
    readonly channel: string;
    readonly releaseFrom: string | null;
    readonly sendBy: string | null;
    readonly gate: { readonly applies: boolean };
  };
}

const refusal = '... on Refusal { message field }';

/** Every filing that a campaign offered to somebody and that they have not begun. */
export async function openWork(
  { api }: Stage,
  { token, personId }: Actor,
  campaignId: string,
): Promise<readonly Work[]> {
  const { items } = await api.ask<{ items: readonly Work[] }>(
    token,
    'query ($id: ID!) { myWork(personId: $id) { items { id state campaignId act sendBy stepKey stage filingType } unassigned { id } } }',
    { id: personId },
  );
  return items.filter(
    (work) =>
      work.campaignId === campaignId &&
      work.act === 'file' &&
      (work.state === 'open' || work.state === 'offered'),
  );
}

/** Drafts, writes, completes, reads and signs one piece of work; null where it was refused, with the words kept. */
export async function file(stage: Stage, actor: Actor, work: Work): Promise<Filing | null> {
  const { api } = stage;
  const drafted = await api.ask<Drafted>(
    actor.token,
    `mutation ($input: DraftSubmissionInput!) { draftSubmission(input: $input) { __typename ${refusal}
       ... on SubmissionDrafted { submission { id channel releaseFrom sendBy gate { applies } } } } }`,
    { input: { workItemId: work.id } },
  );
  if (drafted.__typename !== 'SubmissionDrafted') return refused(actor, work, drafted);
  const { id, gate, channel, releaseFrom, sendBy } = drafted.submission;
  await write(stage, actor, id, work);
  if (gate.applies) await answerGate(stage, actor, id);
  const made = await api.ask<Answer & { documentHash: string; blanks?: readonly string[] }>(
    actor.token,
    `mutation ($id: ID!) { prepareDocument(submissionId: $id) { __typename ${refusal}
       ... on BlanksLeft { blanks } ... on DocumentPrepared { documentHash } } }`,
    { id },
  );
  if (made.__typename !== 'DocumentPrepared') {
    const blanks = made.blanks === undefined ? '' : ` (${made.blanks.join(', ')})`;
    return refused(actor, work, { ...made, message: `${made.message ?? ''}${blanks}` });
  }
  const signed = await sign(stage, actor, id, made.documentHash);
  if (signed.__typename !== 'SubmissionSigned') return refused(actor, work, signed);
  const { filingType, stage: at } = work;
  return {
    id,
    actor,
    stage: at,
    filingType: filingType ?? '',
    state: 'signed',
    channel,
    releaseFrom,
    sendBy,
    postedOn: null,
    deliveryShown: false,
  };
}

/** Signs; where the last proof is too long ago, first shows anew who sits there, and then signs the same once more. */
async function sign(
  { api, mailbox }: Stage,
  actor: Actor,
  submissionId: string,
  documentHash: string,
): Promise<Answer> {
  const once = (): Promise<Answer> =>
    api.ask<Answer>(
      actor.token,
      `mutation ($input: SignSubmissionInput!) { signSubmission(input: $input) { __typename ${refusal} } }`,
      { input: { submissionId, typedName: signerOf(actor), documentHash, attested: true } },
    );
  const signed = await once();
  if (signed.__typename !== 'ReauthenticationNeeded') return signed;
  await proveAnew(api, mailbox, actor.token, actor.is.email);
  return once();
}

function refused(actor: Actor, work: Work, answer: Answer): null {
  note(actor, `file ${work.stepKey}`, answer);
  return null;
}

/** Who signs: the person, or the parent under their own name. */
const signerOf = ({ is }: Actor): string => `${is.name.given} ${is.name.family}`;

async function write({ api, today }: Stage, actor: Actor, id: string, { filingType }: Work): Promise<void> {
  const { is, token } = actor;
  taken(
    await api.ask<Answer>(
      token,
      `mutation ($id: ID!, $text: String!) { writeOwnWords(submissionId: $id, text: $text) { __typename ${refusal} } }`,
      { id, text: storyOf(actor) },
    ),
    'OwnWordsSaved',
  );
  const facts = {
    filerName: is.child === null ? null : signerOf(actor),
    authorityEvidence: is.child === null ? null : 'I am the parent of the patient, who is a minor.',
    memberId: `SAMPLE-${is.number}`,
    groupNumber: `G-${is.payer}`,
    planName: 'Sample plan',
    serviceDates: 'as requested in the notice',
    provider: 'Sample Clinic',
    remedy: 'Please decide that the sample service is covered.',
    planProvision: 'Sample Medical Policy, section 2',
    toldOn: is.noticeDate,
    toldHow: 'by telephone',
    toldBy: 'Sample Agent',
    toldWhat: 'that the request was turned down',
    toldReference: `REF-${is.number}`,
    denialClass: 'medical_judgment',
    exhaustion: is.urgent ? 'expedited_at_the_same_time' : 'exhausted',
    ...(filingType === 'regulator_complaint' ? { complaintBefore: 'no' } : {}),
    ...(is.urgent
      ? {
          urgencyStatedBy: signerOf(actor),
          urgencyStatement:
            'Waiting for the usual time could seriously harm my ability to get back to what I could do.',
          urgencyStandards: ['maximum_function'],
          neededBy: addDays(plainDate(today), 3),
          callBack: '+1 202 555 0123',
        }
      : {}),
  };
  taken(
    await api.ask<Answer>(
      token,
      `mutation ($id: ID!, $facts: LetterFactsInput!) { fillLetter(submissionId: $id, facts: $facts) { __typename ${refusal} } }`,
      { id, facts },
    ),
    'SubmissionWritten',
  );
}

async function answerGate({ api }: Stage, { is, token }: Actor, id: string): Promise<void> {
  const clinicianWrote = is.number % 3 !== 0;
  const items = [
    { item: 'criteria_obtained', done: true },
    {
      item: 'claim_file_requested',
      done: is.number % 4 !== 0,
      reason: 'Asked by telephone; it has not come yet.',
    },
    { item: 'clinician_letter', done: clinicianWrote, reason: 'The practice could not write in time.' },
    { item: 'evidence_per_criterion', done: true },
    { item: 'only_chance_read', done: true },
  ];
  taken(
    await api.ask<Answer>(
      token,
      `mutation ($id: ID!, $items: [GateAnswerInput!]!) { answerGate(submissionId: $id, items: $items) { __typename ${refusal} } }`,
      { id, items },
    ),
    'SubmissionWritten',
  );
}

const proofs: Readonly<
  Record<string, { readonly proofKind: string; readonly value: (number: number) => string }>
> = {
  post: { proofKind: 'tracking_number', value: (number) => trackingNumber(number) },
  fax: { proofKind: 'fax_confirmation', value: (number) => `FAX-${number}-OK` },
  portal: { proofKind: 'portal_number', value: (number) => `P-${number}` },
  phone: { proofKind: 'receipt', value: (number) => `Taken down by Sample Agent, reference T-${number}` },
  email: { proofKind: 'receipt', value: (number) => `Answer of the mailbox, reference M-${number}` },
};

/** What the person does with a filing that is theirs to send, or that this server only holds: sends it and says so. */
export async function sendMyself({ api, today }: Stage, filing: Filing): Promise<void> {
  const { actor, channel } = filing;
  const proof = proofs[channel] ?? proofs.post;
  const answer = await api.ask<Answer>(
    actor.token,
    `mutation ($input: ReportSentInput!) { reportSent(input: $input) { __typename ${refusal} } }`,
    {
      input: {
        submissionId: filing.id,
        sentOn: today,
        channel,
        proof: { proofKind: proof?.proofKind, value: proof?.value(actor.is.number) },
      },
    },
  );
  taken(answer, 'SendingReported');
  if (channel === 'post') filing.postedOn = today;
  filing.state = 'proved';
}

/** Three days later the carrier's page says that the letter was delivered. */
export async function showDelivery({ api }: Stage, filing: Filing, deliveredOn: string): Promise<void> {
  filing.deliveryShown = true;
  const answer = await api.ask<Answer>(
    filing.actor.token,
    `mutation ($input: AddProofInput!) { addProof(input: $input) { __typename ${refusal} } }`,
    {
      input: {
        submissionId: filing.id,
        provedOn: deliveredOn,
        proof: { proofKind: 'delivery_record', value: `Delivered ${deliveredOn}` },
      },
    },
  );
  taken(answer, 'ProofAdded');
}

/** Twenty-two digits of the form the post office prints, with a check digit that fits. */
function trackingNumber(number: number): string {
  const body = `94${String(number * 104_729).padStart(19, '0')}`;
  const sum = [...body]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
