import { expect, test } from '@jest/globals';
import {
  changedSince,
  contactSaved,
  isHalf,
  noContact,
  noTalk,
  noTalks,
  noteSaved,
  talkOf,
  type Talks,
  talksTakenUp,
  withContact,
  withTalk,
} from './office-talks.js';

const typed = withTalk(noTalks, { ...noTalk('mt-oci'), contact: { perDay: '12' } });

test('of each office what was typed is kept, and nothing of the others', () => {
  const both = withTalk(typed, { ...noTalk('mn-commerce'), note: { note: 'They called back.' } });
  expect(talkOf(both, 'mt-oci').contact).toEqual({ perDay: '12' });
  expect(talkOf(both, 'mn-commerce').note).toEqual({ note: 'They called back.' });
  expect(isHalf(talkOf(both, 'wy-doi'))).toBe(false);
});

test('an office whose words were saved is let go, with the others as they were', () => {
  const both = withTalk(typed, { ...noTalk('mn-commerce'), note: { note: 'They called back.' } });
  const saved = withTalk(both, { ...talkOf(both, 'mt-oci'), contact: {} });
  expect(saved.talks.map(({ office }) => office)).toEqual(['mn-commerce']);
  expect(withTalk(saved, noTalk('mn-commerce'))).toEqual(noTalks);
});

test('of what an older page kept only what still fits is shown', () => {
  const older = { talks: [{ office: 'mt-oci', contact: { perDay: 12, fax: '1' }, note: null }] };
  expect(talkOf(older as unknown as Talks, 'mt-oci')).toEqual(noTalk('mt-oci'));
});

const stands = { ...noContact, contact: 'Ann Example', perDay: '10' };

test('what is typed since it was sent stays, as a change of what was sent', () => {
  const sent = { contact: 'Bea Example', perDay: '12' };
  const typed = withContact(noTalk('mt-oci'), sent, stands, false);
  expect(contactSaved(typed, sent)).toEqual(noTalk('mt-oci'));
  const more = withContact(typed, { contact: 'Bea Example, desk 2' }, stands, true);
  expect(contactSaved(more, sent)).toEqual({
    ...noTalk('mt-oci'),
    contact: { contact: 'Bea Example, desk 2' },
    from: { contact: 'Bea Example' },
  });
  const note = { ...noTalk('mt-oci'), note: { note: 'They called, twice.', channel: 'email' } };
  expect(noteSaved(note, { note: 'They called.', channel: 'email' }).note).toEqual({
    note: 'They called, twice.',
  });
  expect(noteSaved(note, note.note)).toEqual(noTalk('mt-oci'));
});

test('what is typed back to what is so is not typed any more, unless the first words are on their way', () => {
  const typed = withContact(noTalk('mt-oci'), { perDay: '12' }, stands, false);
  expect(typed.from).toEqual({ perDay: '10' });
  expect(withContact(typed, { perDay: '10' }, stands, false)).toEqual(noTalk('mt-oci'));
  const back = contactSaved(withContact(typed, { perDay: '10' }, stands, true), { perDay: '12' });
  expect([back.contact, back.from]).toEqual([{ perDay: '10' }, { perDay: '12' }]);
});

test('what a colleague has changed since the words were begun is named', () => {
  const typed = withContact(noTalk('mt-oci'), { perDay: '12', contact: 'Bea Example' }, stands, false);
  expect(changedSince(typed, stands)).toEqual([]);
  expect(changedSince(typed, { ...stands, perDay: '15' })).toEqual(['perDay']);
  expect(changedSince(typed, { ...stands, perDay: '12', intake: 'fax' })).toEqual([]);
});

test('words kept before that are so by now are let go', () => {
  const kept = withTalk(
    noTalks,
    withContact(noTalk('mt-oci'), { perDay: '12', contact: 'Bea ' }, stands, false),
  );
  expect(talksTakenUp(kept, new Map([['mt-oci', { ...stands, contact: 'Bea', perDay: '12' }]]))).toBeNull();
  const left = talksTakenUp(kept, new Map([['mt-oci', { ...stands, contact: 'Bea' }]]));
  expect(left?.talks).toEqual([{ ...noTalk('mt-oci'), contact: { perDay: '12' }, from: { perDay: '10' } }]);
});
