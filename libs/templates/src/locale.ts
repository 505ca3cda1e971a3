/** Languages the product speaks to people. Filings are in English unless a template says otherwise. */
export type Locale = 'en' | 'es';

const months: Readonly<Record<Locale, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/**
 * `2026-10-30` as people write it. Own month names instead of Intl: the bytes of a signed letter must not change with
 * the ICU tables of another Node release.
 * @throws RangeError when the text is no `YYYY-MM-DD` date.
 */
export function longDate(date: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = months[locale][Number(match?.[2]) - 1];
  const day = Number(match?.[3]);
  if (match === null || month === undefined || day < 1 || day > 31) {
    throw new RangeError(`“${date}” is not a date of the form YYYY-MM-DD`);
  }
  return locale === 'es' ? `${day} de ${month} de ${match[1]}` : `${month} ${day}, ${match[1]}`;
}

/** US cents as dollars with two decimals and thousands separators, the same in both languages. */
export function dollars(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError('an amount is a whole number of cents');
  const sign = cents < 0 ? '-' : '';
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}$${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}
