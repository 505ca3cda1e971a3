import { refuse, type Refusal } from '../shared/refusal.js';
import { containment, shinglesOf, wordsOf } from './similarity.js';

/** Enough for what happened and why it matters; few enough for somebody who is ill and on a phone. */
export const ownWordsMinimum = 25;
/** More than half from the template is the template. */
export const ownWordsFromTemplate = 0.5;

export type OwnWordsRefused = Refusal<
  'OwnWordsMissing' | 'OwnWordsTooShort' | 'OwnWordsCopied' | 'BlankLeft'
>;

/** Whether the free-text part is the person's own. Counting words, never judging them. */
export function checkOwnWords(text: string, templateText: string): true | OwnWordsRefused {
  const words = wordsOf(text);
  if (words.length === 0) {
    return refuse(
      'OwnWordsMissing',
      'Write in your own words what happened and why you need this care.',
      'ownWords',
    );
  }
  if (/\[[^\]\n]{1,80}\]|_{3,}/.test(text)) {
    return refuse('BlankLeft', 'There is still a blank in the text. Fill it or take it out.', 'ownWords');
  }
  if (new Set(words).size < ownWordsMinimum) {
    return refuse(
      'OwnWordsTooShort',
      `A little more, please: at least ${ownWordsMinimum} different words. What you wrote is kept. A letter like all others counts for less.`,
      'ownWords',
    );
  }
  return containment(shinglesOf(text), shinglesOf(templateText)) > ownWordsFromTemplate
    ? refuse(
        'OwnWordsCopied',
        'Most of this is the letter’s own text. What you wrote is kept; say it the way you would tell a friend.',
        'ownWords',
      )
    : true;
}
