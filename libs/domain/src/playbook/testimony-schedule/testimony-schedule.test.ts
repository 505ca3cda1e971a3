import { describe, expect, test } from '@jest/globals';
import type { CaseStanding } from '../playbook.js';
import { testimonySchedule } from './testimony-schedule.js';

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
const targets = { payerIds: [], conditionKeys: [], treatmentKeys: [], reasonKeys: [], planTypes: [] };
const facet = {
  residenceState: 'MT',
  contractState: null,
  conditionKey: null,
  treatmentKey: null,
  payerIds: [],
  planType: 'erisa_self_funded',
  reasonKey: null,
} as const;

describe('a campaign that testifies', () => {
  test('opens one step, to speak, done by a speaker', () => {
    expect(testimonySchedule.openSteps(standing())).toMatchObject({
      next: 'act',
      steps: [{ stepKey: 'speak', filingType: null, recipientRole: null, urgent: false, gate: false }],
    });
    expect(testimonySchedule.steps).toMatchObject([{ key: 'speak', actor: 'speaker', act: 'speak' }]);
  });

  test.each([
    ['the time to appeal is over', { windowClosed: true }],
    ['they appealed already', { alreadyAppealed: 'yes' }],
    ['nobody knows the kind of plan', { planType: 'unknown' }],
    ['it was decided for good', { letterInHand: 'external_upheld' }],
  ] as const)('asks people to speak also where %s', (_, more) => {
    expect(testimonySchedule.openSteps(standing(more as Partial<CaseStanding>)).next).toBe('act');
  });

  test('asks for something on paper first, since one speaks of what was seen', () => {
    expect(testimonySchedule.openSteps(standing({ evidence: 'nothing' }))).toMatchObject({
      next: 'ask',
      question: 'evidence',
    });
  });

  test('is finished with somebody who has spoken, whatever comes of their appeal', () => {
    const spoken = standing({ stepsDone: ['speak'] });
    expect(testimonySchedule.openSteps(spoken).next).toBe('finished');
    const outcome = { stage: 'internal_appeal_level_1', result: 'overturned' } as const;
    expect(testimonySchedule.nextStep(spoken, outcome, false).next).toBe('finished');
    expect(testimonySchedule.nextStep(standing(), outcome, false).next).toBe('act');
    expect(testimonySchedule.letterAfter(spoken, outcome)).toBe('denial');
  });

  test('lets people join without agreeing to publish, and plans nothing for them before they do [G7]', () => {
    expect(testimonySchedule.consents.toJoin).not.toContain('publish');
    expect(testimonySchedule.consents.toFile).toContain('publish');
  });

  test('is about people of its states', () => {
    expect(testimonySchedule.eligibility(facet, targets, ['MT']).eligible).toBe(true);
    expect(testimonySchedule.eligibility(facet, targets, ['CA']).eligible).toBe(false);
  });
});
