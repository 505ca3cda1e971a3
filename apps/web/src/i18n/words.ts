import { createContext, use } from 'react';
import type { words as english } from './en/words.js';
import type { wordsOfSignedIn as more } from './en/words-of-signed-in.js';
import type { Language } from './language.js';

/** English is where a text is written first; every other catalog has exactly its keys. */
/** Of the first page, for everybody. */
export type FirstKey = keyof typeof english;
export type WordKey = FirstKey | keyof typeof more;
export type Words = Readonly<Record<FirstKey, string>>;
/** What comes later, with the parts that show it. */
export type MoreWords = Readonly<Record<keyof typeof more, string>>;
export type Values = Readonly<Record<string, string | number>>;

export interface Speech {
  readonly language: Language;
  /** The text of a key, with `{name}` replaced by the value of that name. Values are text, never markup. */
  readonly say: (key: WordKey, values?: Values) => string;
}

export function speech(language: Language, words: Readonly<Partial<Record<WordKey, string>>>): Speech {
  return {
    language,
    say: (key, values = {}) =>
      (words[key] ?? key).replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank)),
  };
}

/** The same, with words that came later. */
export const widened = (narrow: Speech, words: MoreWords): Speech => {
  const wide = speech(narrow.language, words);
  return { ...narrow, say: (key, values) => (key in words ? wide : narrow).say(key, values) };
};

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const current = use(SpeechContext);
  if (current === null) throw new Error('Words are needed outside the app.');
  return current;
}
