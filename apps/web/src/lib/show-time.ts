import type { Language } from '../i18n/language.js';

const places: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

/** An instant as day and time in the reader's own zone. */
export const showInstant = (instant: Date, language: Language): string =>
  new Intl.DateTimeFormat(places[language], { dateStyle: 'medium', timeStyle: 'short' }).format(instant);

/** Only the time of an instant, to the second. */
export const showTime = (instant: Date, language: Language): string =>
  new Intl.DateTimeFormat(places[language], { timeStyle: 'medium' }).format(instant);

/** The day of an instant in the reader's own zone, with its weekday. */
export const showDay = (instant: Date, language: Language): string =>
  new Intl.DateTimeFormat(places[language], { dateStyle: 'full' }).format(instant);
