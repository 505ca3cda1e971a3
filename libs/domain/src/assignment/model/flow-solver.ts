import type { Circulation } from './circulation.js';

/**
 * Finds a flow of least cost. What it says is rounded, checked and proved here (certificate.ts), so a solver may be wrong or
 * inexact and the plan is neither.
 */
export interface FlowSolver {
  /** One network at a time; its bounds change and arcs are added between the stages, its nodes stay. */
  open(network: Circulation): FlowSession;
}

export interface FlowSession {
  /** @param costs whole, one an arc, to be minimized within the network's present bounds */
  minimize(costs: ArrayLike<number>): FlowAnswer;
  close(): void;
}

/** Why a stage was cut short. Iterations are counted and give the same on every run; time and a cancellation do not. */
export type StopCause = 'iterations' | 'time' | 'cancelled' | 'solver_failed';

export type FlowAnswer =
  | { readonly found: true; readonly flow: ArrayLike<number>; readonly prices: ArrayLike<number> }
  | {
      readonly found: false;
      readonly cause: StopCause;
      readonly detail: string;
      /** Prices at that moment, if any: they still bound what was to be had. */
      readonly prices: ArrayLike<number> | null;
    };

/** Suggests nothing, so that the proof does all the work: exact, and quick enough for a few thousand arcs. */
export const unaidedSolver: FlowSolver = {
  open: (network) => ({
    minimize: () => ({ found: true, flow: network.flow, prices: new Float64Array(network.nodes) }),
    close: () => undefined,
  }),
};
