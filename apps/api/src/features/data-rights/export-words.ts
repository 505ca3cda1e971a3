import type { CaseState } from '@chorus/domain/case/case';
import type { Bilingual, Language } from '@chorus/domain/identity/account';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import type { ConsentPurpose } from '@chorus/domain/consent/consent';

export interface StoryWords {
  readonly titlePerson: string;
  readonly titleAccount: string;
  readonly made: string;
  readonly inside: string;
  readonly cases: string;
  readonly noCases: string;
  readonly dates: string;
  readonly yours: string;
  readonly theirs: string;
  readonly filings: string;
  readonly letter: string;
  readonly packet: string;
  readonly sentOn: string;
  readonly story: string;
  readonly documents: string;
  readonly otherDocuments: string;
  readonly seen: string;
  readonly seenLead: string;
  readonly nobody: string;
  readonly consents: string;
  readonly noConsents: string;
  readonly given: string;
  readonly withdrawn: string;
  readonly acting: string;
  readonly until: string;
  readonly account: string;
}

export const storyWords: Readonly<Record<Language, StoryWords>> = {
  en: {
    titlePerson: 'Everything kept here about you',
    titleAccount: 'Everything kept here about your account',
    made: 'Made on',
    inside:
      'This page tells it in words. The folder "data" holds the same, and more, for a program; "schema.json" says how it is built. The folder "files" holds every document as it came.',
    cases: 'Your cases',
    noCases: 'No case is kept.',
    dates: 'Dates',
    yours: 'Yours to act, by',
    theirs: 'Theirs to answer, by',
    filings: 'What was written and sent',
    letter: 'The letter',
    packet: 'The packet',
    sentOn: 'Counts as made on',
    story: 'What you told',
    documents: 'Documents',
    otherDocuments: 'Other documents',
    seen: 'Who saw or received what',
    seenLead: 'Everybody else who opened something of yours, and everything that was sent. Times are UTC.',
    nobody: 'Nobody else has seen or received anything.',
    consents: 'What you agreed to',
    noConsents: 'Nothing was agreed to.',
    given: 'Agreed',
    withdrawn: 'Taken back',
    acting: 'Who may act for you here',
    until: 'until',
    account:
      'Your account, where you were signed in, and what you did for others stand in the folder "data".',
  },
  es: {
    titlePerson: 'Todo lo que se guarda aquí sobre usted',
    titleAccount: 'Todo lo que se guarda aquí sobre su cuenta',
    made: 'Hecha el',
    inside:
      'Esta página lo cuenta con palabras. La carpeta «data» contiene lo mismo, y más, para un programa; «schema.json» explica su forma. La carpeta «files» contiene cada documento tal como llegó.',
    cases: 'Sus casos',
    noCases: 'No se guarda ningún caso.',
    dates: 'Fechas',
    yours: 'Le toca actuar a usted, hasta el',
    theirs: 'Les toca responder, hasta el',
    filings: 'Lo que se escribió y se envió',
    letter: 'La carta',
    packet: 'El paquete',
    sentOn: 'Cuenta como hecho el',
    story: 'Lo que usted contó',
    documents: 'Documentos',
    otherDocuments: 'Otros documentos',
    seen: 'Quién vio o recibió qué',
    seenLead: 'Todas las demás personas que abrieron algo suyo, y todo lo que se envió. Las horas son UTC.',
    nobody: 'Nadie más ha visto ni recibido nada.',
    consents: 'A qué dio su consentimiento',
    noConsents: 'No dio ningún consentimiento.',
    given: 'Aceptado',
    withdrawn: 'Retirado',
    acting: 'Quién puede actuar por usted aquí',
    until: 'hasta',
    account: 'Su cuenta, dónde inició sesión y lo que hizo por otras personas están en la carpeta «data».',
  },
};

export const caseStateWords: Readonly<Record<CaseState, Bilingual>> = {
  intake: {
    en: 'What shows the denial was still being collected.',
    es: 'Aún se reunía lo que muestra la negativa.',
  },
  evidenced: {
    en: 'The denial is shown; nothing has been filed yet.',
    es: 'La negativa está documentada; aún no se ha presentado nada.',
  },
  contested: {
    en: 'A filing has been made and is waiting for an answer.',
    es: 'Se presentó un escrito y se espera respuesta.',
  },
  decided: { en: 'An answer has come.', es: 'Llegó una respuesta.' },
  suspended: { en: 'On hold; the dates go on running.', es: 'En espera; las fechas siguen corriendo.' },
  closed: { en: 'Finished.', es: 'Terminado.' },
  withdrawn: { en: 'Withdrawn by you.', es: 'Retirado por usted.' },
};

export const basisWords: Readonly<Record<AuthorityBasis, Bilingual>> = {
  self: { en: 'Yourself', es: 'Usted' },
  parent: { en: 'A parent', es: 'Padre o madre' },
  guardian: { en: 'A guardian', es: 'Tutor o tutora' },
  health_care_agent: { en: 'A health-care agent', es: 'Representante para atención médica' },
  personal_representative: { en: 'The representative of the estate', es: 'Representante de la sucesión' },
  named_representative: { en: 'A representative you named', es: 'Representante que usted nombró' },
  treating_professional: {
    en: 'A treating professional, for what is urgent',
    es: 'Profesional tratante, para lo urgente',
  },
};

export const purposeWords: Readonly<Record<ConsentPurpose, Bilingual>> = {
  store: { en: 'Keeping', es: 'Guardar' },
  draft: { en: 'Drafts', es: 'Borradores' },
  send: { en: 'Sending', es: 'Envío' },
  share_with_helper: { en: 'A helper', es: 'Persona de apoyo' },
  pool: { en: 'Figures', es: 'Cifras' },
  publish: { en: 'Publishing', es: 'Publicación' },
  lawyers_contact: { en: 'Lawyers', es: 'Abogados' },
  list_to_regulator: { en: 'Named to an office', es: 'Nombrado ante una oficina' },
};
