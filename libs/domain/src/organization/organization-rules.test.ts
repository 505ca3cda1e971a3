import { describe, expect, test } from '@jest/globals';
import type { AccountId, OrganizationId } from '../shared/ids.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import {
  approvalNeeded,
  approve,
  decline,
  requestApproval,
  takeUp,
  type Approval,
  type ApprovalDecision,
} from './approval.js';
import { changeSampleFlag, verifyOrganization, type Organization } from './organization.js';

const kind = (answer: unknown): string => (isRefusal(answer) ? (answer as Refusal).kind : 'allowed');
const [first, second] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'] as [
  AccountId,
  AccountId,
];
const organizationId = '00000000-0000-7000-8000-000000000003' as OrganizationId;
const asked = requestApproval({
  organizationId,
  subject: 'campaign_opening',
  subjectId: '00000000-0000-7000-8000-000000000004',
  subjectHash: 'a'.repeat(64),
  requestedBy: first,
  now: '2026-11-23T10:00:00.000Z',
});
const decision: ApprovalDecision = {
  by: second,
  now: '2026-11-23T11:00:00.000Z',
  subjectHash: 'a'.repeat(64),
  need: 'second_person',
  reauthenticatedAt: null,
};

describe('two people', () => {
  test('mass sends above fifty and exports always need two, an opening alone needs re-authentication', () => {
    expect(approvalNeeded('mass_send', { approvers: 1, recipients: 50 })).toBe('none');
    expect(approvalNeeded('mass_send', { approvers: 1, recipients: 51 })).toBe('second_person');
    expect(approvalNeeded('personal_export', { approvers: 1 })).toBe('second_person');
    expect(approvalNeeded('campaign_opening', { approvers: 2 })).toBe('second_person');
    expect(approvalNeeded('campaign_opening', { approvers: 1 })).toBe('single_person_with_reauthentication');
  });

  test('nobody approves their own request', () => {
    expect(approve(asked, decision)).toMatchObject({
      state: 'approved',
      decidedBy: second,
      singlePerson: false,
    });
    expect(kind(approve(asked, { ...decision, by: first }))).toBe('ApprovalNeedsAnother');
  });

  test('nobody approves it with a second account of their own either', () => {
    expect(kind(approve(asked, { ...decision, sameOwner: true }))).toBe('ApprovalNeedsAnother');
    expect(approve(asked, { ...decision, sameOwner: false })).toMatchObject({ state: 'approved' });
  });

  test('a single person re-authenticates within ten minutes and is recorded as single', () => {
    const alone: ApprovalDecision = { ...decision, by: first, need: 'single_person_with_reauthentication' };
    expect(kind(approve(asked, alone))).toBe('ReauthenticationNeeded');
    expect(kind(approve(asked, { ...alone, reauthenticatedAt: '2026-11-23T10:49:59Z' }))).toBe(
      'ReauthenticationNeeded',
    );
    expect(kind(approve(asked, { ...alone, reauthenticatedAt: '2026-11-23T11:00:01Z' }))).toBe(
      'ReauthenticationNeeded',
    );
    expect(approve(asked, { ...alone, reauthenticatedAt: '2026-11-23T10:50:00Z' })).toMatchObject({
      singlePerson: true,
    });
  });

  test('an approval is for what was shown, for a week, once', () => {
    expect(kind(approve(asked, { ...decision, subjectHash: 'b'.repeat(64) }))).toBe('ApprovalOutdated');
    expect(kind(approve(asked, { ...decision, now: asked.expiresAt }))).toBe('ApprovalExpired');
    const approved = approve(asked, decision) as Approval;
    expect(kind(approve(approved, decision))).toBe('ApprovalNotOpen');
    const used = takeUp(approved, 'a'.repeat(64), decision.now) as Approval;
    expect(used.state).toBe('used');
    expect(kind(takeUp(used, 'a'.repeat(64), decision.now))).toBe('NotApproved');
    expect(kind(takeUp(approved, 'b'.repeat(64), decision.now))).toBe('ApprovalOutdated');
  });

  test('only what still waits is declined: who agreed with what was used stays on record', () => {
    expect(decline(asked, decision)).toMatchObject({ state: 'declined', decidedBy: second });
    for (const state of ['approved', 'declined', 'used', 'expired', 'withdrawn'] as const)
      expect(kind(decline({ ...asked, state }, decision))).toBe('ApprovalNotOpen');
  });
});

describe('an organization', () => {
  const applied: Organization = {
    id: organizationId,
    state: 'applied',
    name: 'Sample Group',
    legalName: 'Sample Group Inc.',
    registration: '00-0000000',
    officer: 'Sample Officer',
    funders: [],
    sample: false,
  };

  test('is verified with legal name, registration, officer and funders, and once', () => {
    expect(verifyOrganization(applied)).toBe('verified');
    expect(kind(verifyOrganization({ ...applied, officer: null, funders: null }))).toBe(
      'OrganizationIncomplete',
    );
    expect(kind(verifyOrganization({ ...applied, state: 'verified' }))).toBe('OrganizationNotWaiting');
  });

  test('never changes from sample to real or back', () => {
    expect(kind(changeSampleFlag(applied, true))).toBe('SampleFlagFixed');
    expect(kind(changeSampleFlag({ ...applied, sample: true }, false))).toBe('SampleFlagFixed');
  });
});
