import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withTotals, type CountTable, type SuppressedTable } from '../precedent/small-cells.js';
import { suppressEdition } from './suppression.js';

const tableOf = (cells: number[][]): CountTable => ({
  rows: cells.map((_, row) => `r${row}`),
  columns: (cells[0] ?? []).map((_, column) => `c${column}`),
  cells,
});
const extended = (table: SuppressedTable): (number | null)[][] => [
  ...table.cells.map((line, row) => [...line, table.rowTotals[row] ?? null]),
  [...table.columnTotals, table.total],
];

describe('a public edition', () => {
  test('shows a number only if it, and its change since the last edition, is 0 or at least 11', () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 80 }));
    const square = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(square, square, (before, now) => {
        const last = withTotals(tableOf(before));
        extended(suppressEdition(tableOf(now), tableOf(before))).forEach((line, row) =>
          line.forEach((number, column) => {
            if (number === null) return;
            const change = Math.abs(number - (last[row]?.[column] ?? 0));
            expect(number === 0 || number >= 11).toBe(true);
            expect(change === 0 || change >= 11).toBe(true);
          }),
        );
      }),
    );
  });

  test('one person more since last month is not readable by subtracting the editions', () => {
    const before = tableOf([
      [20, 30],
      [40, 50],
    ]);
    const now = tableOf([
      [21, 30],
      [40, 50],
    ]);
    const edition = suppressEdition(now, before);
    expect(edition.cells[0]?.[0]).toBeNull();
    expect(edition.rowTotals[0]).toBeNull();
    expect(edition.columnTotals[0]).toBeNull();
    expect(edition.total).toBeNull();
  });

  test('a group that is gone is withheld too while its loss would name a few', () => {
    const edition = suppressEdition(tableOf([[0, 30]]), tableOf([[5, 30]]));
    expect(edition.cells[0]?.[0]).toBeNull();
  });

  test('rows are matched by name, and a row that is new stood at zero', () => {
    const before: CountTable = { rows: ['TX'], columns: ['won'], cells: [[40]] };
    const now: CountTable = { rows: ['MN', 'TX'], columns: ['won'], cells: [[25], [40]] };
    expect(suppressEdition(now, before).cells).toEqual([[25], [40]]);
  });

  test('a first edition withholds small numbers only', () => {
    expect(suppressEdition(tableOf([[15, 30]]), null).cells).toEqual([[15, 30]]);
  });
});
