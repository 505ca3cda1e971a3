import { at, Circulation } from './circulation.js';

/**
 * The arcs of a network that can still change, numbered anew, with what they carry counted from their lower bound. Small
 * and in typed rows, because every step of a search reads them.
 */
export class FreeArcs {
  readonly ids: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly room: Float64Array;
  readonly flow: Float64Array;
  readonly costs: Float64Array;
  /** 1: at its lower bound, -1: at its upper one, 0: part of the tree, or between its bounds and soon to be. */
  readonly state: Int8Array;
  /** Where an arc of the network is found here; -1 where it can change no more. */
  readonly position: Int32Array;

  constructor(
    private readonly network: Circulation,
    costs: ArrayLike<number>,
  ) {
    const ids: number[] = [];
    this.position = new Int32Array(network.arcs).fill(-1);
    for (let arc = 0; arc < network.arcs; arc += 1)
      if (network.isFree(arc)) this.position[arc] = ids.push(arc) - 1;
    this.ids = Int32Array.from(ids);
    this.from = this.ids.map((arc) => at(network.from, arc));
    this.to = this.ids.map((arc) => at(network.to, arc));
    this.room = Float64Array.from(ids, (arc) => at(network.upper, arc) - at(network.lower, arc));
    this.flow = Float64Array.from(ids, (arc) => at(network.flow, arc) - at(network.lower, arc));
    this.costs = Float64Array.from(ids, (arc) => at(costs, arc));
    this.state = new Int8Array(ids.length);
  }

  get count(): number {
    return this.ids.length;
  }

  /** What all arcs of the network carry now. */
  wholeFlow(): Float64Array {
    const flow = Float64Array.from(this.network.flow);
    this.ids.forEach((arc, index) => {
      flow[arc] = at(this.flow, index) + at(this.network.lower, arc);
    });
    return flow;
  }
}

/** The arc of a node that hangs from the root by an arc of no network, dear beyond everything and never used. */
export const artificial = -1;

/**
 * A spanning tree rooted at the circulation's root, in which every node could send one more unit to the root (Cunningham
 * 1976: with such trees the simplex never goes round in circles). Each node knows the arc to its parent and a price at which
 * no arc of the tree gains or loses; so its price is how dear the cheapest way to the root is.
 */
export class SpanningTree {
  readonly parent: Int32Array;
  readonly arc: Int32Array;
  /** 1: its arc leads from the node to its parent. */
  readonly up: Uint8Array;
  readonly depth: Int32Array;
  readonly prices: Float64Array;
  private readonly child: Int32Array;
  private readonly next: Int32Array;
  private readonly before: Int32Array;
  private readonly stack: Int32Array;

  constructor(private readonly nodes: number) {
    this.parent = new Int32Array(nodes);
    this.arc = new Int32Array(nodes).fill(artificial);
    this.up = new Uint8Array(nodes).fill(1);
    this.depth = new Int32Array(nodes);
    this.prices = new Float64Array(nodes);
    this.child = new Int32Array(nodes);
    this.next = new Int32Array(nodes);
    this.before = new Int32Array(nodes);
    this.stack = new Int32Array(nodes);
  }

  /**
   * Takes on other arcs and costs: of the tree that was, all that still leads to the root stays.
   *
   * @param was the arcs by whose numbers the tree is known; null where it has none yet
   */
  adopt(arcs: FreeArcs, was: FreeArcs | null): void {
    const root = Circulation.root;
    for (let node = 1; node < this.nodes; node += 1) {
      const old = at(this.arc, node);
      const arc = old === artificial || was === null ? artificial : at(arcs.position, at(was.ids, old));
      const leads =
        arc !== artificial &&
        (at(this.up, node) === 1 ? at(arcs.flow, arc) < at(arcs.room, arc) : at(arcs.flow, arc) > 0);
      this.arc[node] = leads ? arc : artificial;
      if (leads) continue;
      this.parent[node] = root;
      this.up[node] = 1;
    }
    this.child.fill(root);
    for (let node = this.nodes - 1; node > 0; node -= 1) this.link(node, at(this.parent, node));
    this.reprice(arcs);
  }

  /** Hangs the part of the tree below `cut` from `parent` instead, by `arc` at `node`. */
  rehang(cut: number, node: number, parent: number, arc: number, arcs: FreeArcs): void {
    let [below, above, by] = [node, parent, arc];
    let up = at(arcs.from, arc) === node ? 1 : 0;
    for (;;) {
      const [wasAbove, wasBy, wasUp] = [at(this.parent, below), at(this.arc, below), at(this.up, below)];
      this.unlink(below, wasAbove);
      this.parent[below] = above;
      this.arc[below] = by;
      this.up[below] = up;
      this.link(below, above);
      if (below === cut) break;
      above = below;
      by = wasBy;
      up = 1 - wasUp;
      below = wasAbove;
    }
    this.shift(node, this.priceBelow(node, arcs.costs, 0) - at(this.prices, node));
  }

  private priceBelow(node: number, costs: Float64Array, dearest: number): number {
    const above = at(this.prices, at(this.parent, node));
    const arc = at(this.arc, node);
    if (arc === artificial) return above - dearest;
    return at(this.up, node) === 1 ? above - at(costs, arc) : above + at(costs, arc);
  }

  private reprice({ costs }: FreeArcs): void {
    let most = 0;
    for (const cost of costs) most = Math.max(most, Math.abs(cost));
    const dearest = (most + 1) * (this.nodes + 2);
    this.prices[Circulation.root] = 0;
    this.eachBelow(Circulation.root, (node) => {
      this.depth[node] = at(this.depth, at(this.parent, node)) + 1;
      this.prices[node] = this.priceBelow(node, costs, dearest);
    });
  }

  private shift(top: number, by: number): void {
    const { stack, child, next, depth, prices, parent } = this;
    let height = 0;
    stack[height++] = top;
    while (height > 0) {
      const node = stack[--height] as number;
      depth[node] = (depth[parent[node] as number] as number) + 1;
      prices[node] = (prices[node] as number) + by;
      for (let one = child[node] as number; one !== 0; one = next[one] as number) stack[height++] = one;
    }
  }

  /** The root is nobody's child, so its number also means none. */
  private eachBelow(top: number, visit: (node: number) => void): void {
    const { stack, child, next } = this;
    let height = 0;
    for (let one = at(child, top); one !== 0; one = at(next, one)) stack[height++] = one;
    while (height > 0) {
      const node = at(stack, --height);
      visit(node);
      for (let one = at(child, node); one !== 0; one = at(next, one)) stack[height++] = one;
    }
  }

  private link(node: number, parent: number): void {
    const first = at(this.child, parent);
    this.next[node] = first;
    this.before[node] = 0;
    if (first !== 0) this.before[first] = node;
    this.child[parent] = node;
  }

  private unlink(node: number, parent: number): void {
    const [before, next] = [at(this.before, node), at(this.next, node)];
    if (before === 0) this.child[parent] = next;
    else this.next[before] = next;
    if (next !== 0) this.before[next] = before;
  }
}
