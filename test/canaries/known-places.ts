import { healer } from './clinician.js';
import { goer } from './leaving.js';

/** Text fields that take no words: numbers, keys of a list, secrets of ours; each with what it takes. */
export const closedFields: Readonly<Record<string, string>> = {
  'AvailabilityWindowInput.from': 'an hour',
  'AvailabilityWindowInput.to': 'an hour',
  'HearingDetailsInput.jurisdiction': 'the code of a state',
  'HearingDetailsInput.zone': 'the name of a time zone',
  'LocalMomentInput.time': 'an hour',
  'OpenCommentWindowInput.closesAt': 'an hour',
  'OpenCommentWindowInput.jurisdiction': 'the code of a state',
  'OpenCommentWindowInput.zone': 'the name of a time zone',
  'AskForCallInput.zone': 'the name of a time zone',
  'CounselChecklistInput.templateVersions': 'digests of ours',
  'signAuthorization.documentHash': 'a digest of ours',
  'CampaignStateGoalInput.state': 'the code of a state',
  'CampaignTargetsInput.conditionKeys': 'keys of our lists',
  'CampaignTargetsInput.payerIds': 'keys of our lists',
  'CampaignTargetsInput.planTypes': 'keys of our lists',
  'CampaignTargetsInput.reasonKeys': 'keys of our lists',
  'CampaignTargetsInput.treatmentKeys': 'keys of our lists',
  'ConflictInput.payerIds': 'keys of our lists',
  'ConflictInput.treatmentKeys': 'keys of our lists',
  'EnrolClinicianInput.languages': 'codes of languages',
  'EnrolClinicianInput.npi': 'ten digits',
  'EnrolClinicianInput.specialties': 'keys of our lists',
  'LicenceInput.state': 'the code of a state',
  'PractisingInput.languages': 'codes of languages',
  'PractisingInput.specialties': 'keys of our lists',
  'SignLetterInput.documentHash': 'a digest of ours',
  'endLicence.state': 'the code of a state',
  'openLetterPage.documentHash': 'a digest of ours',
  'fillBlank.over': 'words that stood there, compared and kept nowhere',
  'CaseFactsInput.conditionKey': 'a key of our list',
  'CaseFactsInput.contractState': 'the code of a state',
  'CaseFactsInput.reasonKey': 'a key of our list',
  'CaseFactsInput.residenceState': 'the code of a state',
  'CaseFactsInput.reviewScope': 'a key of our list',
  'CaseFactsInput.treatmentKey': 'a key of our list',
  'CasePartyInput.payerId': 'a key of our list',
  'CompleteSignInInput.code': 'six digits of ours',
  'CompleteSignInInput.token': 'a secret of ours',
  'ConfirmOneTimeCodeInput.code': 'six digits',
  'AnswerDutyInput.duty': 'a word of our list',
  'AnswerDutyInput.stage': 'a word of our list',
  'NoteLiaisonContactInput.regulatorKey': 'a key of our list',
  'OutcomeCodeInput.code': 'a word of our list',
  'SaveLiaisonInput.regulatorKey': 'a key of our list',
  'DraftSubmissionInput.stage': 'a word of our list',
  'DraftSubmissionInput.stepKey': 'a word of our list',
  'EditPersonInput.zone': 'the name of a time zone',
  'FinishPasskeyInput.response': 'what an authenticator answers',
  'MailedCodeInput.code': 'six digits of ours',
  'PasskeyAnswerInput.response': 'what an authenticator answers',
  'PostalAddressInput.postalCode': 'five or nine digits',
  'PostalAddressInput.state': 'the code of a state',
  'ReauthenticateInput.oneTimeCode': 'six digits',
  'ReauthenticateInput.recoveryCode': 'a secret of ours',
  'RegisterPersonInput.zone': 'the name of a time zone',
  'ReportOutcomeInput.stage': 'a word of our list',
  'ReportOwnFilingInput.stage': 'a word of our list',
  'RequestSignInInput.website': 'nothing: people do not see it',
  'RequestSignInInput.askedOn': 'an address of the web app, by a closed list',
  'RequestSignInInput.work': 'the answer to a challenge of ours',
  'SecondFactorInput.oneTimeCode': 'six digits',
  'SecondFactorInput.recoveryCode': 'a secret of ours',
  'SignSubmissionInput.documentHash': 'a digest of ours',
  'WaveInput.state': 'the code of a state',
  'acceptInvitation.token': 'a secret of ours',
  'answerCheckIn.token': 'a secret of ours',
  'commitCaseloads.hash': 'a digest of ours',
  'decideApproval.subjectHash': 'a digest of ours',
  'retryDeadLetters.reaction': 'a name of ours',
  'verifyOrganization.factsHash': 'a digest of ours',
  'takeBackOwnFiling.stage': 'a word of our list',
};

/** What an organization says of itself and of its campaigns, what a body's notice and record say, and what is found at the facts desk, to everybody. */
const saidToEverybody =
  /\b(?:(?:Found|Edit)OrganizationInput\.(?:name|legalName|registration|officer|funders)|(?:Create|Edit)CampaignInput\.(?:title|purpose|slug|sourceCodes)|HearingDetailsInput\.(?:body|title|docket|place|link|outline)|OpenCommentWindowInput\.(?:docket|sourceUrl)|(?:CloseHearing|RecordAppearance)Input\.recordUrl|(?:ConfirmFact|ReportFact|AnswerFactReport)Input\.(?:source|sourceSays|reason))$/;
const tablesOfThose =
  /^table (?:organization|campaign|participation|approval|consent_event|hearing|hearing_seat|comment_window|docket_comment|fact_confirmation|fact_report)\./;
const namedInAll = [
  'PersonNameInput.given',
  'PersonNameInput.family',
  'CaseFactsInput.service',
  'CasePartyInput.printedName',
  'CodesInput.diagnosis',
  'CodesInput.procedure',
  'IdentifierInput.printed',
];
/** Sentences that were confirmed or corrected, and where they were found. */
const saidOfAPerson = [
  'WriteStoryInput.text',
  'decideStatement.text',
  'prepareStatement.text',
  'StatementSourceInput.title',
  'StatementSourceInput.page',
];

/** Papers about one person, with their words and no other person's. */
function ofOnePerson(whose: string): Readonly<Record<string, readonly string[]>> {
  const papers: Readonly<Record<string, readonly string[]>> = {
    'page for a practice': [
      ...namedInAll,
      'AskForJustificationInput.clinicianName',
      'AuthorizationInput.information',
      'AuthorizationInput.practices',
      'AuthorizationInput.purpose',
      'FactToConfirmInput.label',
      'FactToConfirmInput.source',
      'FactToConfirmInput.value',
      'OnePageRequestInput.criteria',
    ],
    'sheet of a call': [
      ...namedInAll,
      ...saidOfAPerson,
      'CaseFactsInput.criteriaName',
      'CaseFactsInput.policyNumber',
      'NoticeAddressInput.phone',
    ],
    'letter of a clinician': [
      ...namedInAll,
      ...saidOfAPerson,
      'CaseFactsInput.criteriaName',
      'CodesInput.reason',
      'StatementSourceInput.identifier',
      'StatementSourceInput.instrument',
      'StatementSourceInput.rater',
      'fillBlank.text',
    ],
  };
  const signers: Readonly<Record<string, readonly string[]>> = {
    'letter of a clinician': [`${healer}: EnrolClinicianInput.name`],
  };
  return Object.fromEntries(
    Object.entries(papers).map(([kind, fields]) => [
      `${whose}${kind}`,
      [...fields.map((field) => `${whose}${field}`), ...(signers[kind] ?? [])],
    ]),
  );
}

/**
 * What each sort of paper and page is for, and nothing beyond:
 * - Calendars and pages behind a link are open to whoever has the address, so they tell where to go and nobody's words.
 * - A memo names whoever agreed to be named to the office; the other one of the campaign did not.
 */
export const inPapers: Readonly<Record<string, readonly string[]>> = {
  calendar: ['HearingDetailsInput.place'],
  'page behind a link': ['HearingDetailsInput.place'],
  'memo to an office': [
    'EditCampaignInput.title',
    'EditOrganizationInput.name',
    'PersonNameInput.given',
    'PersonNameInput.family',
  ],
  ...ofOnePerson(''),
  ...ofOnePerson(`${goer}: `),
};

/** The address a mail goes to, or is answered to. */
const mailboxes =
  /(?:^|: )(?:CompleteSignInInput|RequestSignInInput|InviteMemberInput|InviteAuthorityInput|AskForJustificationInput|NoticeAddressInput|PersonContactInput)\.email$|(?:^|: )OnePageRequestInput\.sendLinkTo$/;

/** Where somebody's words still are after everything of theirs was erased: with those they were sent to before (decision 35). */
export const withRecipients = (place: string, field: string): boolean =>
  ['attachments of mails', 'faxes', 'title of an attachment'].includes(place)
    ? !field.startsWith('unknown')
    : mailboxes.test(field) && /^header (?:to|reply-to) of mails$/.test(place);

/**
 * Where words of a field may stand, and why. Everything else is a leak.
 * - What an organization says to everybody is not sealed.
 * - A mail has an address; its answers too.
 * - An id or an address of a page is looked up, so it is a parameter of a statement; neither is kept.
 * - The errors of this test are made by functions that it wrote into the database itself.
 */
export function knownPlaces(place: string, field: string): boolean {
  const inDatabase = place === 'files of PostgreSQL' || place === 'statements and their parameters';
  if (withRecipients(place, field)) return true;
  const inPaper = inPapers[place];
  if (inPaper !== undefined) return inPaper.includes(field);
  if (saidToEverybody.test(field)) return inDatabase || tablesOfThose.test(place);
  if (place === 'statements and their parameters' && /(?:\.slug|Id|\.id|Ids|fileId)$/.test(field))
    return true;
  return inDatabase && field.startsWith('an exception about ');
}
