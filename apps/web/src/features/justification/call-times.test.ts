import { expect, test } from '@jest/globals';
import { instantTyped, noWindow, showInZone, windowsTyped } from './call-times.js';

test('a day and a time are one instant, in the zone they were typed in', () => {
  expect(instantTyped('2026-11-25', '14:30')).toBe(new Date(2026, 10, 25, 14, 30).toISOString());
});

test.each([
  ['', '14:30'],
  ['2026-11-25', ''],
  ['25.11.2026', '14:30'],
])('half of it is none: "%s" "%s"', (day, time) => {
  expect(instantTyped(day, time)).toBeNull();
});

test('only windows that are whole are asked for', () => {
  const whole = { day: '2026-11-25', from: '14:30', to: '15:30' };
  expect(windowsTyped([whole, noWindow, { ...whole, to: '' }])).toHaveLength(1);
});

test('a time is shown in the zone it was given in', () => {
  expect(showInZone('2026-11-25T16:00:00Z', 'en', 'America/Denver')).toMatch(/9:00/);
});
