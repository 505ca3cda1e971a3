import { describe, expect, test } from '@jest/globals';
import type { NextStep } from '../playbook/playbook.js';
import { input, one } from './assignable.given.js';
import type { Assignment } from './assignment.js';
import { askLetterDateFirst } from './letter-date.js';
import { planChanges, type StandingItem } from './plan-changes.js';
import { planSummary } from './plan-summary.js';
import { ruleChooser } from './rule-chooser.js';

const today = '2026-11-23';
const planOf = (...cases: Parameters<typeof input>[0]) => ruleChooser.choose(input(cases));
const standing = (assignments: readonly Assignment[]): readonly StandingItem[] =>
  assignments.map((assignment, number) => ({ ...assignment, workItemId: `item-${number}` }));
const changesOf = (plan: ReturnType<typeof planOf>, before: readonly StandingItem[]) =>
  planChanges(plan, [], before, today).assignments.map(({ change }) => change);

describe('what a plan changes', () => {
  test('the same input changes nothing', () => {
    const plan = planOf(one(1), one(2));
    expect(changesOf(plan, standing(plan.assignments))).toEqual(['same', 'same']);
  });

  test('another date moves, a newcomer is new, and what has no step any more is released', () => {
    const before = standing(planOf(one(1), one(2)).assignments);
    const plan = planOf(one(1, { actBy: '2026-12-03' }), one(3));
    const changes = planChanges(plan, [], before, today);
    expect(changes.assignments.map(({ change }) => change)).toEqual(['moved', 'new']);
    expect(changes.released.map(({ workItemId }) => workItemId)).toEqual(['item-1']);
  });

  test('a release that has come is not moved again each morning', () => {
    const [item] = standing(planOf(one(1, { urgent: true })).assignments);
    const earlier = { ...item, releaseFrom: '2026-11-20' } as StandingItem;
    expect(changesOf(planOf(one(1, { urgent: true })), [earlier])).toEqual(['same']);
  });

  test('settled work is counted as settled whatever the chooser would say now', () => {
    const [settled] = planOf(one(1)).assignments;
    if (settled === undefined) throw new Error('Expected an assignment');
    const plan = planOf(one(1, { settled: [settled], actBy: '2026-12-03' }));
    expect(planChanges(plan, [settled], [], today).assignments[0]?.change).toBe('settled');
  });
});

describe('the sums of a plan', () => {
  test('show unknown dates apart, each state, and every constraint', () => {
    const cases = [
      one(1),
      one(2, { actBy: null, state: 'ID' }),
      one(3, { participationState: 'paused', state: 'ID' }),
    ];
    const plan = planOf(...cases);
    const stateOf = (caseId: string): string | null =>
      cases.find((one) => one.caseId === caseId)?.facet.residenceState ?? null;
    const summary = planSummary(planChanges(plan, [], [], today), plan.unassigned, stateOf);
    expect(summary).toMatchObject({ assigned: 2, unassigned: 1, unknownDeadline: 1, settled: 0 });
    expect(summary.byState).toEqual([
      { state: 'ID', assigned: 1, unassigned: 1, unknownDeadline: 1 },
      { state: 'MT', assigned: 1, unassigned: 0, unknownDeadline: 0 },
    ]);
    expect(summary.byTiming).toEqual([
      { timing: 'in_wave', count: 1 },
      { timing: 'unknown_deadline', count: 1 },
    ]);
    expect(summary.byConstraint).toEqual([{ constraint: 'participation_not_active', count: 1 }]);
    expect(summary.changes).toEqual({ new: 2, same: 0, moved: 0, settled: 0, released: 0 });
  });
});

test('a case kept confidential counts in a plan like one of which nothing is known (lawful conduct G15)', () => {
  const cases = [one(1), one(2), one(3, { participationState: 'paused' })];
  const plan = planOf(...cases);
  const changes = planChanges(plan, [], [], today);
  const openly = planSummary(changes, plan.unassigned, () => 'MT');
  expect(openly.byTiming).toEqual([{ timing: 'in_wave', count: 2 }]);
  const [kept, , blocked] = cases;
  const summary = planSummary(changes, plan.unassigned, (caseId) =>
    caseId === kept?.caseId || caseId === blocked?.caseId ? undefined : 'MT',
  );
  expect(summary.byTiming).toEqual([
    { timing: 'in_wave', count: 1 },
    { timing: 'no_wave', count: 1 },
  ]);
  expect(summary.byConstraint).toEqual([{ constraint: 'no_further_step', count: 1 }]);
  expect(summary.byState).toContainEqual({ state: null, assigned: 1, unassigned: 1, unknownDeadline: 0 });
});

describe('while the rules behind a date are unconfirmed', () => {
  const act = one(1).next;
  const question = { required: true, evidence: 'written_decision', letterPrintsDeadline: null } as const;

  test('the letter is looked at first, and every answer will do', () => {
    expect(askLetterDateFirst(act, question)).toMatchObject({ next: 'ask', question: 'letter_deadline' });
    for (const letterPrintsDeadline of ['yes', 'no', 'unknown'] as const)
      expect(askLetterDateFirst(act, { ...question, letterPrintsDeadline })).toBe(act);
  });

  test('nothing urgent waits for it, nor what has no letter yet, nor a campaign on confirmed rules', () => {
    const urgent = one(1, { urgent: true }).next;
    expect(askLetterDateFirst(urgent, question)).toBe(urgent);
    expect(askLetterDateFirst(act, { ...question, evidence: 'nothing_in_writing' })).toBe(act);
    expect(askLetterDateFirst(act, { ...question, required: false })).toBe(act);
    const wait: NextStep = {
      next: 'wait',
      stage: 'external_review',
      reason: { en: 'It is sent on.', es: 'It is sent on.' },
    };
    expect(askLetterDateFirst(wait, question)).toBe(wait);
  });
});
