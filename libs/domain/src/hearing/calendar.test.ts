import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarText, escaped, folded, utc, type CalendarEvent } from './calendar-text.js';
import { hearing, seat } from './hearing.given.js';
import {
  calendarFeed,
  hearingEvent,
  isQuiet,
  type ListedDay,
  type ListedHearing,
  ofHousehold,
} from './hearing-calendar.js';
import { seatStates } from './slot.js';

const encoder = new TextEncoder();
const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, '');
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign));
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'sample-014@chorus',
  sequence: 3,
  status: 'CONFIRMED',
  startsAt: '2026-12-08T16:00:00Z',
  endsAt: '2026-12-08T19:00:00Z',
  changedAt: '2026-11-23T17:00:00.123Z',
  summary: 'Public meeting',
  description: 'There: 9:00.',
  location: null,
  url: 'https://chorus.example/h/014',
  ...more,
});
const feed = (events: readonly CalendarEvent[]): string =>
  calendarText({ name: 'Chorus: meetings', events, madeAt: '2026-11-23T17:00:00Z' });
const valueOf = (text: string, name: string): string | undefined =>
  unfolded(text)
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

describe('iCalendar text', () => {
  test('folds at 75 octets between characters, and unfolds to what it was (RFC 5545, 3.1)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300, size: 'max' }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const lines = folded(line).split('\r\n');
        expect(unfolded(folded(line))).toBe(line);
        for (const one of lines) expect(encoder.encode(one).length).toBeLessThanOrEqual(75);
        expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
      }),
    );
  });

  test('escapes text so that it comes back as it was (RFC 5545, 3.3.11)', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        // Control characters have no place in a calendar, and line ends are all one.
        const clean = text
          .normalize('NFC')
          .replace(/\r\n?/g, '\n')
          .replace(/[^\P{Cc}\t\n]/gu, '');
        expect(unescaped(escaped(text))).toBe(clean);
        expect(escaped(text)).not.toMatch(/[\r\n]/);
      }),
    );
    expect(escaped('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
  });

  test('cannot be made to hold a line of somebody else’s', () => {
    const text = feed([event({ summary: 'A\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT' })]);
    expect(text.split('\r\n').filter((line) => /^(ATTENDEE|END:VEVENT)/.test(line))).toEqual(['END:VEVENT']);
    expect(() => feed([event({ url: 'https://x.example/\r\nATTENDEE:y' })])).toThrow('control character');
  });

  test('writes instants in UTC (RFC 5545, 3.3.5) and ends every line with CRLF', () => {
    expect(utc('2026-12-08T09:00:00-07:00')).toBe('20261208T160000Z');
    const text = feed([event()]);
    expect(valueOf(text, 'DTSTART')).toBe('20261208T160000Z');
    expect(valueOf(text, 'DTSTAMP')).toBe('20261123T170000Z');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  test('has what every event and calendar must have, once (RFC 5545, 3.6 and 3.6.1)', () => {
    const lines = unfolded(feed([event({ location: '1 Example Street, Helena' })])).split('\r\n');
    for (const name of [
      'VERSION',
      'PRODID',
      'METHOD',
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SEQUENCE',
      'STATUS',
    ])
      expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
    expect(lines).toContain('LOCATION:1 Example Street\\, Helena');
  });
});

const listed = (more: Partial<ListedHearing> = {}): ListedHearing => ({
  hearing: hearing(),
  changedAt: '2026-11-23T17:00:00Z',
  seatChanges: 2,
  seat: seat(1, { state: 'confirmed', agreedTo: 1, zone: 'Pacific/Honolulu' }),
  url: 'https://chorus.example/hearings/014',
  ...more,
});

const day = (more: Partial<ListedDay> = {}): ListedDay => ({
  caseId: '014',
  actBy: '2027-04-28',
  runs: true,
  changedAt: '2026-11-23T17:00:00Z',
  url: 'https://chorus.example/me/dates',
  ...more,
});

describe('a day to act by in a calendar', () => {
  const made = '2026-11-23T17:00:00Z';

  test('is a whole day wherever its reader is, takes nobody’s time and names no case', () => {
    const text = calendarFeed([listed()], [day()], 'en', made);
    const [meeting = '', own = ''] = unfolded(text).split('END:VEVENT');
    expect(meeting).toContain('SUMMARY:You speak');
    expect(own).toContain('DTSTART;VALUE=DATE:20270428\r\n');
    expect(own).not.toContain('DTEND');
    expect(own).toContain('SUMMARY:Act by this day\r\n');
    expect(own).toContain('TRANSP:TRANSPARENT');
    expect(text).toContain('NAME:Chorus: dates and meetings');
  });

  test('that moved or was done is off, and the one it moved to is another event', () => {
    const later = day({ actBy: '2027-05-03', changedAt: '2026-11-24T17:00:00Z' });
    const moved = unfolded(calendarFeed([], [later, day({ runs: false })], 'es', made));
    expect(moved.match(/^(UID|STATUS):.*/gm)).toEqual([
      'UID:014.2027-04-28@chorus',
      'STATUS:CANCELLED',
      'UID:014.2027-05-03@chorus',
      'STATUS:CONFIRMED',
    ]);
    expect(() => calendarFeed([], [day({ actBy: '2027-05-03\r\nX:1' })], 'en', made)).toThrow(RangeError);
  });

  test('is in no campaign’s feed', () => {
    expect(calendarFeed([listed()], null, 'en', made)).not.toContain('Act by');
  });
});

describe('a hearing in a calendar', () => {
  test('is told on both walls, with its reference and place', () => {
    expect(hearingEvent(listed(), 'en')).toMatchObject({
      status: 'CONFIRMED',
      sequence: 3,
      summary: 'You speak: public meeting H-SAMPLE-01 (MT)',
      location: '1 Example Street, Helena',
      description:
        'There: 2026-12-08, 9:00 a.m. Mountain Time.\nFor you: 2026-12-08, 6:00 a.m. Hawaii time.\nEverything else: https://chorus.example/hearings/014',
    });
  });

  test('keeps its name and grows its number when it moves, and stays in the feed when it is off', () => {
    const before = hearingEvent(listed(), 'en');
    const moved = hearingEvent(
      listed({ hearing: hearing({}, { state: 'moved', sequence: 2 }), seatChanges: 3 }),
      'en',
    );
    expect(moved.uid).toBe(before.uid);
    expect(moved.sequence).toBeGreaterThan(before.sequence);
    const off = listed({ hearing: hearing({}, { state: 'cancelled', sequence: 3 }) });
    expect(valueOf(calendarFeed([off], null, 'en', '2026-11-23T17:00:00Z'), 'STATUS')).toBe('CANCELLED');
  });

  test.each([
    ['offered', 'TENTATIVE'],
    ['waitlisted', 'TENTATIVE'],
    ['written_only', 'TENTATIVE'],
    ['delivered', 'CONFIRMED'],
    ['declined', 'CANCELLED'],
    ['cancelled', 'CANCELLED'],
    ['excused', 'CANCELLED'],
  ] as const)('for whoever is %s is %s', (state, status) => {
    expect(hearingEvent(listed({ seat: seat(1, { state }) }), 'es').status).toBe(status);
  });

  test('of a household stays in while one of them speaks, whoever else lets it go, and its number grows with either', () => {
    const speaks = listed({ seatChanges: 2 });
    const declined = listed({
      ...{ seat: seat(2, { state: 'declined' }), seatChanges: 3, changedAt: '2026-11-24T17:00:00Z' },
    });
    for (const both of [
      [speaks, declined],
      [declined, speaks],
    ]) {
      const one = hearingEvent(ofHousehold(both), 'en');
      expect(one).toMatchObject({ status: 'CONFIRMED', changedAt: '2026-11-24T17:00:00Z', sequence: 6 });
    }
    expect(hearingEvent(ofHousehold([declined]), 'en').status).toBe('CANCELLED');
  });

  test('is in no feed while it is a draft, or while somebody is only asked', () => {
    const made = '2026-11-23T17:00:00Z';
    const none = [
      listed({ hearing: hearing({}, { state: 'drafted' }) }),
      listed({ seat: seat(1, { state: 'invited' }) }),
    ];
    expect(calendarFeed(none, null, 'en', made)).not.toContain('VEVENT');
    expect(calendarFeed([listed({ seat: null })], null, 'en', made)).toContain('STATUS:CONFIRMED');
  });

  test('says no health word in any state or language, whatever the body, the title and the place are called', () => {
    const telling = hearing({
      ...{ body: 'Department of Insurance', title: 'Denial of treatment for patients', docket: 'HEALTH-1' },
      place: 'Health Department, room 3',
    });
    for (const language of ['en', 'es'] as const)
      for (const state of [...seatStates, null]) {
        const one = listed({ hearing: telling, seat: state === null ? null : seat(1, { state }) });
        const text = unfolded(calendarFeed([one], [day()], language, '2026-11-23T17:00:00Z'));
        expect(text).not.toMatch(/health|insur|denial|treat|patient|salud|segur|pacient/i);
      }
    expect(isQuiet('State Capitol, room 3')).toBe(true);
  });
});
