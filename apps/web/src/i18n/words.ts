import { createContext, use } from 'react';
import type { Texts, WordKey } from './books.js';
import type { Language } from './language.js';

export type { WordKey } from './books.js';
export type Values = Readonly<Record<string, string | number>>;

export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  /**
   * The text of a key, with `{name}` replaced by the value of that name, and `{name:person|people}` by what is said of one
   * or of several. Values are text, never markup.
   */
  readonly say: (key: WordKey, values?: Values) => string;
  /** Whether there is a text: for keys made of what the server says, which may be newer than this page. */
  readonly knows: (key: string) => key is WordKey;
  /** Changes the language in place: what somebody has typed stays where it is. */
  readonly speak: (wanted: Language) => void;
}

const blanks = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

export function speech(language: Language, texts: Texts, speak: (wanted: Language) => void): Speech {
  const plurals = new Intl.PluralRules(language);
  return {
    language,
    texts,
    say: (key, values = {}) =>
      (texts[key] ?? key).replace(blanks, (blank, name: string, one?: string, several?: string) => {
        const value = values[name];
        if (value === undefined) return blank;
        if (one === undefined || several === undefined) return String(value);
        return plurals.select(Number(value)) === 'one' ? one : several;
      }),
    knows: (key): key is WordKey => key in texts,
    speak,
  };
}

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const current = use(SpeechContext);
  if (current === null) throw new Error('Words are needed outside the app.');
  return current;
}
