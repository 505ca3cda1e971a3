import { describe, expect, test } from '@jest/globals';
import { desk, now, seat } from './hearing.given.js';
import { offerPlanned, takeBackPlanned } from './planned-seat.js';

describe('a seat that a plan has thought of', () => {
  test('is held for the answer of whoever was asked, and is no yes', () => {
    const { changed, desk: after } = offerPlanned(desk(), seat(1, { state: 'invited' }), now);
    expect(changed).toMatchObject([{ state: 'offered', heldBecause: 'planned', agreedTo: null }]);
    expect(after.taken).toBe(1);
  });

  test('is held for nobody past those who wait, where the body keeps the list, or in the last hour', () => {
    const invited = seat(1, { state: 'invited' });
    const full = desk({ slots: 1 }, [seat(2, { state: 'confirmed' })]);
    const waiting = desk({}, [seat(2, { state: 'waitlisted', position: 1 })]);
    const theirs = desk({ signupOwner: 'body', slots: null, signupMethod: 'email' });
    expect(offerPlanned(full, invited, now).changed).toEqual([]);
    expect(offerPlanned(waiting, invited, now).changed).toEqual([]);
    expect(offerPlanned(theirs, invited, now).changed).toEqual([]);
    expect(offerPlanned(desk(), invited, '2026-12-08T15:30:00Z').changed).toEqual([]);
  });

  test.each(['declined', 'confirmed', 'waitlisted', 'written_only', 'cancelled'] as const)(
    'is not offered to somebody who is %s already',
    (state) => {
      const position = state === 'waitlisted' ? 1 : null;
      expect(offerPlanned(desk(), seat(1, { state, position }), now).changed).toEqual([]);
    },
  );

  test('goes back where the plan changes, and what somebody asked for themselves does not', () => {
    const held = { state: 'offered', heldUntil: '2026-11-24T17:00:00Z' } as const;
    const planned = seat(1, { ...held, heldBecause: 'planned' });
    const asked = seat(2, { ...held, heldBecause: 'claim' });
    const both = desk({}, [planned, asked]);
    expect(takeBackPlanned(both, planned)).toMatchObject({
      desk: { taken: 1 },
      changed: [{ state: 'invited', heldUntil: null }],
    });
    expect(takeBackPlanned(both, asked).changed).toEqual([]);
    expect(takeBackPlanned(both, seat(3, { state: 'confirmed' })).changed).toEqual([]);
  });
});
