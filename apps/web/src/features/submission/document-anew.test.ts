import { expect, it } from '@jest/globals';
import { wantsNewDocument } from './document-anew.js';

it.each([
  ['DocumentChanged', true],
  ['DocumentNotRead', true],
  ['SubmissionNotReady', true],
  ['SignatureNameDiffers', false],
  ['AttestationMissing', false],
  ['ReauthenticationNeeded', false],
  ['ExhibitUnusable', false],
  ['NotAllowed', false],
])('after %s the letter is made anew: %s', (__typename, anew) => {
  expect(wantsNewDocument({ __typename })).toBe(anew);
});
