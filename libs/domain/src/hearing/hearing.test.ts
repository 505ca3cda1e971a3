import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import { diagramOf } from '../shared/transitions.js';
import { checkHearing } from './check-hearing.js';
import { details, granted, hearing, now } from './hearing.given.js';
import { announceHearing, cancelHearing, changeHearing, holdHearing } from './hearing-moves.js';
import { hearingStates, hearingStateSentences, hearingTransitions, type HearingDetails } from './hearing.js';
import { seatStates, seatStateSentences, seatTransitions } from './slot.js';

describe('what is entered of a hearing', () => {
  test('is read on the wall of the place where it is held', () => {
    expect(checkHearing(details(), now)).toEqual({
      startsAt: '2026-12-08T16:00:00Z',
      endsAt: '2026-12-08T19:00:00Z',
      signupClosesAt: '2026-12-05T00:00:00Z',
      commentsCloseAt: '2026-12-16T00:00:00Z',
    });
  });

  test.each<[string, Partial<HearingDetails>, string, string]>([
    ['a hearing in the past', { starts: { date: '2026-11-22', time: '09:00' } }, 'HearingInPast', 'starts'],
    [
      'a hearing that begins this minute',
      { starts: { date: '2026-11-23', time: '10:00' } },
      'HearingInPast',
      'starts',
    ],
    ['no slot at all', { slots: 0 }, 'SlotsUnusable', 'slots'],
    ['half a slot', { slots: 2.5 }, 'SlotsUnusable', 'slots'],
    ['slots of ours with no number', { slots: null }, 'SlotsUnusable', 'slots'],
    [
      'slots where the body keeps the list',
      { signupOwner: 'body', signupMethod: 'web_form' },
      'SlotsNotOurs',
      'slots',
    ],
    [
      'a body’s list without a way on to it',
      { signupOwner: 'body', slots: null },
      'SignupMethodMissing',
      'signupMethod',
    ],
    ['more speakers than fit into the time [G11]', { slots: 61 }, 'MoreSlotsThanTime', 'slots'],
    ['an end before the start', { expectedMinutes: -30 }, 'HearingLengthUnusable', 'expectedMinutes'],
    ['no minutes for a speaker', { minutesPerSpeaker: 0 }, 'MinutesUnusable', 'minutesPerSpeaker'],
    [
      'sign-up that ends after the hearing has begun',
      { signupCloses: { date: '2026-12-08', time: '09:01' } },
      'SignupAfterHearing',
      'signupCloses',
    ],
    ['a zone nobody knows', { zone: 'America/Springfield' }, 'ZoneUnknown', 'zone'],
    ['a bare offset, which knows no summer', { zone: '-07:00' }, 'ZoneUnknown', 'zone'],
    ['a zone that is a bare offset by another name', { zone: 'Etc/UTC' }, 'ZoneUnknown', 'zone'],
    ['UTC, which is no place', { zone: 'UTC' }, 'ZoneUnknown', 'zone'],
    [
      'a day that does not exist',
      { starts: { date: '2027-02-29', time: '09:00' } },
      'MomentUnreadable',
      'starts',
    ],
    [
      'an hour that does not exist',
      { starts: { date: '2026-12-08', time: '24:00' } },
      'MomentUnreadable',
      'starts',
    ],
    [
      'an hour that clocks skip in March',
      { starts: { date: '2027-03-14', time: '02:30' }, signupCloses: null },
      'LocalTimeSkipped',
      'starts',
    ],
    [
      'an hour that clocks show twice in November, without a word which',
      { starts: { date: '2027-11-07', time: '01:30' } },
      'LocalTimeTwice',
      'starts',
    ],
    ['no place where people are to come', { place: ' ' }, 'PlaceMissing', 'place'],
    ['no link where it is held from afar only', { mode: 'remote', link: null }, 'LinkMissing', 'link'],
    ['a link that is none', { link: 'javascript:alert(1)' }, 'LinkUnusable', 'link'],
    ['no body', { body: '' }, 'HearingTextMissing', 'body'],
    ['a title as long as a page', { title: 'x'.repeat(201) }, 'HearingTextTooLong', 'title'],
    ['a state that is none', { jurisdiction: 'ZZ' as 'MT' }, 'JurisdictionUnknown', 'jurisdiction'],
  ])('%s is refused, and what was entered is kept', (_what, more, kind, field) => {
    const answer = checkHearing(details(more), now);
    expect(answer).toMatchObject({ refused: true, kind, field });
    expect((answer as { message: string }).message).toMatch(/kept/);
  });

  test('the first and the second half past one are an hour apart', () => {
    const at = (which: 'first' | 'second') =>
      granted(checkHearing(details({ starts: { date: '2027-11-07', time: '01:30', which } }), now)).startsAt;
    expect([at('first'), at('second')]).toEqual(['2027-11-07T07:30:00Z', '2027-11-07T08:30:00Z']);
  });

  test.each(['America/Phoenix', 'Pacific/Guam', 'America/Indiana/Indianapolis'])('%s is a zone', (zone) => {
    expect(isRefusal(checkHearing(details({ zone }), now))).toBe(false);
  });
});

describe('a hearing', () => {
  test('of lawmakers is announced only once somebody has read about lobbying [G16]', () => {
    const draft = hearing({ tag: 'legislative' }, { state: 'drafted' });
    expect(announceHearing(draft, now, false)).toMatchObject({ kind: 'LobbyingNotRead' });
    expect(announceHearing(draft, now, true)).toBe('announced');
    expect(announceHearing(hearing({}, { state: 'drafted' }), now, false)).toBe('announced');
  });

  test('of an agency becomes one of lawmakers only once somebody has read about lobbying [G16]', () => {
    const to = details({ tag: 'legislative' });
    expect(changeHearing(hearing(), to, now)).toMatchObject({ kind: 'LobbyingNotRead' });
    expect(changeHearing(hearing(), to, now, true)).toMatchObject({ parts: ['tag'], sequence: 2 });
    expect(changeHearing(hearing({}, { state: 'drafted' }), to, now)).toMatchObject({ state: 'drafted' });
    const theirs = hearing({ tag: 'legislative' });
    expect(changeHearing(theirs, details({ tag: 'legislative', minutesPerSpeaker: 2 }), now)).toMatchObject({
      parts: ['minutes'],
    });
  });

  test('whose day passed while it was a draft is not announced', () => {
    const draft = hearing({}, { state: 'drafted' });
    expect(announceHearing(draft, '2026-12-09T00:00:00Z', true)).toMatchObject({ kind: 'HearingInPast' });
  });

  test('moved to tomorrow asks every speaker again', () => {
    const change = granted(
      changeHearing(
        hearing(),
        details({ starts: { date: '2026-11-24', time: '09:00' }, signupCloses: null }),
        now,
      ),
    );
    expect(change).toMatchObject({ state: 'moved', sequence: 2, asksAgain: true, bodyTookOver: false });
    expect(change.parts).toEqual(['time', 'signup']);
  });

  test.each<[string, Partial<HearingDetails>, boolean]>([
    ['another place', { place: '2 Example Street, Butte' }, true],
    ['from afar instead of both', { mode: 'remote' }, true],
    ['the same hour in another zone', { zone: 'America/Chicago' }, true],
    ['an oath', { underOath: true }, true],
    ['another link', { link: 'https://meet.example/other' }, false],
    ['another day for comments', { commentsClose: { date: '2026-12-16', time: '17:00' } }, false],
    ['fewer minutes', { minutesPerSpeaker: 2 }, false],
  ])('%s is told; a yes is asked for anew: %s', (_what, more, asksAgain) => {
    const change = granted(changeHearing(hearing(), details(more), now));
    expect(change).toMatchObject({ asksAgain, sequence: 2, state: asksAgain ? 'moved' : 'announced' });
  });

  test('that turns out to be recorded in public asks again, one that does not asks nobody', () => {
    const quiet = hearing({ recordingPublic: false });
    expect(changeHearing(quiet, details({ recordingPublic: true }), now)).toMatchObject({ asksAgain: true });
    expect(changeHearing(hearing(), details({ recordingPublic: false }), now)).toMatchObject({
      asksAgain: false,
      parts: [],
      sequence: 1,
    });
  });

  test('with fewer minutes has every text timed anew', () => {
    expect(changeHearing(hearing(), details({ minutesPerSpeaker: 2 }), now)).toMatchObject({
      timesTextsAgain: true,
    });
  });

  test('cannot take the body’s list of speakers into our hands', () => {
    const theirs = hearing({ signupOwner: 'body', slots: null, signupMethod: 'web_form' });
    expect(changeHearing(theirs, details(), now)).toMatchObject({ kind: 'SignupOwnerFixed' });
    expect(
      changeHearing(hearing(), details({ signupOwner: 'body', slots: null, signupMethod: 'phone' }), now),
    ).toMatchObject({ bodyTookOver: true });
  });

  test('that has begun is not edited, yet may turn out to have been put off', () => {
    const later = '2026-12-08T16:30:00Z';
    expect(changeHearing(hearing(), details({ link: null }), later)).toMatchObject({ kind: 'HearingBegun' });
    expect(
      changeHearing(
        hearing({}, { state: 'held' }),
        details({ starts: { date: '2026-12-15', time: '09:00' } }),
        later,
      ),
    ).toMatchObject({ state: 'moved', asksAgain: true });
  });

  test('that is cancelled stays cancelled', () => {
    expect(cancelHearing(hearing())).toBe('cancelled');
    const over = hearing({}, { state: 'cancelled' });
    expect(changeHearing(over, details({ place: 'Elsewhere' }), now)).toMatchObject({
      kind: 'HearingMoveNotAllowed',
    });
    expect(announceHearing(over, now, true)).toMatchObject({ kind: 'HearingMoveNotAllowed' });
  });

  test('is not said to be held before it begins', () => {
    expect(holdHearing(hearing(), '2026-12-08T15:59:59Z')).toMatchObject({ kind: 'HearingAhead' });
    expect(holdHearing(hearing(), '2026-12-08T16:00:00Z')).toBe('held');
  });
});

describe.each([
  ['hearing', 'drafted', hearingStates, hearingTransitions, hearingStateSentences, ['cancelled', 'closed']],
  // Whatever was recorded of somebody's appearance can turn out to be a mistake.
  ['seat', 'invited', seatStates, seatTransitions, seatStateSentences, []],
] as const)('the life of a %s', (_thing, initial, states, transitions, sentences, ends) => {
  const table: Readonly<Record<string, readonly string[]>> = transitions;

  test('reaches every state from its beginning and ends only where it is meant to', () => {
    const seen = new Set<string>([initial]);
    for (const state of seen) for (const to of table[state] ?? []) seen.add(to);
    expect([...seen].sort()).toEqual([...states].sort());
    expect(states.filter((state) => table[state]?.length === 0)).toEqual(ends);
    for (const end of ends) expect(diagramOf('life', table)).toContain(`${end} --> [*]`);
  });

  test('is told in English and Spanish, each sentence of one state only, without health words', () => {
    const words = Object.values(sentences).flatMap(({ en, es }) => [en, es]);
    expect(new Set(words).size).toBe(states.length * 2);
    for (const sentence of words) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/health|medic|patient|claim|denial|insur|salud|paciente|segur[oa]/i);
    }
  });
});
