import type { Bilingual } from '../identity/account.js';
import type { SubmissionState } from './submission-states.js';

/** Why something that was sent did not stay sent, as somebody reads it off the envelope or is told. */
export const returnReasons = [
  'address_unknown',
  'not_collected',
  'not_delivered',
  'incomplete',
  'wrong_office',
  'wrong_way',
  'said_too_late',
  'other_refusal',
] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** What the same packet sent once more does not mend: the answer to "too late" is the proof of the day, or good cause. */
export const notMendedBySending = ['said_too_late'] as const satisfies readonly ReturnReason[];

interface Return {
  readonly to: Extract<SubmissionState, 'bounced' | 'rejected_by_recipient'>;
  readonly what: Bilingual;
  readonly mend: Bilingual;
}

/** What it makes of the filing, and what can be done about it. */
export const returns: Readonly<Record<ReturnReason, Return>> = {
  address_unknown: {
    to: 'bounced',
    what: {
      en: 'The address or number was not known there.',
      es: 'La dirección o el número no existe allí.',
    },
    mend: {
      en: 'Compare it with your notice, correct it, and send it again.',
      es: 'Compárela con su aviso, corríjala y envíelo de nuevo.',
    },
  },
  not_collected: {
    to: 'bounced',
    what: { en: 'Nobody took it or collected it.', es: 'Nadie lo recibió ni lo recogió.' },
    mend: {
      en: 'Send it again without a signature on delivery, or by another way.',
      es: 'Envíelo de nuevo sin firma al entregar, o por otro medio.',
    },
  },
  not_delivered: {
    to: 'bounced',
    what: { en: 'It did not get through.', es: 'No llegó a su destino.' },
    mend: { en: 'Try once more, or take another way.', es: 'Inténtelo otra vez o use otro medio.' },
  },
  incomplete: {
    to: 'rejected_by_recipient',
    what: { en: 'They say something is missing.', es: 'Dicen que falta algo.' },
    mend: {
      en: 'Ask in writing what is missing, add it, and send everything again before your date.',
      es: 'Pregunte por escrito qué falta, añádalo y envíe todo de nuevo antes de su fecha.',
    },
  },
  wrong_office: {
    to: 'rejected_by_recipient',
    what: { en: 'They say it belongs to another office.', es: 'Dicen que corresponde a otra oficina.' },
    mend: {
      en: 'Ask for the right address and send it there before your date. Keep their answer.',
      es: 'Pida la dirección correcta y envíelo allí antes de su fecha. Guarde su respuesta.',
    },
  },
  wrong_way: {
    to: 'rejected_by_recipient',
    what: { en: 'They do not take it this way.', es: 'No lo aceptan por este medio.' },
    mend: {
      en: 'Take another of the ways your notice names.',
      es: 'Use otro de los medios que indica su aviso.',
    },
  },
  said_too_late: {
    to: 'rejected_by_recipient',
    what: { en: 'They say it came too late.', es: 'Dicen que llegó tarde.' },
    mend: {
      en: 'Do not give up: your proof of the day counts, and a good reason can be asked for. Ask a helper at once.',
      es: 'No se rinda: su prueba del día cuenta, y se puede alegar una buena razón. Pida ayuda enseguida.',
    },
  },
  other_refusal: {
    to: 'rejected_by_recipient',
    what: { en: 'They would not take it.', es: 'No lo aceptaron.' },
    mend: {
      en: 'Ask for their reason in writing, then send it again or ask a helper.',
      es: 'Pida su motivo por escrito y después envíelo de nuevo o pida ayuda.',
    },
  },
};
