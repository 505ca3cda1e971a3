import { describe, expect, test } from '@jest/globals';
import { exhaustive } from '@chorus/domain/assignment/model/exhaustive-oracle';
import { worthOf } from '@chorus/domain/assignment/model/measure';
import {
  anyProblem,
  problem,
  provider,
  shuffled,
  weeks,
  work,
} from '@chorus/domain/assignment/model/testing/problem.given';
import { solveAssignment } from '@chorus/domain/assignment/model/solve';
import { isRefusal } from '@chorus/domain/shared/refusal';
import fc from 'fast-check';
import { sourceLoader } from '../../../../../../test/support/source-loader.js';
import { assignmentWorld } from '../../../../../../test/bench/assignment-world.js';
import { solveInThread, type SolvedAssignment } from './exact-solver.js';
import { planHash, problemHash } from './hash.js';
import { HighsSolver, loadHighs } from './highs-solver.js';

const execArgv = sourceLoader;
const limits = { iterations: 1_000_000, deadline: Number.POSITIVE_INFINITY };

async function solved(...[given, options]: Parameters<typeof solveInThread>): Promise<SolvedAssignment> {
  const answer = await solveInThread(given, { execArgv, ...options });
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

describe('the exact assignment by HiGHS', () => {
  test('is worth what the best of all plans of 200 random small problems is, objective by objective', async () => {
    const solver = new HighsSolver(await loadHighs(), limits);
    fc.assert(
      fc.property(anyProblem, (one) => {
        const plan = solveAssignment(one, { solver });
        const targets = new Map(plan.shares.map((share) => [share.group, share]));
        expect(worthOf(one, plan.placements, targets)).toEqual(exhaustive(one));
        expect(plan.stages.every(({ complete, value, bound }) => complete && value === bound)).toBe(true);
      }),
      { numRuns: 200, seed: 20261208 },
    );
  });

  test('and by the simplex on networks are worth the same stage by stage, and neither has to be mended', async () => {
    const one = assignmentWorld(1_500);
    const byHighs = solveAssignment(one, { solver: new HighsSolver(await loadHighs(), limits) });
    const bySimplex = solveAssignment(one);
    expect(bySimplex.stages).toEqual(byHighs.stages);
    expect(bySimplex.shares).toEqual(byHighs.shares);
    expect([bySimplex.complete, bySimplex.mended, byHighs.mended]).toEqual([true, 0, 0]);
  });

  test('gives the same hashes in a thread of its own, run after run and whatever the order', async () => {
    const one = assignmentWorld(150);
    const [other] = fc.sample(shuffled(one), { numRuns: 1, seed: 1 });
    if (other === undefined) throw new Error('Nothing was shuffled.');
    const seen: string[] = [];
    const first = await solved(one, { onProgress: ({ stage }) => void seen.push(stage) });
    const second = await solved(other);
    expect(problemHash(other)).toBe(problemHash(one));
    expect(planHash(second.plan)).toBe(planHash(first.plan));
    expect(first.plan.complete).toBe(true);
    expect(seen).toContain('even_shares');
  });

  test('stops at the last complete stage when its iterations are used up, and says how far it may be from the best', async () => {
    const { plan } = await solved(assignmentWorld(150), { limits: { iterations: 1 } });
    expect(plan.complete).toBe(false);
    expect(plan.gap).toBeGreaterThan(0);
    expect(new Set(plan.stops.map(({ cause }) => cause))).toEqual(new Set(['iterations']));
  });

  test('says that it ran out of memory, and the process goes on', async () => {
    const answer = await solveInThread(assignmentWorld(20_000), { execArgv, limits: { megabytes: 60 } });
    expect(answer).toMatchObject({ kind: 'SolveFailed', message: expect.stringContaining('memory') });
  });

  test('ends at once when it is cancelled', async () => {
    const stop = new AbortController();
    const running = solveInThread(assignmentWorld(2_000), {
      execArgv,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(await running).toMatchObject({ kind: 'SolveCancelled' });
  });

  test('plans a single case', async () => {
    const { plan } = await solved(
      problem(
        [work('w')],
        [
          provider(
            'p',
            weeks.map(() => 1),
          ),
        ],
      ),
    );
    expect(plan.placements).toMatchObject([{ workId: 'w', providerId: 'p', period: 0 }]);
  });
});
