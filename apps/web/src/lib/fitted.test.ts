import { expect, test } from '@jest/globals';
import { fitted } from './fitted.js';

const blank = { title: '', step: 'kind', chosen: null as string | null, lines: [{ day: '' }], codes: [] };

test('what was kept comes back as it was', () => {
  const kept = { title: 'Words', step: 'target', chosen: 'a', lines: [{ day: '2026-12-01' }], codes: ['x'] };
  expect(fitted(blank, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(fitted('', 'words')).toBe('words');
});

test.each([
  ['nothing', null],
  ['a text', 'words'],
  ['a list', []],
  ['other fields', { name: 'words' }],
  ['fields of other kinds', { title: 1, step: null, chosen: 2, lines: 'none', codes: {} }],
])('of %s nothing is taken that the form has no place for', (_what, kept) => {
  expect(fitted(blank, kept)).toEqual(blank);
});

test('a line that an older page kept gets what it lacks', () => {
  expect(fitted([{ day: '', hour: '' }], [{ day: '2026-12-01' }, 7])).toEqual([
    { day: '2026-12-01', hour: '' },
    { day: '', hour: '' },
  ]);
});
