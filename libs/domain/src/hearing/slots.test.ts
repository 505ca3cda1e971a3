import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import { claimSlot, confirmByWord, confirmSeat, leaveSlot, sayAvailable } from './claim-slot.js';
import { desk, granted, hearing, now, seat } from './hearing.given.js';
import { holdUntil } from './hold.js';
import { deskOf, toPromote, type SlotDecision, type SlotDesk } from './slot-desk.js';
import { askAgain, bodyTakesOver, endHearing, setSlots } from './slot-changes.js';
import type { Seat, SeatState } from './slot.js';
import { expireHolds, promote } from './waitlist.js';

const ready = { now, ready: true };
const only = ({ changed }: SlotDecision): Seat => {
  const [first] = changed;
  if (!first || changed.length !== 1) throw new Error('Expected one seat to change');
  return first;
};
const states = ({ changed }: SlotDecision): readonly SeatState[] => changed.map(({ state }) => state);
const offered = (number: number, more: Partial<Seat> = {}): Seat =>
  seat(number, { state: 'offered', heldUntil: '2026-11-24T17:00:00Z', heldBecause: 'claim', ...more });
const confirmed = (number: number): Seat => seat(number, { state: 'confirmed', agreedTo: 1 });
const waiting = (number: number, position: number): Seat => seat(number, { state: 'waitlisted', position });

describe('asking for a slot', () => {
  test('gives a free one at once to whoever is ready, and holds it for whoever is not', () => {
    expect(only(granted(claimSlot(desk(), seat(1), ready)))).toMatchObject({
      state: 'confirmed',
      agreedTo: 1,
    });
    const held = granted(claimSlot(desk(), seat(1), { now, ready: false }));
    expect(only(held)).toMatchObject({
      state: 'offered',
      heldUntil: '2026-11-24T17:00:00Z',
      heldBecause: 'claim',
    });
    expect(held.desk.taken).toBe(1);
  });

  test('puts the next on the waiting list when the slots are taken, in the order of asking', () => {
    let at: SlotDesk = desk({ slots: 1 });
    const all: Seat[] = [];
    for (const number of [3, 1, 2]) {
      const decision = granted(claimSlot(at, seat(number), ready));
      at = decision.desk;
      all.push(only(decision));
    }
    expect(all.map(({ state, position }) => [state, position])).toEqual([
      ['confirmed', null],
      ['waitlisted', 1],
      ['waitlisted', 2],
    ]);
    expect(at).toMatchObject({ taken: 1, waiting: 2 });
  });

  test('never jumps a waiting list, also when a slot has just come free', () => {
    const free = desk({ slots: 2 }, [confirmed(1), waiting(2, 1)]);
    expect(only(granted(claimSlot(free, seat(3), ready)))).toMatchObject({
      state: 'waitlisted',
      position: 2,
    });
  });

  test.each(['offered', 'confirmed', 'waitlisted'] as const)('twice is refused: %s', (state) => {
    expect(claimSlot(desk(), seat(1, { state }), ready)).toMatchObject({ kind: 'AlreadyOnList' });
  });

  test.each(['delivered', 'not_delivered', 'excused', 'cancelled'] as const)(
    'after the hearing is refused: %s',
    (state) => {
      expect(claimSlot(desk(), seat(1, { state }), ready)).toMatchObject({ kind: 'SeatOver' });
    },
  );

  test('is refused where the body keeps the list, once sign-up is over, and once the hearing has begun', () => {
    const theirs = desk({ signupOwner: 'body', slots: null, signupMethod: 'phone' });
    expect(claimSlot(theirs, seat(1), ready)).toMatchObject({ kind: 'BodyTakesSignups' });
    expect(claimSlot(desk(), seat(1), { now: '2026-12-05T00:00:00Z', ready: true })).toMatchObject({
      kind: 'SignupClosed',
    });
    expect(
      claimSlot(desk({ signupCloses: null }), seat(1), { now: '2026-12-08T16:00:00Z', ready: true }),
    ).toMatchObject({ kind: 'HearingNotOpen' });
    expect(claimSlot({ ...desk(), state: 'drafted' }, seat(1), ready)).toMatchObject({
      kind: 'HearingNotOpen',
    });
  });

  test('whoever said no may think again, at the end of the list', () => {
    const full = desk({ slots: 1 }, [confirmed(1), waiting(2, 7)]);
    expect(only(granted(claimSlot(full, seat(3, { state: 'declined' }), ready)))).toMatchObject({
      position: 8,
    });
  });
});

describe('a hold', () => {
  test.each([
    ['weeks ahead: a day', '2026-11-23T17:00:00Z', '2026-12-08T16:00:00Z', '2026-11-24T17:00:00Z'],
    ['five days ahead: twelve hours', '2026-12-03T17:00:00Z', '2026-12-08T16:00:00Z', '2026-12-04T16:00:00Z'],
    ['two days ahead: four hours', '2026-12-06T17:00:00Z', '2026-12-08T16:00:00Z', '2026-12-06T21:00:00Z'],
    ['the day before: one hour', '2026-12-07T18:00:00Z', '2026-12-08T16:00:00Z', '2026-12-07T19:00:00Z'],
    [
      'late in the evening: the morning after',
      '2026-12-04T04:30:00Z',
      '2026-12-10T16:00:00Z',
      '2026-12-04T16:30:00Z',
    ],
    ['before dawn: the same morning', '2026-12-06T06:00:00Z', '2026-12-08T16:00:00Z', '2026-12-06T16:00:00Z'],
    [
      'tomorrow at nine: an hour before it',
      '2026-12-08T03:45:00Z',
      '2026-12-08T16:00:00Z',
      '2026-12-08T15:00:00Z',
    ],
  ])('%s', (_what, from, startsAt, until) => {
    expect(holdUntil(from, startsAt, 'America/Denver')).toBe(until);
  });

  test('ends by the person’s own wall, not the hearing’s', () => {
    // Four hours later it is 21:30 in Honolulu, which is night, and 17:30 in Guam, which is not.
    expect(holdUntil('2026-12-06T03:30:00Z', '2026-12-08T16:00:00Z', 'Pacific/Honolulu')).toBe(
      '2026-12-06T19:00:00Z',
    );
    expect(holdUntil('2026-12-06T03:30:00Z', '2026-12-08T16:00:00Z', 'Pacific/Guam')).toBe(
      '2026-12-06T07:30:00Z',
    );
  });
});

describe('saying yes', () => {
  test('to what is held confirms, once however often it is pressed', () => {
    const at = desk({}, [offered(1)]);
    const yes = granted(confirmSeat(at, offered(1), { ...ready, sequence: 1 }));
    expect(only(yes)).toMatchObject({ state: 'confirmed', agreedTo: 1, heldUntil: null, heldBecause: null });
    expect(yes.desk.taken).toBe(1);
    expect(granted(confirmSeat(yes.desk, only(yes), { ...ready, sequence: 1 })).changed).toEqual([]);
  });

  test('to a day that is no longer the day says nothing for anybody', () => {
    const moved = { ...desk({}, [offered(1)]), sequence: 2 };
    expect(confirmSeat(moved, offered(1), { ...ready, sequence: 1 })).toMatchObject({
      kind: 'HearingChangedMeanwhile',
    });
  });

  test('too late counts while nobody waits, and not when somebody does', () => {
    const late = { now: '2026-11-24T17:00:00Z', ready: true, sequence: 1 };
    expect(isRefusal(confirmSeat(desk({}, [offered(1)]), offered(1), late))).toBe(false);
    expect(confirmSeat(desk({ slots: 1 }, [offered(1), waiting(2, 1)]), offered(1), late)).toMatchObject({
      kind: 'HoldOver',
    });
  });

  test('needs the words about what becomes public, and keeps the slot meanwhile', () => {
    expect(confirmSeat(desk({}, [offered(1)]), offered(1), { now, ready: false, sequence: 1 })).toMatchObject(
      {
        kind: 'NotReadyToSpeak',
      },
    );
  });

  test('by telephone in the last hour takes any free slot, and no earlier', () => {
    const at = desk({ slots: 2 }, [confirmed(1), waiting(2, 1)]);
    expect(confirmByWord(at, waiting(2, 1), ready)).toMatchObject({ kind: 'NotTheLastHour' });
    const late = { now: '2026-12-08T15:00:00Z', ready: true };
    expect(only(granted(confirmByWord(at, seat(3), late)))).toMatchObject({ state: 'confirmed' });
    expect(granted(confirmByWord(at, waiting(2, 1), late)).desk).toMatchObject({ taken: 2, waiting: 0 });
    expect(confirmByWord({ ...at, taken: 2 }, seat(3), late)).toMatchObject({ kind: 'NoSlotFree' });
  });
});

describe('a slot that comes free', () => {
  test('goes to the head of the waiting list with a hold of their own', () => {
    const before = desk({ slots: 1 }, [confirmed(1), waiting(2, 4), waiting(3, 3)]);
    const left = granted(leaveSlot(before, confirmed(1), 'declined', now));
    expect(toPromote(left.desk, now)).toBe(1);
    const next = promote(left.desk, [waiting(2, 4), waiting(3, 3)], now);
    expect(only(next)).toMatchObject({
      id: seat(3).id,
      state: 'offered',
      heldBecause: 'free_again',
      position: null,
    });
    expect(next.desk).toMatchObject({ taken: 1, waiting: 1 });
  });

  test('is not forgotten because too few of the list were read', () => {
    const at = desk({ slots: 2 }, [waiting(2, 1), waiting(3, 2)]);
    expect(() => promote(at, [waiting(2, 1)], now)).toThrow('Promoting 2');
  });

  test('by a hold that ran out is let go only when somebody waits for it, or in the last hour', () => {
    const late = '2026-11-24T17:00:00Z';
    const held = [offered(1), offered(2, { heldUntil: '2026-11-24T16:00:00Z' })];
    expect(expireHolds(desk({ slots: 2 }, held), held, late).changed).toEqual([]);
    const one = expireHolds(desk({ slots: 2 }, [...held, waiting(3, 1)]), held, late);
    expect(only(one)).toMatchObject({ id: seat(2).id, state: 'available' });
    expect(expireHolds(desk({ slots: 2 }, held), held, '2026-12-08T15:00:00Z').changed).toHaveLength(2);
    expect(expireHolds(desk({ slots: 2 }, [...held, waiting(3, 1)]), held, now).changed).toEqual([]);
  });

  test('does not let a place be left once the hearing has begun', () => {
    expect(
      leaveSlot(desk({}, [confirmed(1)]), confirmed(1), 'declined', '2026-12-08T16:00:00Z'),
    ).toMatchObject({
      kind: 'SeatOver',
    });
  });
});

describe('a hearing that changes under its speakers', () => {
  test('moved: every yes is asked for again with a new hold, and the waiting list keeps its order', () => {
    const all = [confirmed(1), offered(2), waiting(3, 1)];
    const moved = {
      ...desk({ slots: 2 }, all),
      sequence: 2,
      startsAt: '2026-11-24T16:00:00Z',
      state: 'moved' as const,
    };
    const again = askAgain(moved, all, now);
    expect(again.changed.map(({ id, state, heldBecause }) => [id, state, heldBecause])).toEqual([
      [seat(1).id, 'offered', 'hearing_moved'],
      [seat(2).id, 'offered', 'hearing_moved'],
    ]);
    expect(again.changed.map(({ heldUntil }) => heldUntil)).toEqual([
      '2026-11-23T18:00:00Z',
      '2026-11-23T18:00:00Z',
    ]);
    expect(again.desk).toMatchObject({ taken: 2, waiting: 1 });
  });

  test('moved where the body keeps the list: its answers were to the earlier day, so everybody asks it anew', () => {
    const all = [confirmed(1), waiting(2, 1), seat(3, { state: 'written_only' })];
    const theirs = desk({ signupOwner: 'body', slots: null, signupMethod: 'phone' }, all);
    const again = askAgain({ ...theirs, sequence: 2, state: 'moved' }, all, now);
    expect(states(again)).toEqual(['available', 'available']);
    expect(again.desk).toMatchObject({ taken: 0, waiting: 0, sequence: 2 });
  });

  test('cut below those who said yes is refused until somebody names who waits', () => {
    const all = [confirmed(1), confirmed(2), confirmed(3), waiting(4, 1)];
    const at = desk({ slots: 3 }, all);
    expect(setSlots(at, all, 1)).toMatchObject({ kind: 'SlotsBelowConfirmed', field: 'giveUp' });
    expect(setSlots(at, all, 1, [seat(1).id])).toMatchObject({ kind: 'ChoiceUnusable' });
    expect(setSlots(at, all, 1, [seat(1).id, seat(4).id])).toMatchObject({ kind: 'ChoiceUnusable' });
    const cut = granted(setSlots(at, all, 1, [seat(3).id, seat(1).id]));
    expect(cut.changed.map(({ id, position }) => [id, position])).toEqual([
      [seat(1).id, -1],
      [seat(3).id, 0],
    ]);
    expect(cut.desk).toMatchObject({ slots: 1, taken: 1, waiting: 3 });
  });

  test('cut by what nobody has answered takes that first, and those who had said yes come before them', () => {
    const all = [confirmed(1), offered(2), offered(3, { heldBecause: 'hearing_moved' }), offered(4)];
    const cut = granted(setSlots(desk({ slots: 4 }, all), all, 2));
    expect(cut.changed.map(({ id }) => id)).toEqual([seat(2).id, seat(4).id]);
    const deeper = granted(
      setSlots(
        desk({ slots: 4 }, [confirmed(5), ...all.slice(0, 3)]),
        [confirmed(5), ...all.slice(0, 3)],
        1,
        [seat(5).id],
      ),
    );
    expect(deeper.changed.map(({ id, position }) => [id, position])).toEqual([
      [seat(5).id, -2],
      [seat(3).id, -1],
      [seat(2).id, 0],
    ]);
  });

  test('with more slots takes nobody’s place, and the list is served', () => {
    const all = [confirmed(1), waiting(2, 1), waiting(3, 2)];
    const more = granted(setSlots(desk({ slots: 1 }, all), all, 2));
    expect(more.changed).toEqual([]);
    expect(toPromote(more.desk, now)).toBe(1);
  });

  test.each([0, -1, 1.5, 501])('has no use for %s slots', (slots) => {
    expect(setSlots(desk(), [], slots)).toMatchObject({ kind: 'SlotsUnusable', field: 'slots' });
  });

  test('whose list the body takes over leaves nobody believing that they have a slot', () => {
    const all = [confirmed(1), offered(2), waiting(3, 1), seat(4, { state: 'written_only' })];
    const over = bodyTakesOver(desk({}, all), all);
    expect(states(over)).toEqual(['available', 'available', 'available']);
    expect(over.desk).toMatchObject({ signupOwner: 'body', slots: null, taken: 0, waiting: 0 });
  });

  test('cancelled: ends for all but those who take part in writing; held: the confirmed are still asked', () => {
    const all = [
      seat(5, { state: 'invited' }),
      seat(6),
      offered(1),
      confirmed(2),
      waiting(3, 1),
      seat(4, { state: 'written_only' }),
    ];
    const gone = endHearing(desk({}, all), all, 'cancelled');
    expect(gone.changed).toHaveLength(5);
    expect(gone.desk).toMatchObject({ state: 'cancelled', taken: 0, waiting: 0 });
    const held = endHearing(desk({}, all), all, 'held');
    expect(held.changed.map(({ id }) => id)).not.toContain(seat(2).id);
    expect(held.desk).toMatchObject({ state: 'held', taken: 1, waiting: 0 });
  });
});

test('somebody may say that they could come without asking for a slot, also where the body keeps the list', () => {
  const theirs = desk({ signupOwner: 'body', slots: null, signupMethod: 'phone' });
  expect(only(granted(sayAvailable(theirs, seat(1, { state: 'invited' }), now)))).toMatchObject({
    state: 'available',
  });
  expect(sayAvailable(desk(), confirmed(1), now)).toMatchObject({ kind: 'AlreadyOnList' });
  expect(deskOf(hearing(), [])).toMatchObject({ taken: 0, waiting: 0, beforeFirst: 0, afterLast: 1 });
});
