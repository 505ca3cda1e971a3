import { expect, test } from '@jest/globals';
import { typedInto, typedNoMore, typedOf } from './results-typed.js';

const blank = { result: null, decidedOn: '' };
const won = { result: 'overturned', decidedOn: '2027-11-03' } as const;

test('what was typed of one filing is not said of the next one, and is there on the way back', () => {
  const typed = typedInto(typedInto({}, 'appeal', { result: 'overturned' }), 'appeal', {
    decidedOn: '2027-11-03',
  });
  expect(typedOf(typed, 'appeal')).toEqual(won);
  expect(typedOf(typed, 'complaint')).toEqual(blank);
  expect(typedOf(typedInto(typed, 'complaint', { result: 'upheld' }), 'appeal')).toEqual(won);
});

test('once it was reported the form is empty, and the other one keeps its words', () => {
  const typed = typedInto(typedInto({}, 'appeal', won), 'complaint', { result: 'upheld' });
  const after = typedNoMore(typed, 'appeal');
  expect(typedOf(after, 'appeal')).toEqual(blank);
  expect(typedOf(after, 'complaint')).toEqual({ result: 'upheld', decidedOn: '' });
});
