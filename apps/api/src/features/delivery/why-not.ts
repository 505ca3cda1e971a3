import type { SubmissionState } from '@chorus/domain/submission/submission-states';

/** A refusal somebody must understand before they do anything, in both languages of the pages. */
export interface WhyNot {
  readonly en: string;
  readonly es: string;
}

const notSigned: WhyNot = {
  en: 'It is not signed yet. Read and sign it first, then send it and report it here.',
  es: 'Todavía no está firmado. Léalo y fírmelo primero; después envíelo e infórmelo aquí.',
};

/** What stands in the way of reporting a sending, and what to do instead. Everything else that is signed may be reported. */
export const whyNotReported: Readonly<Partial<Record<SubmissionState, WhyNot>>> = {
  draft: notSigned,
  ready: notSigned,
  attempting: {
    en: 'It is being sent from here at this moment. Look again in a few minutes before you do anything.',
    es: 'Se está enviando desde aquí en este momento. Vuelva a mirar en unos minutos antes de hacer nada.',
  },
  sent: {
    en: 'It has gone out from here already. Add what you have as a further proof instead.',
    es: 'Ya salió desde aquí. En lugar de esto, añada lo que tiene como otra prueba.',
  },
  reported_sent: {
    en: 'You have reported this already. Add the receipt as a proof, or undo the report if it was wrong.',
    es: 'Ya informó de este envío. Añada el recibo como prueba, o deshaga el informe si fue un error.',
  },
  proved: {
    en: 'This is proved already. Add what you have as a further proof, or correct the one there is.',
    es: 'Esto ya está probado. Añada lo que tiene como otra prueba, o corrija la que hay.',
  },
  answered: {
    en: 'An answer to this has come already. Nothing was changed.',
    es: 'Ya llegó una respuesta a este escrito. No se cambió nada.',
  },
};

/** Whoever decides about a try has an older one before them. */
export const sentOnceMore: WhyNot = {
  en: 'It was sent once more since you opened this, and what you found out may be about the earlier sending. Look again. Nothing was changed.',
  es: 'Se envió otra vez desde que abrió esta página, y lo que averiguó puede ser del envío anterior. Vuelva a mirar. No se cambió nada.',
};

export const whyNots: readonly WhyNot[] = [...Object.values(whyNotReported), sentOnceMore];
