import { decisionResults, standings, type DecisionResult } from './decision-result.js';
import type { Interval } from './interval.js';
import { measureGroups, measureOf, type Measure } from './measure.js';
import { isSmall, suppressTable, type CountTable, type Shown } from './small-cells.js';

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
  /** All groups together, audited with them as the table's last row; null where even the total is withheld. */
  readonly whole: PublicMeasure | null;
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
 * @param earlier every edition that anybody outside has seen of these groups. A number is withheld too while it differs
 *   by 1 to 10 from what any of them showed in its place: whoever kept that one could read off how the few who came or
 *   left since were decided. What none of them showed gives nothing away
 */
export function withholdPool(
  pool: readonly PooledDecision[],
  earlier: readonly PublicTable[] = [],
): PublicTable {
  const measures = measuresOf(pool);
  const decisions = tableOf(measures);
  const people = peopleIn(pool, decisions.rows);
  const changed = earlier.map((edition) => changedTooLittle(measures, edition));
  const table = suppressTable(
    decisions,
    (row, column, value) =>
      isSmall(people(row, column)) || changed.some((tooLittle) => tooLittle(row, column, value)),
  );
  const shown = measures.flatMap((measure, row) => {
    const total = table.rowTotals[row] ?? null;
    const part = (name: Part): Shown => table.cells[row]?.[parts.indexOf(name)] ?? null;
    return total === null ? [] : [publicMeasure(measure, total, part)];
  });
  const ofAll = (name: Part): Shown => table.columnTotals[parts.indexOf(name)] ?? null;
  return {
    measures: shown,
    whole: table.total === null ? null : publicMeasure(all(pool), table.total, ofAll),
    groupsWithheld: shown.length < measures.length,
  };
}

/** For each place, totals included, whether its number differs by 1 to 10 from what an edition showed there. */
function changedTooLittle(
  measures: readonly Measure[],
  edition: PublicTable,
): (row: number, column: number, value: number) => boolean {
  const named = new Map(edition.measures.map((measure) => [nameOf(measure.keys), measure]));
  const shownIn = (measure: PublicMeasure | null | undefined, column: number): Shown => {
    const part = parts[column];
    if (measure === null || measure === undefined) return null;
    return part === undefined ? measure.total : measure[part];
  };
  return (row, column, value) => {
    const group = measures[row];
    const before = group === undefined ? edition.whole : named.get(nameOf(group.keys));
    const last = shownIn(before, column);
    return last !== null && isSmall(Math.abs(value - last));
  };
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

const nothing = Object.fromEntries(decisionResults.map((result) => [result, 0])) as Record<
  DecisionResult,
  number
>;

/** The whole pool as one group, also where it is empty. */
function all(pool: readonly PooledDecision[]): Measure {
  const [whole] = measuresOf(pool.map((decision) => ({ ...decision, keys: [] })));
  return whole ?? measureOf([], nothing);
}

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
