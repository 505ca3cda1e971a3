import type { PlanTypeKey } from '@chorus/domain/case/case-words';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { chance, type Chance } from './chance.js';

/** What somebody does in the story, decided before it begins. */
export type Turn =
  | 'files'
  /** Asked for the letter's date and never answers. */
  | 'never_looks'
  /** Looks at the letter only on the second day. */
  | 'looks_later'
  /** Agrees that the case is kept and nothing more. */
  | 'keeps_only'
  /** The notice prints no address and the payer publishes none. */
  | 'no_address'
  | 'appealed_before'
  | 'leaves'
  | 'pauses'
  /** Their denial is not one the campaign is about. */
  | 'other_denial';

export interface CastMember {
  readonly number: number;
  readonly name: { readonly given: string; readonly family: string };
  readonly email: string;
  /** The child the account's owner acts for; null: their own denial. */
  readonly child: {
    readonly name: { readonly given: string; readonly family: string };
    readonly birthDate: string;
  } | null;
  readonly residence: string;
  readonly contractState: string;
  readonly planType: PlanTypeKey;
  readonly turn: Turn;
  readonly evidence: 'letter' | 'eob' | 'portal_screenshot' | 'pharmacy_notice' | 'call_log';
  readonly urgent: boolean;
  readonly way: 'fax' | 'post' | 'portal' | 'email' | 'phone';
  readonly payer: number;
  readonly condition: number;
  readonly noticeDate: string;
  readonly waitsForLeadCases: boolean;
  /** Their own, so that nobody's story depends on who acts first. */
  readonly chance: Chance;
}

export const payers = ['sample-payer-north', 'sample-payer-south'] as const;
export const conditions = [
  { condition: 'fibromyalgia', treatment: 'physical-therapy' },
  { condition: 'insulin-pump-therapy', treatment: 'insulin-pump' },
  { condition: 'chronic-low-back-pain', treatment: 'radiofrequency-ablation' },
] as const;
export const states = ['CA', 'TX', 'NY', 'FL', 'MN', 'MT', 'IA', 'OH', 'PA', 'WA', 'GA', 'ME'] as const;

/** Every plan type of the rules, the common ones more often; sums to 120. */
const planTypes: readonly (readonly [PlanTypeKey, number])[] = [
  ['erisa_self_funded', 20],
  ['erisa_fully_insured', 20],
  ['individual_marketplace', 18],
  ['non_federal_governmental', 8],
  ['medicare_advantage', 9],
  ['medicare_part_d', 7],
  ['medicaid_managed_care', 9],
  ['tricare', 4],
  ['fehb', 5],
  ['original_medicare', 4],
  ['short_term_or_grandfathered', 2],
  ['taft_hartley_multiemployer', 2],
  ['church_plan', 2],
  ['chip', 2],
  ['va_champva', 1],
  ['dual_integrated_dsnp', 1],
  ['student_health', 2],
  ['not_insurance', 1],
  ['unknown', 3],
];

/** Interleaved, so that a small cast has every plan type too. */
function planTypeOf(number: number): PlanTypeKey {
  const rounds = Math.max(...planTypes.map(([, times]) => times));
  const deck = Array.from({ length: rounds }, (_, round) =>
    planTypes.filter(([, times]) => times > round).map(([key]) => key),
  ).flat();
  return deck[number % deck.length] ?? 'unknown';
}

const turns: Readonly<Record<number, Turn>> = {
  5: 'never_looks',
  13: 'looks_later',
  21: 'keeps_only',
  29: 'no_address',
  37: 'appealed_before',
  41: 'leaves',
  43: 'pauses',
};

/** At most one in twenty-five by e-mail: hardly any recipient publishes one for filings. */
function wayOf(number: number, urgent: boolean): CastMember['way'] {
  if (urgent) return number % 2 === 0 ? 'phone' : 'fax';
  if (number % 30 === 11) return 'email';
  return (['fax', 'post', 'portal', 'fax', 'post'] as const)[number % 5] ?? 'post';
}

/**
 * The sample people, the same for the same numbers. `participants` take part; a few more ask and are told why not.
 * @param today plain date of the business clock on which the story begins
 */
export function makeCast(participants: number, stateCount: number, today: string): readonly CastMember[] {
  const chosen = states.slice(0, stateCount);
  const refused = Math.max(1, Math.round(participants / 40));
  return Array.from({ length: participants + refused }, (_, at) => {
    const number = at + 1;
    const own = chance(number * 7_919);
    const other = at >= participants;
    const planType = planTypeOf(at);
    const turn = other ? 'other_denial' : (turns[number % 47] ?? 'files');
    const urgent = turn === 'files' && number % 19 === 7;
    const residence = chosen[at % chosen.length] ?? 'MN';
    const elsewhere = chosen[(at + 5) % chosen.length] ?? residence;
    const family = `Person ${String(number).padStart(3, '0')}`;
    const isParent = number % 12 === 3;
    return {
      number,
      name: { given: isParent ? 'Sample Parent of' : 'Sample', family },
      email: `sample.person.${String(number).padStart(3, '0')}@example.org`,
      child: isParent
        ? {
            name: { given: 'Sample', family },
            birthDate: `20${own.whole(12, 23)}-0${own.whole(1, 9)}-1${own.whole(0, 9)}`,
          }
        : null,
      residence,
      // One in nine works for somebody in another state, whose law governs an insured plan.
      contractState: number % 9 === 4 ? elsewhere : residence,
      planType,
      turn,
      evidence: evidenceOf(number, planType, urgent),
      urgent,
      way: wayOf(number, urgent),
      payer: number % payers.length,
      condition: Math.floor(number / 2) % conditions.length,
      noticeDate: addDays(plainDate(today), -daysAgo(planType, own)),
      waitsForLeadCases: number % 31 === 9,
      chance: own,
    };
  });
}

/** Long windows see old notices too; the short ones of public programs only fresh ones. */
function daysAgo(planType: PlanTypeKey, of: Chance): number {
  const long = [
    'erisa_self_funded',
    'erisa_fully_insured',
    'individual_marketplace',
    'non_federal_governmental',
  ];
  return long.includes(planType) && of.next() < 0.3 ? of.whole(90, 155) : of.whole(4, 36);
}

function evidenceOf(number: number, planType: PlanTypeKey, urgent: boolean): CastMember['evidence'] {
  if (urgent) return 'letter';
  if (planType === 'medicare_part_d' && number % 3 === 0) return 'pharmacy_notice';
  if (number % 23 === 6) return 'call_log';
  return (['letter', 'letter', 'eob', 'portal_screenshot', 'letter'] as const)[number % 5] ?? 'letter';
}
