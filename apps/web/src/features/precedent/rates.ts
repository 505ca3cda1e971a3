import type { PublishedMeasureQuery } from '../../generated/operations.js';

export type Rate = PublishedMeasureQuery['publicMeasure']['rows'][number];

export type Order = 'name' | 'rate';

/** A rate with its interval: what a picture can draw. */
export interface DrawnRate extends Rate {
  readonly n: number;
  readonly overturnRate: number;
  readonly overturnInterval: { readonly low: number; readonly high: number };
}

export const isDrawn = (rate: Rate): rate is DrawnRate =>
  rate.n !== null &&
  rate.n !== undefined &&
  rate.overturnRate !== null &&
  rate.overturnRate !== undefined &&
  rate.overturnInterval !== null &&
  rate.overturnInterval !== undefined;

/**
 * By name, or highest rate first. What too little is known of has no place in an order by rate: it follows, by name, and is drawn
 * hollow.
 */
export function ordered(rates: readonly Rate[], order: Order): readonly Rate[] {
  const byName = (left: Rate, right: Rate) =>
    nameOf(left).localeCompare(nameOf(right), 'en', { numeric: true });
  const named = [...rates].sort(byName);
  if (order === 'name') return named;
  const ranked = named
    .filter(({ mayBeRanked }) => mayBeRanked)
    .sort(
      (left, right) => (right.overturnRate ?? 0) - (left.overturnRate ?? 0) || (right.n ?? 0) - (left.n ?? 0),
    );
  return [...ranked, ...named.filter(({ mayBeRanked }) => !mayBeRanked)];
}

export const nameOf = ({ keys }: Pick<Rate, 'keys'>): string => keys.join(' · ');

/** Those with the most decisions, in the order given: a picture of five hundred rows is read by nobody. */
export function largest(rates: readonly DrawnRate[], most: number): readonly DrawnRate[] {
  if (rates.length <= most) return rates;
  const kept = new Set([...rates].sort((left, right) => right.n - left.n).slice(0, most));
  return rates.filter((rate) => kept.has(rate));
}

/** All groups of a public source together; counts add up, because nothing of it is withheld. */
export function together(rates: readonly Rate[]): {
  readonly n: number;
  readonly won: number;
  readonly total: number;
} {
  const sum = (of: (rate: Rate) => number | null | undefined) =>
    rates.reduce((total, rate) => total + (of(rate) ?? 0), 0);
  return { n: sum(({ n }) => n), won: sum(({ overturned }) => overturned), total: sum(({ total }) => total) };
}
