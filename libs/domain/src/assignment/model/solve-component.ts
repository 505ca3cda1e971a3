import { keepOptima, leastCost, prove } from './certificate.js';
import { at } from './circulation.js';
import type { FlowSession, FlowSolver, StopCause } from './flow-solver.js';
import type { Grouped } from './grouping.js';
import type { Network } from './network.js';
import { coarseRanks, ranks, segmentsOf, sharesOf, unitsOf, type Segment, type Share } from './shares.js';
import { costsOf, stages, type StageKey } from './stages.js';

export interface StageOutcome {
  readonly key: StageKey;
  /** Places, points, periods or changes, as the stage counts them; of even shares the number placed. */
  readonly value: number;
  /** What no plan can pass, given the stages before: the value itself where the stage is complete. */
  readonly bound: number;
  readonly complete: boolean;
}

export interface Stop {
  readonly stage: StageKey;
  readonly cause: StopCause;
  readonly detail: string;
}

/** The network as the first objective leaves it: what may still be moved without making anybody late. */
export interface FirstFace {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly prices: ArrayLike<number>;
}

export interface ComponentOutcome {
  /** Null where even the first stage was cut short. */
  readonly first: FirstFace | null;
  readonly stages: readonly StageOutcome[];
  readonly shares: readonly Share[];
  /** Null: every stage is proved. */
  readonly stopped: Stop | null;
  /** Circles the proof had to close because the solver had not. */
  readonly mended: number;
}

/** A component with the flow that was chosen for it. */
export interface SolvedComponent {
  readonly network: Network;
  readonly outcome: ComponentOutcome;
}

export interface ComponentSettings {
  readonly solver: FlowSolver;
  onStage(stage: StageKey): void;
  /** Units of shares up to which each is an arc at once; more are looked at in steps first. */
  readonly unitsAtOnce: number;
  /** Into how many steps a whole share is cut for that look. */
  readonly shareSteps: number;
  /** Circles a proof closes by itself before it gives up. */
  readonly patience: number;
}

/** Runs the stages one after another; each leaves only its optima to the next. The network then carries the plan. */
export function solveComponent(
  network: Network,
  grouped: Grouped,
  settings: ComponentSettings,
): ComponentOutcome {
  const run = new ComponentRun(network, grouped, settings);
  try {
    return run.outcome();
  } finally {
    run.close();
  }
}

class ComponentRun {
  private readonly session: FlowSession;
  private readonly done: StageOutcome[] = [];
  private shares: readonly Share[] = [];
  private mended = 0;
  private first: FirstFace | null = null;
  private readonly parts = new Map<number, number[]>();
  private lastPrices: ArrayLike<number> | null = null;
  private provedPrices: ArrayLike<number> | null = null;

  constructor(
    private readonly network: Network,
    private readonly grouped: Grouped,
    private readonly settings: ComponentSettings,
  ) {
    this.session = settings.solver.open(network.circulation);
  }

  close(): void {
    this.session.close();
  }

  outcome(): ComponentOutcome {
    this.shares = sharesOf(this.network, this.grouped);
    for (const { key } of stages) {
      this.settings.onStage(key);
      const stopped = key === 'even_shares' ? this.evenShares() : this.stage(key);
      if (stopped !== null) return this.ended(stopped);
    }
    return this.ended(null);
  }

  private ended(stopped: Stop | null): ComponentOutcome {
    const { done, shares, mended, first } = this;
    return { stages: done, shares, stopped, mended, first };
  }

  private stage(key: Exclude<StageKey, 'even_shares'>): Stop | null {
    const costs = costsOf(key, this.network, this.grouped);
    const stopped = this.minimize(key, costs);
    if (stopped === null) this.first ??= this.face();
    const value = Math.abs(this.cost(costs));
    const bound = stopped === null ? value : Math.abs(this.bound(costs));
    this.done.push({ key, value, bound, complete: stopped === null });
    return stopped;
  }

  private face(): FirstFace {
    const { lower, upper, nodes } = this.network.circulation;
    return { lower: [...lower], upper: [...upper], prices: this.provedPrices ?? new Float64Array(nodes) };
  }

  /** The better of two bounds: by the prices the solver had, and by none. */
  private bound(costs: ArrayLike<number>): number {
    const { circulation } = this.network;
    const none = leastCost(circulation, costs, new Float64Array(circulation.nodes));
    return this.lastPrices === null ? none : Math.max(none, leastCost(circulation, costs, this.lastPrices));
  }

  private cost(costs: ArrayLike<number>): number {
    return this.network.circulation.flow.reduce((sum, units, arc) => sum + units * at(costs, arc), 0);
  }

  /** Leaves in the network all flows of least cost and no other. */
  private minimize(stage: StageKey, costs: ArrayLike<number>): Stop | null {
    const { circulation } = this.network;
    if (!this.matters(costs)) return null;
    const answer = this.session.minimize(costs);
    this.lastPrices = answer.prices;
    if (!answer.found) return { stage, cause: answer.cause, detail: answer.detail };
    const flow = Array.from(answer.flow, Math.round);
    // A flow that is not whole or leaks is thrown away; the proof then starts from what stood before.
    if (circulation.admits(flow)) circulation.take(flow);
    const proof = prove(circulation, costs, answer.prices, this.settings.patience);
    if (proof === null) {
      return { stage, cause: 'solver_failed', detail: 'The answer could not be mended into a proved one.' };
    }
    this.mended += proof.mended;
    this.provedPrices = proof.prices;
    keepOptima(circulation, costs, proof);
    return null;
  }

  private matters(costs: ArrayLike<number>): boolean {
    for (let arc = 0; arc < costs.length; arc += 1)
      if (at(costs, arc) !== 0 && this.network.circulation.isFree(arc)) return true;
    return false;
  }

  private evenShares(): Stop | null {
    const stopped = this.isContested() ? this.share() : null;
    const placed = [...this.network.groups.values()].reduce(
      (sum, { supply }) => sum + this.placed(supply),
      0,
    );
    this.done.push({ key: 'even_shares', value: placed, bound: placed, complete: stopped === null });
    return stopped;
  }

  /** Units through a supply arc, or through the segments that took its place. */
  private placed(supply: number): number {
    const { flow } = this.network.circulation;
    return (this.parts.get(supply) ?? [supply]).reduce((sum, arc) => sum + at(flow, arc), 0);
  }

  /** With one group, or everybody placed, there is nothing to share. */
  private isContested(): boolean {
    const groups = [...this.network.groups.values()];
    return groups.length > 1 && groups.some(({ supply, wanted }) => this.placed(supply) < wanted);
  }

  private share(): Stop | null {
    // What an earlier stage has fixed is the same in every plan that is left: nothing of it is to be shared.
    const open = this.shares.filter(({ group }) => this.network.circulation.isFree(this.supply(group)));
    if (open.length === 0) return null;
    const units = open.reduce((sum, { target, settled }) => sum + Math.max(0, target - settled), 0);
    const { unitsAtOnce, shareSteps } = this.settings;
    const whole = units <= unitsAtOnce;
    const segments = segmentsOf(open, this.network, whole ? null : shareSteps);
    for (const { group } of open) this.parts.set(this.supply(group), []);
    const arcs = this.place(segments, (group) => {
      const supply = this.supply(group);
      const units = at(this.network.circulation.flow, supply);
      this.retire(supply);
      return units;
    });
    const coarse = this.minimize(
      'even_shares',
      this.charges(arcs, whole ? ranks(segments) : coarseRanks(segments, open, shareSteps)),
    );
    if (coarse !== null || whole) return coarse;
    const undecided = segments.flatMap((segment, index) => {
      const arc = at(arcs, index);
      return this.network.circulation.isFree(arc) ? [{ segment, arc }] : [];
    });
    const fine: Segment[] = [];
    const fineArcs: number[] = [];
    for (const { segment, arc } of undecided) {
      const parts = segment.beyond ? [segment] : unitsOf(segment);
      const units = at(this.network.circulation.flow, arc);
      this.retire(arc);
      fine.push(...parts);
      fineArcs.push(...this.place(parts, () => units));
    }
    return this.minimize('even_shares', this.charges(fineArcs, ranks(fine)));
  }

  private supply(group: number): number {
    return this.network.groups.get(group)?.supply ?? 0;
  }

  private retire(arc: number): void {
    const { circulation } = this.network;
    circulation.flow[arc] = 0;
    circulation.bound(arc, 0, 0);
  }

  /** Puts an arc for each segment beside the supply of its group, and lets what flowed before flow through the first. */
  private place(segments: readonly Segment[], taken: (group: number) => number): number[] {
    const { circulation, meaning } = this.network;
    const left = new Map<number, number>();
    return segments.map(({ share, count }) => {
      const units = left.get(share.group) ?? taken(share.group);
      const flow = Math.min(units, count);
      left.set(share.group, units - flow);
      const supply = this.supply(share.group);
      const arc = circulation.addArc(0, at(circulation.to, supply), count, flow);
      meaning.push({ is: 'supply', group: share.group });
      this.parts.get(supply)?.push(arc);
      return arc;
    });
  }

  private charges(arcs: readonly number[], charged: readonly number[]): Int32Array {
    const costs = new Int32Array(this.network.circulation.arcs);
    arcs.forEach((arc, index) => {
      costs[arc] = at(charged, index);
    });
    return costs;
  }
}
