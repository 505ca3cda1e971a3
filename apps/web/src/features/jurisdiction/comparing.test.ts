import { expect, test } from '@jest/globals';
import { comparingOf, halfOf, noComparings, sourceOf, withComparing, withoutComparing } from './comparing.js';

const rule = { key: 'rule-a', version: '1', pages: ['https://example.org/a'] };
const other = { key: 'rule-b', version: '1', pages: [] };
const today = '2026-11-23';
const blank = (fact: typeof rule | typeof other) => comparingOf(noComparings, fact, today);

test('a form begins with the page that the fact names, also where that moves before somebody types another', () => {
  expect([sourceOf(blank(rule), rule), sourceOf(blank(other), other)]).toEqual(['https://example.org/a', '']);
  const typed = withComparing(noComparings, { ...blank(rule), sourceSays: 'Sixty days.' });
  const moved = { ...rule, pages: ['https://example.org/moved'] };
  expect(sourceOf(comparingOf(typed, moved, today), moved)).toBe('https://example.org/moved');
  expect(sourceOf({ ...blank(rule), source: 'https://example.org/mine' }, moved)).toBe(
    'https://example.org/mine',
  );
});

test('what is typed about one fact leaves the others as they are, and goes by itself', () => {
  const one = withComparing(noComparings, { ...blank(rule), sourceSays: 'Sixty days.' });
  const both = withComparing(one, { ...comparingOf(one, other, today), found: 'same', foundOn: today });
  const again = withComparing(both, { ...comparingOf(both, rule, today), found: 'other', foundOn: today });
  expect(comparingOf(again, rule, today)).toMatchObject({ found: 'other', sourceSays: 'Sixty days.' });
  expect(comparingOf(again, other, today)).toMatchObject({ found: 'same' });
  const left = withoutComparing(again, 'rule-a');
  expect([halfOf(left, 'rule-a'), halfOf(left, 'rule-b')?.found]).toEqual([null, 'same']);
  expect(withoutComparing(left, 'rule-b')).toBe(noComparings);
});

test.each([
  ['of a fact that says something else since', { ...rule, version: '2' }, today],
  ['on another day', rule, '2026-11-24'],
])('%s the words stay, and what was found is asked anew', (_when, fact, day) => {
  const typed = withComparing(noComparings, {
    ...blank(rule),
    ...({ found: 'same', foundOn: today } as const),
    sourceSays: 'Sixty days.',
  });
  expect(comparingOf(typed, fact, day)).toMatchObject({
    ...{ version: fact.version, found: null, foundOn: null },
    sourceSays: 'Sixty days.',
  });
});
