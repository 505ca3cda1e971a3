/**
 * What people fear to ask, with what is known of it. A sentence about the law stands here only with the rule it comes from, and a
 * test compares each with the tables of facts; what Chorus itself does or leaves needs no law.
 */
export const fears = ['employer', 'premium', 'doctor', 'cost', 'money', 'lose', 'stop'] as const;
export type Fear = (typeof fears)[number];

export interface CitedFact {
  /** `fear.fact.<key>` is its sentence. */
  readonly key:
    'advisers' | 'askAgain' | 'fairHearing' | 'goesOn' | 'noFee' | 'outsideBinds' | 'ownMoney' | 'smallFee';
  readonly fear: Fear;
  /** As the facts about plans name them. */
  readonly planTypes: readonly string[];
  readonly citation: string;
  /** The address where it was read; null: in a table that quotes the federal code. */
  readonly source: string | null;
  /** Its own words were read, on an official page or quoted word for word. */
  readonly verified: boolean;
  readonly dateRead: string;
  /** The line of the tables it stands in. */
  readonly from: { readonly table: 'authority' | 'plan-types' | 'procedure-rules'; readonly begins: string };
}

/** A table of rules that quotes the federal code word for word. */
const rulesQuoted = null;
const labor = 'https://www.dol.gov/agencies/ebsa/about-ebsa/about-us/what-we-do';

export const citedFacts: readonly CitedFact[] = [
  {
    key: 'ownMoney',
    fear: 'employer',
    planTypes: ['erisa_self_funded'],
    citation: '29 CFR 2560.503-1(h)(3)(i), (i)(2)(ii); 29 CFR 2590.715-2719(b)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'plan-types', begins: 'erisa_self_funded,' },
  },
  {
    key: 'advisers',
    fear: 'employer',
    planTypes: ['erisa_self_funded', 'erisa_fully_insured'],
    citation: '29 USC 1132, 1135 (general)',
    source: labor,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'authority', begins: 'erisa_self_funded,any,regulator,ebsa,' },
  },
  {
    key: 'noFee',
    fear: 'cost',
    planTypes: ['erisa_self_funded'],
    citation: '29 CFR 2560.503-1(h)(3)(i), (i)(2)(ii); 29 CFR 2590.715-2719(b)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: {
      table: 'procedure-rules',
      begins: 'erisa_self_funded,internal_appeal_level_1,standard_pre_service,',
    },
  },
  {
    key: 'noFee',
    fear: 'cost',
    planTypes: ['erisa_fully_insured'],
    citation: '29 CFR 2560.503-1(h)(3)(i), (i)(2)(ii); 45 CFR 147.136(b)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: {
      table: 'procedure-rules',
      begins: 'erisa_fully_insured,internal_appeal_level_1,standard_pre_service,',
    },
  },
  {
    key: 'noFee',
    fear: 'cost',
    planTypes: ['medicare_advantage'],
    citation: '42 CFR 422.582(b), 422.590',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: {
      table: 'procedure-rules',
      begins: 'medicare_advantage,internal_appeal_level_1,standard_pre_service,',
    },
  },
  {
    key: 'noFee',
    fear: 'cost',
    planTypes: ['medicaid_managed_care'],
    citation: '42 CFR 438.402(c)(2)(ii), 438.408(b)(2)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', begins: 'medicaid_managed_care,internal_appeal_level_1,standard,' },
  },
  {
    key: 'smallFee',
    fear: 'cost',
    planTypes: ['erisa_fully_insured', 'individual_marketplace'],
    citation: '45 CFR 147.136(c)(2)(vi), (d)(2)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', begins: 'erisa_fully_insured,external_review,standard,' },
  },
  {
    key: 'outsideBinds',
    fear: 'lose',
    planTypes: ['erisa_self_funded'],
    citation: '45 CFR 147.136(d)(2); 29 CFR 2590.715-2719(d)(2)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', begins: 'erisa_self_funded,external_review,standard,' },
  },
  {
    key: 'outsideBinds',
    fear: 'lose',
    planTypes: ['erisa_fully_insured', 'individual_marketplace'],
    citation: '45 CFR 147.136(c)(2)(vi), (d)(2)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', begins: 'individual_marketplace,external_review,standard,' },
  },
  {
    key: 'goesOn',
    fear: 'lose',
    planTypes: ['medicare_advantage'],
    citation: '42 CFR 422.582(b), 422.590',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: {
      table: 'procedure-rules',
      begins: 'medicare_advantage,internal_appeal_level_1,standard_pre_service,',
    },
  },
  {
    key: 'askAgain',
    fear: 'lose',
    planTypes: ['medicare_part_d'],
    citation: '42 CFR 423.582(b), 423.590',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: {
      table: 'procedure-rules',
      begins: 'medicare_part_d,internal_appeal_level_1,standard_pre_service,',
    },
  },
  {
    key: 'fairHearing',
    fear: 'lose',
    planTypes: ['medicaid_managed_care'],
    citation: '42 CFR 438.402(c)(2)(ii), 438.408(b)(2)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', begins: 'medicaid_managed_care,internal_appeal_level_1,standard,' },
  },
];
