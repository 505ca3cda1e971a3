/** Text fields that take no words: numbers, keys of a list, secrets of ours; each with what it takes. */
export const closedFields: Readonly<Record<string, string>> = {
  'CampaignStateGoalInput.state': 'the code of a state',
  'CampaignTargetsInput.conditionKeys': 'keys of our lists',
  'CampaignTargetsInput.payerIds': 'keys of our lists',
  'CampaignTargetsInput.planTypes': 'keys of our lists',
  'CampaignTargetsInput.reasonKeys': 'keys of our lists',
  'CampaignTargetsInput.treatmentKeys': 'keys of our lists',
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
  'RequestSignInInput.work': 'the answer to a challenge of ours',
  'SecondFactorInput.oneTimeCode': 'six digits',
  'SecondFactorInput.recoveryCode': 'a secret of ours',
  'SignSubmissionInput.documentHash': 'a digest of ours',
  'WaveInput.state': 'the code of a state',
  'acceptInvitation.token': 'a secret of ours',
  'answerCheckIn.token': 'a secret of ours',
  'decideApproval.subjectHash': 'a digest of ours',
  'retryDeadLetters.reaction': 'a name of ours',
  'takeBackOwnFiling.stage': 'a word of our list',
};

/** What an organization says of itself and of its campaigns, to everybody. */
const saidToEverybody =
  /\b(?:(?:Found|Edit)OrganizationInput\.(?:name|legalName|registration|officer|funders)|(?:Create|Edit)CampaignInput\.(?:title|purpose|slug|sourceCodes))$/;
const tablesOfThose = /^table (?:organization|campaign|participation|approval|consent_event)\./;

/** The address a mail goes to, or is answered to. */
const mailboxes =
  /(?:^|: )(?:CompleteSignInInput|RequestSignInInput|InviteMemberInput|InviteAuthorityInput|NoticeAddressInput|PersonContactInput)\.email$/;

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
  if (saidToEverybody.test(field)) return inDatabase || tablesOfThose.test(place);
  if (place === 'statements and their parameters' && /(?:\.slug|Id|\.id|Ids|fileId)$/.test(field))
    return true;
  return inDatabase && field.startsWith('an exception about ');
}
