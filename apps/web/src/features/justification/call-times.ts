import type { Language } from '../../i18n/language.js';
import { instantTyped } from '../../lib/instant-typed.js';

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
