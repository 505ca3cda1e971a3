import { procedureRulesRows, type ProcedureRuleRow } from './data/procedure-rules.generated.js';

export type Stage = ProcedureRuleRow['stage'];
export type Urgency = ProcedureRuleRow['urgency'];
export type LetterLevel = ProcedureRuleRow['opensOn'][number];
export type RulePlanType = ProcedureRuleRow['planType'];
export type AppliesWhen = NonNullable<ProcedureRuleRow['appliesWhen']>;

/** The letters a person may hold; each opens the stages whose rows name it in `opens_on`. */
export const letterLevels = [
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

export const urgencies = [
  'standard_pre_service',
  'standard_post_service',
  'part_b_drug',
  'standard',
  'urgent',
  'any',
] as const satisfies readonly Urgency[];

/** Every stage, in the order a person meets them; answers are sorted by it. */
export const stages = [
  'initial_determination',
  'continuation_of_benefits',
  'concurrent_care_reduction',
  'fast_track_service_termination',
  'fast_track_hospital_discharge',
  'expedited_internal_appeal',
  'internal_appeal_level_1',
  'internal_appeal_level_1_grandfathered_erisa_group',
  'redetermination',
  'continuation_of_benefits_through_hearing',
  'internal_appeal_level_2',
  'internal_appeal_level_2_factual',
  'internal_appeal_level_2_medical_necessity',
  'reconsideration',
  'expedited_external_review',
  'external_review_preliminary_check',
  'external_review',
  'external_review_no_surprises_scope',
  'external_review_state_CA',
  'external_review_state_NY',
  'external_review_state_TX',
  'external_medical_review',
  'state_fair_hearing',
  'state_fair_hearing_fee_for_service',
  'independent_hearing',
  'administrative_law_judge_hearing',
  'appeals_council',
  'judicial_review',
  'drug_exception_request',
  'external_exception_review',
  'good_cause_late_filing',
  'claim_file_request',
  'plan_document_request',
  'mhpaea_comparative_analysis_request',
  'peer_to_peer',
  'regulator_complaint',
] as const satisfies readonly Stage[];

export const rulePlanTypes: readonly RulePlanType[] = [
  ...new Set(procedureRulesRows.map(({ planType }) => planType)),
];

export const appliesWhenWords: readonly AppliesWhen[] = [
  ...new Set(procedureRulesRows.flatMap(({ appliesWhen }) => (appliesWhen === null ? [] : [appliesWhen]))),
];

export interface DecisionTime {
  readonly value: number | null;
  readonly unit: ProcedureRuleRow['decisionDeadlineUnit'];
}

/** One rule at one urgency. A row whose notes give other decision times for other urgencies has several. */
export interface RuleFacet {
  readonly rule: ProcedureRuleRow;
  readonly urgency: Urgency;
  readonly decision: DecisionTime;
  /** True where the row itself prints this urgency, false where its notes do. */
  readonly printed: boolean;
  /** The window counts from the date of the notice at this urgency, whatever the row says of receipt. */
  readonly fromNoticeDate: boolean;
}

const order = (facet: RuleFacet): number =>
  stages.indexOf(facet.rule.stage) * urgencies.length + urgencies.indexOf(facet.urgency);

function facetsOf(rule: ProcedureRuleRow): RuleFacet[] {
  return [
    {
      rule,
      urgency: rule.urgency,
      decision: { value: rule.decisionDeadlineValue, unit: rule.decisionDeadlineUnit },
      printed: true,
      fromNoticeDate: false,
    },
    ...rule.urgencyVariants.map(({ urgency, value, unit, fromNoticeDate }) => ({
      rule,
      urgency,
      decision: { value, unit },
      printed: false,
      fromNoticeDate,
    })),
  ];
}

const facetsByPlan = new Map<RulePlanType, readonly RuleFacet[]>(
  rulePlanTypes.map((planType) => [
    planType,
    procedureRulesRows
      .filter((rule) => rule.planType === planType)
      .flatMap(facetsOf)
      .sort((a, b) => order(a) - order(b)),
  ]),
);

/** Every rule of a plan type at every urgency, in the order of `stages`; none for a type the table does not have. */
export function facetsOfPlan(planType: string): readonly RuleFacet[] {
  return facetsByPlan.get(planType as RulePlanType) ?? [];
}

const ruleById = new Map(procedureRulesRows.map((rule) => [rule.ruleId, rule]));

export function procedureRule(ruleId: string): ProcedureRuleRow | null {
  return ruleById.get(ruleId) ?? null;
}

/** Whether a plan of this type must send its own "no" at the stage on to the next decider (42 CFR 422.590). */
export function forwardedByItself(planType: string, stage: string): boolean {
  return facetsOfPlan(planType).some(
    ({ rule }) => rule.stage === stage && rule.forwardedAutomatically === 'yes',
  );
}

/** Whether the rules of a plan type know the stage at all, as one that somebody can ask for. */
export function hasStage(planType: string, stage: string): boolean {
  return facetsOfPlan(planType).some(({ rule }) => rule.stage === stage && rule.role !== 'not_available');
}
