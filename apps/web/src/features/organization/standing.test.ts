import { expect, test } from '@jest/globals';
import { missingOf } from './standing.js';

const whole = {
  state: 'applied',
  sample: false,
  legalName: 'Sample Alliance Inc.',
  registration: '00-0000000',
  officer: 'Sample Officer',
  funders: [],
} as const;

test.each([
  ['nothing, when no funders is the answer', whole, []],
  ['funders nobody was asked about', { ...whole, funders: null }, ['funders']],
  ['a name of blanks', { ...whole, legalName: ' ' }, ['legalName']],
  [
    'everything of a new one',
    { ...whole, legalName: null, registration: null, officer: null, funders: null },
    ['legalName', 'registration', 'officer', 'funders'],
  ],
])('verification misses %s', (_name, facts, missing) => {
  expect(missingOf(facts)).toEqual(missing);
});
