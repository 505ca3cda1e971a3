import type { PlanType } from '../jurisdiction/plan-types.js';
import type { LetterLevel, Urgency as RuleUrgency } from '../jurisdiction/procedure-rules.js';

// The lists are written out so that a web page can use these words without loading the rule tables behind them; the
// types and a test hold them to the tables.

/** The plan types of the procedure rules, and `unknown` [14]. Funding follows from the type. */
export const planTypes = [
  'erisa_self_funded',
  'erisa_fully_insured',
  'short_term_or_grandfathered',
  'individual_marketplace',
  'non_federal_governmental',
  'medicare_advantage',
  'medicare_part_d',
  'medicaid_managed_care',
  'tricare',
  'fehb',
  'original_medicare',
  'taft_hartley_multiemployer',
  'church_plan',
  'chip',
  'va_champva',
  'dual_integrated_dsnp',
  'student_health',
  'not_insurance',
  'unknown',
] as const satisfies readonly PlanType[];
export type PlanTypeKey = PlanType;

/** The letter in the person's hand: the twelve words shared with `chorus clocks --level`. */
export const lettersInHand = [
  'denial',
  'internal_level_1_upheld',
  'internal_level_2_upheld',
  'final_internal_upheld',
  'internal_level_1_no_answer',
  'redetermination_upheld',
  'reconsideration_upheld',
  'ire_upheld',
  'alj_upheld',
  'council_upheld',
  'service_cut_notice',
  'coverage_end_notice',
] as const satisfies readonly LetterLevel[];
export type LetterInHand = (typeof lettersInHand)[number];

/** The urgency words of the procedure rules that a case may carry. */
export const urgencies = [
  'urgent',
  'standard_pre_service',
  'standard_post_service',
  'part_b_drug',
  'standard',
] as const satisfies readonly RuleUrgency[];
export type Urgency = (typeof urgencies)[number];

/** Urgency is a truthful statement by one of these two; the software never ticks it. */
export const urgencySpeakers = ['patient', 'clinician'] as const;
export type UrgencySpeaker = (typeof urgencySpeakers)[number];

export const yesNoUnknown = ['yes', 'no', 'unknown'] as const;
export type YesNoUnknown = (typeof yesNoUnknown)[number];
