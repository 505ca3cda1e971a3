import { expect, test } from '@jest/globals';
import { byDay, wordsOf, type DayKind } from './date-words.js';

const today = '2026-11-23';
const filing = (lastArguable: string | null = null): DayKind => ({
  kind: 'filing',
  verified: true,
  lastArguable,
});

test('of a day to file by that has passed it is said that filing may still be possible', () => {
  expect(wordsOf('2026-11-20', today, filing())).toMatchObject({
    left: { key: 'passed' },
    still: { key: 'stillPossible' },
    soon: true,
  });
  expect(wordsOf('2026-11-20', today, filing('2026-11-23')).still).toEqual({
    key: 'stillUntil',
    until: '2026-11-23',
  });
  expect(wordsOf('2026-11-20', today, filing('2026-11-22')).still).toEqual({ key: 'stillPossible' });
});

test.each([{ kind: 'day' }, { kind: 'rule', verified: true }] as const)(
  'nothing is said of filing where the day was another one: %j',
  (of) => {
    expect(wordsOf('2026-11-20', today, of)).toEqual({
      left: { key: 'passed', days: -3 },
      soon: false,
      still: null,
      unverified: false,
    });
  },
);

test.each([
  ['2026-11-23', 'today'],
  ['2026-11-24', 'tomorrow'],
  ['2026-11-30', 'daysLeft'],
])('what is left until %s, and nothing of what may still be done afterwards', (date, key) => {
  expect(wordsOf(date, today, filing('2026-12-24'))).toMatchObject({ left: { key }, still: null });
});

test('that nobody has checked a date is said also while today is not known', () => {
  const unchecked = { kind: 'filing', verified: false, lastArguable: null } as const;
  expect(wordsOf('2026-11-20', null, unchecked)).toEqual({
    left: null,
    soon: false,
    still: null,
    unverified: true,
  });
});

test('a day that several rules give stands once, with the least certain of them', () => {
  const one = { actBy: '2026-12-24', verified: true, lastArguable: '2026-12-29' };
  const other = { actBy: '2026-12-24', verified: false, lastArguable: '2026-12-27' };
  const later = { actBy: '2027-01-05', verified: true, lastArguable: null };
  expect(byDay([one, other, later, { ...later, actBy: null }])).toEqual([other, later]);
  expect(byDay([other, one])).toEqual([other]);
});
