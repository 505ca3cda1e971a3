import type { Bilingual } from '../identity/account.js';

/** One rule of how long something is kept. `sweptBy` names the schedule that removes it; null: nothing is removed by time. */
export interface RetentionRule {
  readonly key: string;
  /** In days from the event; null: no period, it goes with what it belongs to. */
  readonly days: number | null;
  readonly from: Bilingual;
  readonly holds: Bilingual;
  readonly why: Bilingual;
  readonly sweptBy: string | null;
}

/**
 * A finished case stays three years after its last change: plans commonly allow a court up to three years, and the person
 * may need what was filed (decision 36). It is asked about twice before.
 */
export const finishedCaseDays = 3 * 365;
/**
 * Confidential care, a condition that is legally sensitive among it, stays half a year: what is not kept cannot be demanded.
 * Its people are told in the same way and may keep it.
 */
export const confidentialCaseDays = 182;
/** Days before it goes at which its people are told. */
export const finishedCaseWarnings = [60, 14] as const;
/** A plan that is not in force is only a thought somebody had. */
export const planDays = 90;
/** A document that was never put to a case. */
export const uploadDays = 30;
/** The address of an invitation nobody took. */
export const invitationDays = 30;
/** What was typed into a form and not sent. */
export const draftDays = 60;
export const heldMailDays = 30;
export const keyBackupDays = 30;

const whileNeeded: Bilingual = { en: 'for as long as it is used', es: 'mientras se use' };

export const retentionRules: readonly RetentionRule[] = [
  {
    key: 'case',
    days: finishedCaseDays,
    from: { en: 'the last change of a finished case', es: 'el último cambio de un caso terminado' },
    holds: {
      en: 'The case, its letters, filings, proofs and answers.',
      es: 'El caso, sus cartas, escritos, pruebas y respuestas.',
    },
    why: {
      en: 'A court may be asked for years after a decision. Care you keep confidential goes after half a year already. You are told 60 and 14 days ahead and may keep it.',
      es: 'Se puede acudir a un tribunal años después de una decisión. La atención que usted mantiene confidencial se elimina ya al medio año. Se le avisa 60 y 14 días antes y puede conservarlo.',
    },
    sweptBy: 'data-rights.end-finished-cases',
  },
  {
    key: 'person',
    days: null,
    from: { en: 'until it is erased', es: 'hasta que se borre' },
    holds: {
      en: 'Name, contact and birth date of a person.',
      es: 'Nombre, contacto y fecha de nacimiento de una persona.',
    },
    why: { en: 'Letters need them.', es: 'Las cartas los necesitan.' },
    sweptBy: null,
  },
  {
    key: 'account',
    days: null,
    from: { en: 'until it is erased', es: 'hasta que se borre' },
    holds: {
      en: 'The mail address somebody signs in with.',
      es: 'La dirección de correo con la que se entra.',
    },
    why: { en: 'Without it nobody could sign in.', es: 'Sin ella nadie podría entrar.' },
    sweptBy: null,
  },
  {
    key: 'authority',
    days: null,
    from: { en: 'until the person is erased', es: 'hasta que se borre a la persona' },
    holds: { en: 'Who may act, or might, for whom.', es: 'Quién puede, o pudo, actuar por quién.' },
    why: {
      en: 'A filing holds only if who made it had the right.',
      es: 'Un escrito vale solo si quien lo hizo tenía derecho.',
    },
    sweptBy: null,
  },
  {
    key: 'session',
    days: 1,
    from: { en: 'its end', es: 'su fin' },
    holds: { en: 'That a browser is signed in.', es: 'Que un navegador está dentro.' },
    why: { en: 'So that it can be looked up and ended.', es: 'Para poder verla y terminarla.' },
    sweptBy: 'identity.forget-sign-ins',
  },
  {
    key: 'sign_in',
    days: 1,
    from: { en: 'its end', es: 'su fin' },
    holds: { en: 'A mail with a link and a code.', es: 'Un correo con un enlace y un código.' },
    why: { en: 'So that a link works once and no more.', es: 'Para que un enlace sirva una sola vez.' },
    sweptBy: 'identity.forget-sign-ins',
  },
  {
    key: 'counter',
    days: 1,
    from: { en: 'the end of its hour', es: 'el fin de su hora' },
    holds: {
      en: 'How often something was asked for; no addresses.',
      es: 'Cuántas veces se pidió algo; sin direcciones.',
    },
    why: { en: 'Keeps the server from being flooded.', es: 'Evita que se sature el servidor.' },
    sweptBy: 'identity.forget-sign-ins',
  },
  {
    key: 'message',
    days: 90,
    from: { en: 'the day its work was done', es: 'el día en que se hizo su trabajo' },
    holds: { en: 'Names of events and numbers.', es: 'Nombres de sucesos y números.' },
    why: {
      en: 'So that nothing is done twice or forgotten.',
      es: 'Para que nada se haga dos veces ni se olvide.',
    },
    sweptBy: 'outbox.forget-messages',
  },
  {
    key: 'plan',
    days: planDays,
    from: { en: 'the day it was made, unless it is in force', es: 'el día en que se hizo, salvo que rija' },
    holds: { en: 'Plans that nobody put in force.', es: 'Planes que nadie puso en marcha.' },
    why: { en: 'To compare plans.', es: 'Para comparar planes.' },
    sweptBy: 'data-rights.remove-old-plans',
  },
  {
    key: 'upload',
    days: uploadDays,
    from: { en: 'the day it came in', es: 'el día en que llegó' },
    holds: {
      en: 'Documents that were never put to a case.',
      es: 'Documentos que nunca se añadieron a un caso.',
    },
    why: {
      en: 'Somebody may still be filling in the form.',
      es: 'Alguien puede estar rellenando el formulario.',
    },
    sweptBy: 'data-rights.remove-stray-uploads',
  },
  {
    key: 'invitation',
    days: invitationDays,
    from: { en: 'the day it ran out', es: 'el día en que venció' },
    holds: {
      en: 'The address of an invitation nobody took.',
      es: 'La dirección de una invitación que nadie aceptó.',
    },
    why: { en: 'To send it once more.', es: 'Para enviarla otra vez.' },
    sweptBy: 'data-rights.forget-invitations',
  },
  {
    key: 'draft',
    days: draftDays,
    from: { en: 'its last change, unless it is sent', es: 'su último cambio, si no se envía' },
    holds: {
      en: 'What was typed into a form and not sent.',
      es: 'Lo que se escribió en un formulario y no se envió.',
    },
    why: {
      en: 'So that nothing typed is lost. Only whoever typed it sees it.',
      es: 'Para que no se pierda nada de lo escrito. Solo lo ve quien lo escribió.',
    },
    sweptBy: 'data-rights.forget-drafts',
  },
  {
    key: 'consent_record',
    days: null,
    from: whileNeeded,
    holds: {
      en: 'What was agreed to and when. After an erasure it leads to nobody.',
      es: 'Qué se aceptó y cuándo. Tras un borrado no lleva a nadie.',
    },
    why: { en: 'Shows that what was done was agreed to.', es: 'Muestra que se aceptó lo que se hizo.' },
    sweptBy: null,
  },
  {
    key: 'audit_record',
    days: null,
    from: whileNeeded,
    holds: { en: 'Who did what and when, in numbers.', es: 'Quién hizo qué y cuándo, en números.' },
    why: {
      en: 'Shows wrongdoing; a trail with gaps shows nothing.',
      es: 'Muestra los abusos; un registro con huecos no muestra nada.',
    },
    sweptBy: null,
  },
  {
    key: 'erasure_record',
    days: null,
    from: whileNeeded,
    holds: {
      en: 'That something was erased, and when; not what.',
      es: 'Que algo se borró y cuándo; no qué.',
    },
    why: {
      en: 'So that a backup that is put back is erased again.',
      es: 'Para borrar de nuevo lo que vuelva con una copia de seguridad.',
    },
    sweptBy: null,
  },
  {
    key: 'organization_record',
    days: null,
    from: whileNeeded,
    holds: {
      en: 'Organizations, campaigns and what they decided.',
      es: 'Organizaciones, campañas y lo que decidieron.',
    },
    why: { en: 'Whoever calls people answers for it.', es: 'Quien convoca responde por ello.' },
    sweptBy: null,
  },
  {
    key: 'public_record',
    days: null,
    from: whileNeeded,
    holds: {
      en: 'Published decisions and figures, without names.',
      es: 'Decisiones y cifras publicadas, sin nombres.',
    },
    why: { en: 'They are public.', es: 'Son públicas.' },
    sweptBy: null,
  },
  {
    key: 'installation',
    days: null,
    from: whileNeeded,
    holds: {
      en: 'What this server needs to run; about nobody.',
      es: 'Lo que el servidor necesita; de nadie.',
    },
    why: { en: 'It would not run without it.', es: 'Sin ello no funcionaría.' },
    sweptBy: null,
  },
  {
    key: 'held_mail',
    days: heldMailDays,
    from: { en: 'the day it was written', es: 'el día en que se escribió' },
    holds: { en: 'Mails of a server that delivers none.', es: 'Correos de un servidor que no entrega.' },
    why: {
      en: 'So that they can be read on the server itself.',
      es: 'Para poder leerlos en el propio servidor.',
    },
    sweptBy: 'transport.sweep-outbox',
  },
  {
    key: 'key_backup',
    days: keyBackupDays,
    from: { en: 'the day it was made', es: 'el día en que se hizo' },
    holds: { en: 'Backups of keys and of the database.', es: 'Copias de las claves y de la base de datos.' },
    why: { en: 'To survive a broken disk.', es: 'Para sobrevivir a un disco roto.' },
    sweptBy: null,
  },
  {
    key: 'log',
    days: 30,
    from: { en: 'the day it was written', es: 'el día en que se escribió' },
    holds: {
      en: 'What the server did, in numbers and without words of anybody.',
      es: 'Lo que hizo el servidor, en números y sin palabras de nadie.',
    },
    why: {
      en: 'To find faults. Whoever runs the server removes them.',
      es: 'Para hallar fallos. Los borra quien lleva el servidor.',
    },
    sweptBy: null,
  },
];
