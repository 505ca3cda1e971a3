import type { Bilingual } from '../identity/account.js';
import type { AccountId, CaseId, OutcomeId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';
import type { OutcomeResult } from '../playbook/playbook.js';

export interface Outcome {
  readonly id: OutcomeId;
  readonly caseId: CaseId;
  readonly stage: string;
  readonly state: OutcomeState;
  readonly result: OutcomeResult;
  /** Plain date of the decision; null when unknown. */
  readonly decidedOn: string | null;
  readonly reportedBy: AccountId | null;
  readonly verifiedBy: AccountId | null;
}

/** From the day a decision is due. `verified` may be corrected by a new report, which is verified anew. */
export type OutcomeState = 'due' | 'asked' | 'reported' | 'verified' | 'cancelled';
export const outcomeTransitions = {
  due: ['asked', 'reported', 'cancelled'],
  asked: ['reported', 'cancelled'],
  // Back to asked where a tap turns out to have been the wrong button and nothing has come yet.
  reported: ['asked', 'reported', 'verified'],
  verified: ['reported'],
  // What came back was sent again, or came to be decided after all.
  cancelled: ['due', 'reported'],
} as const satisfies TransitionTable<OutcomeState>;

export const outcomeStateSentences: Readonly<Record<OutcomeState, Bilingual>> = {
  due: {
    en: 'A decision is due; we have not asked yet.',
    es: 'Toca una decisión; todavía no hemos preguntado.',
  },
  asked: {
    en: 'We have asked what came; no answer yet.',
    es: 'Hemos preguntado qué llegó; todavía no hay respuesta.',
  },
  reported: {
    en: 'Reported; a reviewer has not looked yet.',
    es: 'Informado; todavía no lo ha revisado nadie.',
  },
  verified: {
    en: 'Checked by a reviewer against the evidence.',
    es: 'Comprobado con las pruebas por una persona revisora.',
  },
  cancelled: {
    en: 'No decision is expected: what was filed came back or was taken back.',
    es: 'No se espera ninguna decisión: lo enviado se devolvió o se retiró.',
  },
};
