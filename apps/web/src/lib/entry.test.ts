import { expect, test } from '@jest/globals';
import { withLanguage } from '../shell/location.js';
import { entryOf } from './entry.js';

test.each([
  ['/', 'people'],
  ['/me/cases/new', 'people'],
  ['/organism', 'people'],
  ['/org', 'staff'],
  ['/org/1/campaigns', 'staff'],
])('%s belongs to the entry of %s', (path, entry) => {
  expect(entryOf(path)).toBe(entry);
});

test.each([
  ['goes along', '/me', '?language=es', '/me?language=es'],
  [
    'goes along beside what the address says already',
    '/me?x=1#here',
    '?language=es',
    '/me?x=1&language=es#here',
  ],
  ['stays what the address says itself', '/me?language=en', '?language=es', '/me?language=en'],
  ['is not there where nobody chose', '/me', '', '/me'],
])('the language %s', (_name, to, search, expected) => {
  expect(withLanguage(to, search)).toBe(expected);
});
