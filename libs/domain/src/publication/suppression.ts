import {
  changedTooLittle,
  suppressTable,
  type CountTable,
  type SuppressedTable,
} from '../precedent/small-cells.js';

/**
 * The table of a new public edition: withholds every count of 1 to 10 people and every count, total included, that
 * differs from the last edition by 1 to 10, with what would give them away. Rows and columns are matched by name.
 *
 * @param previous the counts behind the last edition, as they were, not as they were shown; null for a first edition
 */
export function suppressEdition(table: CountTable, previous: CountTable | null): SuppressedTable {
  return previous === null ? suppressTable(table) : suppressTable(table, changedTooLittle(table, previous));
}
