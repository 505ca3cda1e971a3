import { Able } from './able.js';
import { fitPoints, lawfulPair, licensedUntil } from './lawful.js';
import type { AssignmentProblem, GroupGoal, Place, Provider, Work } from './problem.js';
import { windowOf, type Window } from './windows.js';

/** A provider that may do the work of a cell, with how well it fits and the last period its licence holds through. */
export interface Option {
  readonly provider: number;
  readonly fit: number;
  readonly until: number;
}

/**
 * Work that any of the same providers may do from the same period on, with the same wishes of when. Who of them is whose
 * makes no difference to any rule or objective, so a cell holds counts where a naive model has people.
 */
export interface Cell {
  readonly index: number;
  readonly options: readonly Option[];
  readonly from: number;
  readonly urgent: boolean;
  readonly wave: Work['wave'];
  /** Periods in which it can be done; null: any. */
  readonly free: readonly number[] | null;
  /** One piece of work that wants several places, each in another period. */
  readonly single: number | null;
}

/** Work of one cell that also has the same dates, group, and place by the plan in force. `members` is in due order. */
export interface WorkClass {
  readonly index: number;
  readonly cell: number;
  readonly group: number;
  readonly lead: boolean;
  readonly safe: number;
  readonly last: number;
  readonly keeps: { readonly option: Option; readonly period: number } | null;
  readonly members: number[];
  /** Places wanted by all members. */
  size: number;
}

export interface Group {
  readonly key: string;
  readonly weight: number;
  readonly goal: number | null;
  /** Places settled before anything is chosen. */
  settled: number;
  /** Places wanted beyond those. */
  wanted: number;
}

/** What settled work has left of a provider. Infinity where there is no limit. */
export interface Room {
  /** Places a period; of a pace, those before it is exceeded. */
  readonly perPeriod: readonly number[];
  readonly inAll: number;
}

/** A problem as counts; positions refer to the lists of the canonical problem. */
export interface Grouped {
  readonly problem: AssignmentProblem;
  readonly windows: readonly Window[];
  readonly cells: readonly Cell[];
  readonly classes: readonly WorkClass[];
  readonly groups: readonly Group[];
  readonly rooms: readonly Room[];
  readonly settledFaults: readonly SettledFault[];
}

/** Settled work that today's facts would not allow. It stands; somebody looks at it. */
export interface SettledFault {
  readonly code: 'settled_above_capacity' | 'settled_no_longer_lawful' | 'settled_provider_unknown';
  readonly workId: string | null;
  readonly place: Place;
}

/** Counts what is alike. @param problem in canonical order */
export function groupWork(problem: AssignmentProblem): Grouped {
  const builder = new Grouping(problem);
  return builder.grouped();
}

class Grouping {
  private readonly windows: Window[] = [];
  private readonly cells: Cell[] = [];
  private readonly classes: WorkClass[] = [];
  private readonly groups: Group[] = [];
  private readonly groupAt = new Map<string, number>();
  private readonly cellAt = new Map<string, number>();
  private readonly classAt = new Map<string, number>();
  private readonly optionsAt = new Map<
    string,
    { readonly options: readonly Option[]; readonly key: string }
  >();
  private readonly windowAt = new Map<string, Window>();
  private readonly faults: SettledFault[] = [];
  private readonly providerAt: ReadonlyMap<string, number>;
  private readonly able: Able;
  private readonly goals: ReadonlyMap<string, GroupGoal>;

  constructor(private readonly problem: AssignmentProblem) {
    this.providerAt = new Map(problem.providers.map(({ id }, at) => [id, at]));
    this.goals = new Map(problem.goals.map((goal) => [goal.group, goal]));
    this.able = new Able(problem.providers);
  }

  grouped(): Grouped {
    const { problem } = this;
    const rooms = this.rooms();
    problem.work.forEach((work, at) => this.add(work, at));
    const due = (at: number): string => problem.work[at]?.safeBy ?? '9999';
    for (const { members } of this.classes)
      members.sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a - b));
    const { windows, cells, classes, groups, faults } = this;
    return { problem, windows, cells, classes, groups, rooms, settledFaults: faults };
  }

  private add(work: Work, at: number): void {
    const window = this.windowOf(work);
    this.windows.push(window);
    const group = this.group(work.group);
    const kept = this.groups[group];
    if (kept !== undefined) kept.settled += work.settled.length;
    const wanted = work.times - work.settled.length;
    if (work.blocked !== null || wanted <= 0) return;
    if (kept !== undefined) kept.wanted += wanted;
    const { options, key } = this.options(work);
    const free = this.freePeriods(work);
    const single = work.times > 1 ? at : null;
    const cell = this.cell(
      [key, window.from, work.urgent, work.wave?.from, work.wave?.until, free?.join(','), single].join(' '),
      { options, from: window.from, urgent: work.urgent, wave: work.wave, free, single },
    );
    const keeps = single === null ? this.keeps(work, window, options, free) : null;
    const classKey = `${cell} ${group} ${work.lead} ${window.safe} ${window.last} ${keeps?.option.provider} ${keeps?.period}`;
    const known = this.classAt.get(classKey);
    const { safe, last } = window;
    const there =
      known === undefined
        ? {
            index: this.classes.length,
            cell,
            group,
            lead: work.lead,
            safe,
            last,
            keeps,
            members: [],
            size: 0,
          }
        : this.classes[known];
    if (there === undefined) return;
    if (known === undefined) {
      this.classAt.set(classKey, there.index);
      this.classes.push(there);
    }
    there.members.push(at);
    there.size += wanted;
  }

  private windowOf(work: Work): Window {
    const key = `${work.notBefore} ${work.waitsFor} ${work.safeBy} ${work.lastBy}`;
    const known = this.windowAt.get(key);
    if (known !== undefined) return known;
    const window = windowOf(work, this.problem.periods);
    this.windowAt.set(key, window);
    return window;
  }

  private group(key: string): number {
    const known = this.groupAt.get(key);
    if (known !== undefined) return known;
    const { weight = 1, goal = null } = this.goals.get(key) ?? {};
    this.groupAt.set(key, this.groups.length);
    return this.groups.push({ key, weight, goal, settled: 0, wanted: 0 }) - 1;
  }

  /** Who may do it, found once for all work that asks for the same. */
  private options(work: Work): { readonly options: readonly Option[]; readonly key: string } {
    const signature = JSON.stringify([work.pool, work.needs, work.only, work.preferred, work.parties]);
    const known = this.optionsAt.get(signature);
    if (known !== undefined) return known;
    const candidates =
      work.only === null
        ? this.able.of(work)
        : work.only.map((id) => this.providerAt.get(id) ?? -1).sort((a, b) => a - b);
    const options = candidates.flatMap((at): readonly Option[] => {
      const provider = this.problem.providers[at];
      if (provider === undefined || !lawfulPair(work, provider)) return [];
      return [{ provider: at, fit: fitPoints(work, provider), until: this.licensedThrough(work, provider) }];
    });
    const key = options.map(({ provider, fit, until }) => `${provider}:${fit}:${until}`).join();
    const found = { options, key };
    this.optionsAt.set(signature, found);
    return found;
  }

  private licensedThrough(work: Work, provider: Provider): number {
    const until = licensedUntil(work, provider);
    if (until === null) return this.problem.periods.length - 1;
    return this.problem.periods.findLastIndex((period) => period.until <= until);
  }

  private freePeriods(work: Work): readonly number[] | null {
    if (work.settled.length === 0) return work.free;
    const taken = new Set(work.settled.map(({ period }) => period));
    return (work.free ?? this.problem.periods.map((_, at) => at)).filter((at) => !taken.has(at));
  }

  private cell(key: string, cell: Omit<Cell, 'index'>): number {
    const known = this.cellAt.get(key);
    if (known !== undefined) return known;
    this.cellAt.set(key, this.cells.length);
    return this.cells.push({ ...cell, index: this.cells.length }) - 1;
  }

  /** The place it has by the plan in force, where it could have it again. */
  private keeps(
    work: Work,
    window: Window,
    options: readonly Option[],
    free: readonly number[] | null,
  ): WorkClass['keeps'] {
    const [place] = work.current;
    if (place === undefined || place.period < window.from || place.period > window.last) return null;
    const option = options.find(({ provider }) => this.problem.providers[provider]?.id === place.providerId);
    if (option === undefined || place.period > option.until) return null;
    return free === null || free.includes(place.period) ? { option, period: place.period } : null;
  }

  private rooms(): readonly Room[] {
    const used = this.problem.providers.map(() => this.problem.periods.map(() => 0));
    for (const work of this.problem.work)
      for (const place of work.settled) {
        const at = this.providerAt.get(place.providerId);
        const periods = at === undefined ? undefined : used[at];
        const provider = at === undefined ? undefined : this.problem.providers[at];
        if (provider === undefined || periods === undefined) {
          this.faults.push({ code: 'settled_provider_unknown', workId: work.id, place });
          continue;
        }
        periods[place.period] = (periods[place.period] ?? 0) + 1;
        const until = licensedUntil(work, provider);
        const ends = this.problem.periods[place.period]?.until ?? '';
        if (!lawfulPair(work, provider) || (until !== null && until < ends))
          this.faults.push({ code: 'settled_no_longer_lawful', workId: work.id, place });
      }
    return this.problem.providers.map((provider, at) => this.room(provider, used[at] ?? []));
  }

  private room({ id, capacity }: Provider, used: readonly number[]): Room {
    const perPeriod = this.problem.periods.map((_, period) => {
      if (capacity.perPeriod === null) return Number.POSITIVE_INFINITY;
      const left = (capacity.perPeriod[period] ?? 0) - (used[period] ?? 0);
      if (left < 0 && !capacity.pace) this.overfull(id, period);
      return Math.max(0, left);
    });
    const all = used.reduce((sum, count) => sum + count, 0);
    const inAll = capacity.inAll === null ? Number.POSITIVE_INFINITY : capacity.inAll - all;
    if (inAll < 0)
      this.overfull(
        id,
        used.findLastIndex((count) => count > 0),
      );
    return { perPeriod, inAll: Math.max(0, inAll) };
  }

  private overfull(providerId: string, period: number): void {
    this.faults.push({ code: 'settled_above_capacity', workId: null, place: { providerId, period } });
  }
}
