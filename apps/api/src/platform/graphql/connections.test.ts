import { describe, expect, test } from '@jest/globals';
import { connectionOf, cursorOf, type Page, pageOf } from './connections.js';

const numbers = Array.from({ length: 7 }, (_, index) => index + 1);
const fetch = (page: Page): number[] =>
  numbers.filter((n) => page.after === null || n > (page.after[0] as number)).slice(0, page.limit);

describe('pages of a list', () => {
  test('following the markers shows everything once, and then says there is no more', () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page = pageOf({ first: 3, after }, 1);
      const { edges, pageInfo } = connectionOf(fetch(page), page, (n) => [n]);
      seen.push(...edges.map(({ node }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(numbers);
  });

  test('an empty list has no markers', () => {
    const page = pageOf({}, 1);
    expect(connectionOf([], page, () => [1]).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test.each([
    ['a page of nothing', { first: 0 }],
    ['a page larger than allowed', { first: 101 }],
    ['a marker that is none', { after: 'not ours' }],
    ['a marker of another list', { after: cursorOf(['2026-01-01', 'id']) }],
    ['a marker that hides an object', { after: Buffer.from('[{"a":1}]').toString('base64url') }],
  ])('refuses %s', (_what, args) => {
    expect(() => pageOf(args, 1)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });
});
