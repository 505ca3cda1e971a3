import { at } from './circulation.js';
import type { Grouped } from './grouping.js';
import { MostFlow } from './most-flow.js';
import type { Network } from './network.js';

/**
 * Even shares: leximin over what each group has got of what it could hope for, in proportion to its weight. The smallest
 * share is made as large as it can be, then the second smallest, and so on. A goal is capped at what the group could reach
 * if nobody else wanted anything; beyond its goal a group is no longer compared.
 *
 * Counts of groups that a flow can reach form an M-convex set once their sum is given (the stage before fixes it), and on
 * those leximin is what a greedy hand takes: unit by unit, always the group with the smallest share. Such a basis is found
 * by one linear objective that charges each unit its rank in that order; any rising charges give the same optima
 * (Frank and Murota, Decreasing minimization on M-convex sets, 2022). So fairness is exact, and a network still.
 */
export interface Share {
  readonly group: number;
  /** What could be reached or is hoped for, settled places included. */
  readonly target: number;
  readonly weight: number;
  readonly settled: number;
}

/** The goals of the groups of a component, capped. Groups without any target are not compared. */
export function sharesOf(network: Network, { groups }: Grouped): readonly Share[] {
  const most = new MostFlow(network.circulation);
  return [...network.groups].map(([group, { node, wanted }]) => {
    const { weight = 1, goal = null, settled = 0 } = groups[group] ?? {};
    const reachable = settled + most.from(node, wanted);
    return { group, weight, settled, target: goal === null ? reachable : Math.min(goal, reachable) };
  });
}

/** Consecutive units of one group that are charged alike: `first` counts from 0, settled places included. */
export interface Segment {
  readonly share: Share;
  readonly first: number;
  readonly count: number;
  /** Units past the goal, all alike. */
  readonly beyond: boolean;
}

/** One of `steps` steps of equal width a unit is in: the same for all units of nearly the same share, so that steps are in the order of the units. */
function stepOf(shares: readonly Share[], steps: number): (share: Share, unit: number) => number {
  const lightest = Math.min(...shares.map(({ weight }) => weight));
  return ({ weight, target }, unit) => Math.floor((steps * unit * lightest) / (weight * target));
}

/** All units that groups could still get, cut into segments. @param steps null: each unit by itself */
export function segmentsOf(
  shares: readonly Share[],
  network: Network,
  steps: number | null,
): readonly Segment[] {
  const step = steps === null ? null : stepOf(shares, steps);
  return shares.flatMap((share) => {
    const { group, target, settled } = share;
    const wanted = network.groups.get(group)?.wanted ?? 0;
    const compared = Math.max(0, Math.min(wanted, target - settled));
    const segments: Segment[] = [];
    let first = settled;
    for (let unit = settled + 1; unit <= settled + compared; unit += 1) {
      if (step !== null && unit < settled + compared && step(share, unit) === step(share, first)) continue;
      segments.push({ share, first, count: unit - first, beyond: false });
      first = unit;
    }
    if (wanted > compared) segments.push({ share, first, count: wanted - compared, beyond: true });
    return segments;
  });
}

/** The units of a segment one by one. */
export const unitsOf = ({ share, first, count }: Segment): readonly Segment[] =>
  Array.from({ length: count }, (_, index) => ({ share, first: first + index, count: 1, beyond: false }));

/**
 * Smaller shares first: a unit is as dear as the share its group has before it. Of two groups with the same share the one
 * with the smaller goal comes first, because the unit lifts it higher. Exact: fractions are compared crosswise.
 */
export function compareUnits(a: Segment, b: Segment): number {
  if (a.beyond || b.beyond) return Number(a.beyond) - Number(b.beyond);
  const [left, right] = [a.share.weight * a.share.target, b.share.weight * b.share.target];
  return a.first * right - b.first * left || left - right;
}

/** The charge of each segment by its coarse step; past the goal the dearest. */
export function coarseRanks(
  segments: readonly Segment[],
  shares: readonly Share[],
  steps: number,
): readonly number[] {
  const step = stepOf(shares, steps);
  return segments.map(({ first, beyond, share }) => (beyond ? steps : step(share, first)));
}

/** The charge of each unit: its place in the order of shares, equal where they are. */
export function ranks(segments: readonly Segment[]): readonly number[] {
  const order = segments.map((_, index) => index);
  const segment = (index: number): Segment => segments[index] as Segment;
  order.sort((a, b) => compareUnits(segment(a), segment(b)));
  const result = new Array<number>(segments.length).fill(0);
  let rank = 0;
  order.forEach((index, position) => {
    if (position > 0 && compareUnits(segment(at(order, position - 1)), segment(index)) !== 0) rank += 1;
    result[index] = rank;
  });
  return result;
}

/** Shares as fractions, smallest first: what two plans are compared by. */
export function sortedShares(
  shares: readonly { readonly placed: number; readonly target: number; readonly weight: number }[],
): readonly (readonly [placed: number, of: number])[] {
  return shares
    .filter(({ target }) => target > 0)
    .map(({ placed, target, weight }) => [Math.min(placed, target), weight * target] as const)
    .sort(([a, of], [b, by]) => a * by - b * of || of - by);
}
