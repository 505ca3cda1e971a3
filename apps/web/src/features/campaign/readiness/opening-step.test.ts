import { expect, test } from '@jest/globals';
import { openingStep, type Standing } from './opening-step.js';

const request = {
  id: 'a',
  subject: 'campaign_opening',
  subjectId: 'c',
  subjectHash: 'as shown',
  state: 'approved',
  requestedBy: 'me',
  expiresAt: '2027-03-08T10:00:00Z',
  singlePerson: false,
  aloneAllowed: false,
} as const;
const agreed: Standing = {
  id: 'c',
  state: 'ready',
  approvalHash: 'as shown',
  proposedChange: null,
  organization: { approvals: [request] },
};
const waiting = { organization: { approvals: [{ ...request, state: 'requested' }] } } as const;
const alone = {
  organization: { approvals: [{ ...request, state: 'requested', aloneAllowed: true }] },
} as const;
const running = {
  state: 'open',
  proposedChange: { approvalHash: 'as shown' },
  organization: { approvals: [{ ...request, subject: 'campaign_change' }] },
} as const;
const at = (patch: Partial<Standing>, mine = 'me', may = true) => {
  const { says, next } = openingStep({ ...agreed, ...patch }, mine, may);
  return [says, next];
};

test('what was agreed to is opened, or changed, as it was shown', () => {
  expect(at({})).toEqual(['approved', 'open']);
  expect(at(running)).toEqual(['approved', 'apply']);
});

test('what was changed after it was agreed to is asked for anew, and never opened', () => {
  expect(at({ state: 'draft', approvalHash: 'another' })).toEqual(['changedSince', 'askAnew']);
  expect(at({ approvalHash: 'another' })).toEqual(['changedSince', 'askAnew']);
  expect(at({ ...waiting, state: 'draft', approvalHash: 'another' })).toEqual(['changedSince', 'askAnew']);
  expect(at({ ...running, proposedChange: null })).toEqual(['changedSince', null]);
});

test('whoever is alone is not told to wait for a second person', () => {
  expect(at(waiting)).toEqual(['waitsForOther', 'askAnew']);
  expect(at(alone)).toEqual(['waitsForYourself', 'askAnew']);
});

test('only who may agree is told that they are asked', () => {
  expect(at(waiting, 'somebody')[0]).toBe('waitsForYou');
  expect(at(waiting, 'somebody', false)[0]).toBe('waitsForAnother');
  expect(at({ ...running, proposedChange: null }, 'somebody', false)[0]).toBe('approved');
});

test('nothing asked: an opening can be, a change begins elsewhere', () => {
  const none = { organization: { approvals: [] } };
  expect(at(none)).toEqual([null, 'ask']);
  expect(at({ ...running, ...none })).toEqual([null, null]);
});
