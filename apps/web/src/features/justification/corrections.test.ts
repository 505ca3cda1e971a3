import { expect, test } from '@jest/globals';
import { correctionOf, type Corrections, noCorrections, withCorrection } from './corrections.js';

test('each sentence is corrected by itself, and those that are not saved yet stay when one of them is', () => {
  const both = withCorrection(withCorrection(noCorrections, 'a', 'From one to four.'), 'b', '');
  expect([correctionOf(both, 'a'), correctionOf(both, 'b'), correctionOf(both, 'c')]).toEqual([
    'From one to four.',
    '',
    null,
  ]);
  const later = withCorrection(both, 'a', 'From one to five.');
  expect(later.open).toHaveLength(2);
  expect(withCorrection(later, 'a', null).open).toEqual([{ statement: 'b', text: '' }]);
});

test('what an older page kept in another shape is no correction', () => {
  expect(correctionOf({ open: [{ statement: 'a', text: 4 }] } as unknown as Corrections, 'a')).toBeNull();
});
