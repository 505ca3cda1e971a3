import type { Language } from '@chorus/domain/identity/account';
import type { OneTapAnswer } from '@chorus/domain/outcome/check-in';
import type { Refusal } from '@chorus/domain/shared/refusal';

interface Words {
  readonly title: string;
  readonly date: string;
  readonly press: string;
  readonly pressOne: string;
  readonly close: string;
  readonly picture: string;
  readonly answers: Readonly<Record<OneTapAnswer, string>>;
  /** What happens now, for whoever tapped. */
  readonly noted: Readonly<Record<OneTapAnswer, string>>;
  readonly refused: Readonly<Record<CheckInRefused['kind'], string>>;
}

export type CheckInRefused = Refusal<
  'CheckInUnknown' | 'OutcomeSettled' | 'InvalidInput' | 'DecisionDateMissing' | 'DecisionDateInFuture'
>;

/** Whose answer is asked about: a decider's, or an office's that was complained to. */
export type AskedAbout = 'decision' | 'office';

export const askedAbout = (stage: string): AskedAbout =>
  stage === 'regulator_complaint' ? 'office' : 'decision';

/** Everything the page behind a check-in mail says, in the language of that mail. No health words. */
export function checkInWords(language: Language, about: AskedAbout): Words {
  const words = decisionWords[language];
  return about === 'decision' ? words : { ...words, ...officeWords[language] };
}

/** An office decides no denial: what it answers is told apart from a decision. */
const officeWords: Readonly<Record<Language, Pick<Words, 'title' | 'date' | 'answers' | 'noted'>>> = {
  en: {
    title: 'Has the office answered?',
    date: 'The date printed on its letter, if you have it at hand',
    answers: {
      won: 'The plan gave way',
      partly: 'The plan gave way in part',
      lost: 'The office closed it without that',
      nothing_yet: 'Nothing yet',
      something_else: 'Something else',
    },
    noted: {
      won: 'Good news. Add a picture of the letter when you can, and check that the care is really approved or paid. Until then the dates of your other steps stay.',
      partly: 'Noted. Add a picture of the letter. The dates of your other steps stay as they were.',
      lost: 'Noted. Add a picture of the letter. The dates of your other steps stay as they were.',
      nothing_yet: 'Noted. We will ask again. The dates of your other steps stay as they were.',
      something_else: 'Noted. A person will get in touch with you about it.',
    },
  },
  es: {
    title: '¿Respondió la oficina?',
    date: 'La fecha impresa en su carta, si la tiene a mano',
    answers: {
      won: 'El plan cedió',
      partly: 'El plan cedió en parte',
      lost: 'La oficina la cerró sin eso',
      nothing_yet: 'Nada todavía',
      something_else: 'Otra cosa',
    },
    noted: {
      won: 'Buenas noticias. Añada una foto de la carta cuando pueda y compruebe que la atención esté de verdad aprobada o pagada. Hasta entonces siguen las fechas de sus otros pasos.',
      partly: 'Anotado. Añada una foto de la carta. Las fechas de sus otros pasos siguen igual.',
      lost: 'Anotado. Añada una foto de la carta. Las fechas de sus otros pasos siguen igual.',
      nothing_yet: 'Anotado. Volveremos a preguntar. Las fechas de sus otros pasos siguen igual.',
      something_else: 'Anotado. Una persona se pondrá en contacto con usted.',
    },
  },
};

const decisionWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Has an answer come?',
    date: 'The date printed on the letter, if you have it at hand',
    press: 'Press what happened. Nothing is recorded before you press.',
    pressOne: 'Press one of the answers. Nothing was recorded.',
    close: 'You can close this page.',
    picture: 'Add a picture of the letter',
    answers: {
      won: 'Decided my way',
      partly: 'Partly my way',
      lost: 'Decided against me',
      nothing_yet: 'Nothing yet',
      something_else: 'Something else',
    },
    noted: {
      won: 'Good news. Add a picture of the letter when you can, and check that the care is really approved or paid.',
      partly:
        'Noted. Add a picture of the letter: for the other part a next step may be open, and its date runs.',
      lost: 'Noted. Add a picture of the letter: a next step may be open, and its date runs from the letter.',
      nothing_yet: 'Noted. We will ask again. If a letter comes before that, open the page and add it.',
      something_else: 'Noted. A person will get in touch with you about it.',
    },
    refused: {
      CheckInUnknown: 'This link asks nothing any more. Use the newest mail, or sign in.',
      OutcomeSettled: 'Thank you; this has been looked at and settled already.',
      InvalidInput: 'Choose one of the answers. Nothing was recorded.',
      DecisionDateMissing: 'Write the date on the decision as year-month-day. Nothing was recorded.',
      DecisionDateInFuture: 'The date on the decision is after today. Check it. Nothing was recorded.',
    },
  },
  es: {
    title: '¿Llegó una respuesta?',
    date: 'La fecha impresa en la carta, si la tiene a mano',
    press: 'Pulse lo que pasó. No se guarda nada antes de que pulse.',
    pressOne: 'Pulse una de las respuestas. No se guardó nada.',
    close: 'Puede cerrar esta página.',
    picture: 'Añadir una foto de la carta',
    answers: {
      won: 'Decidieron a mi favor',
      partly: 'A mi favor en parte',
      lost: 'Decidieron en mi contra',
      nothing_yet: 'Nada todavía',
      something_else: 'Otra cosa',
    },
    noted: {
      won: 'Buenas noticias. Añada una foto de la carta cuando pueda y compruebe que la atención esté de verdad aprobada o pagada.',
      partly:
        'Anotado. Añada una foto de la carta: para la otra parte puede haber un próximo paso, y su fecha ya corre.',
      lost: 'Anotado. Añada una foto de la carta: puede haber un próximo paso, y su fecha corre desde la carta.',
      nothing_yet: 'Anotado. Volveremos a preguntar. Si antes llega una carta, abra la página y añádala.',
      something_else: 'Anotado. Una persona se pondrá en contacto con usted.',
    },
    refused: {
      CheckInUnknown: 'Este enlace ya no pregunta nada. Use el correo más reciente o inicie sesión.',
      OutcomeSettled: 'Gracias; esto ya se revisó y quedó resuelto.',
      InvalidInput: 'Elija una de las respuestas. No se guardó nada.',
      DecisionDateMissing: 'Escriba la fecha de la decisión como año-mes-día. No se guardó nada.',
      DecisionDateInFuture: 'La fecha de la decisión es posterior a hoy. Revísela. No se guardó nada.',
    },
  },
};
