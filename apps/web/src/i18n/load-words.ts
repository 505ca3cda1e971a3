import type { Language } from './language.js';
import type { MoreWords, Words } from './words.js';

/** Only the language that is shown is fetched. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return (await import('./en/words.js')).words;
    case 'es':
      return (await import('./es/words.js')).words;
  }
}

const later = new Map<Language, Promise<MoreWords>>();

/** The words of what only somebody signed in is shown, asked for once a language. */
export function laterWords(language: Language): Promise<MoreWords> {
  const known = later.get(language);
  if (known !== undefined) return known;
  const asked = fetched(language);
  later.set(language, asked);
  // Whoever tries again asks again.
  asked.catch(() => later.delete(language));
  return asked;
}

async function fetched(language: Language): Promise<MoreWords> {
  switch (language) {
    case 'en':
      return (await import('./en/words-of-signed-in.js')).wordsOfSignedIn;
    case 'es':
      return (await import('./es/words-of-signed-in.js')).wordsOfSignedIn;
  }
}
