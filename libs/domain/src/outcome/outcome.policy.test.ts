import { expect, test } from '@jest/globals';
import { noSight } from '../case/case-sight.js';
import type { MayNotAct } from '../identity/may-act-for.js';
import { refuse } from '../shared/refusal.js';
import { mayReportOutcome, mayReviewOutcome } from './outcome.policy.js';

const nobody: MayNotAct = refuse('NoAuthority', 'We have no record.');

test('the practice’s word counts, a colleague’s does not, and a stranger is told that there is nothing', () => {
  const practice = { ...noSight, sees: 'whole', speaksAsClinician: true } as const;
  expect(mayReportOutcome(nobody, practice)).toBe('helper');
  expect(mayReportOutcome(nobody, { ...noSight, sees: 'clear' })).toMatchObject({ kind: 'NotAllowed' });
  expect(mayReportOutcome(nobody, noSight)).toMatchObject({ kind: 'NotFound' });
});

test('of a case nobody sees the same is said as of one that is not there', () => {
  const unseen = () => refuse('NotFound', 'There is no such case.', 'caseId');
  expect(mayReportOutcome(nobody, noSight, unseen)).toEqual(unseen());
});

test('nobody checks what concerns somebody of their own, whatever their role', () => {
  expect(mayReviewOutcome({ reviews: true, actsForPerson: false })).toBe(true);
  expect(mayReviewOutcome({ reviews: true, actsForPerson: true })).toMatchObject({
    kind: 'ReviewerIsReporter',
  });
  expect(mayReviewOutcome({ reviews: false, actsForPerson: true })).toMatchObject({ kind: 'NotAllowed' });
});
