import { at, type Circulation } from './circulation.js';

/**
 * Whole prices of the nodes under which no arc with room could carry more, or less, at a gain: by complementary slackness
 * the proof that a flow is the least costly there is.
 */
export interface Proof {
  readonly prices: Float64Array;
  /** Gains the solver had left on the table; each was a circle of negative cost, found and closed here. */
  readonly mended: number;
}

/**
 * Proves the network's flow to be of least cost, in whole numbers only, beginning with the prices a solver suggests. Where
 * it is not, the flow is mended until it is: a circle with room whose cost is negative is filled (Klein 1967), as often as
 * there is one. So a rounding of the solver can cost time and never exactness.
 *
 * @param costs whole, one an arc, to be minimized
 * @param patience circles it closes before it gives up and answers null; the flow is then better, and not proved
 */
export function prove(
  network: Circulation,
  costs: ArrayLike<number>,
  suggested: ArrayLike<number>,
  patience = Number.POSITIVE_INFINITY,
): Proof | null {
  const prices = new Float64Array(network.nodes);
  for (let node = 0; node < network.nodes; node += 1) prices[node] = Math.round(at(suggested, node));
  const search = new Search(network, costs, prices);
  let mended = 0;
  for (let circle = search.run(); circle !== null; circle = search.run()) {
    if (mended >= patience) return null;
    search.fill(circle);
    mended += 1;
  }
  return { prices, mended };
}

/** What an arc costs beyond the difference of the prices at its ends: fixed where that is not nothing [32]. */
export function reducedCost(
  network: Circulation,
  cost: number,
  prices: ArrayLike<number>,
  arc: number,
): number {
  return cost + at(prices, at(network.from, arc)) - at(prices, at(network.to, arc));
}

/**
 * Leaves exactly the optima: an arc whose reduced cost is not nothing carries the same in every one of them, and whatever
 * the others carry is an optimum.
 */
export function keepOptima(network: Circulation, costs: ArrayLike<number>, { prices }: Proof): void {
  for (let arc = 0; arc < network.arcs; arc += 1)
    if (network.isFree(arc) && reducedCost(network, at(costs, arc), prices, arc) !== 0) network.fix(arc);
}

/** No flow costs less, whatever the prices are: the bound of a stage that was cut short. */
export function leastCost(
  network: Circulation,
  costs: ArrayLike<number>,
  suggested: ArrayLike<number>,
): number {
  let sum = 0;
  const prices = Array.from(suggested, Math.round);
  for (let arc = 0; arc < network.arcs; arc += 1) {
    const reduced = reducedCost(network, at(costs, arc), prices, arc);
    sum += reduced * (reduced < 0 ? at(network.upper, arc) : at(network.lower, arc));
  }
  return sum;
}

/** Label correcting over the arcs with room, forward and backward. */
class Search {
  /** The arc by which a node last became cheaper, -1 for none. */
  private readonly by: Int32Array;
  private readonly queued: Uint8Array;
  private queue: number[] = [];

  constructor(
    private readonly network: Circulation,
    private readonly costs: ArrayLike<number>,
    private readonly prices: Float64Array,
  ) {
    this.by = new Int32Array(network.nodes);
    this.queued = new Uint8Array(network.nodes);
  }

  /** A circle of negative cost as arcs, or null once the prices prove that there is none. */
  run(): readonly number[] | null {
    const { nodes } = this.network;
    this.by.fill(-1);
    this.queued.fill(1);
    this.queue = Array.from({ length: nodes }, (_, node) => node);
    let sinceLook = 0;
    for (let head = 0; head < this.queue.length; head += 1) {
      const node = at(this.queue, head);
      this.queued[node] = 0;
      sinceLook += this.relax(node);
      // Circles show in how the nodes became cheaper; looking costs as much as a pass over the nodes.
      if (sinceLook >= nodes) {
        const circle = this.circle();
        if (circle !== null) return circle;
        sinceLook = 0;
      }
      if (head > 1_000_000) {
        this.queue = this.queue.slice(head + 1);
        head = -1;
      }
    }
    return null;
  }

  private relax(node: number): number {
    const { network, prices } = this;
    const { start, arcs } = network.incident;
    let cheaper = 0;
    for (let index = at(start, node); index < at(start, node + 1); index += 1) {
      const arc = at(arcs, index);
      const forward = at(network.from, arc) === node;
      const room = forward
        ? at(network.flow, arc) < at(network.upper, arc)
        : at(network.flow, arc) > at(network.lower, arc);
      if (!room) continue;
      const other = forward ? at(network.to, arc) : at(network.from, arc);
      const price = at(prices, node) + (forward ? at(this.costs, arc) : -at(this.costs, arc));
      if (at(prices, other) <= price) continue;
      prices[other] = price;
      this.by[other] = arc;
      cheaper += 1;
      if (at(this.queued, other) === 0) {
        this.queued[other] = 1;
        this.queue.push(other);
      }
    }
    return cheaper;
  }

  private before(node: number): number {
    const arc = at(this.by, node);
    return at(this.network.to, arc) === node ? at(this.network.from, arc) : at(this.network.to, arc);
  }

  private circle(): readonly number[] | null {
    const seen = new Int32Array(this.network.nodes);
    for (let start = 0; start < this.network.nodes; start += 1) {
      let node = start;
      while (at(seen, node) === 0 && at(this.by, node) !== -1) {
        seen[node] = start + 1;
        node = this.before(node);
      }
      if (at(this.by, node) === -1 || at(seen, node) !== start + 1) continue;
      const arcs: number[] = [];
      const first = node;
      do {
        arcs.push(at(this.by, node));
        node = this.before(node);
      } while (node !== first);
      return arcs;
    }
    return null;
  }

  /** Sends as much around the circle as it takes. An arc is used forward where it made the node it enters cheaper. */
  fill(circle: readonly number[]): void {
    const { network } = this;
    const forward = (arc: number): boolean => at(this.by, at(network.to, arc)) === arc;
    const room = Math.min(
      ...circle.map((arc) =>
        forward(arc)
          ? at(network.upper, arc) - at(network.flow, arc)
          : at(network.flow, arc) - at(network.lower, arc),
      ),
    );
    for (const arc of circle) network.flow[arc] = at(network.flow, arc) + (forward(arc) ? room : -room);
  }
}
