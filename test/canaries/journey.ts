import { samplePdf } from '../../apps/api/src/features/submission/testing/given.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import type { Answer, Asker } from './asker.js';
import type { Canaries } from './canaries.js';
import { signIn } from './sign-in.js';
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
export const field = (answer: Answer, name: string): Record<string, string> => {
  const found = valueOf(answer, name);
  if (found === null || typeof found !== 'object')
    throw new Error(`No ${name} in ${JSON.stringify(answer)}.`);
  return found as Record<string, string>;
};
export const plain = (answer: Answer, name: string): string => String(valueOf(answer, name) ?? '');
export const idOf = (answer: Answer, name: string): string => field(answer, name).id ?? '';

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
export function facts({ canaries }: Journey, way: 'email' | 'fax' | 'post', toTry: boolean) {
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
        // An invented insurer takes no part in a campaign of an organization that is not.
        ...(toTry ? { payerId: 'sample-payer' } : {}),
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

interface CampaignName {
  readonly slug: string;
  readonly sourceCode: string;
}

/** A denial with its letter, its story and a call, told to a campaign. */
export async function denial(
  journey: Journey,
  who: Person,
  way: 'email' | 'fax' | 'post',
  campaign: CampaignName | null,
  consents: readonly string[] = ['store', 'draft', 'send'],
): Promise<{ caseId: string; fileId: string }> {
  const { asker, canaries } = journey;
  const word = (name: string): string => canaries.word(name);
  const started = await asker.ask(who.token, 'startCase', {
    input: {
      personId: who.personId,
      facts: facts(journey, way, campaign === null),
      consentToStore: { wordingVersion: 1 },
    },
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
  await asker.ask(who.token, 'answerNotice', {
    input: { caseId, answers: [{ question: 'specific_reason', answer: 'no' }] },
  });
  await asker.ask(who.token, 'confirmDuty', {
    input: { caseId, duty: 'no_specific_reason', words: `It says ${word('AnswerDutyInput.words')}.` },
  });
  if (campaign !== null)
    await asker.ask(who.token, 'joinCampaign', {
      input: {
        slug: campaign.slug,
        sourceCode: campaign.sourceCode,
        caseId,
        consents,
        wordingVersion: 1,
      },
    });
  return { caseId, fileId };
}

/** What somebody reads before they answer. */
export async function read(
  { asker }: Pick<Journey, 'asker'>,
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const { data, errors } = await asker.post({ query, variables }, token);
  const answer = data?.['answer'];
  if (answer == null) throw new Error(`Nothing was answered to ${query}: ${JSON.stringify(errors)}`);
  return answer;
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
