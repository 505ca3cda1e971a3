import type { Language } from '../identity/account.js';

/**
 * Words a minute by which a text is timed. The slow end of "between 125 and 150" that S. E. Lucas, The Art of Public
 * Speaking (8th edition, 2004, page 300) gives for people in the United States, as quoted at
 * joyfulpublicspeaking.blogspot.com/2021/05 (read 2026-11-22; the book itself was not opened). 300-400 words for two to
 * three minutes, which the guides to hearings give, is its fast end. That we take the slow end, and the same number for
 * Spanish, for which we found no source, is our own choice: whoever is too long is cut off in mid-sentence, whoever is too
 * short has time to breathe.
 */
export const wordsPerMinute: Readonly<Record<Language, number>> = { en: 125, es: 125 };

/** Our own choice: a number is read out digit by digit or as several words, one for each two digits. */
const digitsToAWord = 2;
/** Our own choice: a breath at each new paragraph. */
const secondsPerParagraph = 1;

export interface SpokenTime {
  readonly words: number;
  readonly seconds: number;
}

/** How long a text takes to say, by its words. Deterministic; a person's own stop-watch is better and wins. */
export function spokenTime(text: string, language: Language): SpokenTime {
  const tokens = text.match(/[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*|\p{N}+/gu) ?? [];
  const words = tokens.reduce(
    (sum, token) => sum + (/^\p{N}/u.test(token) ? Math.ceil(token.length / digitsToAWord) : 1),
    0,
  );
  const paragraphs = text.split(/\n\s*\n/u).filter((part) => part.trim() !== '').length;
  const breath = Math.max(0, paragraphs - 1) * secondsPerParagraph;
  return { words, seconds: Math.ceil((words * 60) / wordsPerMinute[language]) + breath };
}

export interface TimeFit extends SpokenTime {
  readonly allowedSeconds: number;
  readonly fits: boolean;
  /** Words to take out until it fits; 0 where it does. */
  readonly wordsTooMany: number;
}

/**
 * Holds a spoken version against the speaker's minutes.
 * @param measuredSeconds the person's own reading against the clock, where they have timed this very text
 */
export function fitsMinutes(
  text: string,
  language: Language,
  minutes: number,
  measuredSeconds: number | null = null,
): TimeFit {
  const { words, seconds: counted } = spokenTime(text, language);
  const seconds = measuredSeconds ?? counted;
  const allowedSeconds = minutes * 60;
  const over = Math.max(0, seconds - allowedSeconds);
  return {
    words,
    seconds,
    allowedSeconds,
    fits: over === 0,
    wordsTooMany: over === 0 || seconds === 0 ? 0 : Math.ceil((over / seconds) * words),
  };
}
