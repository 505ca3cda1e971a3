import {
  isSmall,
  suppressTable,
  withTotals,
  type CountTable,
  type SuppressedTable,
} from '../precedent/small-cells.js';

/**
 * The table of a new public edition. Beside every count of 1 to 10 people it withholds every count, total included,
 * that differs from the last edition by 1 to 10: whoever kept the last edition could otherwise read off how the few
 * who came since were decided. Rows and columns are matched by name; one that is new stood at 0.
 *
 * @param previous the counts behind the last edition, as they were, not as they were shown; null for a first edition
 */
export function suppressEdition(table: CountTable, previous: CountTable | null): SuppressedTable {
  if (previous === null) return suppressTable(table);
  const before = withTotals(previous);
  const rowOf = places(table.rows, previous.rows);
  const columnOf = places(table.columns, previous.columns);
  return suppressTable(table, (row, column, value) => {
    const last = before[rowOf[row] ?? -1]?.[columnOf[column] ?? -1] ?? 0;
    return isSmall(Math.abs(value - last));
  });
}

/** For each name, and then for the totals, where it stood in the last edition; -1 where it did not. */
function places(names: readonly string[], previous: readonly string[]): number[] {
  return [...names.map((name) => previous.indexOf(name)), previous.length];
}
