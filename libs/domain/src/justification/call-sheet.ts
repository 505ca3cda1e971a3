import type { PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { mayTakeCall } from './justification.policy.js';
import type { ClinicianRelation } from './clinician.js';
import { statementInLetter, type ClinicalStatement } from './statements.js';

/** One page that lies beside the telephone. It adds nothing to the record: no new papers are handed in by a call. */
export interface CallSheet {
  /** The payer's own reference first; without one the reviewer does not find the case. */
  readonly reference: string;
  readonly payerName: string | null;
  readonly phone: string | null;
  readonly noticeDate: PlainDate | null;
  readonly service: string;
  readonly codesAsPrinted: readonly string[];
  /** The criteria in dispute, by name and number as the notice has them. */
  readonly criteria: readonly string[];
  readonly strongestFacts: readonly { readonly text: string; readonly where: string }[];
  /** What is asked of the reviewer, in the order in which it is asked. */
  readonly ask: readonly CallQuestion[];
}

export const callQuestions = [
  'reviewer_name_and_credentials',
  'same_specialty',
  'which_criterion_fails',
  'what_would_meet_it',
  'decision_now_or_when',
  'appeal_rights_unchanged',
] as const;
export type CallQuestion = (typeof callQuestions)[number];

/** Three are remembered on both ends of a line; the fourth is the one that is argued about. */
export const strongestFactsMost = 3;
export const callSheetCriteriaMost = 3;

export interface CallSheetFacts extends Omit<CallSheet, 'strongestFacts' | 'ask' | 'reference'> {
  readonly relation: ClinicianRelation;
  readonly reference: string | null;
  readonly statements: readonly ClinicalStatement[];
  /** The clinician's own choice, strongest first; they know what weighs. */
  readonly chosen: readonly ClinicalStatement['id'][];
}

export type CallSheetRefused = Refusal<
  'OnlyWhoCaresSpeaks' | 'CallReferenceMissing' | 'StrongestFactsMissing' | 'StrongestFactsTooMany'
>;

/**
 * The sheet, of facts the clinician has confirmed or corrected and chosen; nothing undecided or struck is said to a
 * reviewer, and the platform ranks nothing.
 */
export function callSheet(facts: CallSheetFacts): CallSheet | CallSheetRefused {
  if (!mayTakeCall(facts.relation)) {
    return refuse(
      'OnlyWhoCaresSpeaks',
      'The call is held by the clinician who treats the person, ordered the care or stands in for them.',
    );
  }
  if (facts.reference === null || facts.reference.trim() === '') {
    return refuse(
      'CallReferenceMissing',
      'The plan’s reference is missing. It stands on the notice; without it the reviewer does not find the case.',
      'reference',
    );
  }
  if (facts.chosen.length > strongestFactsMost) {
    return refuse('StrongestFactsTooMany', `Choose the ${strongestFactsMost} strongest facts.`, 'chosen');
  }
  const strongestFacts = facts.chosen.flatMap((id) => {
    const statement = facts.statements.find((one) => one.id === id);
    const text = statement ? statementInLetter(statement) : null;
    return statement && text !== null ? [{ text, where: whereFound(statement) }] : [];
  });
  if (strongestFacts.length === 0) {
    return refuse('StrongestFactsMissing', 'Choose at least one fact that you have confirmed.', 'chosen');
  }
  return {
    reference: facts.reference.trim(),
    payerName: facts.payerName,
    phone: facts.phone,
    noticeDate: facts.noticeDate,
    service: facts.service,
    codesAsPrinted: facts.codesAsPrinted,
    criteria: facts.criteria.slice(0, callSheetCriteriaMost),
    strongestFacts,
    ask: callQuestions,
  };
}

/** Where the clinician puts their finger while speaking. */
export function whereFound({ source }: ClinicalStatement): string {
  switch (source.kind) {
    case 'chart':
      return [source.title, source.dated, source.page === null ? null : `page ${source.page}`]
        .filter((part) => part !== null)
        .join(', ');
    case 'notice':
      return source.page === null ? 'notice' : `notice, page ${source.page}`;
    case 'patient_account':
      return `told on ${source.dated}`;
    case 'measure':
      return `${source.instrument}, ${source.dated}, by ${source.rater}`;
    case 'publication':
      return source.identifier;
    case 'clinician':
      return 'own knowledge';
  }
}
