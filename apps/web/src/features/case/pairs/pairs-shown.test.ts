import { expect, test } from '@jest/globals';
import { pairAnswer, pairsShown } from './pairs-shown.js';

test('a pair that was answered here stays, once, below those that wait', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(pairsShown([a, b], [])).toEqual([a, b]);
  expect(pairsShown([a, b], [a])).toEqual([b, a]);
  expect(pairsShown([b], [a, c])).toEqual([b, a, c]);
});

test('of one claim the case that was chosen goes on, and of two claims neither is named', () => {
  const cases = [{ caseId: 'one' }, { caseId: 'two' }];
  expect(pairAnswer('first', cases)).toEqual({ answer: 'same_matter', goesOn: 'one' });
  expect(pairAnswer('second', cases)).toEqual({ answer: 'same_matter', goesOn: 'two' });
  expect(pairAnswer('both', cases)).toEqual({ answer: 'different_matters', goesOn: null });
});
