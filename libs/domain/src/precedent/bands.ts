/** At least so many, and fewer than so many; without an upper end above the last step. */
export interface CountBand {
  readonly atLeast: number;
  readonly below: number | null;
}

/** The lowest band ends where a published number of people may begin. */
const steps = [0, 11, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000] as const;

/** Between which steps a number of people lies: what everybody may see of a campaign while it runs. */
export function bandOf(count: number): CountBand {
  const above = steps.findIndex((step) => step > count);
  return above === -1
    ? { atLeast: steps.at(-1) ?? 0, below: null }
    : { atLeast: steps[above - 1] ?? 0, below: steps[above] ?? null };
}
