import { expect, test } from '@jest/globals';
import { holdMove, type HoldFacts } from './hold.js';
import { waitsForReview } from './duplicate.js';

const free: HoldFacts = { personSuspended: false, somebodyActs: true, sameMatterElsewhere: false };

test.each([[{ personSuspended: true }], [{ somebodyActs: false }], [{ sameMatterElsewhere: true }]])(
  'a running case is put on hold by %j, and goes on where it was once nothing holds it',
  (why) => {
    expect(holdMove('contested', null, { ...free, ...why })).toBe('suspended');
    expect(holdMove('suspended', 'contested', { ...free, ...why })).toBeNull();
    expect(holdMove('suspended', 'contested', free)).toBe('contested');
  },
);

test('a case that is over is neither held nor taken up again', () => {
  for (const state of ['withdrawn', 'closed'] as const) {
    expect(holdMove(state, null, { ...free, somebodyActs: false })).toBeNull();
    expect(holdMove(state, null, free)).toBeNull();
  }
});

test('a filing waits for a reviewer only while its date is far, known and not urgent', () => {
  const of = { needsReview: true, urgent: false, by: '2026-12-31', today: '2026-12-20' };
  expect(waitsForReview(of)).toBe(true);
  expect(waitsForReview({ ...of, today: '2026-12-21' })).toBe(false);
  expect(waitsForReview({ ...of, needsReview: false })).toBe(false);
  expect(waitsForReview({ ...of, urgent: true })).toBe(false);
  expect(waitsForReview({ ...of, by: null })).toBe(false);
});
