import { expect, test } from '@jest/globals';
import { asAccount, system } from '../shared/actor.js';
import type { AccountId } from '../shared/ids.js';
import {
  mayAnswerForQueue,
  mayApplyChange,
  mayPlanStop,
  mayResume,
  mayStopSo,
  mayWriteCampaign,
} from './campaign.policy.js';

const id = '00000000-0000-7000-8000-000000000001' as AccountId;
const byMailbox = asAccount(id);
const byFactor = asAccount(id, { secondFactor: true });
const said = (answer: true | { readonly kind: string }): true | string =>
  answer === true ? true : answer.kind;

test('campaigns are written by who may edit them, whether anew or changed', () => {
  expect(mayWriteCampaign(true, 'anew')).toBe(true);
  expect(mayWriteCampaign(false, 'anew')).toMatchObject({
    kind: 'NotAllowed',
    message: expect.stringContaining('Nothing was made'),
  });
  expect(mayWriteCampaign(false, 'a change')).toMatchObject({
    kind: 'NotAllowed',
    message: expect.stringContaining('Nothing was changed'),
  });
});

test.each([
  ['with the role and a second factor', byFactor, true, true],
  ['with the role and a mailbox alone', byMailbox, true, 'SecondFactorNeeded'],
  ['without the role, whatever was shown', byFactor, false, 'NotAllowed'],
  ['without the role, who is told nothing of factors', byMailbox, false, 'NotAllowed'],
  ['the system', system('schedule'), true, true],
] as const)('an approved change is applied and a pause ended: %s', (_who, actor, allowed, answer) => {
  expect(said(mayApplyChange(actor, allowed))).toBe(answer);
  expect(said(mayResume(actor, allowed))).toBe(answer);
});

test.each([
  ['paused', byMailbox, true],
  ['closed', byMailbox, 'SecondFactorNeeded'],
  ['killed', byMailbox, 'SecondFactorNeeded'],
  ['closed', byFactor, true],
  ['killed', byFactor, true],
] as const)('a campaign is %s: a mailbox alone pauses and ends nothing', (to, actor, answer) => {
  expect(said(mayStopSo(actor, to))).toBe(answer);
});

test('what stopping would do is shown to who may stop', () => {
  expect(mayPlanStop(true)).toBe(true);
  expect(said(mayPlanStop(false))).toBe('NotAllowed');
});

test.each([
  [null, true],
  [['navigator'], true],
  [['analyst', 'owner'], true],
  [['clinician'], 'HelperNotMember'],
  [[], 'HelperNotMember'],
] as const)('for what waits answers nobody, or one who can settle it: %j', (roles, answer) => {
  expect(said(mayAnswerForQueue(roles))).toBe(answer);
});
