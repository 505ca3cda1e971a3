import type { YesNoUnknown } from '../case/case-words.js';
import type { Bilingual } from '../identity/account.js';
import type { DutyKey } from './duty-rules.js';

/** Short questions about the letter in hand and what was asked of the plan. The answer is a person's, never read off a scan. */
export const noticeQuestions = [
  'specific_reason',
  'plan_provision',
  'criteria',
  'clinical_explanation',
  'appeal_rights',
  'external_review',
  'language_help',
  'reviewer_named',
  'claim_file_came',
  'plan_documents_came',
  'care_requested',
] as const;
export type NoticeQuestion = (typeof noticeQuestions)[number];

export interface QuestionWords {
  readonly text: Bilingual;
  /** The duty a "no" speaks of; null for a question that only gives a day. */
  readonly duty: DutyKey | null;
  /** The answer goes with a day: when the care was asked for. */
  readonly dated: boolean;
  /** Only what lies between the request and the answer is asked once something was asked for. */
  readonly afterRequest: 'claim_file_request' | 'plan_document_request' | null;
}

const about = (duty: DutyKey, en: string, es: string): QuestionWords => ({
  text: { en, es },
  duty,
  dated: false,
  afterRequest: null,
});

export const noticeQuestionWords: Readonly<Record<NoticeQuestion, QuestionWords>> = {
  specific_reason: about(
    'no_specific_reason',
    'Does the notice say why, in words about this case?',
    '¿Dice el aviso por qué, con palabras sobre este caso?',
  ),
  plan_provision: about(
    'no_plan_provision',
    'Does it name the part of the plan it rests on?',
    '¿Nombra la parte del plan en que se apoya?',
  ),
  criteria: about(
    'criteria_withheld',
    'Does it give the rule or criteria that were used, or offer a free copy?',
    '¿Da la regla o el criterio que se usó, u ofrece una copia gratis?',
  ),
  clinical_explanation: about(
    'no_clinical_explanation',
    'Does it explain the medical judgment, or offer to explain it free of charge?',
    '¿Explica el juicio médico u ofrece explicarlo gratis?',
  ),
  appeal_rights: about(
    'no_appeal_rights',
    'Does it say how to appeal, and until when?',
    '¿Dice cómo apelar y hasta cuándo?',
  ),
  external_review: about(
    'no_external_review_notice',
    'Does it say that somebody outside the plan can review it?',
    '¿Dice que alguien fuera del plan puede revisarlo?',
  ),
  language_help: about(
    'no_language_help',
    'Does it say, in the other language of your county, how to get help with it?',
    '¿Dice, en el otro idioma de su condado, cómo obtener ayuda?',
  ),
  reviewer_named: about(
    'reviewer_not_named',
    'If you asked whose medical advice was used: did the plan tell you?',
    'Si preguntó qué experto médico opinó: ¿se lo dijo el plan?',
  ),
  claim_file_came: {
    ...about('claim_file_not_given', 'Has the claim file come?', '¿Ha llegado el expediente?'),
    afterRequest: 'claim_file_request',
  },
  plan_documents_came: {
    ...about('plan_documents_late', 'Have the plan documents come?', '¿Han llegado los documentos del plan?'),
    afterRequest: 'plan_document_request',
  },
  care_requested: {
    text: {
      en: 'On which day did the plan get the request or the claim?',
      es: '¿Qué día recibió el plan la solicitud o el reclamo?',
    },
    duty: null,
    dated: true,
    afterRequest: null,
  },
};

/** An answer as it is kept. `on`: plain date, for questions that ask for a day. */
export interface NoticeAnswer {
  readonly question: NoticeQuestion;
  readonly answer: YesNoUnknown;
  readonly on: string | null;
}
