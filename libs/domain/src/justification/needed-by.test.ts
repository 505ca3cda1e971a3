import { describe, expect, test } from '@jest/globals';
import { federalHolidays } from '../jurisdiction/federal-holidays.js';
import { plainDate } from '../shared/calendar.js';
import { blanksAsked, letterNeededBy } from './needed-by.js';

const today = plainDate('2026-12-01');

describe('the day a letter is needed by', () => {
  test('leaves the post its five business days and the packet two, over a holiday', () => {
    // 2027-01-15 less seven business days, with New Year's Day between.
    expect(letterNeededBy('2027-01-15', today, federalHolidays)).toBe('2027-01-06');
    expect(letterNeededBy('2027-01-08', today, federalHolidays)).toBe('2026-12-29');
  });

  test('is never in the past, and nothing where no date is known', () => {
    expect(letterNeededBy('2026-12-03', today, federalHolidays)).toBe(today);
    expect(letterNeededBy(null, today, federalHolidays)).toBeNull();
  });
});

describe('what only the clinician can say', () => {
  test('who cares for the person says since when, an urgent letter says what waiting does', () => {
    expect(blanksAsked('treating', 'internal_appeal')).toEqual(['relationship']);
    expect(blanksAsked('supporting', 'external_review')).toEqual([]);
    expect(blanksAsked('ordering', 'expedited_appeal')).toEqual(['relationship', 'risk_of_delay']);
  });
});
