import { describe, expect, test } from '@jest/globals';
import { measureGroups } from './measure.js';
import { withholdMeasures } from './withholding.js';

const group = (key: string, won: number, lost: number, unknown = 0) => [
  { keys: [key], result: 'overturned' as const, count: won },
  { keys: [key], result: 'upheld' as const, count: lost },
  { keys: [key], result: 'unknown' as const, count: unknown },
];

describe('measures of participants outside their organization', () => {
  test('a group of fewer than 11 people keeps its name and loses its numbers', () => {
    const [small] = withholdMeasures(measureGroups([...group('MN', 3, 4), ...group('TX', 30, 40)]));
    expect(small).toMatchObject({
      keys: ['MN'],
      total: null,
      n: null,
      overturned: null,
      upheld: null,
      overturnRate: null,
      overturnInterval: null,
      knownShare: null,
      withheld: true,
    });
  });

  test('a large group with few losses shows no rate, because the rate would tell the losses', () => {
    const [mostlyWon] = withholdMeasures(measureGroups(group('MN', 27, 3)));
    expect(mostlyWon).toMatchObject({ upheld: null, n: null, overturnRate: null, withheld: true });
  });

  test('groups of 11 or more in every part are shown as they are', () => {
    const measures = measureGroups([...group('MN', 20, 30), ...group('TX', 30, 40, 11)]);
    const shown = withholdMeasures(measures);
    expect(shown.map(({ withheld }) => withheld)).toEqual([false, false]);
    expect(shown[0]).toMatchObject({ n: 50, overturnRate: 0.4, knownShare: 1 });
    expect(shown[1]?.overturnBounds).toEqual(measures[1]?.overturn.bounds);
  });
});
