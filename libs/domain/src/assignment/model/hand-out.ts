import { at } from './circulation.js';
import type { Grouped, WorkClass } from './grouping.js';
import type { Network } from './network.js';
import type { Placement } from './plan.js';

interface Entry {
  readonly work: number;
  /** Last period it may have. */
  readonly until: number;
  readonly lead: boolean;
}

/** Who of those who are alike gets which place: by date, then by id. The counts decided everything else. */
export function handOut(network: Network, grouped: Grouped): Placement[] {
  return new HandOut(network, grouped).placements();
}

class HandOut {
  private readonly placed: Placement[] = [];
  /** How many members of each class have been taken; they are in due order. */
  private readonly taken = new Map<number, number>();
  private readonly entries = new Map<number, Entry[]>();
  private readonly served = new Map<number, Map<number, { provider: number; count: number }[]>>();

  constructor(
    private readonly network: Network,
    private readonly grouped: Grouped,
  ) {}

  placements(): Placement[] {
    this.network.meaning.forEach((meaning, arc) => {
      const units = at(this.network.circulation.flow, arc);
      if (units === 0) return;
      if (meaning.is === 'keep') {
        for (const work of this.take(meaning.of, units))
          this.put(work, meaning.option.provider, meaning.period);
      }
    });
    this.network.meaning.forEach((meaning, arc) => {
      const units = at(this.network.circulation.flow, arc);
      if (units === 0) return;
      if (meaning.is === 'enter') this.enter(meaning.of, meaning.period, units);
      if (meaning.is === 'serve') {
        const { cell, period, option } = meaning;
        const periods =
          this.served.get(cell.index) ?? new Map<number, { provider: number; count: number }[]>();
        this.served.set(cell.index, periods);
        const there = periods.get(period) ?? [];
        periods.set(period, there);
        there.push({ provider: option.provider, count: units });
      }
    });
    for (const [cell, periods] of this.served) this.serve(this.entries.get(cell) ?? [], periods);
    this.markBeyondPace();
    return this.placed;
  }

  /** Whoever is due first and has not been taken. One that wants several places is taken that often. */
  private take(of: WorkClass, units: number): readonly number[] {
    const single = this.grouped.cells[of.cell]?.single ?? null;
    if (single !== null) return Array.from({ length: units }, () => single);
    const from = this.taken.get(of.index) ?? 0;
    this.taken.set(of.index, from + units);
    return of.members.slice(from, from + units);
  }

  private enter(of: WorkClass, until: number, units: number): void {
    const there = this.entries.get(of.cell) ?? [];
    this.entries.set(of.cell, there);
    for (const work of this.take(of, units)) there.push({ work, until, lead: of.lead });
  }

  /** Period by period, whoever must be done soonest goes first; the flow says that nobody is left behind. */
  private serve(
    entries: Entry[],
    periods: ReadonlyMap<number, readonly { readonly provider: number; readonly count: number }[]>,
  ): void {
    const { work } = this.grouped.problem;
    const due = (entry: Entry): string => work[entry.work]?.safeBy ?? '9999';
    entries.sort(
      (a, b) =>
        a.until - b.until ||
        Number(b.lead) - Number(a.lead) ||
        (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.work - b.work),
    );
    let next = 0;
    for (const period of [...periods.keys()].sort((a, b) => a - b)) {
      const providers = [...(periods.get(period) ?? [])].sort((a, b) => a.provider - b.provider);
      for (const { provider, count } of providers)
        for (let unit = 0; unit < count; unit += 1) {
          const entry = entries[next];
          if (entry === undefined || entry.until < period)
            throw new Error('A place was chosen for nobody: the flow and the work disagree.');
          next += 1;
          this.put(entry.work, provider, period);
        }
    }
  }

  private put(index: number, provider: number, period: number): void {
    const { problem, windows } = this.grouped;
    const work = problem.work[index];
    const providerId = problem.providers[provider]?.id;
    const window = windows[index];
    if (work === undefined || providerId === undefined || window === undefined)
      throw new Error('A place names what is not there.');
    this.placed.push({
      workId: work.id,
      providerId,
      period,
      insideActBy: work.safeBy === null ? null : period <= window.safe,
      settled: false,
      kept: work.current.some((place) => place.providerId === providerId && place.period === period),
      beyondPace: false,
    });
  }

  /** Of those on a line that is too full in a period, the last in due order are said to be beyond its pace. */
  private markBeyondPace(): void {
    this.network.meaning.forEach((meaning, arc) => {
      let left = meaning.is === 'beyond_pace' ? at(this.network.circulation.flow, arc) : 0;
      if (meaning.is !== 'beyond_pace' || left === 0) return;
      const line = this.grouped.problem.providers[meaning.provider]?.id;
      for (let index = this.placed.length - 1; index >= 0 && left > 0; index -= 1) {
        const placement = this.placed[index];
        if (placement?.providerId !== line || placement?.period !== meaning.period) continue;
        this.placed[index] = { ...placement, beyondPace: true };
        left -= 1;
      }
    });
  }
}

/** What was settled before, as placements. */
export function settledPlacements({ problem, windows }: Grouped): Placement[] {
  return problem.work.flatMap((work, index) =>
    work.settled.map((place) => ({
      workId: work.id,
      ...place,
      insideActBy: work.safeBy === null ? null : place.period <= (windows[index]?.safe ?? -1),
      settled: true,
      kept: true,
      beyondPace: false,
    })),
  );
}
