import type { Language } from './language.js';
import type { Words } from './words.js';

/** Only the language that is shown is fetched. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return (await import('./en/words.js')).words;
    case 'es':
      return (await import('./es/words.js')).words;
  }
}
