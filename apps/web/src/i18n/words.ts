import { createContext, use } from 'react';
import type { words as english } from './en/words.js';
import type { Language } from './language.js';

/** English is where a text is written first; every other catalog has exactly its keys. */
export type WordKey = keyof typeof english;
export type Words = Readonly<Record<WordKey, string>>;
export type Values = Readonly<Record<string, string | number>>;

export interface Speech {
  readonly language: Language;
  /** The text of a key, with `{name}` replaced by the value of that name. Values are text, never markup. */
  readonly say: (key: WordKey, values?: Values) => string;
}

export function speech(language: Language, words: Words): Speech {
  return {
    language,
    say: (key, values = {}) =>
      words[key].replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank)),
  };
}

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const current = use(SpeechContext);
  if (current === null) throw new Error('Words are needed outside the app.');
  return current;
}
