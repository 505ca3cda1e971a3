import { components } from './components.js';
import { explain } from './explain.js';
import type { FlowSolver } from './flow-solver.js';
import { groupWork, type Grouped } from './grouping.js';
import { handOut, settledPlacements } from './hand-out.js';
import { breaches, worthOf, type Worth } from './measure.js';
import { networkOf } from './network.js';
import { NetworkSimplex, unlimited } from './network-simplex.js';
import type { ExactPlan, GroupShare, Placement } from './plan.js';
import { canonical, problemFaults, type AssignmentProblem } from './problem.js';
import type { Share } from './shares.js';
import {
  solveComponent,
  type ComponentOutcome,
  type ComponentSettings,
  type SolvedComponent,
  type StageOutcome,
} from './solve-component.js';
import { stages, type StageKey } from './stages.js';

export interface Progress {
  /** 1 to `components`. */
  readonly component: number;
  readonly components: number;
  readonly stage: StageKey;
}

export interface SolveSettings {
  readonly solver: FlowSolver;
  onProgress(progress: Progress): void;
  readonly unitsAtOnce: number;
  readonly shareSteps: number;
  readonly patience: number;
}

export const defaultSettings: SolveSettings = {
  solver: new NetworkSimplex(unlimited),
  onProgress: () => undefined,
  unitsAtOnce: 2_000,
  shareSteps: 64,
  patience: Number.POSITIVE_INFINITY,
};

/**
 * The best assignment there is, objective by objective, with the reason of each place and what stands in the way of every
 * other. The same problem in any order gives the same plan.
 *
 * @throws Error when the problem makes no sense (`problemFaults` says so beforehand), or when the finished plan breaks one of
 *   its own rules or is not worth what the stages say: a mistake of this program, and never a plan
 */
export function solveAssignment(given: AssignmentProblem, settings: Partial<SolveSettings> = {}): ExactPlan {
  const faults = problemFaults(given);
  if (faults.length > 0) throw new Error(`Not a problem: ${JSON.stringify(faults.slice(0, 5))}`);
  const grouped = groupWork(canonical(given));
  const solved = solveComponents(grouped, { ...defaultSettings, ...settings });
  const chosen = solved.flatMap(({ network }) => handOut(network, grouped));
  const placements = [...settledPlacements(grouped), ...chosen].sort(inOrder);
  const rows = sumOfStages(solved.map(({ outcome }) => outcome));
  const shares = sharesOfGroups(grouped, solved, placements);
  const stops = solved.flatMap(({ outcome }) => (outcome.stopped === null ? [] : [outcome.stopped]));
  prove(grouped.problem, placements, rows, shares);
  const first = rows.find(({ complete }) => !complete);
  return {
    ...explain(grouped, solved, placements),
    stages: rows,
    shares,
    settledFaults: grouped.settledFaults,
    components: solved.length,
    complete: stops.length === 0,
    gap: first === undefined ? null : Math.abs(first.bound - first.value),
    stops,
    mended: solved.reduce((sum, { outcome }) => sum + outcome.mended, 0),
  };
}

function solveComponents(grouped: Grouped, settings: SolveSettings): readonly SolvedComponent[] {
  const parts = components(grouped);
  return parts.map((classes, index) => {
    const network = networkOf(grouped, classes);
    const own: ComponentSettings = {
      ...settings,
      onStage: (stage) => settings.onProgress({ component: index + 1, components: parts.length, stage }),
    };
    return { network, outcome: solveComponent(network, grouped, own) };
  });
}

const inOrder = (a: Placement, b: Placement): number =>
  a.workId < b.workId
    ? -1
    : a.workId > b.workId
      ? 1
      : Number(b.settled) - Number(a.settled) ||
        a.period - b.period ||
        (a.providerId < b.providerId ? -1 : a.providerId > b.providerId ? 1 : 0);

/** A stage is complete when it is in every component; a component that stopped before it counts as not. */
function sumOfStages(outcomes: readonly ComponentOutcome[]): readonly StageOutcome[] {
  return stages.map(({ key }) => {
    const own = outcomes.map((outcome) => outcome.stages.find((stage) => stage.key === key));
    return {
      key,
      value: own.reduce((sum, stage) => sum + (stage?.value ?? 0), 0),
      bound: own.reduce((sum, stage) => sum + (stage?.bound ?? 0), 0),
      complete: own.every((stage) => stage?.complete === true),
    };
  });
}

function sharesOfGroups(
  { groups, problem }: Grouped,
  solved: readonly SolvedComponent[],
  placements: readonly Placement[],
): readonly GroupShare[] {
  const found = new Map<number, Share>();
  for (const { outcome } of solved) for (const share of outcome.shares) found.set(share.group, share);
  const groupOf = new Map(problem.work.map(({ id, group }) => [id, group]));
  const placed = new Map<string, number>();
  for (const { workId } of placements) {
    const group = groupOf.get(workId) ?? '';
    placed.set(group, (placed.get(group) ?? 0) + 1);
  }
  return groups.map(({ key, weight, settled, goal }, index) => ({
    group: key,
    weight,
    target: found.get(index)?.target ?? Math.min(goal ?? settled, settled),
    placed: placed.get(key) ?? 0,
  }));
}

/** The plan is measured anew from its places alone, and held against every rule and every stage. */
function prove(
  problem: AssignmentProblem,
  placements: readonly Placement[],
  rows: readonly StageOutcome[],
  shares: readonly GroupShare[],
): void {
  const broken = breaches(problem, placements);
  if (broken.length > 0) throw new Error(`The plan breaks its own rules: ${broken.slice(0, 5).join('; ')}.`);
  const worth = worthOf(problem, placements, new Map(shares.map((share) => [share.group, share])));
  for (const { key, value, complete } of rows) {
    const measured = measuredAs[key](worth);
    if (complete && measured !== null && measured !== value)
      throw new Error(`The plan is worth ${measured} by ${key}, not ${value}.`);
  }
}

const measuredAs: Readonly<Record<StageKey, (worth: Worth) => number | null>> = {
  inside_act_by: (worth) => worth.insideActBy,
  placed: (worth) => worth.placed,
  within_pace: (worth) => worth.beyondPace,
  lead_cases: (worth) => worth.leadCases,
  even_shares: () => null,
  fit: (worth) => worth.fit,
  urgent_first: (worth) => worth.urgentPeriods,
  tight_waves: (worth) => worth.wavePeriods,
  few_changes: (worth) => worth.kept,
};
