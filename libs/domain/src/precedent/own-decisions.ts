import type { DecisionResult } from './decision-result.js';

/** What our own decisions can be grouped by: the dimensions of every decision, and each party behind "the insurer". */
export const ownDimensions = [
  'jurisdiction',
  'payerParty',
  'treatment',
  'condition',
  'reason',
  'level',
  'planType',
  'riskBearer',
  'administrator',
  'planSponsor',
  'delegatedReviewer',
  'pharmacyBenefitManager',
  'criteriaOwner',
] as const;
export type OwnDimension = (typeof ownDimensions)[number];

/** An outcome of a campaign's filing as far as measures look at it. Days are `YYYY-MM-DD`. */
export interface OwnOutcome {
  readonly personId: string;
  readonly dimensions: Readonly<Record<OwnDimension, string | null>>;
  /** What a reviewer has verified, and since when; both null before that. */
  readonly verifiedResult: DecisionResult | null;
  readonly verifiedOn: string | null;
  /** From this day a decision was to be expected. */
  readonly dueOn: string | null;
}

/**
 * How an outcome stood at the start of `day`: verified by then, its result; else due by then, "unknown" (reported but
 * not verified is not known either); else null, because nothing was to be expected yet and counting it would make
 * every running campaign look ignorant.
 */
export function standingOn(outcome: OwnOutcome, day: string): DecisionResult | null {
  const { verifiedResult, verifiedOn, dueOn } = outcome;
  if (verifiedResult !== null && verifiedOn !== null && verifiedOn < day) return verifiedResult;
  return dueOn !== null && dueOn < day ? 'unknown' : null;
}
