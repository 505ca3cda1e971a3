import { expect, test } from '@jest/globals';
import { lastDayOf } from './last-day-of.js';

test('figures made before a day are those of the day before, over the ends of months and years', () => {
  expect(['2026-11-15', '2026-03-01', '2028-03-01', '2027-01-01'].map(lastDayOf)).toEqual([
    '2026-11-14',
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
  ]);
});
