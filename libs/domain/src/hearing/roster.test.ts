import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../shared/calendar.js';
import type { PersonId } from '../shared/ids.js';
import { checkAvailability, isFree, type Availability } from './availability.js';
import { hearing } from './hearing.given.js';
import { rosterChecks, rosterFor, type RosterCheck, type RosterQuestion, type Speaker } from './roster.js';

/** Monday afternoon; the hearing is tomorrow at nine in Helena. */
const now = '2026-11-23T22:00:00Z';
const tomorrow = hearing({
  starts: { date: '2026-11-24', time: '09:00' },
  signupCloses: null,
  expectedMinutes: 120,
});
const question = (more: Partial<RosterQuestion['hearing']> = {}): RosterQuestion => ({
  hearing: { ...tomorrow, ...more },
  now,
  languages: ['en'],
  conditionKeys: ['condition_a'],
});
const always: Availability = {
  zone: 'America/Denver',
  windows: [1, 2, 3, 4, 5, 6, 7].map((on) => ({ on, from: '08:00', to: '18:00' })),
  away: [],
};
const speaker = (number: number, more: Partial<Speaker> = {}): Speaker => ({
  personId: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as PersonId,
  takesPart: true,
  mayPublish: true,
  firstHand: true,
  state: 'MT',
  conditionKey: 'condition_a',
  languages: ['en'],
  availability: always,
  modes: ['remote', 'in_person'],
  travelNoticeMinutes: 60,
  needs: [],
  arranged: [],
  promised: [],
  timesSpoken: 0,
  declinedThis: false,
  ...more,
});
const only = (more: Partial<Speaker>, asked: Partial<RosterQuestion['hearing']> = {}) => {
  const { can, cannot } = rosterFor([speaker(1, more)], question(asked));
  return [...can, ...cannot][0];
};
const checks = (
  more: Partial<Speaker>,
  asked: Partial<RosterQuestion['hearing']> = {},
): readonly RosterCheck[] => only(more, asked)?.obstacles.map(({ check }) => check) ?? [];

describe('who can speak tomorrow at nine', () => {
  test('in person and from afar', () => {
    expect(only({})).toMatchObject({ ways: ['remote', 'in_person'], obstacles: [] });
    expect(only({}, { mode: 'remote' })?.ways).toEqual(['remote']);
    expect(only({ travelNoticeMinutes: 24 * 60 })?.ways).toEqual(['remote']);
  });

  test.each<[RosterCheck, Partial<Speaker>, Partial<RosterQuestion['hearing']>]>([
    ['takes_part', { takesPart: false }, {}],
    ['consent', { mayPublish: false }, {}],
    ['first_hand', { firstHand: false }, {}],
    ['declined', { declinedThis: true }, {}],
    ['signup_over', {}, { signupClosesAt: now }],
    ['available', { availability: { ...always, away: [plainDate('2026-11-24')] } }, {}],
    ['clash', { promised: [{ startsAt: '2026-11-24T17:59:00Z', endsAt: '2026-11-24T19:00:00Z' }] }, {}],
    ['mode', { modes: ['remote'] }, { mode: 'in_person' }],
    ['travel_time', { travelNoticeMinutes: 24 * 60 }, { mode: 'in_person' }],
    ['language', { languages: ['es'] }, {}],
    ['needs', { needs: ['childcare'] }, {}],
    ['needs', { needs: ['travel'] }, { mode: 'in_person' }],
  ])('not without saying why: %s', (check, more, asked) => {
    const line = only(more, asked);
    expect(line?.obstacles.map((one) => one.check)).toEqual([check]);
    expect(line?.ways).toEqual([]);
    expect(line?.obstacles[0]?.sentence.en).toMatch(/^[A-Z].*\.$/);
    expect(line?.obstacles[0]?.sentence.es).toMatch(/^[A-Z].*\.$/);
    expect(line?.obstacles[0]?.whatWouldUnblock.es).toMatch(/^[A-Z].*\.$/);
  });

  test('needs that somebody has arranged stand in nobody’s way, and travel only in that of who goes', () => {
    expect(checks({ needs: ['childcare'], arranged: ['childcare'] })).toEqual([]);
    expect(checks({ languages: ['es'], needs: ['interpreter'], arranged: ['interpreter'] })).toEqual([]);
    expect(only({ needs: ['travel'] })?.ways).toEqual(['remote']);
  });

  test('every reason is told, not only the first', () => {
    expect(checks({ firstHand: false, mayPublish: false, languages: ['es'] })).toEqual([
      'consent',
      'first_hand',
      'language',
    ]);
  });

  test('from the state first, then who knows it at first hand, then who spoke least', () => {
    const { can } = rosterFor(
      [
        speaker(1, { state: 'ID' }),
        speaker(2, { conditionKey: 'condition_b' }),
        speaker(3, { timesSpoken: 2 }),
        speaker(4, { modes: ['remote'] }),
        speaker(5),
      ],
      question(),
    );
    expect(can.map(({ personId }) => Number(personId.slice(-2)))).toEqual([5, 4, 3, 2, 1]);
    expect(can[0]?.reasons.map(({ en }) => en)).toContain('Lives where the decision is made.');
  });

  test('nobody is said to live elsewhere where their state is not shown', () => {
    expect(only({ state: 'ID' })?.reasons.map(({ es }) => es)).toContain(
      'Vive en otro lugar; dígalo al hablar.',
    );
    expect(
      only({ state: '' })
        ?.reasons.map(({ en }) => en)
        .join(),
    ).not.toContain('Lives');
  });

  test('of those who cannot, who lacks least comes first: one call may bring them in', () => {
    const { cannot } = rosterFor(
      [speaker(1, { firstHand: false, mayPublish: false }), speaker(2, { firstHand: false })],
      question(),
    );
    expect(cannot.map(({ personId }) => Number(personId.slice(-2)))).toEqual([2, 1]);
  });

  test('gives the same list whoever is read first, and everybody is in it once', () => {
    const people = Array.from({ length: 12 }, (_, number) =>
      speaker(number, {
        state: number % 3 === 0 ? 'ID' : 'MT',
        firstHand: number % 4 !== 0,
        timesSpoken: number % 2,
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        const roster = rosterFor(shuffled, question());
        expect(roster).toEqual(rosterFor(people, question()));
        expect(roster.can.length + roster.cannot.length).toBe(people.length);
      }),
      { numRuns: 30 },
    );
    expect(rosterChecks).toHaveLength(11);
  });
});

describe('somebody’s times', () => {
  test('are on their own wall: nine in Helena is six in Honolulu', () => {
    const there = { ...always, zone: 'Pacific/Honolulu' };
    expect(isFree(there, tomorrow.startsAt, tomorrow.endsAt)).toBe(false);
    const early = { ...there, windows: [{ on: plainDate('2026-11-24'), from: '05:00', to: '09:00' }] };
    expect(isFree(early, tomorrow.startsAt, tomorrow.endsAt)).toBe(true);
  });

  test('are taken together where they touch, and not across a gap', () => {
    const windows = (until: string, from: string) => ({
      ...always,
      windows: [
        { on: 2, from, to: '12:00' },
        { on: 2, from: '08:00', to: until },
      ],
    });
    expect(isFree(windows('10:00', '10:00'), tomorrow.startsAt, tomorrow.endsAt)).toBe(true);
    expect(isFree(windows('10:00', '10:01'), tomorrow.startsAt, tomorrow.endsAt)).toBe(false);
  });

  test('over midnight are two windows, and touch', () => {
    const late = {
      ...always,
      windows: [
        { on: 2, from: '22:00', to: '24:00' },
        { on: 3, from: '00:00', to: '01:00' },
      ],
    };
    expect(isFree(late, '2026-11-25T05:30:00Z', '2026-11-25T07:30:00Z')).toBe(true);
    expect(isFree(late, '2026-11-25T05:30:00Z', '2026-11-25T08:30:00Z')).toBe(false);
  });

  test.each([
    [{ ...always, zone: 'UTC' }, 'ZoneUnknown'],
    [{ ...always, windows: [{ on: 8, from: '08:00', to: '09:00' }] }, 'WindowUnreadable'],
    [{ ...always, windows: [{ on: 1, from: '8', to: '09:00' }] }, 'WindowUnreadable'],
    [{ ...always, windows: [{ on: 1, from: '09:00', to: '09:00' }] }, 'WindowEndsBeforeStart'],
  ])('that cannot be are refused (%#)', (given, kind) => {
    expect(checkAvailability(given)).toMatchObject({ kind });
    expect(checkAvailability(always)).toBe(always);
  });
});
