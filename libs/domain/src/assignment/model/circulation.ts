/**
 * Whole units running in circles through arcs with bounds: what is placed comes out of the root, passes a group, a class, a
 * cell, a provider, and returns. Every rule of the model is nested (a class in a group, a period in a caseload), so each
 * arc leaves one node and enters one other. Such a matrix is totally unimodular: the linear optimum over whole bounds is
 * whole, its prices are whole, and the set of all optima is again such a network with some arcs fixed. That is why exactness
 * needs no branching and no tolerance here (Hoffman and Kruskal 1956; Schrijver, Combinatorial Optimization, ch. 12-13).
 */
export class Circulation {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly flow: number[] = [];
  /** Arcs whose bounds have changed since somebody last took note of them. */
  changed: number[] = [];
  private nodeCount = 1;
  private incidence: Incidence | null = null;

  /** Where all flow comes from and returns to. */
  static readonly root = 0;

  get nodes(): number {
    return this.nodeCount;
  }

  get arcs(): number {
    return this.from.length;
  }

  addNode(): number {
    this.incidence = null;
    this.nodeCount += 1;
    return this.nodeCount - 1;
  }

  addArc(from: number, to: number, upper: number, flow = 0): number {
    this.incidence = null;
    this.from.push(from);
    this.to.push(to);
    this.lower.push(0);
    this.upper.push(upper);
    this.flow.push(flow);
    return this.from.length - 1;
  }

  isFree(arc: number): boolean {
    return at(this.lower, arc) < at(this.upper, arc);
  }

  /** Fixes an arc at the flow it carries. */
  fix(arc: number): void {
    this.bound(arc, at(this.flow, arc), at(this.flow, arc));
  }

  bound(arc: number, lower: number, upper: number): void {
    this.lower[arc] = lower;
    this.upper[arc] = upper;
    this.changed.push(arc);
  }

  /** Arcs at each node, both leaving and entering. */
  get incident(): Incidence {
    this.incidence ??= incidenceOf(this);
    return this.incidence;
  }

  /** Whether the flow given is whole, within all bounds, and neither made nor lost at any node: in exact arithmetic. */
  admits(flow: ArrayLike<number>): boolean {
    if (flow.length !== this.arcs) return false;
    const balance = new Float64Array(this.nodes);
    for (let arc = 0; arc < this.arcs; arc += 1) {
      const units = at(flow, arc);
      if (!Number.isSafeInteger(units) || units < at(this.lower, arc) || units > at(this.upper, arc))
        return false;
      balance[at(this.from, arc)] = at(balance, at(this.from, arc)) - units;
      balance[at(this.to, arc)] = at(balance, at(this.to, arc)) + units;
    }
    return balance.every((sum) => sum === 0);
  }

  take(flow: ArrayLike<number>): void {
    for (let arc = 0; arc < this.arcs; arc += 1) this.flow[arc] = at(flow, arc);
  }
}

export interface Incidence {
  readonly start: Int32Array;
  readonly arcs: Int32Array;
}

function incidenceOf({ nodes, arcs, from, to }: Circulation): Incidence {
  const start = new Int32Array(nodes + 1);
  const count = (node: number): void => void (start[node + 1] = at(start, node + 1) + 1);
  for (let arc = 0; arc < arcs; arc += 1) {
    count(at(from, arc));
    count(at(to, arc));
  }
  for (let node = 0; node < nodes; node += 1) start[node + 1] = at(start, node + 1) + at(start, node);
  const next = start.slice();
  const list = new Int32Array(2 * arcs);
  const put = (node: number, arc: number): void => {
    list[at(next, node)] = arc;
    next[node] = at(next, node) + 1;
  };
  for (let arc = 0; arc < arcs; arc += 1) {
    put(at(from, arc), arc);
    put(at(to, arc), arc);
  }
  return { start, arcs: list };
}

/** A number of a list that is known to be long enough. */
export const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
