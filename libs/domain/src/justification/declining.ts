import type { Bilingual } from '../identity/account.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { isCaring, type ClinicianRelation } from './clinician.js';

/** Why a clinician says no. A reason is asked for, because what is done next depends on it. */
export const declineReasons = [
  'not_my_patient',
  'not_my_specialty',
  'no_time',
  'conflict_of_interest',
  'practice_policy',
  'needs_examination',
  'does_not_agree',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const declineReasonWords: Readonly<Record<DeclineReason, Bilingual>> = {
  not_my_patient: { en: 'This is not my patient.', es: 'No es mi paciente.' },
  not_my_specialty: { en: 'This is not my field.', es: 'No es mi especialidad.' },
  no_time: { en: 'I cannot do it in time.', es: 'No puedo hacerlo a tiempo.' },
  conflict_of_interest: { en: 'I have a conflict of interest.', es: 'Tengo un conflicto de intereses.' },
  practice_policy: {
    en: 'My practice does not write such letters.',
    es: 'Mi consultorio no escribe estas cartas.',
  },
  needs_examination: {
    en: 'I would have to see the person first.',
    es: 'Tendría que ver antes a la persona.',
  },
  does_not_agree: { en: 'I do not think that it is needed.', es: 'No creo que sea necesario.' },
  other: { en: 'Something else.', es: 'Otra razón.' },
};

/** What was declined for this case before, the newest last. */
export interface Declined {
  readonly relation: ClinicianRelation;
  readonly reason: DeclineReason;
}

export type AfterDecline =
  /** Another clinician of the same practice, or the one who ordered it. */
  | { readonly next: 'ask_who_cares'; readonly reason: Bilingual }
  | { readonly next: 'ask_supporting'; readonly reason: Bilingual }
  /** The person decides with a helper: see the clinician, go on without a letter, or let it be. */
  | { readonly next: 'ask_the_person'; readonly reason: Bilingual };

/** After two clinicians disagree, a third is not looked for by the platform: opinions are not collected until one fits. */
export const disagreementsMost = 2;

export function decline(
  reason: string,
  note: string | null,
): { readonly reason: DeclineReason; readonly note: string | null } | Refusal<'DeclineReasonMissing'> {
  const known = declineReasons.find((one) => one === reason);
  const words = note?.trim() ?? '';
  if (known === undefined || (known === 'other' && words === '')) {
    return refuse(
      'DeclineReasonMissing',
      'Say in a word why not, so that the right person is asked next. No other clinician and no group is shown it; the person it is about can ask for a copy.',
      known === undefined ? 'reason' : 'note',
    );
  }
  return { reason: known, note: words === '' ? null : words };
}

/**
 * Where a request goes after a no: first to whoever else cares for the person, then to an independent opinion where the
 * step allows one, then to the person. The filing itself never waits for this.
 * @param opinionAllowed the step is an appeal or an outside review (`opinionFilings`)
 * @param othersCare somebody else of the practice, or who ordered the care, has not been asked yet
 */
export function afterDecline(
  declined: readonly Declined[],
  opinionAllowed: boolean,
  othersCare: boolean,
): AfterDecline {
  const disagree = declined.filter(({ reason }) => reason === 'does_not_agree').length;
  if (disagree >= disagreementsMost) {
    return {
      next: 'ask_the_person',
      reason: {
        en: 'Two clinicians do not agree. Talk with the one you trust before somebody else is asked; your date goes on and you can file without a letter.',
        es: 'Dos profesionales no están de acuerdo. Hable con quien le inspire confianza antes de preguntar a otro; su fecha sigue y puede presentar sin carta.',
      },
    };
  }
  const last = declined.at(-1);
  if (last?.reason === 'needs_examination' && isCaring(last.relation)) {
    return {
      next: 'ask_the_person',
      reason: {
        en: 'The clinician would like to see you first. Ask for an early appointment; your date goes on.',
        es: 'El profesional quiere verle antes. Pida una cita pronto; su fecha sigue.',
      },
    };
  }
  if (othersCare) {
    return {
      next: 'ask_who_cares',
      reason: {
        en: 'Somebody else who cares for you is asked first.',
        es: 'Primero se pregunta a otra persona que le atiende.',
      },
    };
  }
  return opinionAllowed
    ? {
        next: 'ask_supporting',
        reason: {
          en: 'An independent clinician of your state is asked for an opinion.',
          es: 'Se pide una opinión a un profesional independiente de su estado.',
        },
      }
    : {
        next: 'ask_the_person',
        reason: {
          en: 'For this step only a clinician who cares for you can write. You can file without a letter.',
          es: 'Para este paso solo puede escribir un profesional que le atienda. Puede presentar sin carta.',
        },
      };
}
