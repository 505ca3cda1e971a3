import { createContext, use } from 'react';
import type { Texts, WordKey } from './books.js';
import type { Language } from './language.js';

export type { WordKey } from './books.js';
export type Values = Readonly<Record<string, string | number>>;

export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  /** The text of a key, with `{name}` replaced by the value of that name. Values are text, never markup. */
  readonly say: (key: WordKey, values?: Values) => string;
  /** Whether there is a text: for keys made of what the server says, which may be newer than this page. */
  readonly knows: (key: string) => key is WordKey;
  /** Changes the language in place: what somebody has typed stays where it is. */
  readonly speak: (wanted: Language) => void;
}

export function speech(language: Language, texts: Texts, speak: (wanted: Language) => void): Speech {
  return {
    language,
    texts,
    say: (key, values = {}) =>
      (texts[key] ?? key).replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank)),
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
