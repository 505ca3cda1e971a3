import type { SoftwarePasskey } from '../../apps/api/src/demo/software-passkey.js';
import {
  enrolment,
  inventedNpi,
  wholeBlanks,
} from '../../apps/api/src/features/justification/testing/given-letters.js';
import { idOf, read, type Actor, type Journey, type Person } from './journey.js';
import { authorizes, callsPlan } from './practice.js';
import { provesAnew, signIn, strengthen } from './sign-in.js';

export interface Clinician extends Actor {
  readonly name: string;
  readonly passkey: SoftwarePasskey;
}

interface Letter {
  readonly statements: readonly { readonly id: string; readonly text: string; readonly standing: string }[];
  readonly blanks: readonly { readonly kind: string }[];
  readonly letter: Signable | null;
}

interface Signable {
  readonly documentHash: string;
  readonly pages: number;
  readonly fileId: string | null;
}

/** Stands in the words a clinician says of themselves, and before their fields. */
export const healer = 'healer';

/** A clinician is asked by mail, enrols, writes and signs one letter, and declines another. */
export async function clinician(
  journey: Journey,
  who: Person,
  cases: { readonly written: string; readonly declined: string },
): Promise<Clinician> {
  const { asker, canaries } = journey;
  const email = `${canaries.of(healer).word('AskForJustificationInput.email')}@practice.example.org`;
  const requestId = await asks(journey, who, cases.written, email);
  const whom = await enrols({ ...journey, canaries: canaries.of(healer) }, email);
  await treats(journey, whom, requestId);
  await authorizes(journey, who, cases.declined);
  const declined = await asks(journey, who, cases.declined, email);
  await asker.ask(whom.token, 'declineRequest', {
    requestId: declined,
    reason: 'other',
    note: `I have not seen them since ${canaries.word('declineRequest.note')}.`,
  });
  return whom;
}

/** @param who has allowed it */
export async function asksAgain(
  journey: Journey,
  who: Person,
  caseId: string,
  whom: Clinician,
): Promise<void> {
  await treats(journey, whom, await asks(journey, who, caseId, whom.email));
}

async function treats(journey: Journey, whom: Clinician, requestId: string): Promise<void> {
  await writes(journey, whom, requestId);
  await callsPlan(journey, whom.token, requestId);
  await signs(journey, whom, requestId);
}

async function asks(
  { asker, canaries }: Journey,
  who: Person,
  caseId: string,
  email: string,
): Promise<string> {
  const asked = await asker.ask(who.token, 'askForJustification', {
    input: {
      caseId,
      relation: 'treating',
      clinicianName: canaries.word('AskForJustificationInput.clinicianName'),
      practiceName: canaries.word('AskForJustificationInput.practiceName'),
      email,
    },
  });
  return idOf(asked, 'request');
}

async function enrols(journey: Journey, email: string): Promise<Clinician> {
  const { asker, canaries, server } = journey;
  const word = (name: string): string => canaries.word(name);
  await server.mailTo(email);
  const who = await signIn(journey, email);
  const passkey = await strengthen(journey, who);
  const name = `Sample ${word('EnrolClinicianInput.name')}`;
  const conflict = () => ({ kind: 'financial_interest', printedName: word('ConflictInput.printedName') });
  const licence = (state: string) => ({
    state,
    number: word('LicenceInput.number'),
    expiresOn: '2028-06-30',
  });
  await asker.ask(who.token, 'enrolClinician', {
    input: enrolment({
      name,
      npi: inventedNpi(40_655),
      licences: [licence('MT'), licence('ID')],
      conflicts: [conflict()],
    }),
  });
  await asker.ask(who.token, 'renewLicence', { input: licence('MT') });
  await asker.ask(who.token, 'endLicence', { state: 'ID' });
  const practising = { specialties: ['generalist'], languages: ['en', 'es'], supports: true };
  await asker.ask(who.token, 'changePractising', { input: practising });
  await asker.ask(who.token, 'discloseConflicts', {
    conflicts: [{ ...conflict(), payerIds: ['aetna'], treatmentKeys: ['physical-therapy'] }],
  });
  return { ...who, name, passkey };
}

const letterOf = async (journey: Journey, { token }: Actor, requestId: string): Promise<Letter> =>
  (await read(
    journey,
    token,
    `query ($requestId: ID!) { answer: request(id: $requestId) {
       statements { id text standing } blanks { kind } letter { documentHash pages fileId } } }`,
    { requestId },
  )) as unknown as Letter;

/** Sentences of the practice with every kind of source, each decided about, and what only the clinician can say. */
async function writes(journey: Journey, who: Clinician, requestId: string): Promise<void> {
  const { asker, canaries } = journey;
  const word = (name: string): string => canaries.word(name);
  const source = (name: string): string => word(`StatementSourceInput.${name}`);
  await asker.ask(who.token, 'takeRequest', { requestId });
  const dated = '2026-10-12';
  const sources = [
    { kind: 'chart', title: source('title'), page: source('page'), dated },
    { kind: 'measure', instrument: source('instrument'), rater: source('rater'), dated },
    {
      kind: 'publication',
      identifier: `10.1000/${source('identifier')}`,
      readBy: source('readBy'),
      readOn: dated,
    },
  ];
  for (const one of sources) {
    const text = `It was noted that ${word('prepareStatement.text')} rose between spring and autumn.`;
    await asker.ask(who.token, 'prepareStatement', { requestId, text, source: one });
  }
  const { statements, blanks } = await letterOf(journey, who, requestId);
  const open = statements.filter(({ standing }) => standing === 'open');
  for (const [at, { id: statementId }] of open.entries()) {
    const corrected = `What I saw myself is ${word('decideStatement.text')}.`;
    const decided = at === 0 ? { decision: 'correct', text: corrected } : { decision: 'confirm' };
    await asker.ask(who.token, 'decideStatement', { statementId, ...decided });
  }
  for (const { kind } of blanks) {
    const text = wholeBlanks(word('fillBlank.text'))[kind as keyof ReturnType<typeof wholeBlanks>];
    if (text !== undefined) await asker.ask(who.token, 'fillBlank', { requestId, kind, text });
  }
}

async function signs(journey: Journey, who: Clinician, requestId: string): Promise<void> {
  const { asker, canaries } = journey;
  await asker.ask(who.token, 'makeLetter', { requestId });
  const { letter } = await letterOf(journey, who, requestId);
  if (letter === null) throw new Error('There is no letter.');
  const { documentHash, pages } = letter;
  for (let page = 1; page <= pages; page += 1)
    await asker.ask(who.token, 'openLetterPage', { requestId, page, documentHash });
  await provesAnew(journey, who.token, who.passkey);
  await asker.ask(who.token, 'signLetter', {
    input: { requestId, documentHash, typedName: who.name, intent: true, attestationVersion: 1 },
  });
  const { letter: signed } = await letterOf(journey, who, requestId);
  await asker.paper(canaries.named('letter of a clinician'), `/files/${signed?.fileId}`, who.token);
}
