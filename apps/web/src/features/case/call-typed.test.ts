import { expect, test } from '@jest/globals';
import { callAt } from './call-typed.js';

const said = 'Invented words.';
const now = new Date(2026, 10, 23, 9, 15).getTime();
const fine = { day: null, time: null, said: null };

test('a call of this morning is of the minute that was typed', () => {
  const at = new Date(2026, 10, 23, 8, 30).toISOString();
  expect(callAt({ day: '2026-11-23', time: '08:30', said }, now)).toEqual({ at });
  expect(callAt({ day: '2026-11-23', time: '08:30', said }, null)).toEqual({ at });
});

test('no time is made up for a call', () => {
  const asked = { ...fine, time: 'callLog.timeMissing' };
  expect(callAt({ day: '2026-11-12', time: '', said }, now)).toEqual(asked);
  expect(callAt({ day: '2026-11-23', time: '', said }, now)).toEqual(asked);
});

test.each(['', '20261-11-12', '0026-11-12', '2026-02-31x'])('"%s" is no day of a call', (day) => {
  expect(callAt({ day, time: '08:30', said }, now)).toMatchObject({ day: 'callLog.dayMissing' });
});

test('a call that is later than now is said to be so before it is sent', () => {
  expect(callAt({ day: '2026-11-23', time: '18:30', said }, now)).toEqual({ ...fine, time: 'callLog.later' });
});

test('all that is missing is said at once', () => {
  expect(callAt({ day: '', time: '', said: ' ' }, now)).toEqual({
    day: 'callLog.dayMissing',
    time: 'callLog.timeMissing',
    said: 'callLog.saidMissing',
  });
});
