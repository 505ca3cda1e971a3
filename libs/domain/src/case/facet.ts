import type { Id } from '../shared/ids.js';
import type { Case } from './case.js';
import type { LetterInHand, PlanTypeKey, Urgency } from './case-words.js';
import { amountBand, type AmountBand } from './amount-band.js';

export type CaseFacetId = Id<'case_facet'>;

/**
 * The clear row of a case [6]: a random id and the facts that assignment, board and measures need, with no identity.
 * Deleted at erasure. Every field is a key from a closed list, a state code, a plain date or a band.
 */
export interface CaseFacet {
  readonly id: CaseFacetId;
  readonly residenceState: string | null;
  readonly contractState: string | null;
  readonly conditionKey: string | null;
  readonly treatmentKey: string | null;
  readonly payerIds: readonly string[];
  readonly planType: PlanTypeKey;
  readonly reasonKey: string | null;
  readonly letterInHand: LetterInHand;
  readonly urgency: Urgency | null;
  readonly noticeDate: string | null;
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly amountBand: AmountBand;
}

/** The two dates of the earliest clock to file, computed elsewhere. */
export interface FacetDates {
  readonly actBy: string | null;
  readonly lastArguable: string | null;
}

/** Derives the clear row. `id` is made by the caller at random and must not be the case's id. */
export function deriveFacet(of: Case, id: CaseFacetId, dates: FacetDates): CaseFacet {
  const payerIds = of.parties.map((party) => party.payerId).filter((payerId) => payerId !== null);
  return {
    id,
    residenceState: of.residenceState,
    contractState: of.contractState,
    conditionKey: of.conditionKey,
    treatmentKey: of.treatmentKey,
    payerIds: [...new Set(payerIds)].sort(),
    planType: of.planType,
    reasonKey: of.reasonKey,
    letterInHand: of.letterInHand,
    urgency: of.urgency,
    noticeDate: of.noticeDate,
    actBy: dates.actBy,
    lastArguable: dates.lastArguable,
    amountBand: amountBand(of.amountCents),
  };
}
