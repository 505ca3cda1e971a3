import type { Explanation, UnplacedWork } from './explanation.js';
import type { SettledFault } from './grouping.js';
import type { Place } from './problem.js';
import type { StageOutcome, Stop } from './solve-component.js';

export interface Placement extends Place {
  readonly workId: string;
  /** Null: no date is known to be inside of. */
  readonly insideActBy: boolean | null;
  readonly settled: boolean;
  /** Where it was by the plan in force. */
  readonly kept: boolean;
  readonly beyondPace: boolean;
}

export interface ExplainedPlacement extends Placement {
  readonly reasons: readonly Explanation[];
}

/** A group's share of the campaign; `target` is its goal, capped at what it could reach. */
export interface GroupShare {
  readonly group: string;
  readonly weight: number;
  readonly target: number;
  readonly placed: number;
}

export interface ExactPlan {
  /** Settled places first among those of one piece of work; in order of work, period, provider. */
  readonly placements: readonly ExplainedPlacement[];
  readonly unplaced: readonly UnplacedWork[];
  /** One row a stage in their order, summed over the components. */
  readonly stages: readonly StageOutcome[];
  readonly shares: readonly GroupShare[];
  readonly settledFaults: readonly SettledFault[];
  readonly components: number;
  /** False: at least one component was cut short; its last complete stage stands. */
  readonly complete: boolean;
  /** How far the first incomplete stage is from what no plan can pass; null when complete. */
  readonly gap: number | null;
  readonly stops: readonly Stop[];
  /** Circles of negative cost the proof closed after the solver; 0 when the solver was right all along. */
  readonly mended: number;
}
