import {
  custom,
  dating,
  defineTable,
  integer,
  list,
  oneOf,
  shaped,
  text,
  verification,
} from '../table-spec.js';

const planTypes = [
  'erisa_self_funded',
  'erisa_fully_insured',
  'individual_marketplace',
  'non_federal_governmental',
  'medicare_advantage',
  'medicare_part_d',
  'original_medicare',
  'medicaid_managed_care',
  'tricare',
  'fehb',
  'short_term_or_grandfathered',
  'taft_hartley_multiemployer',
  'church_plan',
  'chip',
  'va_champva',
  'dual_integrated_dsnp',
  'student_health',
  'not_insurance',
];
const stages = [
  'initial_determination',
  'internal_appeal_level_1',
  'internal_appeal_level_1_grandfathered_erisa_group',
  'expedited_internal_appeal',
  'concurrent_care_reduction',
  'continuation_of_benefits',
  'continuation_of_benefits_through_hearing',
  'fast_track_service_termination',
  'fast_track_hospital_discharge',
  'internal_appeal_level_2',
  'internal_appeal_level_2_factual',
  'internal_appeal_level_2_medical_necessity',
  'redetermination',
  'reconsideration',
  'external_review',
  'expedited_external_review',
  'external_review_preliminary_check',
  'external_review_no_surprises_scope',
  'external_review_state_CA',
  'external_review_state_NY',
  'external_review_state_TX',
  'external_medical_review',
  'independent_hearing',
  'state_fair_hearing',
  'state_fair_hearing_fee_for_service',
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
];
const urgencies = [
  'standard_pre_service',
  'standard_post_service',
  'part_b_drug',
  'standard',
  'urgent',
  'any',
];
const levels = [
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
];
const startEvents = [
  'denial_notice_date',
  'denial_receipt',
  'decision_notice_date',
  'decision_receipt',
  'first_level_decision_notice_date',
  'notice_sent',
  'coverage_end_eve_noon',
  'discharge_day_midnight',
  'event_complained_of',
  'service_year_end',
  'forwarded_by_the_plan',
  'after_the_window',
  'during_the_appeal',
  'any_time',
  'see_notice',
  'none',
  'unknown',
];
const decisionUnits = ['calendar_days', 'business_days', 'working_days', 'hours'];

const variant = new RegExp(
  `^(${urgencies.join('|')})=(\\d+) (${decisionUnits.join('|')})( from notice_date)?$`,
);
const union = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' | ');

/** `standard_post_service=60 calendar_days`: the decision time for another urgency, read in the notes of the row. */
const variants = custom(
  `readonly { readonly urgency: ${union(urgencies)}; readonly value: number; readonly unit: ${union(decisionUnits)}; readonly fromNoticeDate: boolean }[]`,
  (cell) =>
    (cell === '' ? [] : cell.split(';')).map((part) => {
      const found = variant.exec(part);
      if (!found) throw new Error(`"${part}" is not urgency=number unit`);
      return {
        urgency: found[1],
        value: Number(found[2]),
        unit: found[3],
        fromNoticeDate: found[4] !== undefined,
      };
    }),
);

const next = custom(
  `readonly { readonly outcome: 'upheld' | 'no_answer' | 'adverse' | 'passed'; readonly stage: ${union(stages)} }[]`,
  (cell) =>
    (cell === '' ? [] : cell.split(';')).map((part) => {
      const [outcome = '', stage = ''] = part.split(':');
      if (!['upheld', 'no_answer', 'adverse', 'passed'].includes(outcome) || !stages.includes(stage))
        throw new Error(`"${part}" is not outcome:stage`);
      return { outcome, stage };
    }),
);

const dated = ['calendar_days', 'months'];

export default defineTable({
  name: 'procedure-rules',
  csv: 'procedure-rules.csv',
  rowType: 'ProcedureRuleRow',
  doc: 'One stage of one plan type at one urgency: who files and who decides, by when. The first sixteen columns keep the text as it was read; the others are our reading of it, `unknown` where it does not say.',
  key: ['ruleId'],
  columns: {
    ruleId: shaped(/^[a-z0-9-]+\.[A-Za-z0-9-]+\.[a-z-]+$/, 'plan-type.stage.urgency'),
    planType: oneOf(planTypes),
    stage: oneOf(stages),
    urgency: oneOf(urgencies),
    filerDeadlineValue: integer().nullable(),
    filerDeadlineUnit: oneOf(['none', 'calendar_days', 'months', 'plan_set', 'state_set']),
    filerDeadlineStarts: text().nullable(),
    decisionDeadlineValue: integer().nullable(),
    decisionDeadlineUnit: oneOf(['none', 'plan_set', 'state_set', ...decisionUnits]),
    decisionMaker: text(),
    binding: text().nullable(),
    prerequisiteStage: text().nullable(),
    feeCap: text().nullable().describe('As printed: whole dollars, or words. null = not found in a passage.'),
    citation: text().nullable(),
    sources: list(' ; ').from('source_address'),
    verification: verification().from('verified'),
    notes: text().nullable(),
    role: oneOf([
      'appeal',
      'protects_benefits',
      'court',
      'check',
      'initial',
      'companion',
      'good_cause',
      'echo',
      'not_available',
    ]).describe(
      'What the stage is to the appeal path. `echo`: a state rule repeated here, computed from external-review.csv.',
    ),
    shown: oneOf(['always', 'if_urgent', 'if_asked']),
    startEvent: oneOf(startEvents).describe('What opens the time to file.'),
    dayZero: oneOf(['notice_date', 'receipt', 'sent_date', 'none', 'unknown']).describe(
      'The day that is not counted.',
    ),
    valueFromReceipt: integer()
      .nullable()
      .describe(
        'The same window counted from receipt, where the row prints both; in the unit of the filing deadline.',
      ),
    longestValue: integer()
      .nullable()
      .describe(
        'The longest time the text lets a state set, where it sets its own; in the unit of the filing deadline.',
      ),
    presumedReceiptDays: integer().nullable(),
    roll: oneOf(['none', 'weekend_federal', 'unknown']),
    monthRule: oneOf(['first_of_next', 'unknown']).nullable(),
    satisfiedBy: oneOf(['sent', 'postmarked', 'received', 'none', 'unknown']).describe(
      'The act that meets the time to file; `none` where nothing is filed.',
    ),
    opensOn: list(';', levels).describe('The letters in hand that open this stage.'),
    opensIfWaivedOn: list(';', levels).describe(
      'The letters it can be counted from where the internal level is waived or counts as used.',
    ),
    awaitedOn: list(';', levels).describe('The letters after which only its decision is waited for.'),
    reachedAutomaticallyOn: list(';', levels).describe(
      'The letters after which the case comes here unfiled.',
    ),
    nextStages: next,
    forwardedAutomatically: oneOf(['yes', 'no', 'unknown']).describe(
      'Whether an upheld decision of this stage goes on by itself.',
    ),
    mandatory: oneOf(['yes', 'no', 'if_plan_requires', 'unknown']).describe(
      'Whether the stage must be used before the next.',
    ),
    noAnswerValue: integer()
      .nullable()
      .describe('Time to file after silence, from our own request to the stage before.'),
    noAnswerUnit: oneOf(dated).nullable(),
    noAnswerForwardHours: integer()
      .nullable()
      .describe('After silence the stage before must send the case on within so many hours.'),
    decideStart: oneOf([
      'request',
      'external_review_request',
      'reviewer_receipt',
      'case_file_receipt',
      'none',
    ]).describe('What starts the time to decide.'),
    extensionValue: integer().nullable(),
    extensionUnit: oneOf(['calendar_days']).nullable(),
    levelsTwoValue: integer()
      .nullable()
      .describe('The decision time per level where the plan has two, in the unit of the decision deadline.'),
    urgencyVariants: variants,
    appliesWhen: oneOf([
      'service_termination',
      'hospital_discharge',
      'care_was_being_continued',
      'fee_for_service',
      'preadmission_or_inpatient',
      'factual_dispute',
      'medical_necessity_dispute',
      'grandfathered_erisa_group',
      'surprise_billing',
      'outside_the_federal_process',
    ])
      .nullable()
      .describe('A fact that must hold for the row to apply; null = none.'),
    unknownPoints: list(';', [
      'event_date',
      'kind_of_item',
      'prescriber_statement',
      'rating_period',
      'service_year',
      'state_decision_time',
      'state_window',
    ]),
    supersededValue: integer()
      .nullable()
      .describe('The decision value before effectiveFrom, in the same unit.'),
    readingNote: text().nullable().describe('Why the row was read so, where the columns do not say.'),
    ...dating,
  },
  check: (row) => {
    const problems: string[] = [];
    const both = (value: string, has: boolean): void => {
      if ((row[value] !== null) !== has) problems.push(`${value} does not fit its unit`);
    };
    both('extensionValue', row.extensionUnit !== null);
    both('noAnswerValue', row.noAnswerUnit !== null);
    both('monthRule', row.filerDeadlineUnit === 'months');
    both('decisionDeadlineValue', decisionUnits.includes(row.decisionDeadlineUnit as string));
    // A grievance counts from its own event, so its number is kept without a day zero.
    if (dated.includes(row.filerDeadlineUnit as string) !== (row.filerDeadlineValue !== null))
      problems.push('has a filing value without a unit, or a unit without a value');
    if (row.supersededValue !== null && row.effectiveFrom === null)
      problems.push('has a superseded value but no day on which it was superseded');
    if (row.role === 'appeal' && (row.opensOn as string[]).length === 0)
      problems.push('is an appeal that no letter opens');
    if ((row.reachedAutomaticallyOn as string[]).some((level) => !(row.opensOn as string[]).includes(level)))
      problems.push('is reached automatically on a letter that does not open it');
    return problems;
  },
  checkAll: (rows) => [
    ...(rows.length === 155 ? [] : [`has ${rows.length} rows, not the 155 that were read`]),
    ...rows.flatMap((row) =>
      (row.nextStages as { stage: string }[])
        .filter(
          ({ stage }) => !rows.some((other) => other.planType === row.planType && other.stage === stage),
        )
        .map(({ stage }) => `${String(row.ruleId)}: leads to ${stage}, which its plan type does not have`),
    ),
  ],
});
