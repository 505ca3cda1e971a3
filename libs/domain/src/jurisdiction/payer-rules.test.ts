import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../shared/calendar.js';
import { denialReasonsRows } from './data/denial-reasons.generated.js';
import { insurersRows } from './data/insurers.generated.js';
import { payerRulesRows } from './data/payer-rules.generated.js';
import { peerToPeerRule, policyWays, type PayerQuestion } from './payer-rules.js';

const on = plainDate('2026-12-01');
const ask = (payerId: string | null, planType: PayerQuestion['planType'], printedName = 'Sample Plan') =>
  peerToPeerRule({ payers: [{ payerId, printedName }], planType, on });

describe('what a payer publishes about a call with its reviewer', () => {
  test('Regence gives fifteen days from the date on the letter and refuses a call once an appeal is in (ump.regence.com)', () => {
    expect(ask('regence', 'erisa_fully_insured')).toMatchObject({
      window: { value: 15, unit: 'calendar_days' },
      startEvent: 'notice_date',
      askers: ['treating', 'ordering', 'covering'],
      lostIfAppealFiled: 'yes',
      callWindows: 2,
      verified: true,
    });
  });

  test('the same payer lets its Medicare Advantage members’ clinicians ask before or after an appeal (regence.com)', () => {
    expect(ask('regence', 'medicare_advantage')?.lostIfAppealFiled).toBe('no');
  });

  test('of an unknown kind of plan the rule that can cost the call is the one that is heeded', () => {
    expect(ask('regence', 'unknown')?.lostIfAppealFiled).toBe('yes');
  });

  test('what no passage says is unknown, never "no"', () => {
    expect(ask('blue-cross-nc', 'erisa_fully_insured')).toMatchObject({
      window: null,
      lostIfAppealFiled: 'unknown',
      askers: [],
      verified: false,
    });
  });

  test('a delegated reviewer is found by its printed name, and before the insurer behind it', () => {
    const rule = peerToPeerRule({
      payers: [
        { payerId: null, printedName: 'eviCore healthcare' },
        { payerId: 'regence', printedName: 'Regence' },
      ],
      planType: 'erisa_fully_insured',
      on,
    });
    expect(rule).toMatchObject({ payer: 'eviCore', canOverturn: 'varies' });
  });

  test('a payer of whom nothing was read has no rule, and so has a kind of plan outside its scope', () => {
    expect(ask('humana', 'medicare_advantage')).toBeNull();
    expect(ask('priority-health', 'erisa_fully_insured')).toBeNull();
    expect(ask(null, 'unknown', 'Sample Mutual')).toBeNull();
  });

  test('ways to comment a medical policy are found by payer', () => {
    expect(policyWays('regence', on).map(({ topic }) => topic)).toEqual(['policy_comment']);
    expect(policyWays('humana', on)).toEqual([]);
  });

  test('every payer and every reason our reading names is a key that exists', () => {
    const insurers = new Set(insurersRows.map(({ slug }) => slug));
    const reasons = new Set(denialReasonsRows.map(({ reasonKey }) => reasonKey));
    for (const { payerIds, notFor } of payerRulesRows) {
      expect(payerIds.filter((slug) => !insurers.has(slug))).toEqual([]);
      expect(notFor.filter((key) => !reasons.has(key as never))).toEqual([]);
    }
  });
});
