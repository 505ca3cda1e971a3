import type { Bilingual } from '../identity/account.js';
import type { OutcomeResult, StageOutcome } from '../playbook/playbook.js';
import type { AccountId } from '../shared/ids.js';
import { isPlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { outcomeTransitions, type OutcomeState } from './outcome.js';

export interface OutcomeReport extends StageOutcome {
  /** Plain date on the decision; needed for every result but `unknown` and `no_answer_in_time`. */
  readonly decidedOn: string | null;
}

/** A report may come from the person, a helper or a practice; nothing is believed more for who said it. */
export function reportOutcome(
  state: OutcomeState,
  report: OutcomeReport,
  today: string,
): OutcomeReport | Refusal<'OutcomeMoveNotAllowed' | 'DecisionDateMissing' | 'DecisionDateInFuture'> {
  if (!canMove<OutcomeState>(outcomeTransitions, state, 'reported')) {
    return refuse('OutcomeMoveNotAllowed', 'Nothing can be reported here now.');
  }
  if (report.decidedOn === null) {
    return !needsEvidence(report.result)
      ? report
      : refuse(
          'DecisionDateMissing',
          'Add the date printed on the decision. The next date is counted from it.',
          'decidedOn',
        );
  }
  if (!isPlainDate(report.decidedOn)) {
    return refuse('DecisionDateMissing', 'Write the date on the decision as year-month-day.', 'decidedOn');
  }
  return report.decidedOn > today
    ? refuse('DecisionDateInFuture', 'The date on the decision is after today. Check it.', 'decidedOn')
    : report;
}

/** What shows a decision: the letter, the portal page, or a practice's word [29]. */
export const outcomeEvidence = [
  'letter',
  'portal_screenshot',
  'eob',
  'practice_word',
  'call_log',
  'none',
] as const;
export type OutcomeEvidence = (typeof outcomeEvidence)[number];

/** What shows a report. A word given without a document stands behind the one result it was about. */
export interface ShownBy<File> {
  readonly evidenceKind: OutcomeEvidence;
  readonly evidenceFileId: File | null;
}

/**
 * What shows a report that is told again. What was shown before stays: only `none`, said outright, takes it away, and only
 * another document takes its place.
 */
export function shownBy<File>(
  before: ShownBy<File> & { readonly result: OutcomeResult | null },
  said: { readonly result: OutcomeResult; readonly kind: OutcomeEvidence | null; readonly file: File | null },
): ShownBy<File> {
  const { kind, file } = said;
  if (file !== null) return { evidenceKind: kind ?? 'letter', evidenceFileId: file };
  if (kind === 'none') return { evidenceKind: 'none', evidenceFileId: null };
  const { evidenceKind, evidenceFileId } = before;
  if (kind !== null) return { evidenceKind: kind, evidenceFileId };
  return evidenceFileId !== null || before.result === said.result
    ? { evidenceKind, evidenceFileId }
    : { evidenceKind: 'none', evidenceFileId: null };
}

/** Results with no document behind them: nobody knows, nobody wrote, or the person stopped. */
const undated: readonly OutcomeResult[] = ['unknown', 'no_answer_in_time', 'withdrawn'];

export const needsEvidence = (result: OutcomeResult): boolean => !undated.includes(result);

/** Results that say only that nothing has come: a decision that comes later takes their place, verified or not. */
export const awaitsDecisionStill = (result: OutcomeResult | null): boolean =>
  result === null || result === 'unknown' || result === 'no_answer_in_time';

/** A reviewer other than the reporter looks at the evidence; a result of which nothing is known needs none. */
export function verifyOutcome(facts: {
  readonly state: OutcomeState;
  readonly result: OutcomeResult;
  readonly reportedBy: AccountId;
  readonly reviewer: AccountId;
  readonly evidence: readonly OutcomeEvidence[];
}): 'verified' | Refusal<'OutcomeMoveNotAllowed' | 'ReviewerIsReporter' | 'OutcomeWithoutEvidence'> {
  if (!canMove<OutcomeState>(outcomeTransitions, facts.state, 'verified')) {
    return refuse('OutcomeMoveNotAllowed', 'This report is not waiting for a reviewer.');
  }
  if (facts.reviewer === facts.reportedBy) {
    return refuse('ReviewerIsReporter', 'Somebody other than who reported it must look at the evidence.');
  }
  return !needsEvidence(facts.result) || facts.evidence.some((kind) => kind !== 'none')
    ? 'verified'
    : refuse(
        'OutcomeWithoutEvidence',
        'Nothing shows this decision yet. Ask for a photograph of the letter.',
      );
}

/** Sentences a person reads. */
export const resultSentences: Readonly<Record<OutcomeResult, Bilingual>> = {
  overturned: { en: 'The denial was reversed.', es: 'La negativa se revocó.' },
  partly_overturned: { en: 'The denial was reversed in part.', es: 'La negativa se revocó en parte.' },
  upheld: { en: 'The denial was upheld.', es: 'La negativa se confirmó.' },
  ineligible: {
    en: 'It was not decided, because this way was not open for it.',
    es: 'No se decidió, porque esta vía no estaba abierta.',
  },
  administrative_reversal: {
    en: 'It was reversed for an administrative reason.',
    es: 'Se revocó por un motivo administrativo.',
  },
  insurer_own_reversal: {
    en: 'The plan reversed its own decision.',
    es: 'El plan revocó su propia decisión.',
  },
  withdrawn: { en: 'It was withdrawn.', es: 'Se retiró.' },
  no_answer_in_time: { en: 'No answer came within the limit.', es: 'No llegó respuesta dentro del plazo.' },
  unknown: { en: 'The result is not known.', es: 'No se sabe el resultado.' },
};
