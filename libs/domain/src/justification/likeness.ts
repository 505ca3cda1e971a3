import { alikeThreshold, sketchOf, sketchResemblance } from '../submission/similarity.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { statementInLetter, type Blank, type ClinicalStatement } from './statements.js';

/** An earlier letter of the same clinician, by its sketch alone: its words are another person's and stay sealed. */
export interface EarlierLetter {
  readonly letterId: string;
  readonly sketch: readonly number[];
}

/**
 * The clinical paragraphs that are compared: what the clinician confirmed, corrected and filled in about this person.
 * Quotations of a guideline are left out, since they are rightly the same in every letter and would hide that nothing
 * else differs.
 */
export function clinicalParagraphs(
  statements: readonly ClinicalStatement[],
  blanks: readonly Blank[],
): string {
  const said = statements
    .filter(({ source }) => source.kind !== 'publication')
    .map(statementInLetter)
    .filter((text) => text !== null);
  return [...said, ...blanks.map(({ text }) => text ?? '')].filter((text) => text.trim() !== '').join('\n');
}

/** The sketch kept with a signed letter, for comparing the next one with it. */
export const letterSketch = (
  statements: readonly ClinicalStatement[],
  blanks: readonly Blank[],
): readonly number[] => sketchOf(clinicalParagraphs(statements, blanks));

/**
 * The most alike earlier letter and how alike, 0 to 1; null without one. Letters of the same case are the same
 * person's facts told again and are not compared: leave them out of `earlier`.
 */
export function mostAlike(
  sketch: readonly number[],
  earlier: readonly EarlierLetter[],
): { readonly letterId: string; readonly likeness: number } | null {
  return earlier.reduce<{ letterId: string; likeness: number } | null>((most, letter) => {
    const likeness = sketchResemblance(sketch, letter.sketch);
    return most === null || likeness > most.likeness ? { letterId: letter.letterId, likeness } : most;
  }, null);
}

/**
 * Stops a letter whose clinical paragraphs are those of another person's (G3). Cloned records are read as a
 * misrepresentation of necessity, and a plan discounts them; the four fifths are our choice.
 */
export function isIndividual(
  sketch: readonly number[],
  earlier: readonly EarlierLetter[],
): true | Refusal<'LettersTooAlike'> {
  const most = mostAlike(sketch, earlier);
  return most === null || most.likeness <= alikeThreshold
    ? true
    : refuse(
        'LettersTooAlike',
        'More than four fifths of this is what you wrote about another person. Add what is this person’s own: their history with dates, what was tried and what came of it, the pages of the chart. What you wrote is kept.',
        'blanks',
      );
}
