import { describe, expect, test } from '@jest/globals';
import { editionDays, standingOn, type OwnOutcome } from './own-decisions.js';
import type { DecisionResult } from './decision-result.js';
import { withholdPool, type PooledDecision } from './withholding.js';

let person = 0;
const some = (key: string, result: DecisionResult, count: number): PooledDecision[] =>
  Array.from({ length: count }, () => ({ keys: [key], result, personId: `person ${(person += 1)}` }));
const group = (key: string, won: number, lost: number, unknown = 0): PooledDecision[] => [
  ...some(key, 'overturned', won),
  ...some(key, 'upheld', lost),
  ...some(key, 'unknown', unknown),
];

describe('measures of participants outside their organization', () => {
  test('a group of fewer than 11 people is not even named', () => {
    const { measures, groupsWithheld } = withholdPool([...group('MN', 3, 4), ...group('TX', 30, 40)], null);
    expect(measures.map(({ keys }) => keys[0])).not.toContain('MN');
    expect(groupsWithheld).toBe(true);
  });

  test('a large group with few losses shows no rate, because the rate would tell the losses', () => {
    const { measures } = withholdPool([...group('MN', 27, 3), ...group('TX', 27, 30)], null);
    for (const measure of measures) {
      if (measure.keys[0] === 'MN')
        expect(measure).toMatchObject({ upheld: null, n: null, overturnRate: null });
    }
  });

  test('groups of 11 or more in every part are shown as they are', () => {
    const { measures, groupsWithheld } = withholdPool(
      [...group('MN', 20, 30), ...group('TX', 30, 40, 11)],
      null,
    );
    expect(groupsWithheld).toBe(false);
    expect(measures[0]).toMatchObject({
      keys: ['MN'],
      n: 50,
      overturnRate: 0.4,
      knownShare: 1,
      mayBeRanked: true,
    });
    expect(measures[1]?.overturnBounds).toEqual({ low: 30 / 81, high: 41 / 81 });
  });

  test('twelve decisions of four people are four people', () => {
    const four = ['a', 'b', 'c', 'd'].flatMap((personId) =>
      Array.from({ length: 3 }, (): PooledDecision => ({ keys: ['MN'], result: 'upheld', personId })),
    );
    const { measures } = withholdPool([...four, ...group('TX', 30, 40)], null);
    expect(measures.map(({ keys }) => keys[0])).not.toContain('MN');
  });

  test('one more decision since the last edition is not readable by subtraction', () => {
    const before = [...group('MN', 20, 30), ...group('TX', 30, 40)];
    const now = [...before, ...some('MN', 'overturned', 1)];
    const { measures } = withholdPool(now, before);
    expect(measures.find(({ keys }) => keys[0] === 'MN')).toBeUndefined();
    expect(withholdPool(before, before).measures).toHaveLength(2);
  });
});

describe('how an outcome stands on a day', () => {
  const nowhere = null as unknown as OwnOutcome['dimensions'];
  const outcome = (changes: Partial<OwnOutcome>): OwnOutcome => ({
    personId: 'p',
    dimensions: nowhere,
    verifiedResult: null,
    verifiedOn: null,
    dueOn: '2026-11-10',
    ...changes,
  });

  test.each([
    [outcome({}), '2026-11-10', null],
    [outcome({}), '2026-11-11', 'unknown'],
    [outcome({ verifiedResult: 'upheld', verifiedOn: '2026-11-12' }), '2026-11-12', 'unknown'],
    [outcome({ verifiedResult: 'upheld', verifiedOn: '2026-11-12' }), '2026-11-13', 'upheld'],
    [outcome({ verifiedResult: 'unknown', verifiedOn: '2026-11-12' }), '2026-12-01', 'unknown'],
    [
      outcome({ dueOn: null, verifiedResult: 'insurer_own_reversal', verifiedOn: '2026-10-01' }),
      '2026-11-01',
      'insurer_own_reversal',
    ],
    [outcome({ dueOn: null }), '2030-01-01', null],
  ])('case %#', (stands, day, expected) => {
    expect(standingOn(stands, day)).toBe(expected);
  });

  test('editions speak of the first day of a month, over the turn of the year too', () => {
    expect(editionDays('2026-11-22')).toEqual({ current: '2026-11-01', previous: '2026-10-01' });
    expect(editionDays('2027-01-01')).toEqual({ current: '2027-01-01', previous: '2026-12-01' });
  });
});
