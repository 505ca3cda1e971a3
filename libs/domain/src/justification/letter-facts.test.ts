import { expect, test } from '@jest/globals';
import { letterLacks } from './letter-facts.js';

test.each([
  [{ service: 'Sample service', payerName: 'Sample Mutual' }, []],
  [{ service: ' ', payerName: 'Sample Mutual' }, ['service']],
  [{ service: null, payerName: null }, ['service', 'payer']],
])('a letter about %j lacks %j', (of, lacks) => {
  expect(letterLacks(of)).toEqual(lacks);
});
