import { expect, test } from '@jest/globals';
import { filingClock } from './filing-clock.js';

const clock = { side: 'file', state: 'running', actBy: '2026-12-24', verified: true };

test('a date is checked as the clock is that it comes from, and no other', () => {
  const others = [
    { ...clock, side: 'decide', verified: false },
    { ...clock, state: 'met', verified: false },
    { ...clock, actBy: '2026-12-01', verified: false },
  ];
  expect(filingClock({ actBy: '2026-12-24', clocks: [...others, clock] })).toBe(clock);
  expect(filingClock({ actBy: '2026-12-25', clocks: [clock] })).toBeUndefined();
  expect(filingClock({ actBy: null, clocks: [{ ...clock, actBy: null }] })).toBeUndefined();
});
