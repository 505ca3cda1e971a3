import { describe, expect, test } from '@jest/globals';
import { dialled, fastRules, numbersToCall } from './urgent-facts.js';

const clock = (stage: string, side: string, more: object = {}) => ({
  stage,
  side,
  urgency: 'urgent',
  hours: side === 'decide' ? 72 : null,
  opensNow: true,
  citation: '29 CFR 2560.503-1(i)(2)(i)',
  source: ['a page'],
  dateRead: '2026-11-21',
  verified: true,
  ...more,
});
const found = (clocks: object[], companions: object[] = []) =>
  ({ __typename: 'LegalClocksFound', answer: { clocks, companions } }) as never;

describe('the fast rules of a plan', () => {
  test('are its urgent ones; outside review only where it may be asked for now', () => {
    const refused = found(
      [
        clock('expedited_internal_appeal', 'file'),
        clock('expedited_internal_appeal', 'decide'),
        clock('internal_appeal_level_1', 'decide', { urgency: 'standard', hours: null }),
        clock('expedited_external_review', 'file', { opensNow: false }),
        clock('expedited_external_review', 'decide'),
      ],
      [clock('drug_exception_request', 'decide', { hours: 24 })],
    );
    const rules = fastRules({
      refused,
      first: found([clock('initial_determination', 'decide', { hours: 24 })]),
    });
    expect(rules.fastAppeal?.hours).toBe(72);
    expect(rules.outsideNow).toBeNull();
    expect(rules.drugException?.hours).toBe(24);
    expect(rules.firstDecision?.hours).toBe(24);
    expect(rules.painCounts).toBe(true);
  });

  test('are none where the rules know none', () => {
    expect(fastRules({ refused: found([]), first: { __typename: 'InvalidInput' } as never })).toEqual({
      firstDecision: null,
      fastAppeal: null,
      drugException: null,
      outsideNow: null,
      painCounts: false,
    });
  });
});

test('whoever can be called stands there once, and nobody without a number', () => {
  const office = (key: string, phone: string | null) => ({
    key,
    name: key,
    why: 'why',
    does: 'does',
    channels: phone === null ? [] : [{ kind: 'phone', value: phone, verified: true, sources: [] }],
    citation: null,
    sources: [],
    verified: false,
    dateRead: '2026-11-21',
  });
  const numbers = numbersToCall({
    regulators: [office('ebsa', '866-444-3272')],
    reviewPath: null,
    whoCanStillHelp: [
      office('advisors', '866-444-3272'),
      office('none', null),
      office('ship', '800-555-0100'),
    ],
  } as never);
  expect(numbers.map(({ key, does }) => `${key} ${does}`)).toEqual(['ebsa why', 'ship does']);
});

test.each([
  ['800-633-4227', '8006334227'],
  ['1 (800) 555-0100 ext. 4', '18005550100'],
  ['on the card', ''],
])('%s is dialled as “%s”', (phone, number) => {
  expect(dialled(phone)).toBe(number);
});
