export const carriers = ['usps', 'ups', 'fedex'] as const;
export type Carrier = (typeof carriers)[number];

export interface TrackingReading {
  readonly number: string;
  /** The carrier whose form fits; null when none does, which is kept all the same: people mistype, clerks abbreviate. */
  readonly carrier: Carrier | null;
  /** Whether the check digit fits, where the form has one we compute; null where it has not. */
  readonly checkDigitFits: boolean | null;
}

/** USPS: sum of every other digit from the right times 3, the rest times 1, up to the next ten (mod 10). */
function uspsDigitFits(digits: string): boolean {
  const body = [...digits.slice(0, -1)].reverse();
  const sum = body.reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}

/** UPU S10: weights 8 6 4 2 3 5 9 7, modulo 11 (for letters such as certified mail, two letters, nine digits, US). */
function s10DigitFits(digits: string): boolean {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const rest = 11 - (sum % 11);
  return (rest === 10 ? 0 : rest === 11 ? 5 : rest) === Number(digits[8]);
}

/**
 * Reads a tracking number leniently: spaces and hyphens dropped, letters upper case. It advises ("check the number
 * once more") and never refuses, because a person who has posted their appeal must be able to say so.
 */
export function readTrackingNumber(printed: string): TrackingReading {
  const number = printed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  if (/^1Z[0-9A-Z]{16}$/.test(number)) return { number, carrier: 'ups', checkDigitFits: null };
  const s10 = /^[A-Z]{2}(\d{9})US$/.exec(number);
  if (s10?.[1]) return { number, carrier: 'usps', checkDigitFits: s10DigitFits(s10[1]) };
  if (/^(?:420\d{5}(?:\d{4})?)?9[0-9]\d{18}(?:\d{2})?$/.test(number)) {
    const digits = number.replace(/^420\d{5}(?:\d{4})?(?=9\d{19}(?:\d{2})?$)/, '');
    return { number, carrier: 'usps', checkDigitFits: uspsDigitFits(digits) };
  }
  if (/^(?:70|71)\d{18}$/.test(number))
    return { number, carrier: 'usps', checkDigitFits: uspsDigitFits(number) };
  if (/^(?:\d{12}|\d{15}|96\d{20})$/.test(number)) return { number, carrier: 'fedex', checkDigitFits: null };
  return { number, carrier: null, checkDigitFits: null };
}
