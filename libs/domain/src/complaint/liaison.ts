import type { Bilingual } from '../identity/account.js';
import { inBoth } from '../shared/in-both.js';
import type { ReadinessCheck } from '../campaign/readiness.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/** How an office would rather get many complaints, as it said itself. */
export const intakeWays = ['portal_each', 'post_together', 'fax', 'secure_upload', 'no_preference'] as const;
export type IntakeWay = (typeof intakeWays)[number];

export const contactChannels = ['phone', 'email', 'post', 'meeting', 'portal'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** What was agreed with an office before many people write to it. The contact itself is sealed. */
export interface Liaison {
  readonly regulatorKey: string;
  readonly preferredIntake: IntakeWay | null;
  /** Complaints a business day; null: the office named no number. */
  readonly agreedPerDay: number | null;
  /** Plain date on which the office was told what is coming; null: not yet. */
  readonly toldOn: string | null;
}

/** Pooled people below this number are not counted out loud [30]. */
export const smallestCount = 11;

/** A number of people as an outsider may read it. */
export const countShown = (people: number): Bilingual =>
  people === 0 || people >= smallestCount
    ? { en: String(people), es: String(people) }
    : { en: `fewer than ${smallestCount}`, es: `menos de ${smallestCount}` };

/** Those who agreed to be listed, by name; the others as a number only. */
export interface MemoPeople {
  readonly listed: readonly string[];
  readonly others: number;
}

/** Splits the people whose complaint goes to one office. Nobody is listed who did not say so. */
export function memoPeople(
  people: readonly { readonly name: string; readonly agreesToBeListed: boolean }[],
): MemoPeople {
  const listed = people.filter(({ agreesToBeListed }) => agreesToBeListed).map(({ name }) => name);
  return {
    listed: [...listed].sort((a, b) => a.localeCompare(b, 'en')),
    others: people.length - listed.length,
  };
}

export function checkPace(perDay: number | null): number | null | Refusal<'InvalidInput'> {
  return perDay === null || (Number.isSafeInteger(perDay) && perDay > 0 && perDay <= 10_000)
    ? perDay
    : refuse('InvalidInput', 'Give a whole number of complaints a day, or leave it empty.', 'agreedPerDay');
}

/**
 * What readiness says of one office. Unknown is a warning and never a wall: a person's own complaint waits for no talk
 * between an organization and an office.
 * @param office as published @param liaison null: nobody has written to it yet
 */
export function liaisonCheck(office: string, liaison: Liaison | null): ReadinessCheck {
  if (liaison === null || liaison.toldOn === null)
    return {
      check: 'liaison',
      level: 'warning',
      reason: {
        en: `${office} has not been told what is coming. Write to its contact before people file.`,
        es: `${office}: todavía no sabe lo que viene. Escriba a su contacto antes de que la gente presente.`,
      },
    };
  const { toldOn, agreedPerDay } = liaison;
  const reason = inBoth({
    en: (day) =>
      `${office} was told on ${day(toldOn)}; ${agreedPerDay === null ? 'no number a day was named' : `${agreedPerDay} a day were agreed`}.`,
    es: (day) =>
      `${office}: avisada el ${day(toldOn)}; ${agreedPerDay === null ? 'no se fijó ningún número al día' : `se acordaron ${agreedPerDay} al día`}.`,
  });
  return { check: 'liaison', level: 'ok', reason };
}
