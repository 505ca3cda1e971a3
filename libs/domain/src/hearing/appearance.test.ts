import { describe, expect, test } from '@jest/globals';
import { closeHearing, recordAppearance, tallyOf, type HearingResult } from './appearance.js';
import { hearing, seat } from './hearing.given.js';
import { checkActivity, lobbyingNotes, registrationReminder } from './lobbying.js';

const after = '2026-12-08T20:00:00Z';
const held = hearing({}, { state: 'held' });
const spoke = { appearance: 'delivered', recordUrl: null, now: after } as const;

describe('after a hearing', () => {
  test('whoever had said yes spoke, did not, or could not, and a mistake is put right', () => {
    expect(recordAppearance(held, { state: 'confirmed' }, spoke)).toBe('delivered');
    expect(recordAppearance(held, { state: 'not_delivered' }, spoke)).toBe('delivered');
    expect(recordAppearance(held, { state: 'delivered' }, { ...spoke, appearance: 'excused' })).toBe(
      'excused',
    );
    expect(recordAppearance(held, { state: 'delivered' }, spoke)).toBe('delivered');
  });

  test.each(['cancelled', 'declined', 'written_only'] as const)(
    'whoever spoke without our having known is recorded as having spoken, and as nothing else: %s',
    (state) => {
      expect(recordAppearance(held, { state }, spoke)).toBe('delivered');
      for (const appearance of ['not_delivered', 'excused'] as const)
        expect(recordAppearance(held, { state }, { ...spoke, appearance })).toMatchObject({
          kind: 'SpeakerHadNoSlot',
        });
      const off = hearing({}, { state: 'cancelled' });
      expect(recordAppearance(off, { state }, spoke)).toMatchObject({ kind: 'HearingAhead' });
    },
  );

  test.each([
    ['before it began', hearing(), 'confirmed', { now: '2026-12-08T15:59:00Z' }, 'HearingAhead'],
    ['when it was cancelled', hearing({}, { state: 'cancelled' }), 'confirmed', {}, 'HearingAhead'],
    ['of somebody on the waiting list', held, 'waitlisted', {}, 'SpeakerHadNoSlot'],
    ['with a record that is no link', held, 'confirmed', { recordUrl: 'page 4' }, 'LinkUnusable'],
  ] as const)('nothing is recorded %s', (_what, of, state, more, kind) => {
    expect(recordAppearance(of, { state }, { ...spoke, ...more })).toMatchObject({ kind });
  });

  const result = (more: Partial<HearingResult> = {}): HearingResult => ({
    act: 'approved_reduced',
    decidedOn: '2026-12-20',
    recordUrl: 'https://board.example/order',
    ...more,
  });
  const close = (more: Partial<HearingResult> = {}, leaveUnknown = false, unknown = 0) =>
    closeHearing(
      held,
      { ...tallyOf([]), unknown },
      { result: result(more), leaveUnknown, today: '2026-12-21' },
    );

  test('it is closed with what the body did and where that can be read', () => {
    expect(close()).toBe('closed');
    expect(close({ recordUrl: null })).toMatchObject({ kind: 'RecordMissing' });
    expect(close({ act: 'unknown', decidedOn: null, recordUrl: null })).toBe('closed');
    expect(close({ decidedOn: '2026-12-22' })).toMatchObject({ kind: 'ResultDateUnusable' });
    expect(close({ recordUrl: 'http://board.example' })).toMatchObject({ kind: 'LinkUnusable' });
  });

  test('speakers of whom nothing is known keep it open, until somebody says that it stays so [28]', () => {
    expect(close({}, false, 2)).toMatchObject({ kind: 'SpeakersUnknown' });
    expect(close({}, true, 2)).toBe('closed');
    const states = [
      'delivered',
      'delivered',
      'confirmed',
      'excused',
      'not_delivered',
      'written_only',
      'declined',
    ] as const;
    expect(tallyOf(states.map((state, number) => seat(number, { state })))).toEqual({
      ...{ saidYes: 5, delivered: 2, notDelivered: 1, excused: 1, unknown: 1, writtenOnly: 1 },
    });
  });

  test('it is not closed before it was held', () => {
    const facts = { result: result(), leaveUnknown: false, today: '2026-12-21' };
    expect(closeHearing(hearing(), tallyOf([]), facts)).toMatchObject({ kind: 'HearingMoveNotAllowed' });
  });
});

describe('lobbying [G16]', () => {
  test('has a reminder per state until somebody has looked it up, for lawmakers only', () => {
    expect(registrationReminder({ tag: 'legislative', jurisdiction: 'MT' }, null)?.en).toContain('MT');
    expect(registrationReminder({ tag: 'legislative', jurisdiction: 'US' }, null)?.es).toContain('federal');
    expect(registrationReminder({ tag: 'legislative', jurisdiction: 'MT' }, '2026-11-23')).toBeNull();
    expect(registrationReminder({ tag: 'regulatory', jurisdiction: 'MT' }, null)).toBeNull();
    expect(lobbyingNotes.legislative.en).toContain('candidate');
  });

  test.each([
    [{ on: '2026-11-23', minutes: 0, costCents: 0 }],
    [{ on: '2026-11-23', minutes: 1.5, costCents: 0 }],
    [{ on: '2026-11-23', minutes: 10, costCents: -1 }],
  ])('hours and costs are whole and not nothing: %j', (entry) => {
    expect(checkActivity(entry)).toMatchObject({ kind: 'ActivityUnusable' });
    expect(checkActivity({ ...entry, minutes: 30, costCents: 1250 })).toMatchObject({ minutes: 30 });
  });
});
