import { expect, test } from '@jest/globals';
import { paceTyped } from './pace-typed.js';

test.each([
  ['25', 25],
  [' 7 ', 7],
  ['', null],
  [' ', null],
  ['1.5', 'unreadable'],
  ['-3', 'unreadable'],
  ['1e2', 'unreadable'],
  ['0', 'unreadable'],
  ['10000', 10_000],
  ['10001', 'unreadable'],
  ['about ten', 'unreadable'],
])('%j a business day is %j', (typed, pace) => {
  expect(paceTyped(typed)).toBe(pace);
});
