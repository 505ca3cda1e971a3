import { mailTemplate } from '../mail-template.js';

/** To the person: what became of a letter they wait for. */
export interface LetterNewsContext {
  readonly reference: string;
  readonly because: 'answered' | 'moved_on' | 'expired';
  readonly link: string;
}

export const letterNews = mailTemplate<LetterNewsContext>(import.meta.url, {
  reference: 'CHX-SAMPL-00014',
  because: 'answered',
  link: 'https://chorus.example/cases',
});
