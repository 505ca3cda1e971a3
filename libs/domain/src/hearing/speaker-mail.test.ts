import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hearing, now, seat } from './hearing.given.js';
import { remindersFor } from './hearing-reminders.js';
import { wallAt } from './local-moment.js';
import { clockWords, ownWallWords, wordsAt, zoneWords } from './local-words.js';
import { seatStates } from './slot.js';
import { useLink, type SpeakerLink } from './speaker-link.js';

const link = (more: Partial<SpeakerLink> = {}): SpeakerLink => ({
  purpose: 'confirm',
  sequence: 1,
  validUntil: '2026-12-08T16:00:00Z',
  revoked: false,
  ...more,
});
const held = { seat: { state: 'offered' }, sequence: 1 } as const;
const post = { method: 'POST', now } as const;

describe('a link in a mail, without log-in', () => {
  test('changes nothing until a button is pressed, because scanners open links', () => {
    for (const method of ['GET', 'HEAD'] as const)
      expect(useLink(link(), { method, now }, held)).toEqual({ does: 'show' });
    expect(useLink(link(), post, held)).toEqual({ does: 'confirm', sequence: 1 });
  });

  test('does what it was made for and nothing else', () => {
    expect(useLink(link({ purpose: 'let_go' }), post, held)).toEqual({ does: 'let_go' });
    expect(useLink(link(), post, { ...held, seat: { state: 'waitlisted' } })).toMatchObject({
      kind: 'LinkChangesNothing',
    });
  });

  test('of an earlier day says no yes, but still a no', () => {
    const moved = { ...held, sequence: 2 };
    expect(useLink(link(), post, moved)).toMatchObject({ kind: 'LinkOfEarlierDay' });
    expect(useLink(link({ purpose: 'let_go' }), post, moved)).toEqual({ does: 'let_go' });
  });

  test('pressed twice leaves it as it stands', () => {
    expect(useLink(link(), post, { ...held, seat: { state: 'confirmed' } })).toEqual({
      does: 'nothing',
      stands: 'confirmed',
    });
    expect(useLink(link({ purpose: 'let_go' }), post, { ...held, seat: { state: 'declined' } })).toEqual({
      does: 'nothing',
      stands: 'declined',
    });
  });

  test.each([
    ['confirm', 'confirmed'],
    ['confirm', 'cancelled'],
    ['let_go', 'declined'],
    ['let_go', 'written_only'],
    ['let_go', 'cancelled'],
    ['let_go', 'delivered'],
  ] as const)('to %s offers no button to whom it would do nothing: %s', (purpose, state) => {
    for (const method of ['GET', 'POST'] as const)
      expect(useLink(link({ purpose }), { method, now }, { ...held, seat: { state } })).toEqual({
        does: 'nothing',
        stands: state,
      });
  });

  test('of an earlier day says that it is off, where it is off', () => {
    const off = { seat: { state: 'cancelled' }, sequence: 3 } as const;
    expect(useLink(link(), { method: 'GET', now }, off)).toEqual({ does: 'nothing', stands: 'cancelled' });
  });

  test.each([{ revoked: true }, { validUntil: now }])('is over: %j', (more) => {
    expect(useLink(link(more), post, held)).toMatchObject({ kind: 'LinkOver' });
  });
});

describe('reminders of a hearing', () => {
  const speaks = seat(1, { state: 'confirmed', agreedTo: 1 });

  test('come a week, two days and one day before, and two and a half hours before where that is day', () => {
    expect(remindersFor(hearing(), speaks, now).map(({ kind, at }) => [kind, at])).toEqual([
      ['speak', '2026-12-01T17:00:00Z'],
      ['speak', '2026-12-06T17:00:00Z'],
      ['speak', '2026-12-07T17:00:00Z'],
      // 6:30 in the morning is night: the evening before.
      ['speak_soon', '2026-12-08T02:00:00Z'],
    ]);
    const noon = hearing({ starts: { date: '2026-12-08', time: '12:00' } });
    expect(remindersFor(noon, speaks, now).at(-1)).toMatchObject({
      kind: 'speak_soon',
      at: '2026-12-08T16:30:00Z',
    });
  });

  test('come at ten on the person’s own wall, over the change of clocks too', () => {
    const autumn = hearing({ starts: { date: '2027-11-08', time: '14:00' }, signupCloses: null });
    const honolulu = remindersFor(autumn, { ...speaks, zone: 'Pacific/Honolulu' }, now);
    expect(
      honolulu.filter(({ kind }) => kind === 'speak').map(({ at }) => wallAt(at, 'Pacific/Honolulu').time),
    ).toEqual(['10:00', '10:00', '10:00']);
    expect(
      remindersFor(autumn, speaks, now)
        .map(({ at }) => at)
        .slice(0, 3),
    ).toEqual(['2027-11-01T16:00:00Z', '2027-11-06T16:00:00Z', '2027-11-07T17:00:00Z']);
  });

  test('of sign-up with the body end with the day it closes, early enough to do it', () => {
    const theirs = hearing({
      ...{ signupOwner: 'body', slots: null, signupMethod: 'phone' },
      signupCloses: { date: '2026-12-04', time: '11:00' },
    });
    expect(remindersFor(theirs, seat(1), now).map(({ at }) => at)).toEqual([
      '2026-11-27T17:00:00Z',
      '2026-12-01T17:00:00Z',
      '2026-12-03T17:00:00Z',
      '2026-12-04T16:00:00Z',
    ]);
  });

  test('after the hearing ask whether somebody spoke', () => {
    const over = hearing({}, { state: 'held' });
    expect(remindersFor(over, speaks, '2026-12-08T19:00:00Z').map(({ kind, at }) => [kind, at])).toEqual([
      ['tell_us', '2026-12-08T20:00:00Z'],
      ['tell_us', '2026-12-11T17:00:00Z'],
      ['tell_us', '2026-12-18T17:00:00Z'],
    ]);
  });

  test('of a hearing that is cancelled tell only those who write in', () => {
    const gone = hearing({}, { state: 'cancelled' });
    expect(remindersFor(gone, speaks, now)).toEqual([]);
    expect(remindersFor(gone, seat(1, { state: 'written_only' }), now).map(({ kind }) => kind)).toEqual([
      'hand_in',
      'hand_in',
      'hand_in',
    ]);
  });

  test('are never in the past, never at night, never after what they are about, and never twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seatStates),
        fc.constantFrom('America/Denver', 'Pacific/Honolulu', 'Pacific/Guam', 'America/New_York'),
        fc.integer({ min: -20, max: 400 }),
        fc.constantFrom('announced' as const, 'held' as const),
        (state, zone, hoursAhead, hearingState) => {
          const at = new Date(Date.parse('2026-12-08T16:00:00Z') - hoursAhead * 3_600_000).toISOString();
          const heldUntil = state === 'offered' ? new Date(Date.parse(at) + 7_200_000).toISOString() : null;
          const all = remindersFor(hearing({}, { state: hearingState }), { state, zone, heldUntil }, at);
          for (const one of all) {
            expect(Date.parse(one.at)).toBeGreaterThanOrEqual(Date.parse(at));
            const { time } = wallAt(one.at, zone);
            expect(time >= '07:00' && time < '20:30').toBe(true);
          }
          expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
          expect(new Set(all.map(({ kind, at: due }) => `${kind} ${due}`)).size).toBe(all.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a moment in words', () => {
  test('is told on the hearing’s wall, and on the person’s own where it differs', () => {
    const at = '2026-12-08T16:00:00Z';
    expect(wordsAt(at, 'America/Denver', 'en')).toEqual({
      date: '2026-12-08',
      hour: '9:00 a.m. Mountain Time',
    });
    expect(ownWallWords(at, 'America/Denver', 'Pacific/Guam', 'es')).toEqual({
      date: '2026-12-09',
      hour: '2:00 a. m. hora chamorra',
    });
    expect(ownWallWords(at, 'America/Denver', 'America/Phoenix', 'en')).toBeNull();
  });

  test.each([
    ['00:00', 'midnight', 'medianoche'],
    ['00:30', '12:30 a.m.', '12:30 a. m.'],
    ['12:00', 'noon', 'mediodía'],
    ['12:05', '12:05 p.m.', '12:05 p. m.'],
    ['23:59', '11:59 p.m.', '11:59 p. m.'],
  ])('%s is %s', (time, en, es) => {
    expect([clockWords(time, 'en'), clockWords(time, 'es')]).toEqual([en, es]);
    expect(zoneWords('Europe/Lisbon', 'en')).toBe('Lisbon time');
  });
});
