import { expect, test } from '@jest/globals';
import { datesOnTheLadder, rungOf } from './reminders.js';

// Thursday 26 November 2026 is Thanksgiving (5 USC 6103); the 28th and 29th are a weekend.
test.each([
  ['2026-11-02', null],
  ['2026-11-08', null],
  ['2026-11-09', 14],
  ['2026-11-18', 14],
  ['2026-11-19', 7],
  ['2026-11-24', 7],
  ['2026-11-25', 3],
  ['2026-11-29', 3],
  ['2026-11-30', 1],
  ['2026-12-01', 0],
  ['2026-12-02', null],
])('on %s the date 1 December 2026 stands on rung %s, counted in business days', (today, rung) => {
  expect(rungOf('2026-12-01', today)).toBe(rung);
});

test('the dates of a day are found without gaps, soonest first, each on its own rung', () => {
  const found = datesOnTheLadder('2026-11-25');
  expect(found[0]).toEqual({ actBy: '2026-11-25', rung: 0 });
  expect(found.find(({ actBy }) => actBy === '2026-12-01')?.rung).toBe(3);
  for (const { actBy, rung } of found) expect(rungOf(actBy, '2026-11-25')).toBe(rung);
  expect(found.map(({ rung }) => rung)).toEqual([...found.map(({ rung }) => rung)].sort((a, b) => a - b));
});
