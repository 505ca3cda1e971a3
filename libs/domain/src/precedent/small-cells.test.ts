import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  smallestShown,
  suppressTable,
  withTotals,
  type CountTable,
  type SuppressedTable,
} from './small-cells.js';

const tableOf = (cells: number[][]): CountTable => ({
  rows: cells.map((_, row) => `r${row}`),
  columns: (cells[0] ?? []).map((_, column) => `c${column}`),
  cells,
});

const extended = (table: SuppressedTable): (number | null)[][] => [
  ...table.cells.map((line, row) => [...line, table.rowTotals[row] ?? null]),
  [...table.columnTotals, table.total],
];

/**
 * An attacker who tries things out: is there another table, at most one person different in each withheld place, with
 * a different number at (row, column), in which everything shown is still true and everything withheld at least
 * `least`? A plain search over all assignments, line by line; no graphs.
 */
function anotherTableExists(
  values: number[][],
  shown: (number | null)[][],
  at: { row: number; column: number },
  least: number,
): boolean {
  const height = values.length;
  const width = values[0]?.length ?? 0;
  const columnSums = new Array<number>(width).fill(0);
  const visit = (row: number, column: number, rowSum: number): boolean => {
    if (row === height) return columnSums.every((sum) => sum === 0);
    if (column === width) return rowSum === 0 && visit(row + 1, 0, 0);
    const sign = (row === height - 1) === (column === width - 1) ? 1 : -1;
    const value = values[row]?.[column] ?? 0;
    const isShown = shown[row]?.[column] !== null;
    const isAt = row === at.row && column === at.column;
    const changes = isShown ? [0] : isAt ? [1, -1] : [0, 1, -1];
    return changes.some((change) => {
      if (change !== 0 && value + change < least) return false;
      columnSums[column] = (columnSums[column] ?? 0) + sign * change;
      const found = visit(row, column + 1, rowSum + sign * change);
      columnSums[column] = (columnSums[column] ?? 0) - sign * change;
      return found;
    });
  };
  return visit(0, 0, 0);
}

function givenAway(table: CountTable, suppressed: SuppressedTable): string[] {
  const values = withTotals(table);
  const shown = extended(suppressed);
  const found: string[] = [];
  shown.forEach((line, row) =>
    line.forEach((number, column) => {
      if (number === null && !anotherTableExists(values, shown, { row, column }, 1))
        found.push(`${row},${column}`);
    }),
  );
  return found;
}

const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 4, max: 10 }),
  fc.integer({ min: 11, max: 60 }),
);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(count, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map(tableOf);

describe('withholding small numbers of people', () => {
  test('shows only zeros and numbers of 11 or more, each of them true', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const values = withTotals(table);
        extended(suppressTable(table)).forEach((line, row) =>
          line.forEach((number, column) => {
            if (number === null) return;
            expect(number).toBe(values[row]?.[column]);
            expect(number === 0 || number >= smallestShown).toBe(true);
          }),
        );
      }),
    );
  });

  test('no withheld number can be worked out from cells and totals', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(givenAway(table, suppressTable(table))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('withholding only the small numbers themselves would give them away', () => {
    const table = tableOf([
      [5, 20],
      [30, 40],
    ]);
    const naive: SuppressedTable = {
      ...table,
      cells: [
        [null, 20],
        [30, 40],
      ],
      rowTotals: [25, 70],
      columnTotals: [35, 60],
      total: 95,
    };
    expect(givenAway(table, naive)).toEqual(['0,0']);
    expect(givenAway(table, suppressTable(table))).toEqual([]);
  });

  test('two withheld numbers in each line are not enough when they must all be one', () => {
    const table = tableOf([
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 50],
    ]);
    expect(givenAway(table, suppressTable(table))).toEqual([]);
  });

  test('zeros stay visible, and a table without small numbers is shown whole', () => {
    const whole = suppressTable(
      tableOf([
        [0, 12],
        [15, 0],
      ]),
    );
    expect(extended(whole).flat()).not.toContain(null);
    const zeros = suppressTable(
      tableOf([
        [0, 3],
        [15, 20],
      ]),
    );
    expect(zeros.cells[0]?.[0]).toBe(0);
  });

  test('withholds the fewest further people: the smaller of two possible companions', () => {
    const { cells, total } = suppressTable(
      tableOf([
        [4, 11, 90],
        [50, 12, 70],
        [60, 80, 95],
      ]),
    );
    expect(cells[0]).toEqual([null, null, 90]);
    expect(cells[1]).toEqual([null, null, 70]);
    expect(cells[2]).toEqual([60, 80, 95]);
    expect(total).toBe(472);
  });

  test('refuses what is not a table of counts', () => {
    expect(() => suppressTable(tableOf([[1, -2]]))).toThrow(RangeError);
    expect(() => suppressTable({ rows: ['a'], columns: ['b', 'c'], cells: [[1]] })).toThrow(RangeError);
  });
});
