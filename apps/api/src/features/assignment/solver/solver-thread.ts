import { parentPort, workerData } from 'node:worker_threads';
import type { FlowSolver } from '@chorus/domain/assignment/model/flow-solver';
import { NetworkSimplex } from '@chorus/domain/assignment/model/network-simplex';
import type { ExactPlan } from '@chorus/domain/assignment/model/plan';
import { solveAssignment } from '@chorus/domain/assignment/model/solve';
import type { SolverRequest, SolverSaid } from './exact-solver.js';

/** One run: one plan, and the thread's memory goes with it. */
const { problem, limits } = workerData as SolverRequest;
const say = (said: SolverSaid): void => parentPort?.postMessage(said);
const deadline = Date.now() + limits.milliseconds;

const solve = (solver: FlowSolver): ExactPlan =>
  solveAssignment(problem, {
    solver,
    patience: limits.mendings,
    onProgress: (progress) => say({ progress }),
  });

const steps = { steps: limits.iterations, expired: () => Date.now() > deadline };
const [own, second] = await found();
say({ solved: { plan: second ?? own, solver: second === null ? 'network simplex' : 'HiGHS' } });

/** What the simplex on networks has not finished HiGHS gets a try at: the two are cut short by different problems. */
async function found(): Promise<readonly [ExactPlan, ExactPlan | null]> {
  const first = solve(new NetworkSimplex(steps));
  if (!first.stops.some(({ cause }) => cause === 'iterations' || cause === 'solver_failed'))
    return [first, null];
  const { HighsSolver, loadHighs } = await import('./highs-solver.js');
  const other = solve(new HighsSolver(await loadHighs(), { iterations: limits.iterations, deadline }));
  return [first, other.complete ? other : null];
}
