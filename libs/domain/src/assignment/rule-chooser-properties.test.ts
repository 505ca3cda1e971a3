import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { channels } from '../playbook/channel.js';
import type { NextStep } from '../playbook/playbook.js';
import { addDays, isWeekend, plainDate } from '../shared/calendar.js';
import { input, one, today } from './assignable.given.js';
import type { AssignableCase } from './assignment.js';
import { ruleChooser } from './rule-chooser.js';

const anyCase = (number: number): fc.Arbitrary<AssignableCase> =>
  fc
    .record({
      days: fc.option(fc.integer({ min: -20, max: 90 })),
      urgent: fc.boolean(),
      way: fc.constantFrom(...channels),
      state: fc.constantFrom('MT', 'ID', 'WY'),
      leadCase: fc.boolean(),
      hold: fc.option(fc.integer({ min: -5, max: 60 })),
      participationState: fc.constantFrom(
        'active' as const,
        'joined' as const,
        'helped' as const,
        'paused' as const,
        'left' as const,
      ),
      caseState: fc.constantFrom('evidenced', 'intake', 'decided', 'suspended'),
      eligible: fc.boolean(),
      consents: fc.subarray(['store', 'draft', 'send'] as const, { minLength: 2 }),
      wayless: fc.boolean(),
      next: fc.constantFrom<NextStep['next']>('act', 'act', 'act', 'ask', 'wait', 'refer', 'finished'),
    })
    .map(({ days, hold, wayless, next, urgent, way, state, ...rest }) => {
      const made = one(number, {
        ...rest,
        urgent,
        way,
        state,
        actBy: days === null ? null : addDays(today, days),
        holdUntil: hold === null ? null : addDays(today, hold),
      });
      const reason = { en: 'A sentence.', es: 'Una frase.' };
      const step: NextStep =
        next === 'act'
          ? made.next
          : next === 'ask'
            ? { next, question: 'plan_levels', reason }
            : next === 'wait'
              ? { next, stage: 'external_review', reason }
              : next === 'refer'
                ? { next, to: 'lawyer', reason }
                : { next, reason };
      return { ...made, next: step, steps: made.steps.map((one) => (wayless ? { ...one, ways: [] } : one)) };
    });
const anyCases = fc
  .integer({ min: 0, max: 60 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => anyCase(number))));

describe('the rule chooser, over random campaigns', () => {
  test('gives the same plan for the same cases in any order', () => {
    fc.assert(
      fc.property(
        anyCases.chain((cases) =>
          fc.tuple(fc.constant(cases), fc.shuffledSubarray([...cases], { minLength: cases.length })),
        ),
        ([cases, shuffled]) =>
          expect(ruleChooser.choose(input(shuffled))).toEqual(ruleChooser.choose(input(cases))),
      ),
    );
  });

  test('assigns everybody or names what blocks them, each once', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const plan = ruleChooser.choose(input(cases));
        const ids = [...plan.assignments, ...plan.unassigned].map((a) => a.caseId).sort();
        expect(ids).toEqual(cases.map((a) => a.caseId).sort());
        expect(plan.unassigned.every((a) => a.reason.es.length > 0 && a.whatWouldUnblock.es.length > 0)).toBe(
          true,
        );
        expect(plan.assignments.every((a) => a.reasons.length > 0)).toBe(true);
      }),
    );
  });

  test('nobody leaves after the safe day while it can still be kept, and never before today', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        for (const a of ruleChooser.choose(input(cases)).assignments) {
          expect(a.releaseFrom >= today).toBe(true);
          if (a.sendBy !== null && a.sendBy >= today) expect(a.releaseFrom <= a.sendBy).toBe(true);
          if (a.sendBy !== null && a.sendBy < today) expect(a.releaseFrom).toBe(today);
        }
      }),
    );
  });

  test('keeps a line’s pace on every day that is not forced by a date', () => {
    fc.assert(
      fc.property(anyCases, fc.integer({ min: 1, max: 5 }), (cases, perBusinessDay) => {
        const lines = [{ lineKey: 'fax:1', perBusinessDay, planned: [] }];
        const plan = ruleChooser.choose(input(cases, { lines }));
        const paced = plan.assignments.filter(
          (a) => a.lineKey === 'fax:1' && ['in_wave', 'no_wave', 'early'].includes(a.timing),
        );
        const free = paced.filter(
          (a) =>
            !a.reasons.some(({ en }) => en.includes('in spite of the pace')) &&
            a.sendBy !== null &&
            a.sendBy > today,
        );
        const perDay = new Map<string, number>();
        for (const { releaseFrom } of free) perDay.set(releaseFrom, (perDay.get(releaseFrom) ?? 0) + 1);
        expect([...perDay.values()].every((count) => count <= perBusinessDay)).toBe(true);
        expect(free.every((a) => !isWeekend(plainDate(a.releaseFrom)))).toBe(true);
      }),
    );
  });
});
