import { expect, test } from '@jest/globals';
import { sameInAnotherLanguage } from './same-question.js';

const text = 'query Lists($id: ID!, $language: Language!) { lists }';

test('a question in another language is the same one', () => {
  expect(
    sameInAnotherLanguage([text, { id: 'a', language: 'en' }], [text, { id: 'a', language: 'es' }]),
  ).toBe(true);
});

test.each([
  ['of something else', [text, { id: 'b', language: 'en' }]],
  ['by another form', [text, { id: 'a', language: 'en' }, 'another turn']],
  ['with other words', ['query Other { lists }', { id: 'a', language: 'en' }]],
])('a question %s is another one', (_what, other) => {
  expect(sameInAnotherLanguage([text, { id: 'a', language: 'en' }], other)).toBe(false);
});
