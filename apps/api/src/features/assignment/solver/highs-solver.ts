import type { Circulation } from '@chorus/domain/assignment/model/circulation';
import type {
  FlowAnswer,
  FlowSession,
  FlowSolver,
  StopCause,
} from '@chorus/domain/assignment/model/flow-solver';
import type { Highs, Model } from 'highs';

export interface SolverLimits {
  /** Simplex iterations a stage may take: the same on every run and machine. */
  readonly iterations: number;
  /** Milliseconds of the wall clock after which no stage begins and the running one ends. Never shapes a finished stage. */
  readonly deadline: number;
}

/** Loads the WebAssembly afresh: each run has its own instance, and its memory goes with the thread. */
export async function loadHighs(): Promise<Highs> {
  // The package describes itself to compilers as CommonJS and gives Node a module; this is what the module has.
  const { default: load } = (await import('highs')) as unknown as { readonly default: () => Promise<Highs> };
  return load();
}

/**
 * HiGHS as a flow solver: one persistent model a network, so that each stage starts from the basis of the one before, which
 * stays feasible because stages only fix arcs at what they carry. One row a node but the root, one column an arc. Columns
 * stay continuous: a vertex of such a network is whole (circulation.ts), and the caller proves it.
 */
export class HighsSolver implements FlowSolver {
  constructor(
    private readonly highs: Highs,
    private readonly limits: SolverLimits,
  ) {}

  open(network: Circulation): FlowSession {
    return new HighsSession(this.highs, network, this.limits);
  }
}

/**
 * Without a basis the dual simplex is four times as quick; afterwards the basis is feasible and only the costs are others, which
 * is the primal's case.
 */
const [dual, primal] = [1, 4];

/** A limit has to be a number: eleven days are as good as none. */
const longest = 1e9;

class HighsSession implements FlowSession {
  private model: Model | null = null;
  private known = 0;

  constructor(
    private readonly highs: Highs,
    private readonly network: Circulation,
    private readonly limits: SolverLimits,
  ) {}

  minimize(costs: ArrayLike<number>): FlowAnswer {
    const left = this.limits.deadline - Date.now();
    if (left <= 0) return this.stopped('time', 'No time was left.');
    try {
      const model = this.loaded(costs);
      model.zeroAllClocks();
      model.options.set({
        time_limit: Math.min(left, longest) / 1_000,
        simplex_iteration_limit: this.limits.iterations,
      });
      const { modelStatus } = model.run();
      const { optimal, iterationLimit, timeLimit } = this.highs.constants.modelStatus;
      if (modelStatus === optimal) return this.found(model);
      if (modelStatus === iterationLimit)
        return this.stopped('iterations', 'The iterations allowed were used up.');
      if (modelStatus === timeLimit) return this.stopped('time', 'The time allowed was used up.');
      return this.stopped('solver_failed', `The solver ended with status ${modelStatus}.`);
    } catch (error) {
      // Memory that cannot grow, a fault of the native code: the stage before stands.
      const detail = error instanceof Error ? error.message : String(error);
      return this.stopped('solver_failed', detail);
    }
  }

  close(): void {
    this.model?.dispose();
    this.model = null;
  }

  private found(model: Model): FlowAnswer {
    const { colValue, rowDual } = model.getSolution();
    const prices = new Float64Array(this.network.nodes);
    prices.set(rowDual, 1);
    return { found: true, flow: colValue, prices };
  }

  private stopped(cause: StopCause, detail: string): FlowAnswer {
    return { found: false, cause, detail, prices: null };
  }

  private loaded(costs: ArrayLike<number>): Model {
    const { network } = this;
    if (this.model === null) {
      this.model = this.highs.createModel({
        numCols: network.arcs,
        numRows: network.nodes - 1,
        colCost: Float64Array.from(costs),
        colLower: Float64Array.from(network.lower),
        colUpper: Float64Array.from(network.upper),
        rowLower: new Float64Array(network.nodes - 1),
        rowUpper: new Float64Array(network.nodes - 1),
        matrix: this.columns(0),
      });
      this.model.options.set({ output_flag: false, solver: 'simplex', simplex_strategy: dual });
    } else {
      this.takeChanges(this.model);
      this.model.options.set({ simplex_strategy: primal });
      this.model.changeColsCost({ kind: 'range', from: 0, to: network.arcs - 1 }, Float64Array.from(costs));
    }
    this.known = network.arcs;
    network.changed = [];
    return this.model;
  }

  private takeChanges(model: Model): void {
    const { network, known } = this;
    const changed = Int32Array.from(new Set(network.changed.filter((arc) => arc < known))).sort();
    if (changed.length > 0) {
      const lower = Float64Array.from(changed, (arc) => network.lower[arc] ?? 0);
      const upper = Float64Array.from(changed, (arc) => network.upper[arc] ?? 0);
      model.changeColsBounds({ kind: 'set', indices: changed }, lower, upper);
    }
    if (network.arcs > known) {
      model.addCols({
        cost: new Float64Array(network.arcs - known),
        lower: Float64Array.from(network.lower.slice(known)),
        upper: Float64Array.from(network.upper.slice(known)),
        matrix: this.columns(known),
      });
    }
  }

  /** Arcs from one on as columns: out of a node is -1 in its row, into it +1; the root has no row. */
  private columns(first: number) {
    const { from, to, arcs, nodes } = this.network;
    const starts = new Int32Array(arcs - first + 1);
    const indices: number[] = [];
    const values: number[] = [];
    for (let arc = first; arc < arcs; arc += 1) {
      const ends = [
        [(from[arc] ?? 0) - 1, -1],
        [(to[arc] ?? 0) - 1, 1],
      ] as const;
      for (const [row, value] of ends) {
        if (row < 0) continue;
        indices.push(row);
        values.push(value);
      }
      starts[arc - first + 1] = indices.length;
    }
    return {
      format: 'csc' as const,
      numRows: nodes - 1,
      numCols: arcs - first,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    };
  }
}
