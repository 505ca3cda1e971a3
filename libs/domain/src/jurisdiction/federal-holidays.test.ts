import { describe, expect, test } from '@jest/globals';
import { dayOfWeek, plainDate, rollForward } from '../shared/calendar.js';
import { federalHolidays, federalHolidaysOf, stateHolidaysOf } from './federal-holidays.js';
import { jurisdictionCodes } from './jurisdictions.js';

describe('federal holidays (5 USC 6103)', () => {
  test('5 USC 6103(a)-(b): the eleven holidays of 2027, with the days they are observed', () => {
    expect(federalHolidaysOf(2027).map(({ date, observed }) => [date, observed])).toEqual([
      ['2027-01-01', '2027-01-01'],
      ['2027-01-18', '2027-01-18'],
      ['2027-02-15', '2027-02-15'],
      ['2027-05-31', '2027-05-31'],
      ['2027-06-19', '2027-06-18'],
      ['2027-07-04', '2027-07-05'],
      ['2027-09-06', '2027-09-06'],
      ['2027-10-11', '2027-10-11'],
      ['2027-11-11', '2027-11-11'],
      ['2027-11-25', '2027-11-25'],
      ['2027-12-25', '2027-12-24'],
    ]);
  });

  test('5 USC 6103(b): New Year on Saturday 1 January 2028 closes offices on Friday 31 December 2027', () => {
    expect(federalHolidays.has(plainDate('2027-12-31'))).toBe(true);
    expect(federalHolidays.has(plainDate('2026-12-31'))).toBe(false);
  });

  test('5 USC 6103(c): Inauguration Day is not a general federal holiday', () => {
    expect(federalHolidays.has(plainDate('2029-01-20'))).toBe(false);
    expect(federalHolidaysOf(2029)).toHaveLength(11);
  });

  test('5 USC 6103(a) as amended in 2021: Juneteenth is a holiday from 2021 on', () => {
    expect(federalHolidays.has(plainDate('2020-06-19'))).toBe(false);
    expect(federalHolidays.has(plainDate('2021-06-18'))).toBe(true);
  });

  test('5 USC 6103(a)-(b): from 2000 to 2199 no observed day is a weekend and each is within a day', () => {
    for (let year = 2000; year <= 2198; year += 1) {
      for (const { name, date, observed } of federalHolidaysOf(year)) {
        const weekday = dayOfWeek(observed);
        if (weekday > 5) throw new Error(`${name} ${year} would be observed on a weekend`);
        const moved = { 6: 5, 7: 1 }[dayOfWeek(date)] ?? dayOfWeek(date);
        expect([name, year, weekday]).toEqual([name, year, moved]);
      }
    }
  });

  test('45 CFR 147.136(d)(2)(i): a last day on Saturday 3 July 2027 rolls past the observed holiday to Tuesday', () => {
    expect(rollForward(plainDate('2027-07-03'), federalHolidays)).toBe('2027-07-06');
  });

  test('no state has holidays of its own in our data, and that is said as unknown, not as none', () => {
    for (const state of jurisdictionCodes) expect(stateHolidaysOf(state)).toEqual({ known: false, days: [] });
  });
});
