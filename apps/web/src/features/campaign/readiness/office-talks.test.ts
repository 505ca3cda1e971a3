import { expect, test } from '@jest/globals';
import { isHalf, noTalks, talkOf, type Talks, withTalk } from './office-talks.js';

const typed = withTalk(noTalks, { office: 'mt-oci', contact: { perDay: '12' }, note: {} });

test('of each office what was typed is kept, and nothing of the others', () => {
  const both = withTalk(typed, { office: 'mn-commerce', contact: {}, note: { note: 'They called back.' } });
  expect(talkOf(both, 'mt-oci').contact).toEqual({ perDay: '12' });
  expect(talkOf(both, 'mn-commerce').note).toEqual({ note: 'They called back.' });
  expect(isHalf(talkOf(both, 'wy-doi'))).toBe(false);
});

test('an office whose words were saved is let go, with the others as they were', () => {
  const both = withTalk(typed, { office: 'mn-commerce', contact: {}, note: { note: 'They called back.' } });
  const saved = withTalk(both, { ...talkOf(both, 'mt-oci'), contact: {} });
  expect(saved.talks.map(({ office }) => office)).toEqual(['mn-commerce']);
  expect(withTalk(saved, { office: 'mn-commerce', contact: {}, note: {} })).toEqual(noTalks);
});

test('of what an older page kept only what still fits is shown', () => {
  const older = { talks: [{ office: 'mt-oci', contact: { perDay: 12, fax: '1' }, note: null }] };
  expect(talkOf(older as unknown as Talks, 'mt-oci')).toEqual({ office: 'mt-oci', contact: {}, note: {} });
});
