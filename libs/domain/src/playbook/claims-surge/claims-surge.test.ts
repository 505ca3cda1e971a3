import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lettersInHand, planTypes, urgencies, yesNoUnknown } from '../../case/case-words.js';
import { procedureRulesRows } from '../../jurisdiction/data/procedure-rules.generated.js';
import { outcomeResults, type CaseStanding, type NextStep } from '../playbook.js';
import { claimsSurge } from './claims-surge.js';
import { paths } from '../../appeal-path/paths.js';

const standing = (more: Partial<CaseStanding>): CaseStanding => ({
  planType: 'erisa_self_funded',
  letterInHand: 'denial',
  evidence: 'written_decision',
  urgency: 'standard_pre_service',
  planLevels: 1,
  contractState: 'MN',
  alreadyAppealed: 'no',
  reasonKey: 'medical_necessity',
  windowClosed: false,
  stepsDone: [],
  brokenDuties: [],
  ...more,
});
const stagesOf = (step: NextStep): readonly string[] =>
  step.next === 'act' ? step.steps.map((one) => one.stage) : [step.next];
const opens = (more: Partial<CaseStanding>): readonly string[] =>
  stagesOf(claimsSurge.openSteps(standing(more)));
const after = (
  more: Partial<CaseStanding>,
  stage: string,
  result: (typeof outcomeResults)[number],
  forwarded = false,
) => claimsSurge.nextStep(standing(more), { stage, result }, forwarded);

const anyStanding: fc.Arbitrary<CaseStanding> = fc.record({
  planType: fc.constantFrom(...planTypes),
  letterInHand: fc.constantFrom(...lettersInHand),
  evidence: fc.constantFrom('nothing', 'nothing_in_writing', 'pharmacy_notice_only', 'written_decision'),
  urgency: fc.constantFrom(null, ...urgencies),
  planLevels: fc.constantFrom(null, 1, 2),
  contractState: fc.constantFrom(null, 'NY', 'CA', 'MT'),
  alreadyAppealed: fc.constantFrom(null, ...yesNoUnknown),
  reasonKey: fc.constantFrom(null, 'medical_necessity', 'non_covered_benefit'),
  windowClosed: fc.boolean(),
  stepsDone: fc.constant([]),
  brokenDuties: fc.constant([]),
});

describe('the claims surge', () => {
  test.each([
    ['erisa_self_funded', 'internal_appeal_level_1', '29 CFR 2560.503-1(h)(3)(i)'],
    ['individual_marketplace', 'internal_appeal_level_1', '45 CFR 147.136(b)(3)'],
    ['medicare_advantage', 'internal_appeal_level_1', '42 CFR 422.582'],
    ['medicare_part_d', 'internal_appeal_level_1', '42 CFR 423.582'],
    ['original_medicare', 'redetermination', '42 CFR 405.942'],
    ['medicaid_managed_care', 'internal_appeal_level_1', '42 CFR 438.402'],
    ['tricare', 'internal_appeal_level_1', '32 CFR 199.10'],
    ['fehb', 'internal_appeal_level_1', '5 CFR 890.105'],
  ] as const)('a denial under %s opens %s (%s)', (planType, stage, citation) => {
    expect(citation).toMatch(/CFR/);
    expect(opens({ planType })).toEqual([stage]);
  });

  test.each([
    ['erisa_self_funded', 'internal_appeal_level_1', 'external_review', '29 CFR 2590.715-2719(d)(2)'],
    ['individual_marketplace', 'internal_appeal_level_1', 'external_review', '45 CFR 147.136(d)(2)'],
    ['medicare_part_d', 'internal_appeal_level_1', 'external_review', '42 CFR 423.600'],
    ['original_medicare', 'redetermination', 'reconsideration', '42 CFR 405.962'],
    ['original_medicare', 'reconsideration', 'administrative_law_judge_hearing', '42 CFR 405.1014'],
    ['medicare_advantage', 'external_review', 'administrative_law_judge_hearing', '42 CFR 422.600'],
    ['tricare', 'internal_appeal_level_1', 'internal_appeal_level_2_medical_necessity', '32 CFR 199.15'],
    ['fehb', 'internal_appeal_level_1', 'external_review', '5 CFR 890.105(e)'],
  ] as const)('a no under %s at %s opens %s (%s)', (planType, stage, next, citation) => {
    expect(citation).toMatch(/CFR/);
    expect(stagesOf(after({ planType }, stage, 'upheld'))).toContain(next);
  });

  test('a plan with two levels has the second before the independent review (29 CFR 2560.503-1(c)(2))', () => {
    expect(stagesOf(after({ planLevels: 2 }, 'internal_appeal_level_1', 'upheld'))).toEqual([
      'internal_appeal_level_2',
    ]);
    expect(stagesOf(after({ planLevels: 2 }, 'internal_appeal_level_2', 'upheld'))).toEqual([
      'external_review',
    ]);
  });

  test('an unknown number of levels is asked, never guessed', () => {
    expect(after({ planLevels: null }, 'internal_appeal_level_1', 'upheld')).toMatchObject({
      next: 'ask',
      question: 'plan_levels',
    });
  });

  test('under New York’s rule the external appeal opens after the first level (N.Y. Ins. Law 4914)', () => {
    const insured = { planType: 'erisa_fully_insured', contractState: 'NY', planLevels: 2 } as const;
    expect(stagesOf(after(insured, 'internal_appeal_level_1', 'upheld'))).toEqual(['external_review']);
  });

  test('no answer in time counts as exhausted (45 CFR 147.136(b)(2)(ii)(F))', () => {
    expect(stagesOf(after({}, 'internal_appeal_level_1', 'no_answer_in_time'))).toEqual(['external_review']);
    expect(
      stagesOf(after({ planType: 'medicaid_managed_care' }, 'internal_appeal_level_1', 'no_answer_in_time')),
    ).toEqual(['state_fair_hearing']);
  });

  test('a Medicare Advantage no is forwarded by the plan: wait (42 CFR 422.590)', () => {
    expect(
      after({ planType: 'medicare_advantage' }, 'internal_appeal_level_1', 'upheld', true),
    ).toMatchObject({ next: 'wait', stage: 'external_review' });
    expect(
      claimsSurge.openSteps(
        standing({ planType: 'medicare_advantage', letterInHand: 'internal_level_1_upheld' }),
      ),
    ).toMatchObject({ next: 'wait' });
  });

  test('an urgent commercial denial opens the urgent appeal and the urgent external review side by side (45 CFR 147.136(d)(3))', () => {
    const step = claimsSurge.openSteps(standing({ urgency: 'urgent' }));
    expect(stagesOf(step)).toEqual(['expedited_internal_appeal', 'expedited_external_review']);
    expect(step.next === 'act' && step.steps.every((one) => one.urgent && !one.gate)).toBe(true);
  });

  test('a no at the pharmacy counter is not yet a denial under Part D (42 CFR 423.568(b))', () => {
    const step = claimsSurge.openSteps(
      standing({ planType: 'medicare_part_d', evidence: 'pharmacy_notice_only' }),
    );
    expect(step.next === 'act' && step.steps[0]?.filingType).toBe('coverage_determination_request');
  });

  test('with only a dated call, the decision is asked for in writing first', () => {
    const step = claimsSurge.openSteps(standing({ evidence: 'nothing_in_writing' }));
    expect(step.next === 'act' && step.steps[0]?.filingType).toBe('written_decision_request');
  });

  test('a second appeal of the same level is never opened', () => {
    expect(claimsSurge.openSteps(standing({ alreadyAppealed: 'yes' }))).toMatchObject({
      next: 'ask',
      question: 'already_appealed',
    });
  });

  test('a window past its last arguable date opens the late appeal, never a dead end (42 CFR 422.582(c))', () => {
    const step = claimsSurge.openSteps(standing({ planType: 'medicare_advantage', windowClosed: true }));
    expect(step.next === 'act' && step.steps[0]?.filingType).toBe('good_cause_late_appeal');
    expect(claimsSurge.openSteps(standing({ planType: 'tricare', windowClosed: true })).next).toBe('refer');
  });

  test('the gate stands before the last internal level and not before others', () => {
    const gates = (more: Partial<CaseStanding>): readonly boolean[] => {
      const step = claimsSurge.openSteps(standing(more));
      return step.next === 'act' ? step.steps.map((one) => one.gate) : [];
    };
    expect(gates({ planLevels: 2 })).toEqual([false]);
    expect(gates({ planLevels: 1 })).toEqual([true]);
    expect(gates({ planLevels: null })).toEqual([true]);
    expect(gates({ planLevels: 2, letterInHand: 'internal_level_1_upheld' })).toEqual([true]);
    expect(gates({ letterInHand: 'final_internal_upheld' })).toEqual([false]);
  });

  test.each(['unknown', 'not_insurance'] as const)(
    '%s ends in who can still help, in no guessed regime',
    (planType) => {
      expect(claimsSurge.openSteps(standing({ planType }))).toMatchObject({
        next: 'refer',
        to: 'who_can_still_help',
      });
    },
  );

  test('a deductible or write-off is no denial and gets no appeal', () => {
    const facet = {
      id: '' as never,
      residenceState: 'MT',
      contractState: null,
      conditionKey: null,
      treatmentKey: null,
      payerIds: [],
      planType: 'erisa_self_funded',
      reasonKey: 'cost_share_or_writeoff',
      letterInHand: 'denial',
      urgency: null,
      noticeDate: null,
      actBy: null,
      lastArguable: null,
      amountBand: 'unknown',
    } as const;
    const targets = { payerIds: [], conditionKeys: [], treatmentKeys: [], reasonKeys: [], planTypes: [] };
    expect(claimsSurge.eligibility(facet, targets, ['MT']).eligible).toBe(false);
    expect(
      claimsSurge.eligibility({ ...facet, reasonKey: 'medical_necessity' }, targets, ['MT']).eligible,
    ).toBe(true);
  });

  test('every stage of every path is a stage the rules have for that plan type and letter', () => {
    const strange: string[] = [];
    for (const planType of planTypes) {
      for (const letterInHand of Object.keys(paths[planType] ?? {}) as (typeof lettersInHand)[number][]) {
        for (const urgency of ['standard', 'urgent'] as const) {
          for (const planLevels of [1, 2] as const) {
            const step = claimsSurge.openSteps(standing({ planType, letterInHand, urgency, planLevels }));
            const stages = step.next === 'wait' ? [step.stage] : step.next === 'act' ? stagesOf(step) : [];
            for (const stage of stages) {
              const known = procedureRulesRows.some(
                (row) =>
                  row.planType === planType &&
                  row.stage === stage &&
                  (row.opensOn.includes(letterInHand) || row.awaitedOn.includes(letterInHand)),
              );
              if (!known) strange.push(`${planType} ${letterInHand} ${stage}`);
            }
          }
        }
      }
    }
    expect([...new Set(strange)]).toEqual([]);
  });

  test('whatever the standing, there is a next step with a sentence, and every opened step is one of the playbook', () => {
    fc.assert(
      fc.property(anyStanding, fc.constantFrom(...outcomeResults), fc.boolean(), (one, result, forwarded) => {
        const open = claimsSurge.openSteps(one);
        const stage = open.next === 'act' ? (open.steps[0]?.stage ?? 'external_review') : 'external_review';
        for (const step of [open, claimsSurge.nextStep(one, { stage, result }, forwarded)]) {
          expect(step.reason.en).toMatch(/^[A-Z].*\.$/u);
          expect(step.reason.es).toMatch(/^[A-Z].*\.$/u);
          if (step.next !== 'act') continue;
          expect(step.steps.length).toBeGreaterThan(0);
          for (const opened of step.steps) {
            const known = claimsSurge.steps.find((known) => known.key === opened.stepKey);
            expect(known?.stages).toContain(opened.stage);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
