import { expect, test } from '@jest/globals';
import { conditionsRows, type ConditionRow } from './data/conditions.generated.js';
import { treatmentsOf } from './treatments.js';

const rows: readonly ConditionRow[] = conditionsRows;

test('a list in brackets belongs to the entry it stands in', () => {
  const row = { typicalTreatments: ['Antivirals (one', 'two)', 'surgery'] };
  expect(treatmentsOf(row)).toEqual([
    { key: 'antivirals-one-two', name: 'Antivirals (one; two)' },
    { key: 'surgery', name: 'surgery' },
  ]);
});

test('every treatment has a key of letters, digits and hyphens, once per condition', () => {
  for (const row of rows) {
    const keys = treatmentsOf(row).map(({ key }) => key);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-?$/);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
