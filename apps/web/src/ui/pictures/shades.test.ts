import { expect, test } from '@jest/globals';
import { shadeLimits, shadeOf } from './shades.js';

test.each([
  [null, 10, null],
  [0, 10, 0],
  [1, 10, 1],
  [2.5, 10, 1],
  [2.6, 10, 2],
  [10, 10, 4],
  [3, 0, 0],
])('%s of at most %s has the shade %s', (value, largest, shade) => {
  expect(shadeOf(value, largest)).toBe(shade);
});

test('a legend says up to where each shade goes', () => {
  expect(shadeLimits(8).map(({ upTo }) => upTo)).toEqual([0, 2, 4, 6, 8]);
});
