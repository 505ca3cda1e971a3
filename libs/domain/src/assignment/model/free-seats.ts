import { at, Circulation } from './circulation.js';
import type { Grouped } from './grouping.js';
import { placesIn } from './lawful.js';
import { seatKey, type Network } from './network.js';
import type { SolvedComponent } from './solve-component.js';

/**
 * Where one more could be placed without taking a place from anybody and without making anybody late, if only the rule did
 * not stand in the way: a provider's period from which a path with room leads to the root among the optima of the first
 * objective, at no price. Others may move to other places on the way; nobody loses theirs.
 */
export class FreeSeats {
  private readonly homes = new Map<number, { readonly network: Network; readonly free: Uint8Array }>();

  private readonly known = new Map<number, readonly boolean[]>();

  constructor(
    private readonly grouped: Grouped,
    solved: readonly SolvedComponent[],
  ) {
    for (const one of solved) {
      const free = freeNodes(one);
      const home = { network: one.network, free };
      for (const key of one.network.seats.keys()) this.homes.set(Number(key.split(' ')[0]), home);
    }
  }

  /** Period by period, whether the provider has one. */
  of(provider: number): readonly boolean[] {
    let known = this.known.get(provider);
    if (known === undefined) {
      known = this.grouped.problem.periods.map((_, at) => this.find(provider, at));
      this.known.set(provider, known);
    }
    return known;
  }

  private find(provider: number, period: number): boolean {
    const room = this.grouped.rooms[provider];
    const of = this.grouped.problem.providers[provider];
    if (room === undefined || of === undefined || room.inAll === 0) return false;
    if (placesIn(of, period) !== null && (room.perPeriod[period] ?? 0) === 0) return false;
    const home = this.homes.get(provider);
    if (home === undefined) return true;
    const { seats } = home.network;
    const node = seats.get(seatKey(provider, period)) ?? seats.get(`${provider}`);
    return node === undefined || home.free[node] === 1;
  }
}

/** Nodes from which a path with room leads to the root, walked backward from it. */
function freeNodes({ network, outcome }: SolvedComponent): Uint8Array {
  const { circulation } = network;
  const free = new Uint8Array(circulation.nodes);
  const { first } = outcome;
  if (first === null) return free;
  const { start, arcs } = circulation.incident;
  const worthless = (node: number): boolean => at(first.prices, node) === at(first.prices, Circulation.root);
  free[Circulation.root] = 1;
  const queue = [Circulation.root];
  for (const node of queue) {
    for (let index = at(start, node); index < at(start, node + 1); index += 1) {
      const arc = at(arcs, index);
      const forward = at(circulation.to, arc) === node;
      const other = forward ? at(circulation.from, arc) : at(circulation.to, arc);
      // Nothing goes back to where it was wanted: that would take a place from somebody.
      if (at(free, other) === 1 || (!forward && node === Circulation.root)) continue;
      const units = at(circulation.flow, arc);
      const room = forward ? units < at(first.upper, arc) : units > at(first.lower, arc);
      if (!room) continue;
      free[other] = 1;
      queue.push(other);
    }
  }
  return free.map((reached, node) => (reached === 1 && worthless(node) ? 1 : 0));
}
