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

/** A legal date, 2026-11-20, as words. It has no zone, so none may move it. */
export const showPlainDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(places[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );

/** Whole days from one plain date to another; negative where it has passed. */
export const daysUntil = (date: string, today: string): number =>
  Math.round((Date.parse(`${date}T12:00:00Z`) - Date.parse(`${today}T12:00:00Z`)) / 86_400_000);
