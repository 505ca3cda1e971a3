import { expect, test } from '@jest/globals';
import {
  correctionOf,
  type Corrections,
  correctionSaved,
  correctionsTakenUp,
  noCorrections,
  sentenceChanged,
  withCorrection,
} from './corrections.js';

test('each sentence is corrected by itself, and those that are not saved yet stay when one of them is', () => {
  const both = withCorrection(
    withCorrection(noCorrections, 'a', 'From one to four.', 'Was.'),
    'b',
    '',
    'Was.',
  );
  expect([correctionOf(both, 'a'), correctionOf(both, 'b'), correctionOf(both, 'c')]).toEqual([
    'From one to four.',
    '',
    null,
  ]);
  const later = withCorrection(both, 'a', 'From one to five.', 'Was, and is not.');
  expect(later.open).toHaveLength(2);
  expect(later.open.map(({ from }) => from)).toEqual(['Was.', 'Was.']);
  expect(withCorrection(later, 'a', null, 'Was.').open).toEqual([{ statement: 'b', text: '', from: 'Was.' }]);
});

test('what an older page kept in another shape is no correction', () => {
  expect(correctionOf({ open: [{ statement: 'a', text: 4 }] } as unknown as Corrections, 'a')).toBeNull();
});

const typed = withCorrection(noCorrections, 'a', 'From one to four.', 'From one to three.');

test('what is typed into a sentence while it is saved stays, as a correction of what was saved', () => {
  expect(correctionSaved(typed, 'a', 'From one to four.')).toEqual(noCorrections);
  const more = withCorrection(typed, 'a', 'From one to four at most.', 'From one to three.');
  expect(correctionSaved(more, 'a', 'From one to four.').open).toEqual([
    { statement: 'a', text: 'From one to four at most.', from: 'From one to four.' },
  ]);
});

test('a sentence that was changed since says so, unless it says what is typed', () => {
  expect(sentenceChanged(typed, 'a', 'From one to three.')).toBe(false);
  expect(sentenceChanged(typed, 'a', 'From two to three.')).toBe(true);
  expect(sentenceChanged(typed, 'a', 'From one to four.')).toBe(false);
  expect(sentenceChanged(typed, 'b', 'Another.')).toBe(false);
});

test('of corrections kept before, what says nothing new is let go', () => {
  expect(correctionsTakenUp(typed, new Map([['a', 'From two to three.']]))).toEqual(typed);
  expect(correctionsTakenUp(typed, new Map([['a', 'From one to four.']]))).toBeNull();
  const opened = withCorrection(noCorrections, 'a', 'From one to three.', 'From one to three.');
  expect(correctionsTakenUp(opened, new Map([['a', 'From two to three.']]))).toBeNull();
});
