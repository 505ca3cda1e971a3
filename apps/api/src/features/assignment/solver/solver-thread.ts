import { parentPort, workerData } from 'node:worker_threads';
import { canonical } from '@chorus/domain/assignment/model/problem';
import { solveAssignment } from '@chorus/domain/assignment/model/solve';
import type { SolverRequest, SolverSaid } from './exact-solver.js';
import { hashOf } from './hash.js';
import { HighsSolver, loadHighs } from './highs-solver.js';

/** One run: a fresh instance of the solver, one plan, and the thread's memory goes with it. */
const { problem, limits } = workerData as SolverRequest;
const say = (said: SolverSaid): void => parentPort?.postMessage(said);

const { work, providers, periods, goals } = canonical(problem);
const highs = await loadHighs();
const deadline = Date.now() + limits.milliseconds;
const plan = solveAssignment(problem, {
  solver: new HighsSolver(highs, { iterations: limits.iterations, deadline }),
  patience: limits.mendings,
  onProgress: (progress) => say({ progress }),
});
say({
  solved: {
    plan,
    inputHash: hashOf(periods, work, providers, goals),
    resultHash: hashOf(plan.placements, plan.unplaced, plan.stages),
    solver: `HiGHS ${highs.version.string}`,
    solverMemory: highs.memoryBytes,
  },
});
