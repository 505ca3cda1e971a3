import { randomInt } from 'node:crypto';

/** Read aloud over the telephone and typed from paper, like the references of filings. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

export const paperReference = (): string => {
  const letter = (): string => alphabet[randomInt(alphabet.length)] ?? '';
  const part = (): string => Array.from({ length: 5 }, letter).join('');
  return `CHX-${part()}-${part()}`;
};
