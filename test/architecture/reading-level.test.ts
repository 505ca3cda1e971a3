import { describe, expect, it, test } from '@jest/globals';
import { booksOfParticipants, levelOf } from '../../scripts/reading/levels.js';
import { bandOf, perspicuity, syllablesOf } from '../../scripts/reading/spanish.js';

/** What was reached; the aim is grade 8. A book may become easier, and not harder than this. */
const hardest: Readonly<Record<string, { readonly english: number; readonly spanish: number }>> = {
  /** The names of public offices are as long as they are. */
  helperWords: { english: 6.5, spanish: 65 },
  method: { english: 6.5, spanish: 70 },
  organization: { english: 5, spanish: 65 },
};
const otherwise = { english: 5, spanish: 70 };

test('what participants and the public read stays as plain as it has become', async () => {
  const books = await booksOfParticipants();
  expect(books).toEqual(expect.arrayContaining(['refusals', 'shell', 'speaking']));
  const levels = await Promise.all(books.map(levelOf));
  const harder = levels.filter(({ book, english, spanish }) => {
    const limit = hardest[book] ?? otherwise;
    return (english ?? 0) > limit.english || (spanish ?? 100) < limit.spanish;
  });
  expect(harder).toEqual([]);
});

describe('a Spanish word', () => {
  it.each([
    ['sol', 1],
    ['casa', 2],
    ['ciudad', 2],
    ['aéreo', 4],
    ['país', 2],
    ['día', 2],
    ['bueno', 2],
    ['guerra', 2],
    ['pingüino', 3],
    ['quien', 1],
    ['hoy', 1],
    ['y', 1],
    ['ayuda', 3],
    ['ahora', 3],
    ['prohibir', 2],
    ['leer', 2],
    ['audiencia', 3],
    ['apelación', 4],
    ['Uruguay', 3],
  ])('%s has %d syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});

test('a Spanish text is the harder the longer its words and sentences are', () => {
  const plain = 'Usted elige cada vez. Nada se promete en su nombre.';
  const heavy =
    'La administración competente determinará discrecionalmente las consecuencias procedimentales derivadas del incumplimiento reiterado de las obligaciones documentales anteriormente mencionadas.';
  // 18 syllables in 10 words of 2 sentences.
  expect(perspicuity(plain)).toBeCloseTo(206.835 - (62.3 * 18) / 10 - 5, 6);
  expect([bandOf(perspicuity(plain)), bandOf(perspicuity(heavy))]).toEqual(['very easy', 'very hard']);
});
