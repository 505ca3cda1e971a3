import type { Bilingual } from '../../identity/account.js';

/**
 * Who does what for whom and when, in words that know no kind of campaign. A case's step, a speaker's appearance and a
 * case that wants a navigator are all `Work`; a clinician, a fax line, a hearing and a navigator are all `Provider`s of
 * places. What one kind has and another has not is an empty list or a null.
 */
export interface AssignmentProblem {
  /** Ascending and disjoint: weeks inside the horizon, or days of hearings. The first begins today. */
  readonly periods: readonly Period[];
  readonly work: readonly Work[];
  readonly providers: readonly Provider[];
  /** Groups without a row weigh 1 and have no goal but everybody. */
  readonly goals: readonly GroupGoal[];
  /** What specialties are called, by their keys; only for sentences. */
  readonly names?: Readonly<Record<string, Bilingual>>;
}

/** Plain dates, both days included. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** Places are named by position in `periods`. */
export interface Place {
  readonly providerId: string;
  readonly period: number;
}

export interface Work {
  readonly id: string;
  /** Work meets only providers of its own pool: a playbook with a recipient, or with those who hold a licence. */
  readonly pool: string;
  /** Whose share of the campaign it counts for: a state, where several playbooks are planned together with its playbook. */
  readonly group: string;
  readonly needs: Needs;
  /** Null: everybody of the pool; else only these, the first preferred (treating clinician; the notice's own ways). */
  readonly only: readonly string[] | null;
  /** Providers to be taken before others, the first before the second: the treating clinician, the known navigator. */
  readonly preferred: readonly string[];
  /** Parties with whom its provider must have nothing to do, such as the insurer that denied. */
  readonly parties: readonly string[];
  readonly lead: boolean;
  readonly urgent: boolean;
  /** Plain date before which it must not be done: a chosen wait, a window that opens later. Null: today. */
  readonly notBefore: string | null;
  /** Last safe day: act-by less the margin of its channel [16, 18]. Null: none known, counted apart. */
  readonly safeBy: string | null;
  /** Last arguable day; after it nothing is placed. Null: the horizon. */
  readonly lastBy: string | null;
  /** Filing window of its state: wished for, never at the price of a date. */
  readonly wave: Period | null;
  /**
   * The last day on which the peer-to-peer's result is expected, where filing would close it. The work waits for it
   * unless its safe day comes first.
   */
  readonly waitsFor: string | null;
  /** Periods in which it can be done at all (a speaker's free days). Null: any. */
  readonly free: readonly number[] | null;
  /** Places wanted, each in a period of its own: appearances of one speaker. Nearly always 1. */
  readonly times: number;
  /** What the case itself lacks: not eligible, consent, authority, a question open. Null: nothing. */
  readonly blocked: WorkBlock | null;
  /** Signed, begun or chosen on purpose. Never moved, whatever has changed since. */
  readonly settled: readonly Place[];
  /** Where it stands by the plan in force; moving it costs a change. */
  readonly current: readonly Place[];
}

export interface WorkBlock {
  readonly code: string;
  readonly reason: Bilingual;
  readonly whatWouldUnblock: Bilingual;
}

export interface Needs {
  /** State whose licence the provider must hold. */
  readonly licence: string | null;
  /** Any one of these; empty: none is asked for. */
  readonly specialties: readonly string[];
  readonly condition: string | null;
  readonly language: string | null;
  /** Whether the language is a condition (no interpreter) or a wish. */
  readonly languageRequired: boolean;
  readonly mode: string | null;
}

export interface Provider {
  readonly id: string;
  readonly pools: readonly string[];
  /** Valid up to and including `until`. */
  readonly licences: readonly { readonly state: string; readonly until: string }[];
  readonly specialties: readonly string[];
  readonly conditions: readonly string[];
  readonly languages: readonly string[];
  /** Ways of taking part it has room for (remote, in person); empty: any. */
  readonly modes: readonly string[];
  /** Insurers and other parties it works for. */
  readonly conflicts: readonly string[];
  readonly capacity: Capacity;
}

export interface Capacity {
  /** Places in each period, one number a period; 0 where it is away. Null: no limit (post, a person's own portal). */
  readonly perPeriod: readonly number[] | null;
  /** Places over the whole horizon: a caseload. Null: no limit. */
  readonly inAll: number | null;
  /** A pace and not a wall: it is exceeded where somebody would be late otherwise, and by as few as possible [25]. */
  readonly pace: boolean;
}

/** `weight` is a positive whole number, `goal` the places hoped for; null: everybody. */
export interface GroupGoal {
  readonly group: string;
  readonly weight: number;
  readonly goal: number | null;
}

export interface ProblemFault {
  readonly code: 'periods' | 'duplicate' | 'capacity' | 'goal' | 'times' | 'place';
  readonly about: string;
}

/** What makes a problem meaningless. Empty for anything a program builds from kept rows. */
export function problemFaults(problem: AssignmentProblem): readonly ProblemFault[] {
  const faults: ProblemFault[] = [];
  const { periods, work, providers, goals } = problem;
  if (periods.length === 0) faults.push({ code: 'periods', about: '' });
  periods.forEach((period, at) => {
    const before = periods[at - 1];
    if (period.until < period.from || (before !== undefined && before.until >= period.from))
      faults.push({ code: 'periods', about: period.from });
  });
  for (const ids of [
    work.map(({ id }) => id),
    providers.map(({ id }) => id),
    goals.map(({ group }) => group),
  ])
    for (const id of repeated(ids)) faults.push({ code: 'duplicate', about: id });
  for (const { id, capacity } of providers) {
    const { perPeriod, inAll } = capacity;
    const numbers = [...(perPeriod ?? []), ...(inAll === null ? [] : [inAll])];
    if ((perPeriod !== null && perPeriod.length !== periods.length) || !numbers.every(isCount))
      faults.push({ code: 'capacity', about: id });
  }
  for (const { group, weight, goal } of goals)
    if (!isCount(weight) || weight === 0 || (goal !== null && !isCount(goal)))
      faults.push({ code: 'goal', about: group });
  for (const one of work) {
    if (!isCount(one.times) || one.times === 0) faults.push({ code: 'times', about: one.id });
    for (const { period } of [...one.settled, ...one.current])
      if (!isCount(period) || period >= periods.length) faults.push({ code: 'place', about: one.id });
  }
  return faults;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const repeated = (ids: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
};

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same problem whatever the order it was read in: every list whose order means nothing is sorted. */
export function canonical(problem: AssignmentProblem): AssignmentProblem {
  return {
    periods: problem.periods,
    work: problem.work.map(canonicalWork).sort((a, b) => ascending(a.id, b.id)),
    providers: problem.providers
      .map((one) => ({
        ...one,
        pools: inOrder(one.pools, ascending),
        licences: inOrder(one.licences, (a, b) => ascending(a.state, b.state) || ascending(a.until, b.until)),
        specialties: inOrder(one.specialties, ascending),
        conditions: inOrder(one.conditions, ascending),
        languages: inOrder(one.languages, ascending),
        modes: inOrder(one.modes, ascending),
        conflicts: inOrder(one.conflicts, ascending),
      }))
      .sort((a, b) => ascending(a.id, b.id)),
    goals: inOrder(problem.goals, (a, b) => ascending(a.group, b.group)),
  };
}

/** Most of a hundred thousand are in order already, and then nothing is copied. */
function canonicalWork(one: Work): Work {
  const { needs } = one;
  const specialties = inOrder(needs.specialties, ascending);
  const parties = inOrder(one.parties, ascending);
  const free = one.free === null ? null : inOrder(one.free, (a, b) => a - b);
  const settled = inOrder(one.settled, byPlace);
  const current = inOrder(one.current, byPlace);
  const asItWas =
    specialties === needs.specialties &&
    parties === one.parties &&
    free === one.free &&
    settled === one.settled &&
    current === one.current;
  return asItWas ? one : { ...one, needs: { ...needs, specialties }, parties, free, settled, current };
}

const byPlace = (a: Place, b: Place): number => a.period - b.period || ascending(a.providerId, b.providerId);

/** The list itself where it is in order. */
function inOrder<T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let at = 1; at < list.length; at += 1)
    if (compare(list[at - 1] as T, list[at] as T) > 0) return [...list].sort(compare);
  return list;
}
