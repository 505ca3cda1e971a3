import { expect, test } from '@jest/globals';
import { bandOf } from './bands.js';

test.each([
  [0, { atLeast: 0, below: 11 }],
  [1, { atLeast: 0, below: 11 }],
  [10, { atLeast: 0, below: 11 }],
  [11, { atLeast: 11, below: 25 }],
  [99, { atLeast: 50, below: 100 }],
  [100_000, { atLeast: 100_000, below: null }],
])('%i people are shown as a band that never tells a number of 1 to 10', (count, band) => {
  expect(bandOf(count)).toEqual(band);
});
