import type { Language } from '../../i18n/language.js';

/** A day and a time as typed, in the zone of whoever typed them, as an instant; null while either is missing or is none. */
export function instantTyped(day: string, time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}/.test(time)) return null;
  const at = new Date(`${day}T${time}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

export interface WindowTyped {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

export const noWindow: WindowTyped = { day: '', from: '', to: '' };

/** The windows that are whole; what is half typed is left to the server's sentence about two. */
export const windowsTyped = (
  typed: readonly WindowTyped[],
): readonly { readonly from: string; readonly to: string }[] =>
  typed.flatMap(({ day, from, to }) => {
    const begins = instantTyped(day, from);
    const ends = instantTyped(day, to);
    return begins === null || ends === null ? [] : [{ from: begins, to: ends }];
  });

export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Nothing typed is nothing, not an empty text. */
export const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** An instant in the zone it was given in: the practice's, wherever somebody reads it. */
export const showInZone = (instant: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant));
