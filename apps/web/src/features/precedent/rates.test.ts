import { expect, test } from '@jest/globals';
import { isDrawn, largest, ordered, type Rate, together } from './rates.js';

const rate = (name: string, n: number | null, won: number | null, more: Partial<Rate> = {}): Rate => ({
  keys: [name],
  total: (n ?? 0) + 2,
  n,
  overturned: won,
  partlyOverturned: 0,
  upheld: n === null || won === null ? null : n - won,
  undecided: 0,
  unknown: 0,
  overturnRate: n === null || won === null ? null : won / n,
  overturnInterval: n === null ? null : { low: 0, high: 1 },
  overturnBounds: null,
  knownShare: 1,
  mayBeRanked: n !== null,
  ...more,
});

const rates = [
  rate('2010', 40, 10),
  rate('2009', 20, 15),
  rate('Ä little known', 12, 12, { knownShare: 0.5, mayBeRanked: false }),
  rate('withheld', null, null),
];
const names = (some: readonly Rate[]) => some.map(({ keys }) => keys[0]);

test('by rate, the highest comes first, and what too little is known of has no place among them', () => {
  expect(names(ordered(rates, 'rate'))).toEqual(['2009', '2010', 'Ä little known', 'withheld']);
  expect(names(ordered(rates, 'name'))).toEqual(['2009', '2010', 'Ä little known', 'withheld']);
});

test('what is withheld is not drawn, and the largest are drawn in the order they had', () => {
  const drawn = ordered(rates, 'rate').filter(isDrawn);
  expect(names(drawn)).toEqual(['2009', '2010', 'Ä little known']);
  expect(names(largest(drawn, 2))).toEqual(['2009', '2010']);
  expect(largest(drawn, 9)).toBe(drawn);
});

test('groups add up', () => {
  expect(together(rates.slice(0, 2))).toEqual({ n: 60, won: 25, total: 64 });
});
