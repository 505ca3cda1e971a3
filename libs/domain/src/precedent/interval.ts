/** A closed interval of proportions, both ends in [0, 1]. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution: two-sided 95%. */
export const z95 = 1.959963984540054;

/**
 * Wilson score interval for a proportion, without continuity correction.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22 (1927) 209-212. Written as (s + z²/2 ± z·√(s(n-s)/n + z²/4)) / (n + z²), which
 * subtracts nothing of equal size except at the ends; those ends are exactly 0 and 1 and are returned as such.
 *
 * @param successes whole number, 0 ≤ successes ≤ n
 * @param n whole number of trials; 0 gives null, because nothing was observed
 * @throws RangeError for counts that cannot be: negative, fractional, or more successes than trials
 */
export function wilsonInterval(successes: number, n: number, z: number = z95): Interval | null {
  assertCounts(successes, n);
  if (n === 0) return null;
  const failures = n - successes;
  const centre = successes + (z * z) / 2;
  const half = z * Math.sqrt((successes * failures) / n + (z * z) / 4);
  const width = n + z * z;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - half) / width),
    high: failures === 0 ? 1 : Math.min(1, (centre + half) / width),
  };
}

/** successes / n; null when n is 0. Throws RangeError like `wilsonInterval`. */
export function rate(successes: number, n: number): number | null {
  assertCounts(successes, n);
  return n === 0 ? null : successes / n;
}

/**
 * A proportion with ten decimals; null becomes the empty string. The exact binary value is rounded, ties to even, as
 * C's printf and Python do. `toFixed` alone rounds ties upward, and ties do occur: 1/2048 is 0.00048828125.
 */
export function tenDecimals(value: number | null): string {
  if (value === null) return '';
  const scaled = value * 2048;
  const isTie = Number.isInteger(scaled) && Math.abs(scaled % 2) === 1;
  if (!isTie) return value.toFixed(10);
  // value·10¹⁰ = scaled·5¹⁰/2 with both factors odd, so it lies exactly between two neighbours; take the even one.
  const below = Math.floor((scaled * 9_765_625) / 2);
  const even = below % 2 === 0 ? below : below + 1;
  return (even / 1e10).toFixed(10);
}

function assertCounts(successes: number, n: number): void {
  const possible =
    Number.isSafeInteger(successes) && Number.isSafeInteger(n) && successes >= 0 && successes <= n;
  if (!possible) throw new RangeError(`Not counts of successes among trials: ${successes} of ${n}`);
}
