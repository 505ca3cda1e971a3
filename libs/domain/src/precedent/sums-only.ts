import { isSmall } from './small-cells.js';

/** People of one group who have come equally far: each step is a bit of `steps`. */
export interface CountedSteps {
  readonly group: string;
  readonly steps: number;
  readonly count: number;
}

export interface ToldSums {
  readonly group: string;
  readonly total: number;
  /** Steps with how many took them; a step that is not here is withheld. */
  readonly took: ReadonlyMap<number, number>;
}

export interface SumsOnly {
  /** All groups together; null where even how many they are is withheld. */
  readonly whole: Omit<ToldSums, 'group'> | null;
  readonly groups: readonly ToldSums[];
  /** True where groups are left out: even their name would say that somebody is in them. */
  readonly groupsWithheld: boolean;
}

/**
 * Counts of people by group and step for somebody who may see sums and nobody in them. Steps contain each other, so each number
 * subtracted from another counts people too: of 40 who signed and 37 who filed, 3 did not. What is told therefore cuts everybody
 * into parts, and a cut is made only where each part is empty or at least eleven. That holds of the whole, of each group, and
 * of those left over when groups that are told are taken off the whole; whatever else is added and subtracted is made of these parts.
 * `suppressTable` would not do: it hides small numbers of one table, and here one table's numbers are differences of another's.
 *
 * @param steps the bits in the order in which they are wanted. A group is told as many of those that the whole is told as it can
 *   bear, from the first; which group gives one up so that those left over are enough is the smallest
 */
export function tellSums(rows: readonly CountedSteps[], steps: readonly number[]): SumsOnly {
  if (isSmall(sumOf(rows))) return { whole: null, groups: [], groupsWithheld: true };
  const told = steps.reduce<readonly number[]>(
    (before, step) => (isSafe(rows, [...before, step]) ? [...before, step] : before),
    [],
  );
  const byGroup = new Map<string, CountedSteps[]>();
  for (const row of rows) byGroup.set(row.group, [...(byGroup.get(row.group) ?? []), row]);
  const groups = [...byGroup]
    .map(([group, own]) => ({ group, own, total: sumOf(own), depth: depthOf(own, told) }))
    .sort((one, other) => one.total - other.total || (one.group < other.group ? -1 : 1));
  // A group of depth 0 is not told, of depth 1 with its total, of each further one with a step more.
  for (let depth = 1; depth <= told.length + 1; depth += 1) {
    const cuts = told.slice(0, depth - 1);
    const leftOver = () => groups.filter((group) => group.depth < depth).flatMap(({ own }) => own);
    while (!isSafe(leftOver(), cuts)) {
      const smallest = groups.find((group) => group.depth >= depth);
      // When none is left, those left over are everybody, of whom these cuts may be told.
      if (smallest === undefined) break;
      smallest.depth = depth - 1;
    }
  }
  const shown = groups.filter(({ depth }) => depth > 0);
  return {
    whole: sumsAt(rows, told),
    groups: shown
      .map(({ group, own, depth }) => ({ group, ...sumsAt(own, told.slice(0, depth - 1)) }))
      .sort((one, other) => (one.group < other.group ? -1 : 1)),
    groupsWithheld: shown.length < groups.length,
  };
}

function depthOf(rows: readonly CountedSteps[], told: readonly number[]): number {
  if (!isSafe(rows, [])) return 0;
  const firstTooMuch = told.findIndex((_, at) => !isSafe(rows, told.slice(0, at + 1)));
  return 1 + (firstTooMuch === -1 ? told.length : firstTooMuch);
}

/** Whether each part into which these steps cut people is empty or large enough. */
function isSafe(rows: readonly CountedSteps[], cuts: readonly number[]): boolean {
  const mask = cuts.reduce((all, step) => all | step, 0);
  const parts = new Map<number, number>();
  for (const { steps, count } of rows) parts.set(steps & mask, (parts.get(steps & mask) ?? 0) + count);
  return ![...parts.values()].some(isSmall);
}

const sumOf = (rows: readonly CountedSteps[]): number => rows.reduce((all, { count }) => all + count, 0);

const sumsAt = (rows: readonly CountedSteps[], steps: readonly number[]): Omit<ToldSums, 'group'> => ({
  total: sumOf(rows),
  took: new Map(steps.map((step) => [step, sumOf(rows.filter((row) => (row.steps & step) !== 0))] as const)),
});
