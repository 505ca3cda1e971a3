import { Circulation } from './circulation.js';
import type { Cell, Grouped, Option, Room, WorkClass } from './grouping.js';

/** What an arc stands for; its costs in each stage follow from it. */
export type ArcMeaning =
  | { readonly is: 'supply'; readonly group: number }
  | { readonly is: 'class'; readonly of: WorkClass }
  /** Enters its cell at the last period it may have; `inside` act-by, or late. */
  | { readonly is: 'enter'; readonly of: WorkClass; readonly inside: boolean; readonly period: number }
  /** Done earlier than it must, and other passages that cost nothing. */
  | { readonly is: 'passage' }
  | { readonly is: 'serve'; readonly cell: Cell; readonly option: Option; readonly period: number }
  /** Straight to the place it has by the plan in force. */
  | { readonly is: 'keep'; readonly of: WorkClass; readonly option: Option; readonly period: number }
  | { readonly is: 'seat' }
  /** Beyond the pace of a line. */
  | { readonly is: 'beyond_pace'; readonly provider: number; readonly period: number };

/** One component as a circulation. Arcs added later (shares of groups) mean `supply`. */
export interface Network {
  readonly circulation: Circulation;
  readonly meaning: ArcMeaning[];
  /** Node of each group that has work here, and its supply arc. */
  readonly groups: ReadonlyMap<
    number,
    { readonly node: number; readonly supply: number; readonly wanted: number }
  >;
  /** Nodes where a provider's places are counted, by `seatKey` or, of a mere caseload, by the provider. */
  readonly seats: ReadonlyMap<string, number>;
}

export const seatKey = (provider: number, period: number): string => `${provider} ${period}`;

/** Builds the network of some classes of a problem. */
export function networkOf(grouped: Grouped, classes: readonly number[]): Network {
  const builder = new NetworkBuilder(grouped);
  for (const index of classes) {
    const one = grouped.classes[index];
    if (one !== undefined) builder.addClass(one);
  }
  builder.addCells();
  const { circulation, meaning, groups, seats } = builder;
  return { circulation, meaning, groups, seats };
}

class NetworkBuilder {
  readonly circulation = new Circulation();
  readonly meaning: ArcMeaning[] = [];
  readonly groups = new Map<number, { node: number; supply: number; wanted: number }>();
  readonly seats = new Map<string, number>();
  private readonly entries = new Map<number, Map<number, number>>();
  /** As good as no limit: all that could ever come. */
  private readonly units: number;

  constructor(private readonly grouped: Grouped) {
    this.units = grouped.classes.reduce((sum, { size }) => sum + size, 0);
  }

  addClass(of: WorkClass): void {
    const cell = this.grouped.cells[of.cell];
    if (cell === undefined) return;
    const group = this.group(of.group, of.size);
    const node = this.circulation.addNode();
    this.arc(group, node, of.size, { is: 'class', of });
    if (of.safe >= cell.from)
      this.arc(node, this.entry(cell, of.safe), of.size, { is: 'enter', of, inside: true, period: of.safe });
    if (of.last > of.safe && of.last >= cell.from)
      this.arc(node, this.entry(cell, of.last), of.size, { is: 'enter', of, inside: false, period: of.last });
    if (of.keeps === null) return;
    const { option, period } = of.keeps;
    const seat = this.seat(option.provider, period);
    if (seat !== null) this.arc(node, seat, of.size, { is: 'keep', of, option, period });
  }

  /** Every period of a cell leads to its providers, and to the period before: what may wait need not. */
  addCells(): void {
    for (const [index, nodes] of this.entries) {
      const cell = this.grouped.cells[index];
      if (cell === undefined) continue;
      const latest = Math.max(...nodes.keys());
      for (let period = latest; period >= cell.from; period -= 1) {
        const node = this.entry(cell, period);
        if (period > cell.from) this.arc(node, this.entry(cell, period - 1), this.units, { is: 'passage' });
        if (cell.free === null || cell.free.includes(period)) this.addServing(cell, period, node);
      }
    }
  }

  private addServing(cell: Cell, period: number, entered: number): void {
    let node = entered;
    // Several places of one person: each in a period of its own.
    if (cell.single !== null) {
      node = this.circulation.addNode();
      this.arc(entered, node, 1, { is: 'passage' });
    }
    for (const option of cell.options) {
      if (period > option.until) continue;
      const seat = this.seat(option.provider, period);
      if (seat !== null) this.arc(node, seat, this.units, { is: 'serve', cell, option, period });
    }
  }

  private group(index: number, size: number): number {
    const known = this.groups.get(index);
    if (known !== undefined) {
      known.wanted += size;
      this.circulation.upper[known.supply] = known.wanted;
      return known.node;
    }
    const node = this.circulation.addNode();
    const supply = this.arc(Circulation.root, node, size, { is: 'supply', group: index });
    this.groups.set(index, { node, supply, wanted: size });
    return node;
  }

  private entry(cell: Cell, period: number): number {
    let nodes = this.entries.get(cell.index);
    if (nodes === undefined) this.entries.set(cell.index, (nodes = new Map()));
    const known = nodes.get(period);
    if (known !== undefined) return known;
    const node = this.circulation.addNode();
    nodes.set(period, node);
    return node;
  }

  private seat(provider: number, period: number): number | null {
    const room = this.grouped.rooms[provider];
    const pace = this.grouped.problem.providers[provider]?.capacity.pace ?? false;
    if (room === undefined || room.inAll === 0) return null;
    const places = room.perPeriod[period] ?? 0;
    if (places === Number.POSITIVE_INFINITY) return this.caseload(provider, room);
    if (places === 0 && !pace) return null;
    const key = seatKey(provider, period);
    const known = this.seats.get(key);
    if (known !== undefined) return known;
    const node = this.circulation.addNode();
    this.seats.set(key, node);
    const target = this.caseload(provider, room);
    this.arc(node, target, places, { is: 'seat' });
    if (pace) this.arc(node, target, this.units, { is: 'beyond_pace', provider, period });
    return node;
  }

  private caseload(provider: number, room: Room): number {
    if (room.inAll === Number.POSITIVE_INFINITY) return Circulation.root;
    const known = this.seats.get(`${provider}`);
    if (known !== undefined) return known;
    const node = this.circulation.addNode();
    this.seats.set(`${provider}`, node);
    this.arc(node, Circulation.root, room.inAll, { is: 'seat' });
    return node;
  }

  private arc(from: number, to: number, upper: number, meaning: ArcMeaning): number {
    this.meaning.push(meaning);
    return this.circulation.addArc(from, to, upper);
  }
}
