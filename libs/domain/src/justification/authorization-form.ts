import type { AuthorityBasis } from '../identity/authority.js';
import type { Bilingual } from '../identity/account.js';
import { addDays, addMonthsClamped, type PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { isCaring, type ClinicianId, type ClinicianRelation } from './clinician.js';

/** Classes of persons who may be shown the case; a class is as good as a name (45 CFR 164.508(c)(1)(iii)). */
export const recipientClasses = ['own_clinicians', 'supporting_clinicians'] as const;
export type RecipientClass = (typeof recipientClasses)[number];

export const recipientClassWords: Readonly<Record<RecipientClass, Bilingual>> = {
  own_clinicians: {
    en: 'The clinicians who treat me, ordered this care or stand in for them, with their practices',
    es: 'Los profesionales que me atienden, indicaron esta atención o los suplen, con sus consultorios',
  },
  supporting_clinicians: {
    en: 'Clinicians enrolled with Chorus who are asked for an independent opinion about this case',
    es: 'Profesionales inscritos en Chorus a quienes se pide una opinión independiente sobre este caso',
  },
};

/** Who shows records where no practice is named: a class as well (45 CFR 164.508(c)(1)(ii)). */
export const anyDiscloser: Bilingual = {
  en: 'The clinicians and practices that treated me for what was denied',
  es: 'Los profesionales y consultorios que me atendieron por lo que se negó',
};

export const usualInformation: Bilingual = {
  en: 'What concerns the denied care of this case: the notices, records of visits, test results, earlier treatment, letters, and what I have told about it.',
  es: 'Lo relativo a la atención negada en este caso: los avisos, notas de consultas, resultados, tratamientos anteriores, cartas y lo que he contado.',
};

export const usualPurpose: Bilingual = {
  en: 'To have a clinician confirm or correct what is said about my care, write about it, speak with the plan’s reviewer, and send that with my appeal.',
  es: 'Para que un profesional confirme o corrija lo dicho sobre mi atención, escriba sobre ella, hable con el revisor del plan y se envíe con mi apelación.',
};

/** A year: an appeal with its outside review takes as long; a longer one is signed anew. Our own choice. */
export const usualMonths = 12;
export const monthsMost = 24;

/** What a clinician is known by to an authorization: their own key, and that of the class they belong to. */
export const recipientKeys = (
  relation: ClinicianRelation,
  clinicianId: ClinicianId | null = null,
): readonly string[] => [
  ...(clinicianId === null ? [] : [`clinician:${clinicianId}`]),
  isCaring(relation) ? 'own_clinicians' : 'supporting_clinicians',
];

/** Who may sign for the person: who decides about their health care, not everybody who may appeal for them (45 CFR 164.502(g)). */
const personalRepresentatives: readonly AuthorityBasis[] = [
  'self',
  'parent',
  'guardian',
  'health_care_agent',
  'personal_representative',
];

export const maySignAuthorization = (basis: AuthorityBasis): true | Refusal<'NotAllowed'> =>
  personalRepresentatives.includes(basis)
    ? true
    : refuse(
        'NotAllowed',
        'Only the person, or who decides about their health care, signs this. A paper for appeals does not reach so far.',
      );

export const authorityWords: Readonly<Record<Exclude<AuthorityBasis, 'self'>, Bilingual>> = {
  parent: { en: 'parent of the person, who is a minor', es: 'madre o padre de la persona, menor de edad' },
  guardian: { en: 'guardian appointed by a court', es: 'tutor o tutora nombrada por un tribunal' },
  health_care_agent: {
    en: 'agent named for health care',
    es: 'representante nombrada para la atención médica',
  },
  personal_representative: {
    en: 'personal representative of the estate',
    es: 'representante personal de la sucesión',
  },
  named_representative: {
    en: 'representative named by the person',
    es: 'representante nombrada por la persona',
  },
  treating_professional: { en: 'treating professional', es: 'profesional tratante' },
};

export type ExpiryRefused = Refusal<'ExpiryNotAllowed'>;

/** The last day it is good for; it has to end (45 CFR 164.508(c)(1)(v)), and a day in the past would sign nothing. */
export function authorizationEnd(wished: PlainDate | null, today: PlainDate): PlainDate | ExpiryRefused {
  if (wished === null) return addDays(addMonthsClamped(today, usualMonths), -1);
  return wished < today || wished > addMonthsClamped(today, monthsMost)
    ? refuse(
        'ExpiryNotAllowed',
        `Choose a last day between today and ${monthsMost} months from now.`,
        'expiresOn',
      )
    : wished;
}
