import type { FontSet } from './fonts.js';

/** Joiners and selectors steer shaping and have no picture of their own. */
const invisible = /[\u200b-\u200f\u2060\u00ad\ufe00-\ufe0f]/g;

/** “29 CFR 2560” reads badly when a line ends inside it. */
const citation = /\b(\d+) (CFR|USC|U\.S\.C\.) (?=\d)/g;

/**
 * Text as our fonts can print it. A character no font covers prints as its number, `[U+5C71]`, never as an empty box:
 * the reader sees that something stands there, and {@link uncovered} lets the person choose other letters before
 * signing.
 */
export function printable(text: string, fonts: FontSet): string {
  const plain = text
    .replace(invisible, '')
    .replace(/\u2011/g, '-')
    .replace(citation, '$1\u00a0$2\u00a0');
  let result = '';
  let run: string[] = [];
  const flush = (): void => {
    if (run.length > 0) result += `[${run.join(' ')}]`;
    run = [];
  };
  for (const character of plain) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || fonts.covers(code)) {
      flush();
      result += character;
    } else {
      run.push(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    }
  }
  flush();
  return result;
}

/** Characters of a text that no font covers, each once. */
export function uncovered(text: string, fonts: FontSet): string[] {
  const plain = text.replace(invisible, '').replace(/[\u2011\n]/g, '');
  return [...new Set(plain)].filter((character) => !fonts.covers(character.codePointAt(0) ?? 0));
}
