import { refuse, type Refusal } from './refusal.js';

/**
 * A number that words have in common with no others that are likely to stand in their place. The web app counts it too
 * (`lib/words-edition.ts`); a test holds both together.
 */
export function editionOf(words: string): number {
  let edition = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1)
    edition = Math.imul(edition ^ words.charCodeAt(at), 0x01000193) ^ (edition >>> 15);
  return edition | 0;
}

/**
 * Whether words may take the place of those that stand: where whoever writes has read those, or has written them.
 * @param seen editions the window has read or sent; left out: it does not say
 */
export const wordsFollow = (
  standing: string,
  writing: string,
  seen: readonly number[] | null | undefined,
): boolean => seen == null || standing === writing || seen.includes(editionOf(standing));

export const wordsChangedElsewhere = (field: string): Refusal<'WordsChangedElsewhere'> =>
  refuse(
    'WordsChangedElsewhere',
    'Other words stand here since you opened this page. Nothing was overwritten; choose which words to go on with.',
    field,
  );
