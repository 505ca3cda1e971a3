import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lettersInHand, planTypes, urgencies, yesNoUnknown } from '../../case/case-words.js';
import { outcomeResults, type CaseStanding, type NextStep } from '../playbook.js';
import { complaintFiling } from './complaint-filing.js';

const standing = (more: Partial<CaseStanding> = {}): CaseStanding => ({
  planType: 'erisa_fully_insured',
  letterInHand: 'denial',
  evidence: 'written_decision',
  urgency: 'standard_pre_service',
  planLevels: 1,
  contractState: 'TX',
  alreadyAppealed: 'no',
  reasonKey: 'medical_necessity',
  windowClosed: false,
  stepsDone: [],
  brokenDuties: ['no_specific_reason'],
  ...more,
});
const stepsOf = (next: NextStep): readonly string[] =>
  next.next === 'act' ? next.steps.map(({ stepKey }) => stepKey) : [next.next];
const opens = (more: Partial<CaseStanding>): readonly string[] =>
  stepsOf(complaintFiling.openSteps(standing(more)));

describe('complaints to regulators', () => {
  test('the complaint opens with the first duty the person confirmed, beside the appeal', () => {
    expect(opens({ brokenDuties: [] })).toEqual(['appeal_level_1']);
    expect(opens({})).toEqual(['appeal_level_1', 'regulator_complaint']);
  });

  test('a case whose appeal waits or is refused may complain all the same', () => {
    expect(opens({ planType: 'medicare_advantage', letterInHand: 'internal_level_1_upheld' })).toEqual([
      'regulator_complaint',
    ]);
    expect(opens({ alreadyAppealed: 'yes' })).toEqual(['regulator_complaint']);
  });

  test('with the state of the contract unknown nobody is guessed: the appeal goes on, and then it is asked', () => {
    expect(opens({ contractState: null })).toEqual(['appeal_level_1']);
    expect(
      complaintFiling.openSteps(standing({ contractState: null, letterInHand: 'council_upheld' })),
    ).toMatchObject({ next: 'ask', question: 'contract_state' });
  });

  test.each(['unknown', 'not_insurance', 'original_medicare'] as const)(
    'for %s, which no office of our facts oversees, there is no complaint',
    (planType) => {
      expect(opens({ planType })).not.toContain('regulator_complaint');
    },
  );

  test('it has no urgency, no gate and no letter in hand after it', () => {
    const next = complaintFiling.openSteps(standing({ urgency: 'urgent' }));
    const complaint = next.next === 'act' ? next.steps.at(-1) : null;
    expect(complaint).toMatchObject({ urgent: false, gate: false, stage: 'regulator_complaint' });
    expect(
      complaintFiling.letterAfter(standing(), { stage: 'regulator_complaint', result: 'upheld' }),
    ).toBeNull();
  });

  test('an office that upholds the plan leaves the appeal where it was; a plan that gives way ends the matter', () => {
    const after = (result: (typeof outcomeResults)[number]) =>
      complaintFiling.nextStep(standing(), { stage: 'regulator_complaint', result }, false);
    expect(stepsOf(after('upheld'))).toEqual(['appeal_level_1']);
    expect(after('insurer_own_reversal').next).toBe('finished');
  });

  test('whatever the standing, every opened step is one of the playbook and has its sentence', () => {
    const any: fc.Arbitrary<CaseStanding> = fc.record({
      planType: fc.constantFrom(...planTypes),
      letterInHand: fc.constantFrom(...lettersInHand),
      evidence: fc.constantFrom('nothing', 'nothing_in_writing', 'pharmacy_notice_only', 'written_decision'),
      urgency: fc.constantFrom(null, ...urgencies),
      planLevels: fc.constantFrom(null, 1, 2),
      contractState: fc.constantFrom(null, 'NY', 'CA', 'MD'),
      alreadyAppealed: fc.constantFrom(null, ...yesNoUnknown),
      reasonKey: fc.constantFrom(null, 'medical_necessity'),
      windowClosed: fc.boolean(),
      stepsDone: fc.constant([]),
      brokenDuties: fc.constantFrom([], ['decision_late']),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(...outcomeResults), (one, result) => {
        const open = complaintFiling.openSteps(one);
        const after = complaintFiling.nextStep(one, { stage: 'regulator_complaint', result }, false);
        for (const step of [open, after]) {
          expect(step.reason.en).toMatch(/^[A-Z].*\.$/u);
          expect(step.reason.es).toMatch(/^[A-Z].*\.$/u);
          if (step.next !== 'act') continue;
          for (const opened of step.steps) {
            const known = complaintFiling.steps.find(({ key }) => key === opened.stepKey);
            expect(known?.stages).toContain(opened.stage);
          }
        }
        expect(stepsOf(open).includes('regulator_complaint') && one.brokenDuties.length === 0).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
