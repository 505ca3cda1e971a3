import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { samplePdf } from '../../apps/api/src/features/submission/testing/given.js';
import { workFor } from '../../apps/api/src/features/identity/challenge/work-for.js';
import { challenge } from '../../apps/api/src/features/identity/identity.documents.js';
import { SoftwarePasskey } from '../support/software-passkey.js';
import type { Answer, Asker } from './asker.js';
import type { Canaries } from './canaries.js';
import type { WatchedServer } from './world.js';

export interface Actor {
  readonly token: string;
  readonly email: string;
}

export interface Journey {
  readonly server: WatchedServer;
  readonly asker: Asker;
  readonly canaries: Canaries;
  readonly administrator: Actor;
}

const valueOf = (answer: Answer, name: string): unknown =>
  Object.entries(answer).find(([key]) => key === name || key.endsWith(`_${name}`))?.[1];
const field = (answer: Answer, name: string): Record<string, string> => {
  const found = valueOf(answer, name);
  if (found === null || typeof found !== 'object')
    throw new Error(`No ${name} in ${JSON.stringify(answer)}.`);
  return found as Record<string, string>;
};
export const plain = (answer: Answer, name: string): string => String(valueOf(answer, name) ?? '');
export const idOf = (answer: Answer, name: string): string => field(answer, name).id ?? '';

/** Whoever starts the server, by the link it prints. */
export async function firstAdministrator(
  server: WatchedServer,
  asker: Asker,
  canaries: Canaries,
): Promise<Actor> {
  const email = `${canaries.word('CompleteSignInInput.email')}@example.org`;
  const answer = await asker.ask(null, 'completeSignIn', {
    input: { token: server.firstAdministratorToken, email, keepIn: 'BEARER' },
  });
  return { token: plain(answer, 'sessionToken'), email };
}

/** By the mail that comes, as everybody signs in. */
export async function signIn({ server, asker, canaries }: Journey, address?: string): Promise<Actor> {
  const email = address ?? `${canaries.word('RequestSignInInput.email')}@example.org`;
  const { data } = await asker.post({ query: challenge }, null);
  const work = await workFor(String(data?.challenge?.json));
  const asked = await asker.ask(null, 'requestSignIn', { input: { email, work } });
  const isSignIn = ({ text }: { text?: string }): boolean => /\b\d{6}\b/.test(text ?? '');
  const mail = await server.mailTo(email, isSignIn);
  const code = /\b(\d{6})\b/.exec(mail.text ?? '')?.[1];
  const input = { attemptId: plain(asked, 'attemptId'), code, keepIn: 'BEARER' };
  const answer = await asker.ask(null, 'completeSignIn', { input });
  return { token: plain(answer, 'sessionToken'), email };
}

/** Whoever runs things has a passkey. */
async function strengthen({ asker, canaries }: Journey, { token }: Actor): Promise<void> {
  // What the server takes itself for: it was told to choose a port, and says so to nobody but the terminal.
  const passkey = new SoftwarePasskey('http://localhost:0');
  const started = await asker.ask(token, 'startPasskey');
  await asker.ask(token, 'finishPasskey', {
    input: {
      challengeId: plain(started, 'challengeId'),
      response: passkey.register(plain(started, 'options')),
      name: canaries.word('FinishPasskeyInput.name'),
    },
  });
}

/** An authenticator app beside the passkey, and a token for a program. */
async function moreFactors({ asker, canaries }: Journey, { token }: Actor): Promise<void> {
  const { Secret, TOTP } = await import('otpauth');
  const started = await asker.ask(token, 'startOneTimeCode');
  const code = new TOTP({ secret: Secret.fromBase32(plain(started, 'secret')) }).generate();
  const name = canaries.word('ConfirmOneTimeCodeInput.name');
  const added = await asker.ask(token, 'confirmOneTimeCode', {
    input: { id: plain(started, 'id'), code, name },
  });
  const id = idOf(added, 'factor');
  await asker.ask(token, 'renameSecondFactor', { id, name: canaries.word('renameSecondFactor.name') });
  await asker.ask(token, 'makeAccessToken', {
    input: { name: canaries.word('MakeAccessTokenInput.name'), scopes: ['read_facts'] },
  });
}

/** A campaign that stays a draft, with everything in it that is chosen from lists. */
async function draftCampaign(
  { asker, canaries }: Journey,
  { token }: Actor,
  organizationId: string,
): Promise<void> {
  await asker.ask(token, 'createCampaign', {
    input: {
      organizationId,
      kind: 'CLAIMS_SURGE',
      title: `Sample draft ${canaries.word('CreateCampaignInput.title')}`,
      slug: canaries.word('CreateCampaignInput.slug'),
      purpose: 'A decision on each denied claim, on time.',
      targets: {
        payerIds: ['sample-payer'],
        conditionKeys: ['als'],
        treatmentKeys: [],
        reasonKeys: ['medical_necessity'],
        planTypes: ['erisa_fully_insured'],
      },
      states: [{ state: 'MT', weight: 1 }],
      waves: [{ state: 'MT', startsOn: '2026-12-14', endsOn: '2026-12-18' }],
    },
  });
}

/** An organization with two who run it, verified, and a campaign of theirs that is open. */
export async function campaignOf(journey: Journey): Promise<{ slug: string; sourceCode: string }> {
  const { asker, canaries, server, administrator } = journey;
  const word = (name: string): string => canaries.word(name);
  const owner = await signIn(journey);
  await strengthen(journey, owner);
  await moreFactors(journey, owner);
  const about = (type: string) => ({
    name: `Sample Alliance ${word(`${type}.name`)}`,
    legalName: word(`${type}.legalName`),
    registration: word(`${type}.registration`),
    officer: word(`${type}.officer`),
    funders: [word(`${type}.funders`)],
  });
  const founded = await asker.ask(owner.token, 'foundOrganization', {
    input: { ...about('FoundOrganizationInput'), sample: false },
  });
  const organizationId = idOf(founded, 'organization');
  await asker.ask(owner.token, 'editOrganization', {
    input: { organizationId, ...about('EditOrganizationInput') },
  });
  await strengthen(journey, administrator);
  await asker.ask(administrator.token, 'verifyOrganization', { organizationId });
  const invited = `${word('InviteMemberInput.email')}@example.org`;
  await asker.ask(owner.token, 'inviteMember', {
    input: { organizationId, email: invited, role: 'organizer' },
  });
  const invitation = await server.mailTo(invited);
  const organizer = await signIn(journey, invited);
  await strengthen(journey, organizer);
  const token = /\/i\/([\w-]{22})/.exec(invitation.text ?? '')?.[1] ?? '';
  await asker.http(`/i/${token}`, organizer.token, { headers: { accept: 'text/html' } });
  await asker.ask(organizer.token, 'acceptInvitation', { token });
  const content = (type: string) => ({
    title: `Sample surge ${word(`${type}.title`)}`,
    slug: word(`${type}.slug`),
    purpose: `A decision on each denied claim of ${word(`${type}.purpose`)}, on time.`,
    sourceCodes: [word(`${type}.sourceCodes`)],
  });
  const created = await asker.ask(owner.token, 'createCampaign', {
    input: {
      ...content('CreateCampaignInput'),
      organizationId,
      kind: 'CLAIMS_SURGE',
      targets: { payerIds: [], conditionKeys: [], treatmentKeys: [], reasonKeys: [], planTypes: [] },
      states: [
        { state: 'MT', weight: 1 },
        { state: 'MN', weight: 1 },
      ],
      letterDateRequired: true,
      pacePerHour: 500,
      pacePerDay: 5000,
    },
  });
  const campaignId = idOf(created, 'campaign');
  const edited = content('EditCampaignInput');
  await asker.ask(owner.token, 'editCampaign', { input: { campaignId, ...edited } });
  await draftCampaign(journey, owner, organizationId);
  const asked = await asker.ask(owner.token, 'requestCampaignOpening', { campaignId });
  const { id: approvalId, subjectHash } = field(asked, 'approval');
  await asker.ask(organizer.token, 'decideApproval', { approvalId, subjectHash, approve: true });
  await asker.ask(owner.token, 'openCampaign', { campaignId });
  return { slug: edited.slug, sourceCode: edited.sourceCodes[0] ?? '' };
}

export interface Person extends Actor {
  readonly personId: string;
  readonly name: string;
  readonly replyTo: string;
}

/** Somebody who enters themselves, corrects what they entered, and asks another account to act for them. */
export async function person(journey: Journey): Promise<Person> {
  const { asker, canaries } = journey;
  const word = (name: string): string => canaries.word(name);
  const who = await signIn(journey);
  const details = (city: string) => ({
    name: { given: `Sample ${word('PersonNameInput.given')}`, family: word('PersonNameInput.family') },
    contact: {
      email: `${word('PersonContactInput.email')}@example.org`,
      phone: `+1 ${canaries.digits('PersonContactInput.phone')}`,
      address: {
        line1: `1 ${word('PostalAddressInput.line1')} Street`,
        line2: word('PostalAddressInput.line2'),
        city: `${city}${word('PostalAddressInput.city')}`,
        state: 'MT',
        postalCode: '59601',
      },
    },
    birthDate: '1980-02-29',
  });
  const registered = await asker.ask(who.token, 'registerPerson', {
    input: { ...details('Sampletown '), basis: 'self', attested: true },
  });
  const personId = idOf(registered, 'person');
  const edited = details('Other ');
  await asker.ask(who.token, 'editPerson', { input: { personId, ...edited } });
  await asker.ask(who.token, 'inviteAuthority', {
    input: {
      personId,
      basis: 'named_representative',
      email: `${word('InviteAuthorityInput.email')}@example.org`,
    },
  });
  const name = `${edited.name.given} ${edited.name.family}`;
  return { ...who, personId, name, replyTo: edited.contact.email };
}

const letterDates = { noticeDate: '2026-10-30', receivedDate: '2026-11-02' };

/** What is copied from a notice, every line of it with a word of its own. */
export function facts({ canaries }: Journey, way: 'email' | 'fax' | 'post') {
  const word = (name: string): string => canaries.word(name);
  const address = 'NoticeAddressInput';
  return {
    ...letterDates,
    planType: 'erisa_fully_insured',
    contractState: 'MN',
    residenceState: 'MT',
    planLevels: 1,
    letterPrintsDeadline: 'no',
    alreadyAppealed: 'no',
    reasonKey: 'medical_necessity',
    conditionKey: 'als',
    reviewScope: 'fully_insured_aca',
    amountCents: 123_456,
    parties: [
      {
        role: 'risk_bearer',
        payerId: 'sample-payer',
        printedName: `Mutual ${word('CasePartyInput.printedName')}`,
      },
    ],
    identifier: { identifierKind: 'claim', printed: `Claim no. ${word('IdentifierInput.printed')}` },
    service: `Sample ${word('CaseFactsInput.service')} (invented)`,
    reasonText: `The criteria of ${word('CaseFactsInput.reasonText')} are not met.`,
    criteriaName: word('CaseFactsInput.criteriaName'),
    policyNumber: word('CaseFactsInput.policyNumber'),
    codesAsPrinted: {
      procedure: [word('CodesInput.procedure')],
      diagnosis: [word('CodesInput.diagnosis')],
      reason: [word('CodesInput.reason')],
    },
    noticeAddress: {
      post: [
        `Appeals ${word(`${address}.post`)}`,
        `PO Box ${word(`${address}.post`)}`,
        'Exampleville, MN 00000',
      ],
      portal: `https://portal.example/${word(`${address}.portal`)}`,
      phone: canaries.digits(`${address}.phone`),
      ...(way === 'email' ? { email: `${word(`${address}.email`)}@appeals.example.org` } : {}),
      ...(way === 'fax' ? { fax: canaries.digits(`${address}.fax`) } : {}),
    },
  };
}

/** A denial with its letter, its story and a call, told to a campaign. */
export async function denial(
  journey: Journey,
  who: Person,
  way: 'email' | 'fax' | 'post',
  campaign: { readonly slug: string; readonly sourceCode: string } | null,
): Promise<{ caseId: string; fileId: string }> {
  const { asker, canaries } = journey;
  const word = (name: string): string => canaries.word(name);
  const started = await asker.ask(who.token, 'startCase', {
    input: { personId: who.personId, facts: facts(journey, way), consentToStore: { wordingVersion: 1 } },
  });
  const caseId = idOf(started, 'case');
  const body = await samplePdf(`Notice of ${word('POST /files body')}`);
  const stored = await asker.http(`/files?personId=${who.personId}`, who.token, {
    method: 'POST',
    headers: {
      'content-type': 'application/pdf',
      'x-file-name': encodeURIComponent(`${word('POST /files name')}.pdf`),
    },
    body,
  });
  const { fileId } = JSON.parse(stored) as { fileId: string };
  await asker.ask(who.token, 'addEvidence', {
    input: { caseId, evidenceKind: 'letter', fileId, dated: '2026-10-30' },
  });
  const text = `In September ${word('WriteStoryInput.text')} changed what my days are like.`;
  await asker.ask(who.token, 'writeStory', { input: { caseId, text } });
  await asker.ask(who.token, 'logCall', {
    input: {
      caseId,
      at: '2026-11-03T15:00:00Z',
      calledNumber: `+1 ${canaries.digits('LogCallInput.calledNumber')}`,
      spokeWith: word('LogCallInput.spokeWith'),
      reference: word('LogCallInput.reference'),
      said: `They said ${word('LogCallInput.said')}.`,
    },
  });
  if (campaign !== null)
    await asker.ask(who.token, 'joinCampaign', {
      input: { ...campaign, caseId, consents: ['store', 'draft', 'send'], wordingVersion: 1 },
    });
  return { caseId, fileId };
}

/** Time passes, though this is a home of real people, where nobody may move the clock; what waits for it wakes by itself. */
export async function comes(server: WatchedServer, instant: string): Promise<void> {
  await server.sql('ALTER TABLE home DROP CONSTRAINT IF EXISTS home_virtual_only_in_sample');
  await server.sql('UPDATE home SET business_now = $1', [instant]);
}

export async function stateComes(
  server: WatchedServer,
  submissionId: string,
  ...states: string[]
): Promise<void> {
  let now = '';
  await until(`the filing is ${states.join(' or ')}`, async () => {
    await server.lookAtSessions();
    const [row] = await server.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [
      submissionId,
    ]);
    now = row?.state ?? '';
    return states.includes(now);
  }).catch((error: unknown) => {
    throw new Error(`${String(error)} It is ${now}.`);
  });
}
