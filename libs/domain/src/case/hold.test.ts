import { expect, test } from '@jest/globals';
import { holdMove, stepOf, type HoldFacts } from './hold.js';
import type { CaseState } from './case.js';
import { waitsForReview } from './duplicate.js';

const free: HoldFacts = { personSuspended: false, somebodyActs: true, sameMatterElsewhere: false };

const open = (state: CaseState) => ({ state, suspendedFrom: null });
const held = (suspendedFrom: CaseState) => ({ state: 'suspended', suspendedFrom }) as const;

test.each([[{ personSuspended: true }], [{ somebodyActs: false }], [{ sameMatterElsewhere: true }]])(
  'a running case is put on hold by %j, and goes on where it was once nothing holds it',
  (why) => {
    expect(holdMove(open('contested'), { ...free, ...why })).toBe('suspended');
    expect(holdMove(held('contested'), { ...free, ...why })).toBeNull();
    expect(holdMove(held('contested'), free)).toBe('contested');
  },
);

test('a case that is over is neither held nor taken up again', () => {
  for (const state of ['withdrawn', 'closed'] as const) {
    expect(holdMove(open(state), { ...free, somebodyActs: false })).toBeNull();
    expect(holdMove(open(state), free)).toBeNull();
  }
});

test('what happens to a case on hold happens beneath the hold, and is where it comes back to', () => {
  const answered = stepOf(held('contested'), 'decided');
  expect(answered).toEqual(held('decided'));
  expect(stepOf(held('decided'), 'closed')).toEqual(held('closed'));
  expect(holdMove(held('closed'), free)).toBe('closed');
  expect(stepOf(held('intake'), 'decided')).toBeNull();
  expect(stepOf(held('contested'), 'withdrawn')).toEqual(open('withdrawn'));
  expect(stepOf(open('contested'), 'suspended')).toEqual(held('contested'));
  expect(stepOf(open('evidenced'), 'contested')).toEqual(open('contested'));
});

test('a filing waits for a reviewer only while its date is far, known and not urgent', () => {
  const of = { needsReview: true, urgent: false, by: '2026-12-31', today: '2026-12-20' };
  expect(waitsForReview(of)).toBe(true);
  expect(waitsForReview({ ...of, today: '2026-12-21' })).toBe(false);
  expect(waitsForReview({ ...of, needsReview: false })).toBe(false);
  expect(waitsForReview({ ...of, urgent: true })).toBe(false);
  expect(waitsForReview({ ...of, by: null })).toBe(false);
});
