import type { Circulation } from './circulation.js';
import type { FlowAnswer, FlowSession, FlowSolver } from './flow-solver.js';
import { artificial, FreeArcs, SpanningTree } from './spanning-tree.js';

export interface SimplexLimits {
  /** Steps a stage may take: the same on every run and machine. */
  readonly steps: number;
  /** Asked every thousand steps; true ends the stage. Never shapes a finished one. */
  expired(): boolean;
}

/** For what is small, and ends in a moment. */
export const unlimited: SimplexLimits = { steps: Number.POSITIVE_INFINITY, expired: () => false };

/**
 * The simplex on a network: a basis is a spanning tree, a step exchanges one of its arcs, and everything is whole numbers
 * (Dantzig 1951; Ahuja, Magnanti and Orlin, Network Flows, ch. 11). Each stage begins with the tree of the one before and
 * looks only at arcs that are not fixed by then.
 */
export class NetworkSimplex implements FlowSolver {
  constructor(private readonly limits: SimplexLimits) {}

  open(network: Circulation): FlowSession {
    return new SimplexSession(network, this.limits);
  }
}

class SimplexSession implements FlowSession {
  private readonly tree: SpanningTree;
  private arcs: FreeArcs | null = null;

  constructor(
    private readonly network: Circulation,
    private readonly limits: SimplexLimits,
  ) {
    this.tree = new SpanningTree(network.nodes);
  }

  minimize(costs: ArrayLike<number>): FlowAnswer {
    const arcs = new FreeArcs(this.network, costs);
    this.tree.adopt(arcs, this.arcs);
    this.arcs = arcs;
    this.network.changed = [];
    const steps = new Steps(arcs, this.tree);
    steps.takeIn();
    for (let step = 0; ; step += 1) {
      const entering = steps.entering();
      if (entering === -1) return { found: true, flow: arcs.wholeFlow(), prices: this.tree.prices.slice() };
      if (step >= this.limits.steps)
        return { found: false, cause: 'iterations', detail: 'The steps allowed were used up.', prices: null };
      if (step % 1_000 === 0 && this.limits.expired())
        return { found: false, cause: 'time', detail: 'The time allowed was used up.', prices: null };
      steps.exchange(entering, arcs.state[entering] === 1);
    }
  }

  close(): void {
    this.arcs = null;
  }
}

class Steps {
  private next = 0;
  private readonly block: number;

  constructor(
    private readonly arcs: FreeArcs,
    private readonly tree: SpanningTree,
  ) {
    this.block = Math.max(50, Math.round(Math.sqrt(arcs.count)));
  }

  /** Says where each arc stands, and takes those between their bounds into the tree, or to one of them. */
  takeIn(): void {
    const { arcs, tree } = this;
    const inTree = new Uint8Array(arcs.count);
    for (const arc of tree.arc) if (arc !== artificial) inTree[arc] = 1;
    const between: number[] = [];
    for (let arc = 0; arc < arcs.count; arc += 1) {
      if (inTree[arc] === 1) continue;
      const flow = arcs.flow[arc] as number;
      if (flow === 0) arcs.state[arc] = 1;
      else if (flow === arcs.room[arc]) arcs.state[arc] = -1;
      else between.push(arc);
    }
    for (const arc of between) this.exchange(arc, this.reduced(arc) <= 0);
  }

  /** An arc that would gain, the best of the first block that has one; -1: there is none, and the flow is of least cost. */
  entering(): number {
    const { from, to, costs, state, count } = this.arcs;
    const { prices } = this.tree;
    let [best, gain, left] = [-1, 0, this.block];
    let arc = this.next;
    for (let looked = 0; looked < count; looked += 1) {
      const reduced =
        (state[arc] as number) *
        ((costs[arc] as number) +
          (prices[from[arc] as number] as number) -
          (prices[to[arc] as number] as number));
      if (reduced < gain) {
        gain = reduced;
        best = arc;
      }
      arc += 1;
      if (arc === count) arc = 0;
      left -= 1;
      if (left > 0) continue;
      if (best !== -1) break;
      left = this.block;
    }
    this.next = arc;
    return best;
  }

  /**
   * Sends as much as it takes through the arc and around by the tree. Of the arcs that are then at a bound the last in the
   * direction of the flow leaves the tree, seen from where both ways to the root meet: so every node can still reach it.
   */
  exchange(arc: number, forward: boolean): void {
    const { arcs, tree } = this;
    const { flow, room } = arcs;
    const { parent, up } = tree;
    const [tail, head] = [arcs.from[arc] as number, arcs.to[arc] as number];
    const [first, second] = forward ? [tail, head] : [head, tail];
    const meet = this.meet(first, second);
    let units = forward ? (room[arc] as number) - (flow[arc] as number) : (flow[arc] as number);
    let cut = -1;
    let [moved, onto] = [first, second];
    for (let node = first; node !== meet; node = parent[node] as number) {
      const by = tree.arc[node] as number;
      const left =
        by === artificial
          ? 0
          : up[node] === 1
            ? (flow[by] as number)
            : (room[by] as number) - (flow[by] as number);
      if (left < units) [units, cut] = [left, node];
    }
    for (let node = second; node !== meet; node = parent[node] as number) {
      const by = tree.arc[node] as number;
      const left =
        by === artificial
          ? Number.POSITIVE_INFINITY
          : up[node] === 1
            ? (room[by] as number) - (flow[by] as number)
            : (flow[by] as number);
      if (left <= units) [units, cut, moved, onto] = [left, node, second, first];
    }
    if (units > 0) this.send(arc, forward ? units : -units, first, second, meet, units);
    if (cut === -1) {
      arcs.state[arc] = forward ? -1 : 1;
      return;
    }
    const leaving = tree.arc[cut] as number;
    if (leaving !== artificial) arcs.state[leaving] = flow[leaving] === 0 ? 1 : -1;
    arcs.state[arc] = 0;
    tree.rehang(cut, moved, onto, arc, arcs);
  }

  private send(
    arc: number,
    change: number,
    first: number,
    second: number,
    meet: number,
    units: number,
  ): void {
    const { flow } = this.arcs;
    const { parent, up } = this.tree;
    flow[arc] = (flow[arc] as number) + change;
    for (let node = first; node !== meet; node = parent[node] as number) {
      const by = this.tree.arc[node] as number;
      flow[by] = (flow[by] as number) + (up[node] === 1 ? -units : units);
    }
    for (let node = second; node !== meet; node = parent[node] as number) {
      const by = this.tree.arc[node] as number;
      if (by === artificial) throw new Error('A way to the root was used that is none.');
      flow[by] = (flow[by] as number) + (up[node] === 1 ? units : -units);
    }
  }

  private meet(one: number, other: number): number {
    const { parent, depth } = this.tree;
    let [a, b] = [one, other];
    while (a !== b) {
      const difference = (depth[a] as number) - (depth[b] as number);
      if (difference >= 0) a = parent[a] as number;
      if (difference <= 0) b = parent[b] as number;
    }
    return a;
  }

  private reduced(arc: number): number {
    const { from, to, costs } = this.arcs;
    const { prices } = this.tree;
    return (
      (costs[arc] as number) + (prices[from[arc] as number] as number) - (prices[to[arc] as number] as number)
    );
  }
}
