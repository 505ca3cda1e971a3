import { describe, expect, test } from '@jest/globals';
import { digestOf, likenessOf, sketchIn, soundsLikeOthers } from './likeness.js';

const one =
  'In September we chose this together after two other ways had not worked and nobody called us before the letter.';
const other =
  'My daughter was turned away on a Tuesday in spring although the school nurse had written everything down twice.';

describe('likeness of what people wrote', () => {
  test('a digest keeps the sketch and none of the words', () => {
    const digest = digestOf(one);
    expect(digest).toHaveLength(512);
    expect(sketchIn(digest).every((value) => value >= 0 && value <= 0xffffffff)).toBe(true);
    expect(digest.toString('latin1')).not.toContain('September');
  });

  test('the same words are alike in whatever case and spacing, other words are not', () => {
    expect(soundsLikeOthers(digestOf(one), [digestOf(one.toUpperCase().replaceAll(' ', '  '))])).toBe(true);
    expect(soundsLikeOthers(digestOf(one), [digestOf(other)])).toBe(false);
    expect(soundsLikeOthers(digestOf(one), [])).toBe(false);
  });

  test('a campaign is told a band and a count, and of one filing nothing', () => {
    expect(likenessOf([digestOf(one)])).toEqual({ filings: 1, band: 'too_few', tooAlike: 0 });
    expect(likenessOf([digestOf(one), digestOf(other)])).toMatchObject({ band: 'distinct', tooAlike: 0 });
    expect(likenessOf([digestOf(one), digestOf(one)])).toEqual({ filings: 2, band: 'alike', tooAlike: 2 });
  });
});
