import type { PlanTypeKey } from '@chorus/domain/case/case-words';
import { NoSuchFiling, type Cited } from './legal-basis.js';

export interface ReviewBasis {
  /** Provisions of the independent review; null where only the notice or a state's own law can say. */
  readonly right: string | null;
  readonly standard: Cited | null;
  readonly expedited: Cited | null;
  /** Where the internal level is counted as used because the plan broke the rules. */
  readonly deemedExhausted: string | null;
}

const deemed = '45 CFR 147.136(b)(2)(ii)(F)';
const organization = (standard: string, expedited: string, right: string): ReviewBasis => ({
  right,
  standard: { text: '45 days', citation: standard },
  expedited: { text: '72 hours', citation: expedited },
  deemedExhausted: deemed,
});

const insured = organization(
  '45 CFR 147.136(c)(2) and (d)(2)',
  '45 CFR 147.136(c)(2) and (d)(3)',
  '45 CFR 147.136(c)(2) and (d)(2)',
);

const reviews: Partial<Record<PlanTypeKey, ReviewBasis>> = {
  erisa_self_funded: organization(
    '45 CFR 147.136(d)(2)',
    '45 CFR 147.136(d)(3)',
    '45 CFR 147.136(d)(2) and 29 CFR 2590.715-2719(d)(2)',
  ),
  erisa_fully_insured: insured,
  individual_marketplace: insured,
  non_federal_governmental: organization(
    '45 CFR 147.136(c) and (d)',
    '45 CFR 147.136(d)(3)',
    '45 CFR 147.136(c) and (d)',
  ),
  medicare_part_d: {
    right: '42 CFR 423.600',
    standard: { text: '7 days', citation: '42 CFR 423.600' },
    expedited: { text: '72 hours', citation: '42 CFR 423.600(d)' },
    deemedExhausted: null,
  },
  medicare_advantage: {
    right: '42 CFR 422.592',
    standard: { text: '30 days', citation: '42 CFR 422.592' },
    expedited: { text: '72 hours', citation: '42 CFR 422.592' },
    deemedExhausted: null,
  },
  fehb: { right: '5 CFR 890.105(e)', standard: null, expedited: null, deemedExhausted: null },
};

/**
 * What a request for independent review may assert.
 * @param paymentOnly care already received: the Medicare times for payment differ and are left to the notice.
 * @throws NoSuchFiling for TRICARE, which has its own path, and for products that are no insurance.
 */
export function externalReviewBasis(planType: PlanTypeKey, paymentOnly: boolean): ReviewBasis {
  if (planType === 'tricare') {
    throw new NoSuchFiling('TRICARE has its own appeal path; there is no external review (32 CFR 199.10).');
  }
  if (planType === 'not_insurance') {
    throw new NoSuchFiling('This product is not insurance; no external review is given by law.');
  }
  const basis = reviews[planType] ?? {
    right: null,
    standard: null,
    expedited: null,
    deemedExhausted: null,
  };
  const medicare = planType === 'medicare_advantage' || planType === 'medicare_part_d';
  return paymentOnly && medicare ? { ...basis, standard: null } : basis;
}

const determinations: Partial<Record<PlanTypeKey, { standard: Cited; urgent: Cited | null }>> = {
  medicare_part_d: {
    standard: { text: '72 hours', citation: '42 CFR 423.568(b)' },
    urgent: { text: '24 hours', citation: '42 CFR 423.572(a)' },
  },
  medicare_advantage: { standard: { text: '7 days', citation: '42 CFR 422.568(b)' }, urgent: null },
  medicaid_managed_care: { standard: { text: '7 days', citation: '42 CFR 438.210(d)' }, urgent: null },
  erisa_self_funded: claims('29 CFR 2560.503-1(f)(2)'),
  erisa_fully_insured: claims('29 CFR 2560.503-1(f)(2)'),
  individual_marketplace: claims('45 CFR 147.136(b)(3)(i), applying 29 CFR 2560.503-1(f)(2)'),
  non_federal_governmental: claims('45 CFR 147.136(b)(2)(i), applying 29 CFR 2560.503-1(f)(2)'),
};

function claims(rule: string): { standard: Cited; urgent: Cited } {
  return {
    standard: { text: '15 days', citation: `${rule}(iii)(A)` },
    urgent: { text: '72 hours', citation: `${rule}(i)` },
  };
}

/** The time for a first decision on care not yet received; null where no rule was confirmed for the plan type. */
export function firstDecisionTime(planType: PlanTypeKey, urgent: boolean): Cited | null {
  const known = determinations[planType];
  if (known === undefined) return null;
  return urgent ? known.urgent : known.standard;
}

const claimFile: Partial<
  Record<PlanTypeKey, { rule: string; codes: string | null; rationale: string | null }>
> = {
  erisa_self_funded: both('29 CFR 2560.503-1(h)(2)(iii) and (m)(8)'),
  erisa_fully_insured: both('29 CFR 2560.503-1(h)(2)(iii) and (m)(8)'),
  individual_marketplace: both('45 CFR 147.136(b)(2)(ii)(C) and (b)(3)(i)'),
  non_federal_governmental: both('45 CFR 147.136(b)(2)(i) and (b)(2)(ii)(C)'),
  taft_hartley_multiemployer: {
    rule: '29 CFR 2560.503-1(h)(2)(iii) and (m)(8)',
    codes: null,
    rationale: null,
  },
};

function both(rule: string): { rule: string; codes: string; rationale: string } {
  return { rule, codes: '45 CFR 147.136(b)(2)(ii)(E)', rationale: '45 CFR 147.136(b)(2)(ii)(C)' };
}

/** Citations for a claim-file request; all null where no rule was confirmed (Medicare, Medicaid, others). */
export function claimFileRule(planType: PlanTypeKey): {
  readonly rule: string | null;
  readonly codes: string | null;
  readonly rationale: string | null;
} {
  return claimFile[planType] ?? { rule: null, codes: null, rationale: null };
}
