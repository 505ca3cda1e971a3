import { expect, test } from '@jest/globals';
import { whyInWords } from '@chorus/domain/data-rights/why-words';
import { inventory } from '../../personal-data.js';

test('whatever goes into a copy says in Spanish too why it is kept', () => {
  const copied = inventory.filter((one) => one.export === true);
  expect(copied.length).toBeGreaterThan(30);
  const english = copied.filter(({ table, why }) => whyInWords(table, why, 'es') === why);
  expect(english.map(({ table }) => table)).toEqual([]);
});
