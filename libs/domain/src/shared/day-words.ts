import type { Language } from '../identity/account.js';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/**
 * `2026-10-30` as people write it. Own month names instead of Intl: the bytes of a signed letter must not change with
 * the ICU tables of another Node release.
 * @throws RangeError when the text is no `YYYY-MM-DD` date.
 */
export function dayWords(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = months[language][Number(match?.[2]) - 1];
  const day = Number(match?.[3]);
  if (match === null || month === undefined || day < 1 || day > 31) {
    throw new RangeError(`“${date}” is not a date of the form YYYY-MM-DD`);
  }
  return language === 'es' ? `${day} de ${month} de ${match[1]}` : `${month} ${day}, ${match[1]}`;
}
