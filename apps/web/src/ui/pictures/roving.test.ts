import { expect, test } from '@jest/globals';
import { type Spot, spotBeside } from './roving.js';
import { insets, usStates } from './us-states.js';

const spots: readonly Spot[] = usStates.map(({ code, column, row }) => ({ key: code, x: column, y: row }));

test.each([
  ['CO', 'ArrowRight', 'NE'],
  ['CO', 'ArrowLeft', 'UT'],
  ['CO', 'ArrowDown', 'NM'],
  ['CO', 'ArrowUp', 'WY'],
  ['CO', 'Home', 'AL'],
  ['CO', 'End', 'WY'],
  ['AK', 'ArrowUp', null],
  ['CO', 'Enter', null],
  ['nowhere', 'ArrowUp', null],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(spotBeside(spots, from, key)).toBe(to);
});

test('there are fifty states, the District and five territories, each with a place and a number of its own', () => {
  const ones = (of: (state: (typeof usStates)[number]) => string) => new Set(usStates.map(of)).size;
  expect(usStates).toHaveLength(56);
  expect([ones(({ code }) => code), ones(({ fips }) => fips)]).toEqual([56, 56]);
  expect(ones(({ column, row }) => `${column} ${row}`)).toBe(56);
  expect(usStates.every(({ name, code }) => name.length > 3 && /^[A-Z]{2}$/.test(code))).toBe(true);
  expect(insets.every((code) => usStates.some((state) => state.code === code))).toBe(true);
});
