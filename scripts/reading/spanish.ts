/**
 * How easy a Spanish text is to read: F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito: fórmula de
 * perspicuidad" (doctoral thesis, Universidad Complutense de Madrid, 1992): P = 206.835 − 62.3 × syllables/words − words/sentences.
 * The more, the easier; 51 to 65 is what the thesis calls normal, above 65 quite easy. It is no school grade. Formula and bands as
 * they are commonly quoted; the thesis itself was not opened.
 */
export function perspicuity(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return Number.NaN;
  const sentences = Math.max(1, text.split(/[.!?…:]+(?=\s|$)/u).filter((part) => /\p{L}/u.test(part)).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences;
}

export type Band = 'very easy' | 'easy' | 'quite easy' | 'normal' | 'quite hard' | 'hard' | 'very hard';

export const bandOf = (p: number): Band =>
  p > 85
    ? 'very easy'
    : p > 75
      ? 'easy'
      : p > 65
        ? 'quite easy'
        : p > 50
          ? 'normal'
          : p > 35
            ? 'quite hard'
            : p > 15
              ? 'hard'
              : 'very hard';

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

const strong = 'aeoáéó';
const stressedWeak = 'íú';

/** Two vowels side by side are two syllables where both are strong, where a weak one bears the stress, or where they are the same. */
const parts = (one: string, other: string): boolean => {
  const oneStrong = strong.includes(one);
  const otherStrong = strong.includes(other);
  if (oneStrong && otherStrong) return true;
  if (oneStrong || otherStrong) return stressedWeak.includes(oneStrong ? other : one);
  return one === other;
};

/** Syllables of one Spanish word, by its spelling. An h between vowels keeps nothing apart; the u of que, gue and gui is mute. */
export function syllablesOf(word: string): number {
  const sounds = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóúü])/g, 'i')
    .replaceAll('ch', 'c')
    .replaceAll('h', '')
    .replaceAll('ü', 'u');
  const runs = sounds.match(/[aeiouáéíóú]+/g) ?? [];
  const count = runs.reduce((sum, run) => {
    const letters = [...run];
    const breaks = letters.filter((letter, at) => at > 0 && parts(letters[at - 1] ?? '', letter)).length;
    return sum + 1 + breaks;
  }, 0);
  return Math.max(1, count);
}
