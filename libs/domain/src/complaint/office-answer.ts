import type { Bilingual } from '../identity/account.js';
import { addDays, plainDate } from '../shared/calendar.js';
import { receiptAllowanceDays } from './late.js';

/**
 * Days after a complaint went out from which its person is asked what the office answered: our own figure, shown as such, because
 * our facts give no office's term but one. It is no limit, and silence after it says nothing about the office.
 */
export const askOfficeAfterDays = 45;

/** What an office says of itself; its own words are no rule either. */
export interface OfficeTerm {
  readonly days: number;
  readonly source: string;
  readonly dateRead: string;
}

/** By the office's key; from the notes of the procedure rules for self-funded plans. */
const terms: Readonly<Record<string, OfficeTerm>> = {
  ebsa: {
    days: 30,
    source: 'https://www.dol.gov/agencies/ebsa/about-ebsa/about-us/what-we-do',
    dateRead: '2026-11-21',
  },
};

/** The term of the office a complaint went to; null: none is in our facts. @param regulatorKey null: a complaint made alone */
export const officeTerm = (regulatorKey: string | null): OfficeTerm | null =>
  regulatorKey === null ? null : (terms[regulatorKey] ?? null);

/** After how many days the person is asked: the office's own term with the days of the post, else our figure. */
export function daysToAskOffice(regulatorKey: string | null): number {
  const term = officeTerm(regulatorKey);
  return term === null ? askOfficeAfterDays : term.days + receiptAllowanceDays;
}

/** @param filedOn plain date @returns the plain date from which the person is asked */
export const askOfficeOn = (regulatorKey: string | null, filedOn: string): string =>
  addDays(plainDate(filedOn), daysToAskOffice(regulatorKey));

/** Said beside the result that is awaited. */
export function officeAwaited(regulatorKey: string | null): Bilingual {
  const term = officeTerm(regulatorKey);
  const days = daysToAskOffice(regulatorKey);
  return term === null
    ? {
        en: `An answer of the office is awaited. We ask ${days} days after it went out; that number is our own, no rule in our facts gives the office a day.`,
        es: `Se espera la respuesta de la oficina. Preguntamos ${days} días después del envío; ese número es nuestro, ninguna regla de nuestros datos le pone un día a la oficina.`,
      }
    : {
        en: `An answer of the office is awaited. It says that it replies within ${term.days} days; we ask after ${days}, with the days of the post.`,
        es: `Se espera la respuesta de la oficina. Dice que responde en ${term.days} días; preguntamos a los ${days}, contando los días del correo.`,
      };
}

/** Of a filing's recipient; null for any other recipient. */
export const officeOfRecipient = (recipientKey: string | null): string | null =>
  recipientKey?.startsWith('plan_regulator:') === true ? recipientKey.slice('plan_regulator:'.length) : null;
