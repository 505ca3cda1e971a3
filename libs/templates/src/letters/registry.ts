import type { FilingType } from '@chorus/domain/playbook/filing-type';
import { contentHash } from '../handlebars/compile.js';
import type { Locale } from '../locale.js';
import { claimFileRequest } from './claim_file_request/template.js';
import { continuationRequest } from './continuation_of_benefits_request/template.js';
import type { LetterContext } from './context.js';
import { drugException } from './drug_exception_request/template.js';
import { expeditedAppeal } from './expedited_appeal/template.js';
import { externalReview } from './external_review/template.js';
import { lateAppeal } from './good_cause_late_appeal/template.js';
import { internalAppeal } from './internal_appeal/template.js';
import type { LetterTemplate } from './letter-template.js';
import { nextLevelAppeal } from './next_level_appeal/template.js';
import { regulatorComplaint } from './regulator_complaint/template.js';
import { writtenDecisionRequest } from './written_decision_request/template.js';

/** Every filing this library can write, each with its own context type. */
export const letters = {
  internal_appeal: internalAppeal,
  expedited_appeal: expeditedAppeal,
  external_review: externalReview,
  written_decision_request: writtenDecisionRequest,
  claim_file_request: claimFileRequest,
  good_cause_late_appeal: lateAppeal,
  next_level_appeal: nextLevelAppeal,
  continuation_of_benefits_request: continuationRequest,
  drug_exception_request: drugException,
  regulator_complaint: regulatorComplaint,
} as const;

export type LetterId = keyof typeof letters;
export type ContextOf<Id extends LetterId> = (typeof letters)[Id]['sample'];

/** Which letter serves a filing type; null where none is written yet, so the person gets papers and dates instead. */
export function letterIdFor(filingType: FilingType): LetterId | null {
  const found = Object.values(letters).find((letter) => letter.filingTypes.includes(filingType));
  return (found?.id as LetterId | undefined) ?? null;
}

/** sha256 of the template with its parts: two filings with the same version were written by the same text. */
export function templateVersion<Context extends LetterContext>(
  template: LetterTemplate<Context>,
  locale: Locale,
): string {
  const source = template.sources[locale];
  if (source === undefined) throw new Error(`The letter ${template.id} has no text in ${locale}.`);
  return contentHash({ name: template.id, source, partials: template.partials, locale });
}
