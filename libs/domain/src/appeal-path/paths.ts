import type { LetterInHand, PlanTypeKey } from '../case/case-words.js';
import type { Stage } from '../jurisdiction/procedure-rules.js';
import type { Referral } from '../playbook/playbook.js';

/** One step at one stage word of the procedure rules. */
export interface Use {
  readonly step: string;
  readonly stage: Stage;
}

/** What a letter opens under a plan type. */
export type PathEntry =
  | { readonly steps: readonly Use[]; readonly urgentSteps?: readonly Use[] }
  | { readonly secondLevel: readonly Use[]; readonly otherwise: PathEntry }
  | { readonly byReason: { readonly medical: readonly Use[]; readonly factual: readonly Use[] } }
  | { readonly waits: Stage; readonly waitsUrgent: Stage }
  | { readonly refer: Referral };

export type Path = Readonly<Partial<Record<LetterInHand, PathEntry>>>;

const use = (step: string, stage: Stage): Use => ({ step, stage });

const external: PathEntry = {
  steps: [use('external_review', 'external_review')],
  urgentSteps: [use('external_review_urgent', 'expedited_external_review')],
};
const levelOne: PathEntry = {
  steps: [use('appeal_level_1', 'internal_appeal_level_1')],
  urgentSteps: [use('appeal_level_1_urgent', 'expedited_internal_appeal')],
};
/** Urgent claims may run both at once (45 CFR 147.136(d)(3); 29 CFR 2560.503-1(m)(1)). */
const levelOneWithExternal: PathEntry = {
  steps: [use('appeal_level_1', 'internal_appeal_level_1')],
  urgentSteps: [
    use('appeal_level_1_urgent', 'expedited_internal_appeal'),
    use('external_review_urgent', 'expedited_external_review'),
  ],
};
const cut: PathEntry = {
  steps: [use('appeal_against_cut', 'concurrent_care_reduction')],
  urgentSteps: [
    use('appeal_against_cut', 'concurrent_care_reduction'),
    use('external_review_urgent', 'expedited_external_review'),
  ],
};

const oneLevel: Path = {
  denial: levelOneWithExternal,
  internal_level_1_upheld: external,
  internal_level_2_upheld: external,
  final_internal_upheld: external,
  internal_level_1_no_answer: external,
  ire_upheld: { refer: 'lawyer' },
  service_cut_notice: cut,
  coverage_end_notice: cut,
};
const oneOrTwoLevels: Path = {
  ...oneLevel,
  internal_level_1_upheld: {
    secondLevel: [use('appeal_level_2', 'internal_appeal_level_2')],
    otherwise: external,
  },
};

const judge: PathEntry = { steps: [use('judge_hearing', 'administrative_law_judge_hearing')] };
const council: PathEntry = { steps: [use('council_review', 'appeals_council')] };
/** Which of the two fast reviews it is stands on the notice with the number to call; the shorter limit is planned for. */
const fastTrack: PathEntry = { steps: [use('fast_track_review', 'fast_track_service_termination')] };

const independentEntity: PathEntry = {
  steps: [use('independent_entity_review', 'external_review')],
  urgentSteps: [use('independent_entity_review_urgent', 'expedited_external_review')],
};
/** The plan must send its own "no" on (42 CFR 422.590); the person asks nobody and may add evidence. */
const forwarded: PathEntry = { waits: 'external_review', waitsUrgent: 'expedited_external_review' };
const medicareAdvantage: Path = {
  denial: levelOne,
  service_cut_notice: levelOne,
  coverage_end_notice: fastTrack,
  internal_level_1_upheld: forwarded,
  reconsideration_upheld: forwarded,
  final_internal_upheld: forwarded,
  internal_level_1_no_answer: forwarded,
  ire_upheld: judge,
  alj_upheld: council,
  council_upheld: { refer: 'lawyer' },
};
const partD: Path = {
  denial: levelOne,
  service_cut_notice: levelOne,
  internal_level_1_upheld: independentEntity,
  redetermination_upheld: independentEntity,
  final_internal_upheld: independentEntity,
  internal_level_1_no_answer: independentEntity,
  reconsideration_upheld: judge,
  ire_upheld: judge,
  alj_upheld: council,
  council_upheld: { refer: 'lawyer' },
};
const originalMedicare: Path = {
  denial: { steps: [use('appeal_level_1', 'redetermination')] },
  service_cut_notice: { steps: [use('appeal_level_1', 'redetermination')] },
  coverage_end_notice: fastTrack,
  internal_level_1_upheld: { steps: [use('medicare_reconsideration', 'reconsideration')] },
  redetermination_upheld: { steps: [use('medicare_reconsideration', 'reconsideration')] },
  internal_level_2_upheld: judge,
  reconsideration_upheld: judge,
  alj_upheld: council,
  council_upheld: { refer: 'lawyer' },
};

const fairHearing: PathEntry = {
  steps: [use('fair_hearing', 'state_fair_hearing')],
  urgentSteps: [use('fair_hearing_urgent', 'state_fair_hearing')],
};
const fairHearingKeepingBenefits: PathEntry = {
  steps: [
    use('fair_hearing', 'state_fair_hearing'),
    use('keep_benefits', 'continuation_of_benefits_through_hearing'),
  ],
  urgentSteps: [
    use('fair_hearing_urgent', 'state_fair_hearing'),
    use('keep_benefits', 'continuation_of_benefits_through_hearing'),
  ],
};
const appealKeepingBenefits: PathEntry = {
  steps: [use('appeal_level_1', 'internal_appeal_level_1'), use('keep_benefits', 'continuation_of_benefits')],
  urgentSteps: [
    use('appeal_level_1_urgent', 'expedited_internal_appeal'),
    use('keep_benefits', 'continuation_of_benefits'),
  ],
};
const medicaid: Path = {
  denial: levelOne,
  service_cut_notice: appealKeepingBenefits,
  coverage_end_notice: appealKeepingBenefits,
  internal_level_1_upheld: fairHearingKeepingBenefits,
  final_internal_upheld: fairHearingKeepingBenefits,
  internal_level_1_no_answer: fairHearing,
};

const defenseSecond: PathEntry = {
  byReason: {
    medical: [use('defense_health_review', 'internal_appeal_level_2_medical_necessity')],
    factual: [use('defense_health_review', 'internal_appeal_level_2_factual')],
  },
};
const defenseHearing: PathEntry = { steps: [use('defense_health_hearing', 'independent_hearing')] };
const tricare: Path = {
  denial: levelOne,
  service_cut_notice: levelOne,
  coverage_end_notice: levelOne,
  internal_level_1_upheld: defenseSecond,
  reconsideration_upheld: defenseSecond,
  internal_level_2_upheld: defenseHearing,
  final_internal_upheld: defenseHearing,
};

const personnelOffice: PathEntry = { steps: [use('personnel_office_review', 'external_review')] };
const fehb: Path = {
  denial: levelOne,
  service_cut_notice: levelOne,
  coverage_end_notice: levelOne,
  internal_level_1_upheld: personnelOffice,
  reconsideration_upheld: personnelOffice,
  final_internal_upheld: personnelOffice,
  internal_level_1_no_answer: personnelOffice,
  ire_upheld: { refer: 'lawyer' },
};

/** The rules name the first appeal and leave the rest to the notice: it is filed, and then the notice is read anew. */
const levelOneAsPrinted: PathEntry = { steps: [use('appeal_level_1', 'internal_appeal_level_1')] };
const asPrinted: Path = {
  denial: levelOneAsPrinted,
  service_cut_notice: levelOneAsPrinted,
  coverage_end_notice: levelOneAsPrinted,
  internal_level_1_upheld: { refer: 'notice_instructions' },
  internal_level_2_upheld: { refer: 'notice_instructions' },
  final_internal_upheld: { refer: 'notice_instructions' },
  internal_level_1_no_answer: { refer: 'notice_instructions' },
};

/** Null: no regime is guessed; the person is shown who can still help [14]. */
export const paths: Readonly<Record<PlanTypeKey, Path | null>> = {
  erisa_self_funded: oneOrTwoLevels,
  erisa_fully_insured: oneOrTwoLevels,
  non_federal_governmental: oneOrTwoLevels,
  individual_marketplace: oneLevel,
  medicare_advantage: medicareAdvantage,
  medicare_part_d: partD,
  original_medicare: originalMedicare,
  medicaid_managed_care: medicaid,
  tricare,
  fehb,
  short_term_or_grandfathered: asPrinted,
  taft_hartley_multiemployer: asPrinted,
  church_plan: asPrinted,
  chip: asPrinted,
  va_champva: asPrinted,
  dual_integrated_dsnp: asPrinted,
  student_health: asPrinted,
  not_insurance: null,
  unknown: null,
};

/** Stages after which what was not sent will usually never be seen by a court or judge [27]. */
export function isLastInternal(planType: PlanTypeKey, stage: string, planLevels: 1 | 2 | null): boolean {
  if (stage.startsWith('internal_appeal_level_2')) return true;
  if (stage === 'reconsideration') return planType === 'original_medicare';
  if (stage !== 'internal_appeal_level_1') return false;
  // An unknown number of levels is treated as one: a record completed too early costs an hour, too late the case.
  return planType !== 'tricare' && planLevels !== 2;
}
