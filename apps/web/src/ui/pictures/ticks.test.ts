import { expect, test } from '@jest/globals';
import { ticksOf } from './ticks.js';

test.each([
  ['all where there is room', 4, 9, [0, 1, 2, 3]],
  ['the last one too where there is not', 6, 4, [0, 2, 3, 5]],
  ['both ends where there is hardly any', 90, 1, [0, 89]],
  ['the only one', 1, 4, [0]],
  ['none of none', 0, 4, []],
] as const)('an axis names %s', (_what, places, room, named) => {
  expect(ticksOf(places, room)).toEqual(named);
});
