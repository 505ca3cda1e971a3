import { expect, test } from '@jest/globals';
import { clocksFor } from '@chorus/domain/jurisdiction/clocks';
import { jurisdictionCodes } from '@chorus/domain/jurisdiction/jurisdictions';
import { planTypeKeys } from '@chorus/domain/jurisdiction/plan-types';
import { plainDate } from '@chorus/domain/shared/calendar';
import { isPlainer, noteTold, timeIn } from './clock-words.js';

test('the time a rule gives is found in its sentence', () => {
  expect(timeIn('180 days from the day it arrived')).toEqual({ count: '180', unit: 'basis.unit.days' });
  expect(timeIn('MN: 6 months from the notice, unconfirmed')).toEqual({
    count: '6',
    unit: 'basis.unit.months',
  });
  expect(timeIn('5 business days to decide')).toEqual({ count: '5', unit: 'basis.unit.businessDays' });
  expect(timeIn('the date printed in the letter')).toBeNull();
});

test('a note is told in the reader’s own words, with the states it names', () => {
  expect(noteTold('The contract was written in MN: its rule governs, not that of MT.')).toEqual({
    key: 'note.contract',
    values: { contract: 'MN', residence: 'MT' },
  });
  expect(noteTold('Check your letter: the date printed there is asked first.')?.key).toBe('note.letterFirst');
  const forLawyers = noteTold(
    'Sharing ministries, fixed indemnity: no statutory appeal. Show who can still help.',
  );
  expect(forLawyers !== null && isPlainer(forLawyers)).toBe(true);
  expect(noteTold('Something newer than this page.')).toBeNull();
});

test('no note of the facts is left without words', () => {
  const untold = new Set<string>();
  for (const planType of planTypeKeys)
    for (const contractState of jurisdictionCodes)
      for (const urgent of [true, false]) {
        const { notes } = clocksFor({
          planType,
          residence: 'MT',
          contractState,
          level: 'denial',
          denied: plainDate('2026-10-30'),
          received: plainDate('2026-11-02'),
          urgent,
          urgency: null,
          stage: null,
          letterDate: null,
          filed: null,
          planLevels: null,
          asOf: plainDate('2028-01-03'),
        });
        for (const note of notes) if (noteTold(note) === null) untold.add(note);
      }
  expect([...untold]).toEqual([]);
});
