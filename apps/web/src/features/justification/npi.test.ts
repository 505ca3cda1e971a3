import { expect, test } from '@jest/globals';
import { npiHint } from './npi.js';

test.each([
  ['', null],
  ['1234', { kind: 'short', count: 4 }],
  ['3234567893', { kind: 'form' }],
  ['12345678931', { kind: 'form' }],
  ['12a4', { kind: 'form' }],
  // The example of 69 FR 3434: 1234567893.
  ['1234567893', { kind: 'good' }],
  ['1234-567 893', { kind: 'good' }],
  ['1234567894', { kind: 'wrong' }],
  ['1243567893', { kind: 'wrong' }],
])('an NPI typed as "%s" is told %j', (typed, hint) => {
  expect(npiHint(typed)).toEqual(hint);
});
