import { expect, test } from '@jest/globals';
import { helperAgreement } from './helper-agreement.js';

const store = { purpose: 'store', on: true };
const helper = { purpose: 'share_with_helper', on: false };

test.each([
  ['is given where somebody has agreed', [store, { ...helper, on: true }], { is: 'given' }],
  ['is open where nobody has yet', [store, helper], { is: 'open', one: helper }],
  ['is hidden from whoever may not agree', null, { is: 'hidden' }],
  ['is hidden where it is not among what can be agreed to', [store], { is: 'hidden' }],
])('the agreement that a helper sees the case %s', (_how, switches, expected) => {
  expect(helperAgreement(switches)).toEqual(expected);
});
