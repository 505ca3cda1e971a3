import { refuse, type Refusal } from '../shared/refusal.js';

declare const checked: unique symbol;
/** A National Provider Identifier whose check digit was recomputed: ten digits as text. Public, and no secret. */
export type Npi = string & { readonly [checked]: true };

/**
 * The digits that stand before an NPI on a health card: 80 for health applications, 840 for the United States. The
 * check digit is always computed as if they were there.
 * Source: 45 CFR 162.406(a); 69 FR 3434 (2004-01-23); ISO/IEC 7812-1 (Luhn, modulus 10, double-add-double).
 */
const cardPrefix = '80840';

/** The Luhn sum of all digits, the check digit included; a whole ten for a number without a slip. */
function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** True for ten digits that begin with 1 or 2 and end with the check digit of the first nine. */
export function isNpi(text: string): text is Npi {
  return /^[12]\d{9}$/.test(text) && luhnSum(cardPrefix + text) % 10 === 0;
}

/**
 * Reads an NPI as it was typed; spaces and hyphens between the digits are forgiven. The check finds each single wrong
 * digit and nearly every swap of neighbours; it does not say that the number was given out, or to whom.
 */
export function readNpi(typed: string): Npi | Refusal<'NpiMalformed' | 'NpiCheckDigitWrong'> {
  const digits = typed.normalize('NFKC').replace(/[\s-]/gu, '');
  if (!/^[12]\d{9}$/.test(digits)) {
    return refuse('NpiMalformed', 'An NPI has ten digits and begins with 1 or 2. Please check it.', 'npi');
  }
  return isNpi(digits)
    ? digits
    : refuse('NpiCheckDigitWrong', 'One digit of this NPI is wrong. Please compare it once more.', 'npi');
}
