import { expect, test } from '@jest/globals';
import { mails } from './mail/registry.js';

/** Mails that somebody can have sent to an address that is not theirs, or to their own by naming it. */
const setOffByStrangers = ['sign_in', 'invitation', 'authority_invitation', 'join_confirmation'] as const;
/** Links, codes, dates and counts of ours. Anything else could be words that somebody wants carried to a stranger in our name. */
const ours = new Set(['link', 'code', 'minutesValid', 'validUntil', 'reference']);

test.each(setOffByStrangers)('the mail %s has no place for anybody’s words', (name) => {
  expect(Object.keys(mails[name].sample).filter((part) => !ours.has(part))).toEqual([]);
});

test('what calls itself an invitation or a confirmation is looked at', () => {
  const called = Object.keys(mails).filter((name) => /invitation|confirm|sign_in/.test(name));
  expect(called.sort()).toEqual([...setOffByStrangers].sort());
});
