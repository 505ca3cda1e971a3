import { expect, test } from '@jest/globals';
import { exportExpiry, mayAskExport } from './personal-export.js';

test('one copy at a time is made of the same, and three a day', () => {
  expect(mayAskExport({ underWay: 0, withinDay: 2 })).toBe(true);
  expect(mayAskExport({ underWay: 1, withinDay: 1 })).toMatchObject({ kind: 'ExportUnderWay' });
  expect(mayAskExport({ underWay: 0, withinDay: 3 })).toMatchObject({ kind: 'TooManyRequests' });
});

test('a copy stands for seven days from when it was ready', () => {
  expect(exportExpiry(new Date('2026-12-07T15:00:00Z')).toISOString()).toBe('2026-12-14T15:00:00.000Z');
});
