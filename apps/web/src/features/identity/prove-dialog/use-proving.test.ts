import { expect, test } from '@jest/globals';
import { proofAskedBy } from './use-proving.js';

test.each([
  ['SecondFactorNeeded', 'SecondFactorNeeded'],
  ['ReauthenticationNeeded', 'ReauthenticationNeeded'],
  ['NotAllowed', null],
  ['CampaignOpened', null],
])('an answer %s asks for the proof %s', (__typename, proof) => {
  expect(proofAskedBy({ __typename })).toBe(proof);
});
