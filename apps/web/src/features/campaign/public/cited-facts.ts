/**
 * What people fear to ask, with what is known of it. A sentence about the law stands here only with the rule it comes from, and says
 * no more than that line of the tables of facts does: a test holds what it rests on and each limit the line names. What this
 * software does or leaves needs no law; what those who run it do is theirs to say.
 */
export const fears = ['employer', 'premium', 'doctor', 'cost', 'money', 'lose', 'stop'] as const;
export type Fear = (typeof fears)[number];

export interface CitedFact {
  /** `fear.fact.<key>` is its sentence. */
  readonly key:
    | 'advisers'
    | 'askAgain'
    | 'fairHearing'
    | 'goesOn'
    | 'noFee'
    | 'outsideBinds'
    | 'outsideInsurer'
    | 'ownMoney';
  readonly fear: Fear;
  /** As the facts about plans name them; each has its own line. */
  readonly planTypes: readonly string[];
  readonly citation: string;
  /** The address where it was read; null: in a table that quotes the federal code. */
  readonly source: string | null;
  /** Its own words were read, on an official page or quoted word for word. */
  readonly verified: boolean;
  readonly dateRead: string;
  /** The line of the tables it stands in, behind the plan type. */
  readonly from: { readonly table: 'authority' | 'plan-types' | 'procedure-rules'; readonly then: string };
  /** What the sentence says, as the line says it: column and how its value begins. It says nothing that is not here. */
  readonly rests: Readonly<Record<string, string>>;
  /** Each sentence of the line's own notes that narrows what may be said, with words of ours that say so. */
  readonly limits: readonly { readonly note: string; readonly en: string; readonly es: string }[];
  /** Sentences of its notes that were read and speak of something else. */
  readonly apart: readonly string[];
}

/** A table of rules that quotes the federal code word for word. */
const rulesQuoted = null;
const labor = 'https://www.dol.gov/agencies/ebsa/about-ebsa/about-us/what-we-do';

const level1 = 'internal_appeal_level_1,standard_pre_service,';
const floorOf180 = [
  '180 days is a floor; plan may allow more.',
  'No weekend extension in this rule.',
  'Two-level plans: 15 days per level.',
];
const medicareAdvantage = {
  planTypes: ['medicare_advantage'],
  citation: '42 CFR 422.582(b), 422.590',
  source: rulesQuoted,
  verified: true,
  dateRead: '2026-11-21',
  from: { table: 'procedure-rules', then: level1 },
  limits: [],
  apart: [
    'Standard request in writing unless plan takes oral.',
    'Older pages still say 60 days: 65 from the notice date is current.',
  ],
} as const;
const medicaid = {
  planTypes: ['medicaid_managed_care'],
  citation: '42 CFR 438.402(c)(2)(ii), 438.408(b)(2)',
  source: rulesQuoted,
  verified: true,
  dateRead: '2026-11-21',
  from: { table: 'procedure-rules', then: 'internal_appeal_level_1,standard,' },
  limits: [],
  apart: [
    'State may set a shorter decision time.',
    'Extendable 14 days with written notice within 2 days.',
    'Oral or written.',
    "Provider or representative needs the member's written consent (general knowledge: 438.402(c)(1)(ii)).",
  ],
} as const;

export const citedFacts: readonly CitedFact[] = [
  {
    key: 'ownMoney',
    fear: 'employer',
    planTypes: ['erisa_self_funded'],
    citation: '29 CFR 2560.503-1(h)(3)(i), (i)(2)(ii); 29 CFR 2590.715-2719(b)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'plan-types', then: '' },
    rests: { name: "Private employer's plan that pays claims from the employer's own money" },
    limits: [],
    apart: [],
  },
  {
    key: 'advisers',
    fear: 'employer',
    planTypes: ['erisa_self_funded'],
    citation: '29 USC 1132, 1135 (general)',
    source: labor,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'authority', then: 'any,regulator,ebsa,' },
    rests: { phone: '866-444-3272', name: 'US Department of Labor', why: 'The plan is self-funded' },
    limits: [
      {
        note: 'EBSA says it replies to letters within 30 days.',
        en: 'help informally',
        es: 'ayudan de manera informal',
      },
    ],
    apart: [
      'State insurance department generally has no power over a private self-funded plan.',
      'Phone 1-866-444-3272.',
    ],
  },
  {
    key: 'noFee',
    fear: 'cost',
    planTypes: ['erisa_self_funded'],
    citation: '29 CFR 2560.503-1(h)(3)(i), (i)(2)(ii); 29 CFR 2590.715-2719(b)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', then: level1 },
    rests: { fee_cap: '0' },
    limits: [],
    apart: floorOf180,
  },
  {
    key: 'noFee',
    fear: 'cost',
    planTypes: ['erisa_fully_insured'],
    citation: '29 CFR 2560.503-1(h)(3)(i), (i)(2)(ii); 45 CFR 147.136(b)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', then: level1 },
    rests: { fee_cap: '0' },
    limits: [],
    apart: floorOf180,
  },
  { ...medicareAdvantage, key: 'noFee', fear: 'cost', rests: { fee_cap: '0' } },
  { ...medicaid, key: 'noFee', fear: 'cost', rests: { fee_cap: '0' } },
  {
    key: 'outsideBinds',
    fear: 'lose',
    planTypes: ['erisa_self_funded'],
    citation: '45 CFR 147.136(d)(2); 29 CFR 2590.715-2719(d)(2)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', then: 'external_review,standard,' },
    rests: { binding: 'yes: plan', decision_maker: 'independent review organization' },
    limits: [
      {
        note: 'Only medical judgment, experimental, rescission, surprise-billing scope: not pure plan exclusions.',
        en: 'Only if the no is about medical judgment',
        es: 'Solo si la negativa trata de un juicio médico',
      },
    ],
    apart: [
      'If no matching date, first day of the fifth month (Oct 30 -> Mar 1).',
      'Rolls past a weekend or federal holiday.',
      'No filing fee shown in a primary passage: treat 0 as secondary.',
    ],
  },
  {
    key: 'outsideInsurer',
    fear: 'lose',
    planTypes: ['erisa_fully_insured', 'individual_marketplace'],
    citation: '45 CFR 147.136(c)(2)(vi), (d)(2)',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', then: 'external_review,standard,' },
    rests: {
      binding: 'yes: insurer',
      decision_maker: 'independent review organization under the state process',
    },
    limits: [
      {
        note: 'State law may be faster or longer (rows below).',
        en: 'Your state may have rules of its own',
        es: 'Su estado puede tener reglas propias',
      },
    ],
    apart: [
      'State must allow at least 4 months.',
      'Fee ceiling: seen for New York only; the federal ceiling at 147.136(c)(2)(iv) is general knowledge.',
    ],
  },
  {
    ...medicareAdvantage,
    key: 'goesOn',
    fear: 'lose',
    rests: { forwarded_automatically: 'yes', binding: 'no: upheld cases go on automatically' },
  },
  {
    key: 'askAgain',
    fear: 'lose',
    planTypes: ['medicare_part_d'],
    citation: '42 CFR 423.582(b), 423.590',
    source: rulesQuoted,
    verified: true,
    dateRead: '2026-11-21',
    from: { table: 'procedure-rules', then: level1 },
    rests: { forwarded_automatically: 'no', next_stages: 'upheld:external_review' },
    limits: [],
    apart: ['Prescriber may file.'],
  },
  { ...medicaid, key: 'fairHearing', fear: 'lose', rests: { next_stages: 'upheld:state_fair_hearing' } },
];
