/** Ways of asking that are refused to everybody here, and why that is right. Whatever joins them is read first. */
export const neverDone: Readonly<Record<string, string>> = {
  'acceptAuthority, somebody else’s': 'A right that was offered to an account is accepted by nobody else.',
  askParentAnew:
    'Only a parent whose right ended by a wrong date, whose child has no account: `edit-person.test.ts` has one.',
  'completeSignIn, a guess': 'No mail was sent for it.',
  'confirmOneTimeCode, somebody else’s': 'Shown to one account, it counts for no other.',
  'finishPasskey, somebody else’s': 'What one account was asked, no other answers.',
  'proveSecondFactor, somebody else’s': 'Nobody is known by the device of somebody else.',
  'reauthenticate, somebody else’s': 'Nobody is known by the device of somebody else.',
  'requestSignIn, without': 'A stranger does the work of a challenge first.',
  'showAuthorityPaper, somebody else’s right': 'Only the holder of a right shows the paper for it.',
};
