import { describe, expect, test } from '@jest/globals';
import type { CampaignId, OrganizationId } from '../shared/ids.js';
import { caseStops, paceOf, standingToSend, type CreditStanding } from './standing-to-send.js';

const credit = (
  campaignState: CreditStanding['campaignState'],
  participationState: CreditStanding['participationState'],
  perHour = 5,
): CreditStanding => ({
  campaignId: '00000000-0000-7000-8000-000000000001' as CampaignId,
  organizationId: '00000000-0000-7000-8000-000000000002' as OrganizationId,
  sample: false,
  campaignState,
  participationState,
  pace: { perHour, perBusinessDay: perHour * 4 },
});

describe('whether the platform may send a filing', () => {
  test.each([
    ['nobody’s campaign', [], 'go'],
    ['one that runs', [credit('open', 'active')], 'go'],
    ['a stopped and a running one', [credit('killed', 'active'), credit('open', 'helped')], 'go'],
    ['one that is paused', [credit('paused', 'active')], 'stopped'],
    ['one the person left', [credit('open', 'left')], 'stopped'],
    ['one the person never joined', [credit('open', null)], 'stopped'],
    ['one where the person paused', [credit('open', 'paused')], 'paused_by_person'],
  ] as const)('credited to %s', (_what, credits, standing) => {
    expect(standingToSend(credits).standing).toBe(standing);
  });

  test('nothing leaves for a case that was withdrawn, suspended or closed', () => {
    expect((['withdrawn', 'suspended', 'closed'] as const).every(caseStops)).toBe(true);
    expect((['evidenced', 'contested', 'decided'] as const).some(caseStops)).toBe(false);
  });

  test('the slowest running campaign sets the pace, and none at all the usual one', () => {
    const usual = { perHour: 9, perBusinessDay: 90 };
    expect(paceOf([credit('open', 'active', 7), credit('open', 'active', 3)], usual).perHour).toBe(3);
    expect(paceOf([credit('killed', 'active', 1)], usual)).toBe(usual);
  });
});
