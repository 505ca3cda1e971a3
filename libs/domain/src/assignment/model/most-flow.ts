import { at, Circulation } from './circulation.js';

/**
 * The most that can leave one node for the root when nobody else wants anything, over the arcs' upper bounds (Dinic 1970).
 * What a group could reach alone caps its goal: a goal nobody can reach would make every share look unfair.
 */
export class MostFlow {
  private readonly level: Int32Array;
  private readonly next: Int32Array;
  private readonly used: Float64Array;
  private touched: number[] = [];

  constructor(private readonly network: Circulation) {
    this.level = new Int32Array(network.nodes).fill(-1);
    this.next = new Int32Array(network.nodes);
    this.used = new Float64Array(network.arcs);
  }

  from(source: number, wanted: number): number {
    let sum = 0;
    while (sum < wanted && this.levels(source)) {
      for (;;) {
        const more = this.push(source, wanted - sum);
        if (more === 0) break;
        sum += more;
      }
      this.forget();
    }
    this.used.fill(0);
    return sum;
  }

  private room(node: number, arc: number): number {
    return at(this.network.from, arc) === node
      ? at(this.network.upper, arc) - at(this.used, arc)
      : at(this.used, arc);
  }

  private levels(source: number): boolean {
    const { start, arcs } = this.network.incident;
    this.level[source] = 0;
    this.touched = [source];
    let found = false;
    for (let head = 0; head < this.touched.length; head += 1) {
      const node = at(this.touched, head);
      this.next[node] = at(start, node);
      if (node === Circulation.root) {
        found = true;
        continue;
      }
      for (let index = at(start, node); index < at(start, node + 1); index += 1) {
        const arc = at(arcs, index);
        const other = this.other(node, arc);
        if (at(this.level, other) !== -1 || this.room(node, arc) <= 0 || this.supplies(arc)) continue;
        this.level[other] = at(this.level, node) + 1;
        this.touched.push(other);
      }
    }
    if (!found) this.forget();
    return found;
  }

  /** Along levels to the root, depth first. */
  private push(node: number, wanted: number): number {
    if (node === Circulation.root) return wanted;
    const { start, arcs } = this.network.incident;
    for (; at(this.next, node) < at(start, node + 1); this.next[node] = at(this.next, node) + 1) {
      const arc = at(arcs, at(this.next, node));
      const other = this.other(node, arc);
      const room = this.room(node, arc);
      if (room <= 0 || at(this.level, other) !== at(this.level, node) + 1 || this.supplies(arc)) continue;
      const more = this.push(other, Math.min(wanted, room));
      if (more === 0) continue;
      const sign = at(this.network.from, arc) === node ? 1 : -1;
      this.used[arc] = at(this.used, arc) + sign * more;
      return more;
    }
    return 0;
  }

  /** Arcs out of the root hand out what is wanted; nothing flows back through them. */
  private supplies(arc: number): boolean {
    return at(this.network.from, arc) === Circulation.root;
  }

  private other(node: number, arc: number): number {
    return at(this.network.from, arc) === node ? at(this.network.to, arc) : at(this.network.from, arc);
  }

  private forget(): void {
    for (const node of this.touched) this.level[node] = -1;
    this.touched = [];
  }
}
