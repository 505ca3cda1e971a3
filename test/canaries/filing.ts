import { idOf, plain, type Journey, type Person } from './journey.js';

/** Fields of the letter that a mailed or faxed letter of this sort prints. */
export const printedInAppeals = [
  'PersonNameInput.given',
  'PersonNameInput.family',
  'PostalAddressInput.line1',
  'CasePartyInput.printedName',
  'IdentifierInput.printed',
  'CaseFactsInput.service',
  'CaseFactsInput.reasonText',
  'LetterFactsInput.memberId',
  'LetterFactsInput.provider',
  'writeOwnWords.text',
  'POST /files body',
];

function letterFacts({ canaries }: Journey, fileId: string) {
  const word = (name: string): string => canaries.word(`LetterFactsInput.${name}`);
  const point = (name: string): string => canaries.word(`LetterPointInput.${name}`);
  const statement = (name: string): string => canaries.word(`ClinicianStatementInput.${name}`);
  return {
    memberId: word('memberId'),
    groupNumber: word('groupNumber'),
    planName: word('planName'),
    serviceDates: `requested for December 7, 2026 ${word('serviceDates')}`,
    provider: `Sample Clinic ${word('provider')}`,
    planProvision: word('planProvision'),
    remedy: `Please approve ${word('remedy')}.`,
    answers: [{ point: point('point'), answer: point('answer'), where: point('where') }],
    clinicianStatements: [
      { clinician: statement('clinician'), text: statement('text'), source: statement('source') },
    ],
    exhibits: [{ fileId, title: canaries.word('ExhibitInput.title') }],
    ...Object.fromEntries(
      [
        'filerName',
        'authorityEvidence',
        'toldHow',
        'toldBy',
        'toldWhat',
        'toldReference',
        'urgencyStatedBy',
        'urgencyStatement',
        'callBack',
        'exhaustionFailure',
        'lateReason',
        'lateEvidence',
        'disasterNotice',
      ].map((name) => [name, word(name)]),
    ),
  };
}

const reasons = (item: string, word: string, done: boolean) => ({
  item,
  done,
  reason: `Asked for: ${word}.`,
});

/** From a case with its letter to a signed filing. */
export async function signedFiling(
  journey: Journey,
  who: Person,
  of: { readonly caseId: string; readonly fileId: string },
  channel: string,
): Promise<string> {
  const { asker, canaries } = journey;
  const drafted = await asker.ask(who.token, 'draftSubmission', {
    input: { caseId: of.caseId, stepKey: 'appeal_level_1', channel },
  });
  const submissionId = idOf(drafted, 'submission');
  const text =
    `In September my sample clinician and I chose ${canaries.word('writeOwnWords.text')} together after two other ways had ` +
    'not worked for me. I could not climb the stairs at home any more, and I missed nine days at my desk. Nobody from ' +
    'your office called us before the letter came, and the page it points to says nothing about my records.';
  await asker.ask(who.token, 'writeOwnWords', { submissionId, text });
  await asker.ask(who.token, 'fillLetter', { submissionId, facts: letterFacts(journey, of.fileId) });
  const reason = (): string => canaries.word('GateAnswerInput.reason');
  await asker.ask(who.token, 'answerGate', {
    submissionId,
    items: [
      reasons('criteria_obtained', reason(), true),
      reasons('claim_file_requested', reason(), false),
      reasons('clinician_letter', reason(), true),
      reasons('evidence_per_criterion', reason(), true),
      reasons('only_chance_read', reason(), true),
    ],
  });
  const prepared = await asker.ask(who.token, 'prepareDocument', { submissionId });
  await asker.http(`/submissions/${submissionId}/document.pdf`, who.token);
  await asker.http(`/submissions/${submissionId}/document.html`, who.token);
  await asker.ask(who.token, 'signSubmission', {
    input: {
      submissionId,
      typedName: who.name,
      documentHash: plain(prepared, 'documentHash'),
      attested: true,
    },
  });
  return submissionId;
}
