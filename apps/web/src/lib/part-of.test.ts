import { describe, expect, it } from '@jest/globals';
import { partOf } from './part-of.js';

const rows = Array.from({ length: 101 }, (_, at) => at + 1);

describe('a page of a list that is here whole', () => {
  it('follows the one before, up to the last entry', () => {
    const first = partOf(rows, null, 50);
    expect(first.rows).toEqual(rows.slice(0, 50));
    const second = partOf(rows, first.shown.endCursor, 50);
    const third = partOf(rows, second.shown.endCursor, 50);
    expect([...first.rows, ...second.rows, ...third.rows]).toEqual(rows);
    expect([first, second, third].map(({ shown }) => shown.hasNextPage)).toEqual([true, true, false]);
  });

  it('is the last one where the list became shorter', () => {
    expect(partOf(rows.slice(0, 60), '100', 50).rows).toEqual(rows.slice(50, 60));
    expect(partOf([], '50', 50)).toEqual({ rows: [], shown: { hasNextPage: false, endCursor: '50' } });
  });
});
