import { cheapestCycle, type Entry } from './small-cell-cycles.js';

/** The fewest people a published number may stand for; 0 may be shown too. */
export const smallestShown = 11;

/**
 * Counts of people by row and column. Row totals, column totals and the grand total are always taken as published
 * beside them, so they are computed here and hidden like cells where needed.
 */
export interface CountTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** cells[row][column], whole numbers ≥ 0. */
  readonly cells: readonly (readonly number[])[];
}

/** A number to show, or null for one that is withheld. */
export type Shown = number | null;

export interface SuppressedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Shown[])[];
  readonly rowTotals: readonly Shown[];
  readonly columnTotals: readonly Shown[];
  readonly total: Shown;
}

/**
 * Withholds every count, total included, that stands for 1 to 10 people, and as few people's worth of other numbers
 * as a greedy search finds, so that no withheld number can be worked out from those shown.
 *
 * Worked out means exactly: a reader who knows the rule (shown numbers are true, zeros are shown, withheld numbers
 * are at least 1) must find at least two different tables for each withheld number. In a two-way table that is so
 * when the number lies on a cycle of withheld numbers along which units can move (D. Gusfield, "A graph theoretic
 * approach to statistical data security", SIAM Journal on Computing 17 (1988) 552-571); hiding more never breaks a
 * cycle, so one pass over the small numbers is enough. How narrowly a withheld number is bounded is not looked at.
 *
 * @param alsoSensitive further numbers to withhold, by place; the row after the last and the column after the last
 *   are the totals. Used where a count of decisions stands for fewer people, or changed too little since an earlier
 *   edition. If it names a zero, zeros may be withheld too.
 * @throws RangeError for counts that are negative or fractional, or rows of different lengths
 */
export function suppressTable(
  table: CountTable,
  alsoSensitive?: (row: number, column: number, value: number) => boolean,
): SuppressedTable {
  const values = withTotals(table);
  const hidden = values.map((line, row) =>
    line.map((value, column) => isSmall(value) || (alsoSensitive?.(row, column, value) ?? false)),
  );
  const sensitive = places(values).filter(({ row, column }) => hidden[row]?.[column]);
  const zerosMayHide = sensitive.some(({ row, column }) => values[row]?.[column] === 0);
  for (const place of sensitive) {
    for (const { row, column } of cheapestCycle(values, hidden, place, zerosMayHide)) {
      (hidden[row] as boolean[])[column] = true;
    }
  }
  return shownTable(table, values, hidden);
}

/** 1 to 10 people. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown;
}

/** The cells with one more column (row totals) and one more row (column totals). */
export function withTotals({ rows, columns, cells }: CountTable): number[][] {
  if (cells.length !== rows.length || cells.some((line) => line.length !== columns.length)) {
    throw new RangeError('A table of counts has one line per row and one cell per column');
  }
  if (cells.some((line) => line.some((count) => !Number.isSafeInteger(count) || count < 0))) {
    throw new RangeError('A table of counts holds whole numbers, none below zero');
  }
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const body = cells.map((line) => [...line, sum(line)]);
  const totals = columns.map((_, column) => sum(cells.map((line) => line[column] ?? 0)));
  return [...body, [...totals, sum(totals)]];
}

function places(values: readonly (readonly number[])[]): Entry[] {
  return values.flatMap((line, row) => line.map((_, column) => ({ row, column })));
}

function shownTable(
  { rows, columns }: CountTable,
  values: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
): SuppressedTable {
  const shown = values.map((line, row) =>
    line.map((value, column): Shown => (hidden[row]?.[column] ? null : value)),
  );
  const totals = shown[rows.length] ?? [];
  return {
    rows,
    columns,
    cells: shown.slice(0, rows.length).map((line) => line.slice(0, columns.length)),
    rowTotals: shown.slice(0, rows.length).map((line) => line[columns.length] ?? null),
    columnTotals: totals.slice(0, columns.length),
    total: totals[columns.length] ?? null,
  };
}
