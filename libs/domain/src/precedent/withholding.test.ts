import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editionDay } from './edition.js';
import { standingOn, type OwnOutcome } from './own-decisions.js';
import type { DecisionResult } from './decision-result.js';
import { withholdPool, type PooledDecision, type PublicTable } from './withholding.js';

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
    const { measures, groupsWithheld } = withholdPool([...group('MN', 3, 4), ...group('TX', 30, 40)]);
    expect(measures.map(({ keys }) => keys[0])).not.toContain('MN');
    expect(groupsWithheld).toBe(true);
  });

  test('a large group with few losses shows no rate, because the rate would tell the losses', () => {
    const { measures } = withholdPool([...group('MN', 27, 3), ...group('TX', 27, 30)]);
    for (const measure of measures) {
      if (measure.keys[0] === 'MN')
        expect(measure).toMatchObject({ upheld: null, n: null, overturnRate: null });
    }
  });

  test('groups of 11 or more in every part are shown as they are', () => {
    const { measures, groupsWithheld } = withholdPool([...group('MN', 20, 30), ...group('TX', 30, 40, 11)]);
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
    const { measures } = withholdPool([...four, ...group('TX', 30, 40)]);
    expect(measures.map(({ keys }) => keys[0])).not.toContain('MN');
  });

  test('one more decision since an edition somebody kept is not readable by subtraction', () => {
    const before = [...group('MN', 20, 30), ...group('TX', 30, 40)];
    const now = [...before, ...some('MN', 'overturned', 1)];
    const first = withholdPool(before);
    const second = withholdPool(now, [first]);
    expect(second.measures.find(({ keys }) => keys[0] === 'MN')).toBeUndefined();
    expect(second.whole).toBeNull();
    // Unchanged since the second, and still one more than the first told.
    expect(withholdPool(now, [first, second]).measures.find(({ keys }) => keys[0] === 'MN')).toBeUndefined();
    expect(withholdPool(before, [first]).measures).toHaveLength(2);
  });

  test('the sums of all groups give no withheld number away: California, 3 ineligible and 12 unknown', () => {
    const pool = [...group('CA', 20, 25, 12), ...some('CA', 'ineligible', 3), ...group('TX', 20, 0, 18)];
    const { measures, whole } = withholdPool(pool);
    const parts = ['overturned', 'upheld', 'undecided', 'unknown'] as const;
    const shown = (key: string) => measures.find(({ keys }) => keys[0] === key);
    expect(shown('CA')?.undecided ?? null).toBeNull();
    for (const part of parts) {
      const line = [shown('CA')?.[part] ?? null, shown('TX')?.[part] ?? null, whole?.[part] ?? null];
      expect(line.filter((number) => number === null)).not.toHaveLength(1);
    }
    for (const row of [shown('CA'), shown('TX'), whole]) {
      if (!row) continue;
      const line = [...parts.map((part) => row[part]), row.partlyOverturned];
      expect(line.filter((number) => number === null)).not.toHaveLength(1);
    }
  });

  test('a number and its change since any edition are 0 or at least 11, whatever comes and goes', () => {
    const results = ['overturned', 'upheld', 'ineligible', 'unknown'] as const;
    const counts = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })), {
      minLength: 8,
      maxLength: 8,
    });
    const poolOf = (numbers: readonly number[]): PooledDecision[] =>
      numbers.flatMap((count, at) => some(at < 4 ? 'MN' : 'TX', results[at % 4] ?? 'unknown', count));
    const places = ['total', 'overturned', 'upheld', 'undecided', 'unknown'] as const;
    const numbersOf = ({ measures, whole }: PublicTable): Map<string, number | null> =>
      new Map(
        [...measures, ...(whole === null ? [] : [whole])].flatMap((measure) =>
          places.map((place): [string, number | null] => [`${measure.keys.join()} ${place}`, measure[place]]),
        ),
      );
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 4 }), (months) => {
        const editions: PublicTable[] = [];
        for (const month of months) {
          const edition = withholdPool(poolOf(month), editions);
          for (const [place, number] of numbersOf(edition)) {
            if (number === null) continue;
            expect(number === 0 || number >= 11).toBe(true);
            for (const earlier of editions) {
              const change = Math.abs(number - (numbersOf(earlier).get(place) ?? number));
              expect(change === 0 || change >= 11).toBe(true);
            }
          }
          editions.push(edition);
        }
      }),
    );
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

  test('an edition speaks of the first day of its month', () => {
    expect(editionDay('2026-11-22')).toBe('2026-11-01');
    expect(editionDay('2027-01-01')).toBe('2027-01-01');
  });
});
