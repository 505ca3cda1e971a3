/** Ways of asking that are refused to everybody here, and why that is right. Whatever joins them is read first. */
export const neverDone: Readonly<Record<string, string>> = {
  'acceptAuthority, somebody else’s': 'A right that was offered to an account is accepted by nobody else.',
  askParentAnew:
    'Only a parent whose right ended by a wrong date, whose child has no account: `edit-person.test.ts` has one.',
  'assignHelper, oneself, helped by another':
    'Whom somebody else helps is handed over by them, and taken from them by nobody.',
  'completeSignIn, a guess': 'No mail was sent for it.',
  'confirmOneTimeCode, somebody else’s': 'Shown to one account, it counts for no other.',
  enterSample:
    'Nobody stands in for invented people in a home of real ones: `sample-campaign.test.ts` has a sample.',
  'finishPasskey, somebody else’s': 'What one account was asked, no other answers.',
  loadSampleCampaign: 'A server with an organization of real people plays no sample beside it.',
  'proveSecondFactor, somebody else’s': 'Nobody is known by the device of somebody else.',
  'reauthenticate, somebody else’s': 'Nobody is known by the device of somebody else.',
  removeSampleCampaign: 'There is none to remove in a home of real people.',
  'requestSignIn, without': 'A stranger does the work of a challenge first.',
  'showAuthorityPaper, somebody else’s right': 'Only the holder of a right shows the paper for it.',
};
