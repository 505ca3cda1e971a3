import { dayWords } from '@chorus/domain/shared/day-words';

/** Languages the product speaks to people. Filings are in English unless a template says otherwise. */
export type Locale = 'en' | 'es';

/**
 * `2026-10-30` as people write it.
 * @throws RangeError when the text is no `YYYY-MM-DD` date.
 */
export const longDate = (date: string, locale: Locale): string => dayWords(date, locale);

/** US cents as dollars with two decimals and thousands separators, the same in both languages. */
export function dollars(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError('an amount is a whole number of cents');
  const sign = cents < 0 ? '-' : '';
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}$${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}
