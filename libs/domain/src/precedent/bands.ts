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

/** A band moves for no fewer people than a published number may stand for. */
export const fewestToMove = 11;
export const mostToMove = 21;

/** How many there were when the band last moved, and how many must have come or gone before it moves again. */
export interface ShownCount {
  readonly count: number;
  /** From `fewestToMove` to `mostToMove`, drawn anew at each move and told to nobody. */
  readonly step: number;
}

/**
 * What is shown from a day on, counted as that day begins. Nobody's coming or going moves a band alone, nor do ten. Because the
 * step is drawn, whoever sees a band move still has at least eleven numbers to choose from, also where up to ten of the people
 * are their own.
 * @param draw a step that nobody can foresee
 */
export function nextShown(shown: ShownCount, now: number, draw: () => number): ShownCount {
  return Math.abs(now - shown.count) < shown.step ? shown : { count: now, step: draw() };
}
