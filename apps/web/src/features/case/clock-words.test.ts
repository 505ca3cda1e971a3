import { expect, test } from '@jest/globals';
import { noteTold, timeIn } from './clock-words.js';

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
  expect(noteTold('Something newer than this page.')).toBeNull();
});
