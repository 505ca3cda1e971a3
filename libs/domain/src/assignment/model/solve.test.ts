import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exhaustive } from './exhaustive-oracle.js';
import { worthOf, type Worth } from './measure.js';
import type { ExactPlan } from './plan.js';
import { anyProblem, shuffled } from './testing/problem.given.js';
import type { AssignmentProblem } from './problem.js';
import { solveAssignment } from './solve.js';

const seed = 20261207;

const worth = (one: AssignmentProblem, plan: ExactPlan): Worth =>
  worthOf(one, plan.placements, new Map(plan.shares.map((share) => [share.group, share])));

describe('the exact assignment of small random problems', () => {
  test('is worth what the best of all plans is, objective by objective', () => {
    fc.assert(
      fc.property(anyProblem, (one) => {
        expect(worth(one, solveAssignment(one))).toEqual(exhaustive(one));
      }),
      { numRuns: 200, seed },
    );
  });
  test('is the same whether shares are looked at in steps first or unit by unit', () => {
    fc.assert(
      fc.property(anyProblem, (one) => {
        expect(worth(one, solveAssignment(one, { unitsAtOnce: 0, shareSteps: 2 }))).toEqual(exhaustive(one));
      }),
      { numRuns: 200, seed: seed + 1 },
    );
  });

  test('is the same plan whatever the order of the input', () => {
    fc.assert(
      fc.property(
        anyProblem.chain((one) => fc.tuple(fc.constant(one), shuffled(one))),
        ([one, other]) => {
          expect(solveAssignment(other)).toEqual(solveAssignment(one));
        },
      ),
      { numRuns: 200, seed: seed + 2 },
    );
  });

  test('never moves what is settled', () => {
    fc.assert(
      fc.property(anyProblem, (one) => {
        const { placements } = solveAssignment(one);
        for (const { id, settled } of one.work)
          for (const place of settled)
            expect(
              placements.some(
                (p) =>
                  p.workId === id &&
                  p.settled &&
                  p.period === place.period &&
                  p.providerId === place.providerId,
              ),
            ).toBe(true);
      }),
      { numRuns: 200, seed: seed + 3 },
    );
  });
});
