import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { authorityLevels, compareAuthority } from './authority-level.js';
import { decisionResults, type DecisionResult } from './decision-result.js';
import { measureBy, measureGroups, rankMeasures, Tally } from './measure.js';
import { measureCsv } from './measure-table.js';

const nothingMapped = {
  jurisdiction: null,
  payerParty: null,
  treatment: null,
  condition: null,
  reason: null,
  level: null,
};
const decision = (result: DecisionResult, published: Record<string, string> = {}) => ({
  result,
  published,
  mapped: { ...nothingMapped, jurisdiction: 'CA' },
});
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const only = <T>(values: readonly T[]): T => {
  expect(values).toHaveLength(1);
  return values[0] as T;
};

describe('what a rate is made of', () => {
  test('an administrative reversal and the insurer giving in count as full relief', () => {
    const measure = only(
      measureBy(
        [
          decision('overturned'),
          decision('administrative_reversal'),
          decision('insurer_own_reversal'),
          decision('upheld'),
        ],
        [],
      ),
    );
    expect(measure).toMatchObject({ n: 4, overturned: 3, upheld: 1 });
    expect(measure.overturn.rate).toBe(0.75);
  });

  test('a partial reversal is a decision, no full relief, and some relief', () => {
    const measure = only(measureBy([decision('partly_overturned'), decision('upheld')], []));
    expect(measure).toMatchObject({ n: 2, overturned: 0, partlyOverturned: 1, upheld: 1 });
    expect(measure.overturn.rate).toBe(0);
    expect(measure.anyRelief.rate).toBe(0.5);
  });

  test('refused, withdrawn and unanswered contests stand beside the rate, not inside it', () => {
    const measure = only(
      measureBy(
        [
          decision('overturned'),
          decision('upheld'),
          decision('ineligible'),
          decision('withdrawn'),
          decision('no_answer_in_time'),
        ],
        [],
      ),
    );
    expect(measure).toMatchObject({ total: 5, n: 2, undecided: 3, unknown: 0, knownShare: 1 });
    expect(measure.overturn.rate).toBe(0.5);
  });

  test('unknown results move the bounds and the known share, never the rate', () => {
    const measure = only(
      measureBy(
        [
          ...times(6, decision('overturned')),
          ...times(2, decision('upheld')),
          ...times(2, decision('unknown')),
        ],
        [],
      ),
    );
    expect(measure.overturn.rate).toBe(0.75);
    expect(measure.overturn.bounds).toEqual({ low: 0.6, high: 0.8 });
    expect(measure.knownShare).toBe(0.8);
  });

  test('the rate always lies within its bounds, and every decision is counted once', () => {
    const counts = fc.array(fc.constantFrom(...decisionResults), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(counts, (results) => {
        const measure = only(
          measureBy(
            results.map((result) => decision(result)),
            [],
          ),
        );
        expect(measure.n + measure.undecided + measure.unknown).toBe(results.length);
        expect(measure.overturned + measure.partlyOverturned + measure.upheld).toBe(measure.n);
        const { rate, bounds } = measure.overturn;
        if (rate !== null && bounds !== null) {
          expect(bounds.low).toBeLessThanOrEqual(rate);
          expect(bounds.high).toBeGreaterThanOrEqual(rate);
        }
      }),
    );
  });
});

describe('groups', () => {
  test('a missing value is a group of its own, comes first, and differs from "Not Applicable"', () => {
    const measures = measureBy(
      [
        decision('upheld', { TreatmentCategory: 'Vision' }),
        decision('upheld', { TreatmentCategory: 'Not Applicable' }),
        decision('overturned', { TreatmentCategory: '' }),
      ],
      ['TreatmentCategory'],
    );
    expect(measures.map(({ keys }) => keys[0])).toEqual(['', 'Not Applicable', 'Vision']);
  });

  test('the order of groups is by code point, so that capitals, digits and rare scripts never depend on a locale', () => {
    const values = ['b', 'B', 'á', '65+', '11_20', '\u{1F600}', '\uFB01', 'a'];
    const measures = measureBy(
      values.map((Key) => decision('upheld', { Key })),
      ['Key'],
    );
    expect(measures.map(({ keys }) => keys[0])).toEqual([
      '11_20',
      '65+',
      'B',
      'a',
      'b',
      'á',
      '\uFB01',
      '\u{1F600}',
    ]);
  });

  test('values holding separators never fall together', () => {
    const measures = measureBy(
      [decision('upheld', { A: 'x,y', B: 'z' }), decision('upheld', { A: 'x', B: 'y,z' })],
      ['A', 'B'],
    );
    expect(measures).toHaveLength(2);
  });

  test('the same decisions in any order and in any pieces give the same measures', () => {
    const some = fc.record({
      result: fc.constantFrom(...decisionResults),
      published: fc.record({ A: fc.constantFrom('', 'p', 'q,r'), B: fc.constantFrom('1', '2') }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (decisions) => {
        const whole = decisions.map((each) => ({ ...each, mapped: nothingMapped }));
        const once = measureBy(whole, ['A', 'B']);
        expect(measureBy([...whole].reverse(), ['A', 'B'])).toEqual(once);
        const tally = new Tally();
        for (const { published, result } of whole)
          tally.add({ keys: [published.A, published.B], result, count: 1 });
        expect(tally.measures()).toEqual(once);
      }),
    );
  });

  test('our own dimensions group beside published columns', () => {
    const measures = measureBy([decision('upheld', { Type: 'T' })], ['jurisdiction', 'Type', 'payerParty']);
    expect(only(measures).keys).toEqual(['CA', 'T', '']);
  });

  test('a count below zero is refused', () => {
    expect(() => measureGroups([{ keys: [], result: 'upheld', count: -1 }])).toThrow(RangeError);
  });
});

describe('ranking', () => {
  const group = (key: string, won: number, lost: number, unknown: number) => [
    { keys: [key], result: 'overturned' as const, count: won },
    { keys: [key], result: 'upheld' as const, count: lost },
    { keys: [key], result: 'unknown' as const, count: unknown },
  ];

  test('a group below 70% known is shown apart, one at exactly 70% is ranked', () => {
    const measures = measureGroups([
      ...group('just enough', 4, 3, 3),
      ...group('too little', 6, 0, 4),
      ...group('all known', 9, 1, 0),
    ]);
    const { ranked, notRanked } = rankMeasures(measures);
    expect(ranked.map(({ keys }) => keys[0])).toEqual(['all known', 'just enough']);
    expect(notRanked.map(({ keys }) => keys[0])).toEqual(['too little']);
  });

  test('authority grows from an insurer giving in to a court', () => {
    expect(authorityLevels).toEqual([
      'insurer_own_reversal',
      'independent_reviewer',
      'regulator_finding',
      'administrative_judge',
      'court',
    ]);
    expect(compareAuthority('independent_reviewer', 'court')).toBeLessThan(0);
  });
});

describe('the table of measures', () => {
  test('is quoted only where needed, counts full relief as overturned, and leaves rates of nothing blank', () => {
    const measures = measureGroups([
      { keys: ['Ears, Nose, "Throat"'], result: 'overturned', count: 1 },
      { keys: ['Skin'], result: 'unknown', count: 2 },
    ]);
    expect([...measureCsv(['Category'], measures)].join('')).toBe(
      'Category,n,overturned,upheld,overturn_rate,wilson95_low,wilson95_high\n' +
        '"Ears, Nose, ""Throat""",1,1,0,1.0000000000,0.2065493144,1.0000000000\n' +
        'Skin,0,0,0,,,\n',
    );
  });
});
