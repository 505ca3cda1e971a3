import type { CampaignTargets } from '../campaign/campaign.js';
import type { CaseFacet } from '../case/facet.js';

/** The clear facts that tell whether a campaign is about a denial; somebody may say them before there is a case. */
export type EligibilityFacts = Pick<
  CaseFacet,
  'residenceState' | 'contractState' | 'conditionKey' | 'treatmentKey' | 'payerIds' | 'planType' | 'reasonKey'
>;

export const eligibilityChecks = ['state', 'payer', 'condition', 'treatment', 'reason', 'plan_type'] as const;
export type EligibilityCheck = (typeof eligibilityChecks)[number];

export interface EligibilityReason {
  readonly check: EligibilityCheck;
  readonly met: boolean;
  /** False: what would tell is missing, which speaks neither for nor against. */
  readonly known: boolean;
  readonly sentence: string;
}

/** Yes, no or not known yet, with the reasons in words for each. */
export interface Eligibility {
  /** Null: nothing speaks against, and something that would tell is missing. */
  readonly eligible: boolean | null;
  readonly reasons: readonly EligibilityReason[];
}

/** The names of the checked things as a person reads them; sentences never echo what the person typed. */
const words: Readonly<
  Record<EligibilityCheck, { readonly yes: string; readonly no: string; readonly missing: string }>
> = {
  state: {
    yes: 'The campaign runs in your state.',
    no: 'The campaign does not run in your state. Your own appeal is not affected; you can file it without the campaign.',
    missing: 'We do not know your state yet. Add it, and we can tell.',
  },
  payer: {
    yes: 'The plan or one of the companies behind it is one this campaign is about.',
    no: 'The campaign is about other plans than the one on your notice.',
    missing: 'We do not know who decided yet. Add the company printed on the notice.',
  },
  condition: {
    yes: 'The condition is one this campaign is about.',
    no: 'The campaign is about other conditions.',
    missing: 'The condition has not been chosen yet.',
  },
  treatment: {
    yes: 'The treatment is one this campaign is about.',
    no: 'The campaign is about other treatments.',
    missing: 'The treatment has not been chosen yet.',
  },
  reason: {
    yes: 'The reason given for the denial is one this campaign is about.',
    no: 'The campaign is about denials for other reasons.',
    missing: 'The reason has not been chosen yet. It is printed on the notice.',
  },
  plan_type: {
    yes: 'Your kind of plan is part of this campaign.',
    no: 'Your kind of plan follows other rules and is not part of this campaign.',
    missing: 'We do not know the kind of plan yet.',
  },
};

function checkOne(
  check: EligibilityCheck,
  wanted: readonly string[],
  has: readonly string[],
): EligibilityReason | null {
  if (wanted.length === 0) return null;
  if (has.length === 0) return { check, met: false, known: false, sentence: words[check].missing };
  const met = has.some((key) => wanted.includes(key));
  return { check, met, known: true, sentence: met ? words[check].yes : words[check].no };
}

/**
 * Compares a clear case with a campaign's targets. An empty target list means any. `states` are the campaign's; a
 * case counts where the person lives or where the contract was made, since either may carry the rule.
 */
export function eligibility(
  facet: EligibilityFacts,
  targets: CampaignTargets,
  states: readonly string[],
): Eligibility {
  const known = (...keys: readonly (string | null)[]): readonly string[] =>
    keys.filter((key) => key !== null);
  const planType = facet.planType === 'unknown' ? [] : [facet.planType];
  const reasons = [
    checkOne('state', states, known(facet.residenceState, facet.contractState)),
    checkOne('payer', targets.payerIds, facet.payerIds),
    checkOne('condition', targets.conditionKeys, known(facet.conditionKey)),
    checkOne('treatment', targets.treatmentKeys, known(facet.treatmentKey)),
    checkOne('reason', targets.reasonKeys, known(facet.reasonKey)),
    checkOne('plan_type', targets.planTypes, planType),
  ].filter((reason) => reason !== null);
  if (reasons.some(({ known: told, met }) => told && !met)) return { eligible: false, reasons };
  return { eligible: reasons.every(({ met }) => met) ? true : null, reasons };
}
