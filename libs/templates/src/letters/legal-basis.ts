import type { PlanTypeKey, Urgency } from '@chorus/domain/case/case-words';

/** A sentence of a filing with the rule it comes from. */
export interface Cited {
  readonly text: string;
  readonly citation: string;
}

export interface AppealBasis {
  /** The provisions the appeal is made under; null where no rule was confirmed for the plan type: then the notice rules. */
  readonly right: string | null;
  /** What the rule gives on request; empty where we have not confirmed that the plan type's rule gives it. */
  readonly requests: readonly Cited[];
  readonly decision: Cited | null;
}

/** How a claims-rule paragraph is cited for each plan type it binds: directly, or through the rule that applies it. */
const claimsRule: Partial<Record<PlanTypeKey, (paragraph: string) => string>> = {
  erisa_self_funded: (paragraph) => `29 CFR 2560.503-1${paragraph}`,
  erisa_fully_insured: (paragraph) => `29 CFR 2560.503-1${paragraph}`,
  taft_hartley_multiemployer: (paragraph) => `29 CFR 2560.503-1${paragraph}`,
  individual_marketplace: (paragraph) => `45 CFR 147.136(b)(3)(i), applying 29 CFR 2560.503-1${paragraph}`,
  non_federal_governmental: (paragraph) => `45 CFR 147.136(b)(2)(i), applying 29 CFR 2560.503-1${paragraph}`,
};

const rights: Partial<Record<PlanTypeKey, string>> = {
  erisa_self_funded: '29 CFR 2560.503-1(h) and 29 CFR 2590.715-2719(b)',
  erisa_fully_insured: '29 CFR 2560.503-1(h) and 45 CFR 147.136(b)',
  taft_hartley_multiemployer: '29 CFR 2560.503-1(h)',
  individual_marketplace: '45 CFR 147.136(b)',
  non_federal_governmental: '45 CFR 147.136(b)',
  medicare_advantage: '42 CFR 422.578–422.590',
  medicare_part_d: '42 CFR 423.580–423.590',
  original_medicare: '42 CFR 405.942',
  medicaid_managed_care: '42 CFR 438.402',
  tricare: '32 CFR 199.10',
  fehb: '5 CFR 890.105',
};

/** What the claims rule gives an appellant on request (paragraph (h)); the wording is the rule's, made short. */
const requests: readonly { text: string; paragraph: string }[] = [
  {
    text: 'a review that gives no deference to the first decision, by someone who did not make it and is not that person’s subordinate',
    paragraph: '(h)(3)(ii)',
  },
  {
    text: 'if the decision rests on medical judgment, consultation with a health care professional who has appropriate training and experience in the field',
    paragraph: '(h)(3)(iii)',
  },
  {
    text: 'the names of the medical or vocational experts whose advice was obtained, whether or not it was relied on',
    paragraph: '(h)(3)(iv)',
  },
  {
    text: 'free copies of all documents, records and other information relevant to this claim',
    paragraph: '(h)(2)(iii)',
  },
  {
    text: 'a review that takes into account everything submitted with this appeal, whether or not it was considered before',
    paragraph: '(h)(2)(iv)',
  },
];

type Decision = readonly [days: string, citation: string];
const claimsDecision = (levels: 1 | 2, urgency: Urgency): readonly [string, string] | null => {
  if (urgency === 'standard_pre_service') return [levels === 1 ? '30 days' : '15 days', '(i)(2)(ii)'];
  if (urgency === 'standard_post_service') return [levels === 1 ? '60 days' : '30 days', '(i)(2)(iii)'];
  return urgency === 'urgent' ? ['72 hours', '(i)(2)(i)'] : null;
};

/** Decision times at the first internal level outside the claims rule; absent = not confirmed, so not asserted. */
const otherDecisions: Partial<Record<PlanTypeKey, Partial<Record<Urgency, Decision>>>> = {
  medicare_advantage: {
    standard_pre_service: ['30 days', '42 CFR 422.590'],
    standard_post_service: ['60 days', '42 CFR 422.590'],
    part_b_drug: ['7 days', '42 CFR 422.590'],
    urgent: ['72 hours', '42 CFR 422.590(e)'],
  },
  medicare_part_d: {
    standard_pre_service: ['7 days', '42 CFR 423.590'],
    standard_post_service: ['14 days', '42 CFR 423.590'],
    urgent: ['72 hours', '42 CFR 423.590(d)'],
  },
  original_medicare: { standard: ['60 days', '42 CFR 405.950'] },
  medicaid_managed_care: {
    standard: ['30 days', '42 CFR 438.408(b)(2)'],
    urgent: ['72 hours', '42 CFR 438.408(b)(3)'],
  },
  fehb: { standard: ['30 days', '5 CFR 890.105(b)'] },
};

/** A filing that the person's plan type does not have. The message says which rule says so. */
export class NoSuchFiling extends Error {
  override readonly name = 'NoSuchFiling';
}

/**
 * What an internal appeal may assert for a plan type. Multiemployer decision times depend on the board's meetings and
 * are left to the notice.
 * @param levels how many mandatory internal levels the plan has: with two, each gets half the time.
 * @throws NoSuchFiling for a second internal level of an individual policy.
 */
export function internalAppealBasis(
  planType: PlanTypeKey,
  level: 1 | 2,
  levels: 1 | 2,
  urgency: Urgency,
): AppealBasis {
  if (level === 2 && planType === 'individual_marketplace') {
    throw new NoSuchFiling('An individual policy has one internal level only (45 CFR 147.136(b)(3)(ii)(G)).');
  }
  const cite = claimsRule[planType];
  const right = rights[planType] ?? null;
  if (cite !== undefined) {
    const decided = planType === 'taft_hartley_multiemployer' ? null : claimsDecision(levels, urgency);
    return {
      right,
      requests: requests.map(({ text, paragraph }) => ({ text, citation: cite(paragraph) })),
      decision: decided === null ? null : { text: decided[0], citation: cite(decided[1]) },
    };
  }
  const decided = level === 1 ? otherDecisions[planType]?.[urgency] : undefined;
  return {
    right,
    requests: [],
    decision: decided === undefined ? null : { text: decided[0], citation: decided[1] },
  };
}

const expeditedRights: Partial<Record<PlanTypeKey, string>> = {
  medicare_advantage: '42 CFR 422.584',
  medicare_part_d: '42 CFR 423.584',
  medicaid_managed_care: '42 CFR 438.410',
  tricare: '32 CFR 199.15',
  fehb: '5 CFR 890.105',
};

export interface ExpeditedBasis {
  readonly right: string | null;
  readonly decision: Cited | null;
  /** Severe pain that cannot be managed is part of the standard of the claims rule only. */
  readonly severePain: boolean;
}

export function expeditedBasis(planType: PlanTypeKey): ExpeditedBasis {
  const cite = claimsRule[planType];
  if (cite !== undefined) {
    return {
      right: cite('(h)(3)(vi)'),
      decision: { text: '72 hours', citation: cite('(i)(2)(i)') },
      severePain: true,
    };
  }
  const decided = otherDecisions[planType]?.urgent;
  return {
    right: expeditedRights[planType] ?? null,
    decision: decided === undefined ? null : { text: decided[0], citation: decided[1] },
    severePain: false,
  };
}

const goodCause: Partial<Record<PlanTypeKey, string>> = {
  medicare_advantage: '42 CFR 422.582(c)',
  medicare_part_d: '42 CFR 423.582(c)',
  fehb: '5 CFR 890.105(b)(1)',
};

/** The rule that lets a late appeal in for good cause; null where there is only the plan's discretion. */
export function goodCauseRule(planType: PlanTypeKey): string | null {
  return goodCause[planType] ?? null;
}
