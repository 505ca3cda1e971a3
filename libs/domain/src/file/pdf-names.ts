/** Matches the name however it is written: every letter may stand as `#` and two hexadecimal digits. */
const written = (name: string): string =>
  [...name].map((letter) => `(?:${letter}|#${hexOf(letter)})`).join('');
const hexOf = (letter: string): string =>
  [...letter.charCodeAt(0).toString(16)]
    .map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit))
    .join('');

/** A pattern for any of these names of a PDF, and for no longer name that begins with one. */
export const nameOf = (names: readonly string[]): string =>
  `/(?:${names.map(written).join('|')})(?![A-Za-z0-9_.#-])`;
