import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { challenge, completeSignIn, requestSignIn } from '../features/identity/identity.documents.js';
import { workFor } from '../features/identity/challenge/work-for.js';
import { type Answer, type Api, taken } from './api.js';
import type { SampleCampaign } from './campaign.js';
import { conditions, payers, type CastMember } from './cast.js';
import type { Mailbox } from './mailbox.js';
import { ownWords } from './own-words.js';
import { samplePaper } from './sample-paper.js';
import { note, type Actor, type Stage } from './stage.js';

const refusal = '... on Refusal { message field }';

/** Signs in as anybody does: asks for a mail, reads its code, types it. */
export async function signIn(api: Api, mailbox: Mailbox, email: string): Promise<string> {
  const work = await workFor((await api.ask<{ json: string }>(null, challenge)).json);
  const asked = await api.ask<Answer & { attemptId: string }>(null, requestSignIn, {
    input: { email, work },
  });
  const { attemptId } = taken(asked, 'SignInRequested');
  const code = (await mailbox.await(email, /code: (\d{3}\s?\d{3})/)).replace(/\s/g, '');
  const done = await api.ask<Answer & { sessionToken: string }>(null, completeSignIn, {
    input: { attemptId, code, keepIn: 'BEARER' },
  });
  return taken(done, 'SignedIn').sessionToken;
}

/** Enters the person the denial is about: themselves, or the child they act for. */
export async function register(api: Api, token: string, is: CastMember): Promise<string> {
  const born = is.child?.birthDate ?? `19${50 + (is.number % 45)}-02-1${is.number % 10}`;
  const answer = await api.ask<Answer & { person: { id: string } }>(
    token,
    `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename ... on PersonRegistered { person { id } } ${refusal} } }`,
    {
      input: {
        basis: is.child === null ? 'self' : 'parent',
        name: is.child?.name ?? is.name,
        contact: {
          email: is.email,
          phone: `+1 202 555 01${String(is.number % 100).padStart(2, '0')}`,
          address: {
            line1: `${is.number} Example Street`,
            city: 'Sampletown',
            state: is.residence,
            postalCode: '00000',
          },
        },
        birthDate: born,
        attested: is.child !== null,
      },
    },
  );
  return taken(answer, 'PersonRegistered').person.id;
}

/** The denial as its notice prints it. */
function denialFacts(is: CastMember, today: string): Readonly<Record<string, unknown>> {
  const { condition, treatment } = conditions[is.condition] ?? conditions[0];
  const payer = payers[is.payer] ?? payers[0];
  const inWriting = is.evidence !== 'call_log' && is.evidence !== 'pharmacy_notice';
  const received = addDays(plainDate(is.noticeDate), 2);
  const printsNone = is.turn === 'never_looks' || is.turn === 'looks_later';
  return {
    planType: is.planType,
    residenceState: is.residence,
    contractState: is.contractState,
    planLevels: is.number % 7 === 2 ? 2 : is.number % 11 === 0 ? null : 1,
    parties: [
      {
        role: 'administrator',
        payerId: payer,
        printedName: `Sample ${payer.endsWith('north') ? 'Northern' : 'Southern'} Mutual`,
      },
    ],
    identifier: {
      identifierKind: inWriting
        ? 'claim'
        : is.evidence === 'pharmacy_notice'
          ? 'prescription'
          : 'authorization',
      printed: `SMP-${is.number}-${is.number * 13 + 4_000}`,
    },
    ...(inWriting
      ? {
          noticeDate: is.noticeDate,
          receivedDate: received <= today ? received : today,
          letterPrintsDeadline: printsNone ? null : 'no',
        }
      : {}),
    service: 'Sample service (invented)',
    reasonText: 'The requested sample service does not meet the sample criteria.',
    reasonKey: is.turn === 'other_denial' ? 'cost_share_or_writeoff' : 'medical_necessity',
    criteriaName: 'Sample Medical Policy',
    policyNumber: `SMP-${is.condition}`,
    conditionKey: condition,
    treatmentKey: treatment,
    codesAsPrinted: { procedure: [`SAMPLE-${is.condition}`], diagnosis: [], reason: [] },
    alreadyAppealed: is.turn === 'appealed_before' ? 'yes' : 'no',
    amountCents: is.chance.whole(200, 18_000) * 100,
    ...(is.turn === 'no_address' ? {} : { noticeAddress: addressOf(is, 'Appeals') }),
  };
}

/** Numbers and mailboxes that exist for examples only (555-01xx, RFC 2606). */
export function addressOf(is: CastMember, desk: string): Readonly<Record<string, unknown>> {
  const payer = is.payer === 0 ? 'North' : 'South';
  const line = 10 + is.payer * 40 + (is.number % 4) + (desk === 'Appeals' ? 0 : 20);
  const post = [`Sample ${payer}ern Mutual`, desk, `${is.payer + 1} Example Street`, 'Sampletown, MN 00000'];
  switch (is.way) {
    case 'fax':
      return { fax: `+1 202 555 01${line}`, ...(is.number % 3 === 0 ? { post } : {}) };
    case 'portal':
      return { portal: `https://portal.sample-${payer.toLowerCase()}.example/appeals` };
    case 'email':
      return { email: `appeals@sample-${payer.toLowerCase()}.example` };
    case 'phone':
      return { phone: `+1 202 555 01${line}`, fax: `+1 202 555 01${line + 1}` };
    case 'post':
      return { post };
  }
}

/** From nothing to a case with everything the person has in hand. */
export async function arrive(stage: Stage, actor: Actor): Promise<void> {
  const { api, mailbox, today } = stage;
  const { is } = actor;
  actor.token = await signIn(api, mailbox, is.email);
  actor.personId = await register(api, actor.token, is);
  const started = await api.ask<Answer & { case: { id: string } }>(
    actor.token,
    `mutation ($input: StartCaseInput!) { startCase(input: $input) { __typename ... on CaseStarted { case { id } } ${refusal} } }`,
    {
      input: {
        personId: actor.personId,
        facts: denialFacts(is, today),
        consentToStore: { wordingVersion: 1 },
      },
    },
  );
  actor.caseId = taken(started, 'CaseStarted').case.id;
  await showDenial(stage, actor);
  if (is.urgent) await stateUrgency(stage, actor);
  const told = await api.ask<Answer>(
    actor.token,
    `mutation ($input: WriteStoryInput!) { writeStory(input: $input) { __typename ${refusal} } }`,
    { input: { caseId: actor.caseId, text: storyOf(actor) } },
  );
  taken(told, 'StoryWritten');
}

export const storyOf = ({ is }: Actor): string =>
  ownWords(is.chance, { number: is.number, child: is.child === null ? null : is.child.name.family });

async function showDenial({ api, today }: Stage, { is, token, personId, caseId }: Actor): Promise<void> {
  if (is.evidence === 'call_log') {
    const call = {
      caseId,
      at: `${is.noticeDate}T16:00:00Z`,
      calledNumber: '+1 202 555 0199',
      spokeWith: 'Sample Agent',
      said: 'The request was turned down; nothing would come in writing by itself.',
      minutes: 11,
      showsDenial: true,
    };
    taken(
      await api.ask<Answer>(
        token,
        `mutation ($input: LogCallInput!) { logCall(input: $input) { __typename ${refusal} } }`,
        { input: call },
      ),
      'CallLogged',
    );
    return;
  }
  const paper = samplePaper([
    'INVENTED NOTICE - Sample Mutual',
    `About: ${is.name.family}`,
    `Date of this notice: ${is.noticeDate}`,
    'We have decided not to pay for the sample service.',
  ]);
  const fileId = await api.upload(token, personId, 'sample-notice.pdf', paper);
  const dated = is.noticeDate <= today ? is.noticeDate : today;
  taken(
    await api.ask<Answer>(
      token,
      `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { __typename ${refusal} } }`,
      { input: { caseId, evidenceKind: is.evidence, fileId, dated } },
    ),
    'EvidenceAdded',
  );
}

async function stateUrgency({ api }: Stage, { token, caseId }: Actor): Promise<void> {
  taken(
    await api.ask<Answer>(
      token,
      `mutation ($input: StateUrgencyInput!) { stateUrgency(input: $input) { __typename ${refusal} } }`,
      { input: { caseId, urgency: 'urgent', statedBy: 'patient' } },
    ),
    'UrgencyStated',
  );
}

/** Who takes part in a campaign, of those given. */
export const joinedIn = ({ id }: SampleCampaign, actors: readonly Actor[]): readonly Actor[] =>
  actors.filter(({ participations }) => participations.has(id));

/** What somebody agrees to while joining, and the day until which they choose to wait. */
export interface JoinTerms {
  readonly consents: readonly string[];
  readonly holdUntil: string | null;
  /** What the story calls this step. */
  readonly step: string;
}

/** Joins a campaign, or learns in words why not. */
export async function join(
  { api }: Stage,
  actor: Actor,
  { id, slug }: SampleCampaign,
  { consents, holdUntil, step }: JoinTerms,
): Promise<void> {
  const { is, token, caseId } = actor;
  const answer = await api.ask<Answer & { participation?: { id: string } }>(
    token,
    `mutation ($input: JoinCampaignInput!) { joinCampaign(input: $input) { __typename ... on CampaignJoined { participation { id } } ${refusal} } }`,
    {
      input: {
        slug,
        caseId,
        sourceCode: is.number % 2 === 0 ? 'newsletter' : 'clinic-poster',
        consents,
        wordingVersion: 1,
        holdUntil,
      },
    },
  );
  if (answer.participation === undefined) note(actor, step, answer);
  else actor.participations.set(id, answer.participation.id);
}

export const joinSurge = (
  stage: Stage,
  actor: Actor,
  campaign: SampleCampaign,
  wantsHelp: boolean,
): Promise<void> =>
  join(stage, actor, campaign, {
    consents: [
      ...(actor.is.turn === 'keeps_only' ? ['store'] : ['store', 'draft', 'send', 'pool']),
      ...(wantsHelp ? ['share_with_helper'] : []),
    ],
    holdUntil: actor.is.waitsForLeadCases ? addDays(plainDate(stage.today), 12) : null,
    step: 'join',
  });

/** Writes facts of the letter in hand: the answer to a question, or a new letter's address. */
export async function recordFacts(
  { api }: Stage,
  { token, caseId }: Actor,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const answer = await api.ask<Answer>(
    token,
    `mutation ($input: RecordDenialInput!) { recordDenial(input: $input) { __typename ${refusal} } }`,
    { input: { caseId, facts } },
  );
  taken(answer, 'DenialRecorded');
}

export async function moveParticipation(
  { api }: Stage,
  actor: Actor,
  { id }: SampleCampaign,
  to: 'leaveCampaign' | 'pauseParticipation',
): Promise<void> {
  const answer = await api.ask<Answer>(
    actor.token,
    `mutation ($id: ID!) { ${to}(participationId: $id) { __typename ${refusal} } }`,
    { id: actor.participations.get(id) },
  );
  taken(answer, to === 'leaveCampaign' ? 'CampaignLeft' : 'ParticipationMoved');
}
