import { standings, type DecisionResult } from './decision-result.js';
import type { Interval } from './interval.js';
import { measureGroups, type Measure } from './measure.js';
import { changedTooLittle, isSmall, suppressTable, type CountTable, type Shown } from './small-cells.js';

/** One decision in a pool of participants' own: its group, its result and whose it is. */
export interface PooledDecision {
  readonly keys: readonly string[];
  readonly result: DecisionResult;
  readonly personId: string;
}

/** A measure as people outside the organization see it: null stands for "withheld, fewer than 11 people". */
export interface PublicMeasure {
  readonly keys: readonly string[];
  readonly total: number;
  readonly n: Shown;
  readonly overturned: Shown;
  readonly partlyOverturned: Shown;
  readonly upheld: Shown;
  readonly undecided: Shown;
  readonly unknown: Shown;
  readonly overturnRate: number | null;
  readonly overturnInterval: Interval | null;
  readonly overturnBounds: Interval | null;
  readonly anyReliefRate: number | null;
  readonly anyReliefInterval: Interval | null;
  readonly knownShare: number | null;
  readonly mayBeRanked: boolean;
}

export interface PublicTable {
  readonly measures: readonly PublicMeasure[];
  /** True where groups are left out altogether: even their name would say that somebody is in them. */
  readonly groupsWithheld: boolean;
}

const parts = ['overturned', 'partlyOverturned', 'upheld', 'undecided', 'unknown'] as const;
type Part = (typeof parts)[number];

/**
 * The pool of participants' decisions as it may leave the organization, grouped. The results of each group are the
 * columns of one table, so a group of 30 with 3 refusals hides the 3 as well as what would give them away. A number
 * made of others (n, a rate, the known share) is shown only where all it is made of is shown: it then tells nothing that
 * the parts do not. One person may have several decisions; 11 people are asked for, not 11 decisions.
 *
 * @param previous the pool as the last edition had it; null for a first edition
 */
export function withholdPool(
  pool: readonly PooledDecision[],
  previous: readonly PooledDecision[] | null,
): PublicTable {
  const measures = measuresOf(pool);
  const decisions = tableOf(measures);
  const people = peopleIn(pool, decisions.rows);
  const changed = previous === null ? null : changedTooLittle(decisions, tableOf(measuresOf(previous)));
  const table = suppressTable(
    decisions,
    (row, column, value) => isSmall(people(row, column)) || (changed?.(row, column, value) ?? false),
  );
  const shown = measures.flatMap((measure, row) => {
    const total = table.rowTotals[row] ?? null;
    const part = (name: Part): Shown => table.cells[row]?.[parts.indexOf(name)] ?? null;
    return total === null ? [] : [publicMeasure(measure, total, part)];
  });
  return { measures: shown, groupsWithheld: shown.length < measures.length };
}

function publicMeasure(measure: Measure, total: number, part: (name: Part) => Shown): PublicMeasure {
  const overturned = part('overturned');
  const partlyOverturned = part('partlyOverturned');
  const upheld = part('upheld');
  const unknown = part('unknown');
  const rateShown = overturned !== null && partlyOverturned !== null && upheld !== null;
  return {
    keys: measure.keys,
    total,
    n: rateShown ? measure.n : null,
    overturned,
    partlyOverturned,
    upheld,
    undecided: part('undecided'),
    unknown,
    overturnRate: rateShown ? measure.overturn.rate : null,
    overturnInterval: rateShown ? measure.overturn.interval : null,
    overturnBounds: rateShown && unknown !== null ? measure.overturn.bounds : null,
    anyReliefRate: rateShown ? measure.anyRelief.rate : null,
    anyReliefInterval: rateShown ? measure.anyRelief.interval : null,
    knownShare: unknown === null ? null : measure.knownShare,
    mayBeRanked: rateShown && unknown !== null && measure.mayBeRanked,
  };
}

const measuresOf = (pool: readonly PooledDecision[]): Measure[] =>
  measureGroups(pool.map(({ keys, result }) => ({ keys, result, count: 1 })));

const nameOf = (keys: readonly string[]): string => JSON.stringify(keys);

function tableOf(measures: readonly Measure[]): CountTable {
  return {
    rows: measures.map(({ keys }) => nameOf(keys)),
    columns: parts,
    cells: measures.map((measure) => parts.map((part) => measure[part])),
  };
}

/** How many different people stand behind each place of the table, totals included. */
function peopleIn(
  pool: readonly PooledDecision[],
  rows: readonly string[],
): (row: number, column: number) => number {
  const sets = new Map<string, Set<string>>();
  const rowOf = new Map(rows.map((name, row) => [name, row]));
  for (const { keys, result, personId } of pool) {
    const row = rowOf.get(nameOf(keys)) ?? rows.length;
    const column = parts.indexOf(partOf(result));
    for (const place of [
      `${row}/${column}`,
      `${row}/${parts.length}`,
      `${rows.length}/${column}`,
      `${rows.length}/${parts.length}`,
    ]) {
      const people = sets.get(place) ?? new Set<string>();
      sets.set(place, people.add(personId));
    }
  }
  return (row, column) => sets.get(`${row}/${column}`)?.size ?? 0;
}

function partOf(result: DecisionResult): Part {
  const { relief, decided, known } = standings[result];
  if (!known) return 'unknown';
  if (!decided) return 'undecided';
  if (relief === 'none') return 'upheld';
  return relief === 'full' ? 'overturned' : 'partlyOverturned';
}
