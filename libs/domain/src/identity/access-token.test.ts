import { describe, expect, test } from '@jest/globals';
import { accessTokensAtMost, wishedAccessToken } from './access-token.js';

const wish = { name: 'Sample spreadsheet', scopes: ['read_measures'], days: 90 };

describe('a wished access token', () => {
  test('is kept with its name tidied and each scope once', () => {
    const scopes = ['read_work', 'read_measures', 'read_work'];
    expect(wishedAccessToken({ name: '  Sample\n spreadsheet ', scopes, days: 365 }, 0)).toEqual({
      name: 'Sample spreadsheet',
      scopes: ['read_measures', 'read_work'],
      days: 365,
    });
  });

  test.each([
    ['no name', { name: ' \u0007 ' }, 'name'],
    ['a name nobody can read in a list', { name: 'x'.repeat(61) }, 'name'],
    ['no scope', { scopes: [] }, 'scopes'],
    ['no day', { days: 0 }, 'days'],
    ['part of a day', { days: 1.5 }, 'days'],
    ['more than a year', { days: 366 }, 'days'],
  ])('with %s is refused', (_what, part, field) => {
    expect(wishedAccessToken({ ...wish, ...part }, 0)).toMatchObject({ kind: 'InvalidInput', field });
  });

  test('is refused to somebody who has lost count of theirs', () => {
    expect(wishedAccessToken(wish, accessTokensAtMost)).toMatchObject({ kind: 'InvalidInput' });
    expect(wishedAccessToken(wish, accessTokensAtMost - 1)).toEqual(wish);
  });
});
