import { describe, expect, test } from '@jest/globals';
import type { CaseFacet, CaseFacetId } from '../case/facet.js';
import type { CaseId, FileId, SubmissionId } from '../shared/ids.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { statesOf } from '../shared/transitions.js';
import { eligibility } from './eligibility.js';
import { caseloadCap, takeHelp } from './helping.js';
import { checkHold, holdSentence } from './holding.js';
import { join, type JoinFacts } from './joining.js';
import { leave } from './leaving.js';
import { participationTransitions, type ParticipationState } from './participation.js';

const kind = (answer: unknown): string => (isRefusal(answer) ? (answer as Refusal).kind : 'allowed');
const facts: JoinFacts = {
  campaignState: 'open',
  caseState: 'evidenced',
  earlier: [],
  eligible: null,
  notEligibleBecause: null,
  inventedAmongReal: false,
  consents: ['store'],
  requiredConsents: ['store'],
};

describe('joining', () => {
  test('refuses a second join by the same case and allows one anew after leaving', () => {
    expect(join(facts)).toBe('joined');
    expect(kind(join({ ...facts, earlier: ['left', 'paused'] }))).toBe('AlreadyJoined');
    expect(join({ ...facts, earlier: ['left'] })).toBe('joined');
  });

  test('needs an open campaign, a fitting case and the consents', () => {
    expect(kind(join({ ...facts, campaignState: 'paused' }))).toBe('CampaignNotOpen');
    expect(kind(join({ ...facts, eligible: false }))).toBe('NotEligible');
    for (const caseState of ['withdrawn', 'closed', 'suspended'] as const)
      expect(kind(join({ ...facts, caseState }))).toBe('CaseOver');
    for (const caseState of ['intake', 'contested', 'decided'] as const)
      expect(join({ ...facts, caseState })).toBe('joined');
    expect(kind(join({ ...facts, consents: [] }))).toBe('ConsentMissing');
  });
});

test('a case that names an invented insurer joins nothing that is real', () => {
  expect(join({ ...facts, inventedAmongReal: true })).toMatchObject({
    kind: 'NotEligible',
    message: expect.stringContaining('invented insurer') as unknown,
  });
});

describe('being helped', () => {
  const facts = { consentToHelper: true, caseload: 3 };

  test('needs the person’s consent and room with the helper', () => {
    expect(takeHelp('active', facts)).toBe('helped');
    expect(kind(takeHelp('active', { ...facts, consentToHelper: false }))).toBe('HelperConsentMissing');
    expect(takeHelp('active', { ...facts, caseload: caseloadCap - 1 })).toBe('helped');
    expect(kind(takeHelp('active', { ...facts, caseload: caseloadCap }))).toBe('HelperFull');
  });

  test('goes on with another helper, and does not end a pause', () => {
    expect(takeHelp('helped', facts)).toBe('helped');
    expect(kind(takeHelp('paused', facts))).toBe('ParticipationMoveNotAllowed');
  });
});

describe('waiting for the lead cases', () => {
  test('is until a day to come, and can be taken back', () => {
    expect(checkHold('2026-12-01', '2026-11-22')).toBe(true);
    expect(checkHold(null, '2026-11-22')).toBe(true);
    expect(kind(checkHold('2026-11-22', '2026-11-22'))).toBe('InvalidInput');
    expect(kind(checkHold('2026-02-31', '2026-01-22'))).toBe('InvalidInput');
  });

  test('says what it means beside the date to act by', () => {
    expect(holdSentence('2026-12-01', '2026-12-20')).toContain('2026-12-20');
    expect(holdSentence('2026-12-01', null)).toContain('does not wait');
    expect(holdSentence(null, '2026-12-20')).toBeNull();
  });
});

describe('leaving', () => {
  const packet = {
    caseId: '00000000-0000-7000-8000-000000000001' as CaseId,
    fileIds: ['00000000-0000-7000-8000-000000000002' as FileId],
    submissionIds: ['00000000-0000-7000-8000-000000000003' as SubmissionId],
    dates: [
      { stage: 'external_review', actBy: '2027-03-01', lastArguable: '2027-03-08' },
      { stage: 'internal_appeal_level_1', actBy: '2026-12-20', lastArguable: null },
    ],
  };

  test.each(statesOf<ParticipationState>(participationTransitions).filter((state) => state !== 'left'))(
    'is allowed from %s, with the whole packet and the nearest date',
    (from) => {
      const left = leave(from, packet, packet.submissionIds);
      expect(left).toMatchObject({ state: 'left', packet, handToPerson: packet.submissionIds });
      expect(!isRefusal(left) && left.sentence).toContain('2026-12-20');
      expect(participationTransitions[from]).toContain('left');
    },
  );

  test('twice is refused once', () => {
    expect(kind(leave('left', packet, []))).toBe('AlreadyLeft');
  });
});

describe('eligibility', () => {
  const facet: CaseFacet = {
    id: '00000000-0000-7000-8000-000000000009' as CaseFacetId,
    residenceState: 'MT',
    contractState: 'MN',
    conditionKey: 'als',
    treatmentKey: null,
    payerIds: ['sample-payer'],
    planType: 'erisa_self_funded',
    reasonKey: 'medical_necessity',
    letterInHand: 'denial',
    urgency: null,
    noticeDate: null,
    actBy: null,
    lastArguable: null,
    amountBand: 'unknown',
  };
  const any = { payerIds: [], conditionKeys: [], treatmentKeys: [], reasonKeys: [], planTypes: [] };

  test('an empty target means any, and both answers come with a sentence', () => {
    expect(eligibility(facet, any, ['MT'])).toMatchObject({
      eligible: true,
      reasons: [{ check: 'state', met: true }],
    });
    const no = eligibility(facet, { ...any, payerIds: ['another'] }, ['MT']);
    expect(no.eligible).toBe(false);
    expect(no.reasons.every((reason) => reason.sentence.endsWith('.'))).toBe(true);
  });

  test('a case counts where the person lives or where the contract was made', () => {
    expect(eligibility(facet, any, ['MN']).eligible).toBe(true);
    expect(eligibility(facet, any, ['NY']).eligible).toBe(false);
  });

  test('what is not known is asked for, and held against nobody', () => {
    const unknown = eligibility(facet, { ...any, treatmentKeys: ['riluzole'] }, ['MT']);
    expect(unknown.eligible).toBeNull();
    expect(unknown.reasons.find((reason) => reason.check === 'treatment')).toMatchObject({
      known: false,
      sentence: expect.stringContaining('not been chosen yet'),
    });
  });

  test('what is known and speaks against outweighs what is not known', () => {
    expect(eligibility(facet, { ...any, treatmentKeys: ['riluzole'] }, ['NY']).eligible).toBe(false);
  });
});
