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

test('a legend says up to where each shade goes, and of counts names no shade that none can have', () => {
  const limits = (...of: Parameters<typeof shadeLimits>) =>
    shadeLimits(...of).map(({ shade, upTo }) => [shade, upTo]);
  expect(limits(0.8, false).map(([shade]) => shade)).toEqual([0, 1, 2, 3, 4]);
  expect(limits(8, true)).toEqual([
    [1, 2],
    [2, 4],
    [3, 6],
    [4, 8],
  ]);
  expect(limits(2, true)).toEqual([
    [2, 1],
    [4, 2],
  ]);
  for (const { shade, upTo } of shadeLimits(7, true)) expect(shadeOf(upTo, 7)).toBe(shade);
});
