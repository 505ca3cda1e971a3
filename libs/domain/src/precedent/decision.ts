import type { AuthorityLevel } from './authority-level.js';
import type { DecisionResult } from './decision-result.js';

/** Our words for what a decision was about; every source is mapped onto them, `null` where it does not say. */
export const decisionDimensions = [
  'jurisdiction',
  'payerParty',
  'treatment',
  'condition',
  'reason',
  'level',
] as const;
export type DecisionDimension = (typeof decisionDimensions)[number];

export function isDecisionDimension(value: string): value is DecisionDimension {
  return (decisionDimensions as readonly string[]).includes(value);
}

/**
 * One ruling on one denial: a verified outcome of ours (`source` is "own") or a row of a public data set.
 * `published` holds the source's own columns exactly as they were published, a missing value as the empty string.
 * A row that the source changes later becomes a new `version`; earlier versions are kept.
 */
export interface Decision {
  readonly source: string;
  /** The source's own key, for example "MN09-0001"; what a reader cites. */
  readonly sourceKey: string;
  readonly version: number;
  readonly result: DecisionResult;
  readonly authorityLevel: AuthorityLevel;
  readonly mapped: Readonly<Record<DecisionDimension, string | null>>;
  readonly published: Readonly<Record<string, string>>;
  /** Calendar year of the decision; null where the source does not say. */
  readonly decidedYear: number | null;
  /** `YYYY-MM-DD` where the source is as fine as the day. */
  readonly decidedOn: string | null;
}

/** The value a decision is grouped by: a column of its source, or one of our dimensions. Missing is ''. */
export function valueOf(decision: Pick<Decision, 'mapped' | 'published'>, dimension: string): string {
  const published = decision.published[dimension];
  if (published !== undefined) return published;
  return isDecisionDimension(dimension) ? (decision.mapped[dimension] ?? '') : '';
}
