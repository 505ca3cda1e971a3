import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openSteps } from '../../appeal-path/next-step.js';
import { filingWithLetter } from '../../appeal-path/with-letter.js';
import { lettersInHand, planTypes, urgencies, yesNoUnknown } from '../../case/case-words.js';
import { outcomeResults, type CaseStanding, type NextStep } from '../playbook.js';
import { clinicianDrive, clinicianLetter } from './clinician-drive.js';

const standing = (more: Partial<CaseStanding> = {}): CaseStanding => ({
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
const keysOf = (next: NextStep): readonly string[] =>
  next.next === 'act' ? next.steps.map(({ stepKey }) => stepKey) : [next.next];
const opens = (more: Partial<CaseStanding>) => keysOf(clinicianDrive.openSteps(standing(more)));

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
  stepsDone: fc.constantFrom([], ['clinician_letter']),
  brokenDuties: fc.constant([]),
});

describe('the clinician drive', () => {
  test('asks for the letter first and opens the appeal beside it, so that the appeal never waits', () => {
    expect(opens({})).toEqual(['clinician_letter', 'appeal_level_1']);
  });

  test('asks for one letter a case: once it is signed only the appeal is left', () => {
    expect(opens({ stepsDone: ['clinician_letter'] })).toEqual(['appeal_level_1']);
  });

  test('asks for a letter at the outside review too, where none was signed before', () => {
    const after = (stepsDone: readonly string[]) =>
      keysOf(
        clinicianDrive.nextStep(
          standing({ stepsDone }),
          { stage: 'internal_appeal_level_1', result: 'upheld' },
          false,
        ),
      );
    expect(after([])).toEqual(['clinician_letter', 'external_review']);
    expect(after(['clinician_letter'])).toEqual(['external_review']);
  });

  test('asks nobody for a letter while nothing is decided in writing', () => {
    expect(opens({ evidence: 'nothing_in_writing' })).toEqual(['ask_for_written_decision']);
  });

  test('asks for an urgent letter where the matter is urgent, and one for both urgent filings', () => {
    const next = clinicianDrive.openSteps(standing({ urgency: 'urgent' }));
    expect(next).toMatchObject({
      steps: [{ stepKey: 'clinician_letter', urgent: true }, { urgent: true }, { urgent: true }],
    });
  });

  test('leaves the way of the appeal as it is for every case', () => {
    fc.assert(
      fc.property(anyStanding, (one) => {
        const alone = openSteps(one);
        const here = clinicianDrive.openSteps(one);
        expect(here.next).toBe(alone.next);
        if (here.next !== 'act' || alone.next !== 'act') return;
        const [first] = here.steps;
        const rest = first?.stepKey === clinicianLetter.key ? here.steps.slice(1) : here.steps;
        expect(rest).toEqual(alone.steps);
        expect(here.steps.filter(({ stepKey }) => stepKey === clinicianLetter.key).length).toBeLessThan(2);
      }),
    );
  });

  test('names each open step among its own, with the stage it says', () => {
    fc.assert(
      fc.property(anyStanding, fc.constantFrom(...outcomeResults), (one, result) => {
        for (const next of [
          clinicianDrive.openSteps(one),
          clinicianDrive.nextStep(one, { stage: 'internal_appeal_level_1', result }, false),
        ]) {
          if (next.next !== 'act') continue;
          for (const { stepKey, stage } of next.steps) {
            const step = clinicianDrive.steps.find(({ key }) => key === stepKey);
            expect(step?.stages).toContain(stage);
          }
        }
      }),
    );
  });

  test('knows what is filed at each stage with a letter', () => {
    for (const stage of clinicianLetter.stages) expect(filingWithLetter(stage)).not.toBeNull();
    expect(filingWithLetter('internal_appeal_level_1')).toBe('internal_appeal');
    expect(filingWithLetter('external_review')).toBe('external_review');
    expect(filingWithLetter('claim_file_request')).toBeNull();
  });
});
