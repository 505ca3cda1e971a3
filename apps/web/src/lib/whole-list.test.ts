import { describe, expect, it } from '@jest/globals';
import { wholeList } from './whole-list.js';

const pages: Readonly<Record<string, readonly number[]>> = { '': [1, 2], two: [3, 4], four: [5] };
const next: Readonly<Record<string, string>> = { '': 'two', two: 'four' };

describe('a list that is asked for whole', () => {
  it('is there from its first entry to its last, once each', async () => {
    const whole = await wholeList((after) =>
      Promise.resolve({
        edges: (pages[after ?? ''] ?? []).map((node) => ({ node })),
        pageInfo: { hasNextPage: after !== 'four', endCursor: next[after ?? ''] ?? null },
      }),
    );
    expect(whole).toEqual([1, 2, 3, 4, 5]);
  });

  it('that never ends is no list', async () => {
    const again = () =>
      Promise.resolve({ edges: [{ node: 1 }], pageInfo: { hasNextPage: true, endCursor: 'x' } });
    await expect(wholeList(again)).rejects.toThrow('does not end');
  });
});
