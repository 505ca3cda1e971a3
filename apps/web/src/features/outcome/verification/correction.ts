import type { Report } from './verification.operations.js';

export const results = [
  'overturned',
  'partly_overturned',
  'upheld',
  'ineligible',
  'administrative_reversal',
  'insurer_own_reversal',
  'withdrawn',
  'no_answer_in_time',
  'unknown',
] as const;

/** A correction as it is kept while a reviewer writes it. */
export interface Correction {
  readonly result: NonNullable<Report['result']>;
  readonly decidedOn: string;
  /** The report it was begun from. */
  readonly reportedAt: string;
}

export const correctionOf = ({
  result,
  decidedOn,
  reportedAt,
}: Pick<Report, 'result' | 'decidedOn' | 'reportedAt'>): Correction => ({
  result: result ?? 'unknown',
  decidedOn: decidedOn ?? '',
  reportedAt: reportedAt ?? '',
});

/** What a correction kept before is to the report as it stands: one of an earlier report says nothing about this one. */
export function keptOf(kept: Correction, now: Correction): 'correction' | 'earlier' | 'nothing' {
  if (kept.reportedAt !== now.reportedAt) return 'earlier';
  if (!results.includes(kept.result)) return 'nothing';
  return kept.result === now.result && kept.decidedOn === now.decidedOn ? 'nothing' : 'correction';
}
