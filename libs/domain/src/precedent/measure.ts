import { valueOf, type Decision } from './decision.js';
import { decisionResults, standings, type DecisionResult } from './decision-result.js';
import { rate, wilsonInterval, type Interval } from './interval.js';

/** Names the arithmetic of this file; stored with every measure, raised when a number could come out differently. */
export const measureMethod = 'decided-rate, Wilson 95% without continuity correction, v1';

/** Below this share of known results a group is shown but never ranked. */
export const rankingKnownShare = 0.7;

/** How many decisions of one group ended in one way. `keys` are the values of the grouping dimensions, in order. */
export interface CountedGroup {
  readonly keys: readonly string[];
  readonly result: DecisionResult;
  readonly count: number;
}

/** A rate with what it rests on. `rate` and `interval` are null where n is 0, `bounds` also where nothing is unknown or decided. */
export interface MeasuredRate {
  readonly successes: number;
  readonly rate: number | null;
  /** Wilson 95%. */
  readonly interval: Interval | null;
  /** The rate if every unknown result had been lost (low) or won (high). */
  readonly bounds: Interval | null;
}

export interface Measure {
  readonly keys: readonly string[];
  /** Every decision of the group, whatever its result. */
  readonly total: number;
  /** Decisions on the denial itself: the denominator of both rates. */
  readonly n: number;
  /** Full relief, by whoever: the numerator of `overturn`. */
  readonly overturned: number;
  readonly partlyOverturned: number;
  readonly upheld: number;
  /** Refused, withdrawn or unanswered: known, but not decided. */
  readonly undecided: number;
  readonly unknown: number;
  readonly counts: Readonly<Record<DecisionResult, number>>;
  /** Full relief over n. */
  readonly overturn: MeasuredRate;
  /** Full or partial relief over n. */
  readonly anyRelief: MeasuredRate;
  /** Known results over all; null for an empty group. */
  readonly knownShare: number | null;
  /** False below `rankingKnownShare` and where nothing was decided. */
  readonly mayBeRanked: boolean;
}

/**
 * Measures decisions grouped by the given dimensions (columns of the source or our own), in one pass; the decisions
 * themselves are not kept. Groups come in code-point order of their keys, the empty (missing) value first, so that
 * the same decisions in any order give the same answer. No dimensions give one group of everything.
 */
export function measureBy(
  decisions: Iterable<Pick<Decision, 'mapped' | 'published' | 'result'>>,
  dimensions: readonly string[],
): Measure[] {
  const tally = new Tally();
  for (const decision of decisions) {
    tally.add({
      keys: dimensions.map((dimension) => valueOf(decision, dimension)),
      result: decision.result,
      count: 1,
    });
  }
  return tally.measures();
}

/** The same from counts that a database has already grouped; equal groups may come in several pieces. */
export function measureGroups(groups: Iterable<CountedGroup>): Measure[] {
  const tally = new Tally();
  for (const group of groups) tally.add(group);
  return tally.measures();
}

/** Running counts by group, for sources that arrive as a stream. */
export class Tally {
  private readonly groups = new Map<string, { keys: readonly string[]; counts: Counts }>();

  add({ keys, result, count }: CountedGroup): void {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
    // JSON keeps ["a","b"] and ["a,b"] apart, which no joining character does for values as published.
    const name = JSON.stringify(keys);
    let group = this.groups.get(name);
    if (!group) this.groups.set(name, (group = { keys, counts: noCounts() }));
    group.counts[result] += count;
  }

  measures(): Measure[] {
    return [...this.groups.values()]
      .sort((left, right) => compareKeys(left.keys, right.keys))
      .map(({ keys, counts }) => measureOf(keys, counts));
  }
}

type Counts = Record<DecisionResult, number>;

const noCounts = (): Counts =>
  Object.fromEntries(decisionResults.map((result) => [result, 0])) as Record<DecisionResult, number>;

/** Derives every number of a group from its counts. */
export function measureOf(keys: readonly string[], counts: Readonly<Counts>): Measure {
  const sum = (wanted: (result: DecisionResult) => boolean): number =>
    decisionResults.reduce((total, result) => (wanted(result) ? total + counts[result] : total), 0);

  const total = sum(() => true);
  const n = sum((result) => standings[result].decided);
  const overturned = sum((result) => standings[result].relief === 'full');
  const partlyOverturned = sum((result) => standings[result].relief === 'part');
  const unknown = sum((result) => !standings[result].known);
  const knownShare = rate(total - unknown, total);
  return {
    keys,
    total,
    n,
    overturned,
    partlyOverturned,
    upheld: n - overturned - partlyOverturned,
    undecided: total - n - unknown,
    unknown,
    counts,
    overturn: measuredRate(overturned, n, unknown),
    anyRelief: measuredRate(overturned + partlyOverturned, n, unknown),
    knownShare,
    mayBeRanked: n > 0 && knownShare !== null && knownShare >= rankingKnownShare,
  };
}

function measuredRate(successes: number, n: number, unknown: number): MeasuredRate {
  const low = rate(successes, n + unknown);
  const high = rate(successes + unknown, n + unknown);
  return {
    successes,
    rate: rate(successes, n),
    interval: wilsonInterval(successes, n),
    bounds: low === null || high === null ? null : { low, high },
  };
}

/**
 * Highest overturn rate first; equal rates by more decisions, then by keys. Groups of which too little is known are
 * returned apart, in key order, because a place in a list is a claim that their numbers do not carry.
 */
export function rankMeasures(measures: readonly Measure[]): { ranked: Measure[]; notRanked: Measure[] } {
  const ranked = measures
    .filter((measure) => measure.mayBeRanked)
    .sort(
      (left, right) =>
        (right.overturn.rate ?? 0) - (left.overturn.rate ?? 0) ||
        right.n - left.n ||
        compareKeys(left.keys, right.keys),
    );
  const notRanked = measures
    .filter((measure) => !measure.mayBeRanked)
    .sort((left, right) => compareKeys(left.keys, right.keys));
  return { ranked, notRanked };
}

/** Code-point order, key by key; the order of PostgreSQL's C collation and of Python. */
export function compareKeys(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = compareCodePoints(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** `<` on strings compares UTF-16 units, which puts U+1F600 before U+FB01; code points do not. */
function compareCodePoints(left: string, right: string): number {
  if (left === right) return 0;
  const a = [...left];
  const b = [...right];
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const order = (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
