import type { Bilingual, Language } from '../identity/account.js';
import { dayWords } from './day-words.js';

/** A sentence with blanks, in both languages: its days and counts are said as each language says them. */
export const inBoth = (
  say: Readonly<Record<Language, (day: (date: string) => string) => string>>,
): Bilingual => ({
  en: say.en((date) => dayWords(date, 'en')),
  es: say.es((date) => dayWords(date, 'es')),
});

/** Sentences one after another. */
export const oneAfterAnother = (sentences: readonly Bilingual[]): Bilingual => ({
  en: sentences.map(({ en }) => en).join(' '),
  es: sentences.map(({ es }) => es).join(' '),
});
