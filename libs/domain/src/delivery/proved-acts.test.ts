import { describe, expect, test } from '@jest/globals';
import { actsProvedBy, satisfyingDay, type DatedProof } from './proved-acts.js';
import { timeliness } from './timeliness.js';

const proof = (
  channel: DatedProof['channel'],
  proofKind: DatedProof['proofKind'],
  provedOn = '2026-12-01',
): DatedProof => ({
  channel,
  proofKind,
  provedOn,
});

describe('what a proof shows', () => {
  test.each([
    [proof('email', 'server_acceptance'), 'sent', '2026-12-01'],
    [proof('email', 'server_acceptance'), 'received', null],
    [proof('post', 'tracking_number'), 'postmarked', '2026-12-01'],
    [proof('post', 'tracking_number'), 'received', null],
    [proof('post', 'receipt'), 'received', null],
    [proof('post', 'delivery_record'), 'received', '2026-12-01'],
    [proof('post', 'delivery_record'), 'unknown', '2026-12-01'],
    [proof('portal', 'receipt'), 'received', '2026-12-01'],
    [proof('fax', 'fax_confirmation'), 'unknown', '2026-12-01'],
    [proof('portal', 'portal_number'), 'postmarked', '2026-12-01'],
    [proof('post', 'tracking_number'), 'none', null],
  ] as const)('%j meets a clock that asks for %s on %s', (one, satisfiedBy, day) => {
    expect(satisfyingDay(satisfiedBy, actsProvedBy([one]))).toBe(day);
  });

  test('the earliest proof of an act counts', () => {
    const acts = actsProvedBy([
      proof('post', 'receipt', '2026-12-03'),
      proof('post', 'tracking_number', '2026-12-02'),
    ]);
    expect(acts.postmarkedOn).toBe('2026-12-02');
  });

  test('the satisfying day says the same as the answer to "in time or late"', () => {
    const acts = actsProvedBy([proof('post', 'tracking_number', '2026-12-02')]);
    for (const satisfiedBy of ['sent', 'postmarked', 'received', 'unknown'] as const) {
      const day = satisfyingDay(satisfiedBy, acts);
      expect(timeliness('2026-12-01', satisfiedBy, acts)).toBe(day === null ? 'not_proved' : 'late');
    }
  });
});
