import { expect, test } from '@jest/globals';
import { noWindow, showInZone, windowsTyped } from './call-times.js';

test('only windows that are whole are asked for', () => {
  const whole = { day: '2026-11-25', from: '14:30', to: '15:30' };
  expect(windowsTyped([whole, noWindow, { ...whole, to: '' }])).toHaveLength(1);
});

test('a time is shown in the zone it was given in', () => {
  expect(showInZone('2026-11-25T16:00:00Z', 'en', 'America/Denver')).toMatch(/9:00/);
});
