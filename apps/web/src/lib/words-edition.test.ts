import * as api from '@chorus/domain/shared/words-edition';
import { describe, expect, it } from '@jest/globals';
import { editionOf, SeenWords } from './words-edition.js';

describe('an edition of words', () => {
  it('is the one the API counts', () => {
    const texts = ['', 'a', 'Me negaron la radioterapia.', 'x'.repeat(20_000), 'aloud\u0000on paper', '👩‍⚕️'];
    expect(texts.map(editionOf)).toEqual(texts.map(api.editionOf));
    expect(new Set(texts.map(editionOf)).size).toBe(texts.length);
    expect(
      texts.map(editionOf).every((edition) => edition === Math.trunc(edition) && edition < 2 ** 31),
    ).toBe(true);
  });

  it('tells a letter, a place and a comma apart', () => {
    expect(editionOf('My plan said no, twice.')).not.toBe(editionOf('My plan said no twice.'));
    expect(editionOf('ab')).not.toBe(editionOf('ba'));
  });
});

describe('what a page knows of some words', () => {
  const stands = (standing: string, writing: string, seen: readonly number[]) =>
    api.wordsFollow(standing, writing, seen);

  it('lets it write on over what it read and what it wrote, also where no answer came', () => {
    const page = new SeenWords('old');
    const first = page.sending('old, with a comma');
    expect(stands('old', 'old, with a comma', first)).toBe(true);
    // The answer is lost; what was sent stands there, or does not.
    const second = page.sending('old, with a comma and more');
    expect(stands('old, with a comma', 'more', second)).toBe(true);
    expect(stands('old', 'more', second)).toBe(true);
    page.note('old, with a comma and more');
    expect(stands('old', 'more', page.sending('more'))).toBe(false);
  });

  it('does not let it write over what it never read, nor what came too late over what came after', () => {
    const phone = new SeenWords('old');
    const laptop = new SeenWords('old');
    laptop.sending('six hundred words');
    laptop.note('six hundred words');
    expect(stands('six hundred words', 'old.', phone.sending('old.'))).toBe(false);
    const late = laptop.sending('late');
    expect(stands('newer', 'late', late)).toBe(false);
  });
});
