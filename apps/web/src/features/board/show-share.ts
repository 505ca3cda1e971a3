import type { Language } from '../../i18n/language.js';

/** A share as whole percent; a tenth where it would else read as none or as all. */
export function showShare(share: number, language: Language): string {
  const close = (share > 0 && share < 0.01) || (share < 1 && share > 0.99);
  return new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US', {
    style: 'percent',
    maximumFractionDigits: close ? 1 : 0,
  }).format(share);
}

/** `2026-11` as words. */
export const showMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15T12:00:00Z`));

/** A plain date as day and month, for where there is little room. */
export const showShortDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
