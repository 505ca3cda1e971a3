import type { EvidenceStanding } from '../case/evidence.js';
import type { YesNoUnknown } from '../case/case-words.js';
import type { NextStep } from '../playbook/playbook.js';

/** What a campaign asks for before it plans anything on an unconfirmed rule [20]. */
export interface LetterDateQuestion {
  readonly required: boolean;
  readonly evidence: EvidenceStanding;
  /** Whether the person has looked for a deadline on the letter; null: not asked yet. */
  readonly letterPrintsDeadline: YesNoUnknown | null;
}

/**
 * While the rules behind a date are unconfirmed, everybody looks at their own letter first; "no" and "I cannot tell"
 * are answers. Nothing urgent waits for it, and before there is a decision in writing there is no letter to look at.
 */
export function askLetterDateFirst(next: NextStep, question: LetterDateQuestion): NextStep {
  if (next.next !== 'act' || !question.required || question.letterPrintsDeadline !== null) return next;
  if (question.evidence !== 'written_decision' || next.steps.some((step) => step.urgent)) return next;
  return {
    next: 'ask',
    question: 'letter_deadline',
    reason: {
      en: 'Look whether the letter prints a last day for the appeal. The rules here are not confirmed, so your letter comes first.',
      es: 'Mire si la carta imprime un último día para apelar. Las reglas de aquí no están confirmadas, así que su carta va primero.',
    },
  };
}
