import { expect, test } from '@jest/globals';
import { instantTyped } from './instant-typed.js';

test('a day and a time are one instant, in the zone they were typed in', () => {
  expect(instantTyped('2026-11-25', '14:30')).toBe(new Date(2026, 10, 25, 14, 30).toISOString());
});

test.each([
  ['', '14:30'],
  ['2026-11-25', ''],
  ['25.11.2026', '14:30'],
  ['20261-11-25', '14:30'],
])('half of it is none: "%s" "%s"', (day, time) => {
  expect(instantTyped(day, time)).toBeNull();
});
