import { describe, expect, test } from '@jest/globals';
import { type stepActors } from '../playbook/playbook.js';
import type { AccountId } from '../shared/ids.js';
import { isRefusal } from '../shared/refusal.js';
import { expire, extend, giveBack, mayTakeStep, take, type Holding, type TakerStanding } from './lease.js';

const one = 'account-1' as AccountId;
const other = 'account-2' as AccountId;
const now = '2026-12-07T15:00:00.000Z';
const tomorrow = '2026-12-08T15:00:00.000Z';
const open: Holding = { state: 'open', heldBy: null, leaseUntil: null };
const leased: Holding = { state: 'held', heldBy: one, leaseUntil: tomorrow };
const begun: Holding = { state: 'held', heldBy: one, leaseUntil: null };

const kindOf = (answer: object | null): string =>
  answer !== null && isRefusal(answer) ? answer.kind : 'may';

describe('a step that people pick for themselves', () => {
  test('is held for a day by whoever takes it, and by nobody else meanwhile', () => {
    expect(take(open, one, now)).toEqual(leased);
    expect(take({ ...open, state: 'offered' }, one, now)).toEqual(leased);
    expect(kindOf(take(leased, other, now))).toBe('WorkItemHeld');
    expect(take(leased, one, tomorrow)).toMatchObject({
      heldBy: one,
      leaseUntil: '2026-12-09T15:00:00.000Z',
    });
  });

  test('may be taken by another the moment the day is over, not before', () => {
    expect(kindOf(take(leased, other, '2026-12-08T14:59:59.999Z'))).toBe('WorkItemHeld');
    expect(take(leased, other, tomorrow)).toMatchObject({ heldBy: other });
    expect(expire(leased, '2026-12-08T14:59:59.999Z')).toBe(leased);
    expect(expire(leased, tomorrow)).toEqual(open);
  });

  test('is not taken, opened or given back once something was begun in it', () => {
    expect(kindOf(take(begun, other, tomorrow))).toBe('WorkItemHeld');
    expect(kindOf(take(begun, one, tomorrow))).toBe('WorkItemBegun');
    expect(kindOf(extend(begun, one, now))).toBe('WorkItemBegun');
    expect(kindOf(giveBack(begun, one))).toBe('WorkItemBegun');
    expect(expire(begun, '2030-01-01T00:00:00.000Z')).toBe(begun);
  });

  test('is kept longer or given back by its holder alone', () => {
    expect(extend(leased, one, tomorrow)).toMatchObject({ leaseUntil: '2026-12-09T15:00:00.000Z' });
    expect(giveBack(leased, one)).toEqual(open);
    for (const answer of [extend(leased, other, now), giveBack(leased, other), extend(open, one, now)])
      expect(kindOf(answer)).toBe('WorkItemNotHeld');
  });

  test('is over when it is done or no longer needed', () => {
    for (const state of ['done', 'released'] as const) {
      const item = { ...open, state };
      expect([take(item, one, now), extend(item, one, now), giveBack(item, one)].map(kindOf)).toEqual(
        Array(3).fill('WorkItemOver'),
      );
    }
  });
});

describe('who picks which step', () => {
  const nobody: TakerStanding = { acts: false, helps: false, seesFacts: true, roles: [] };
  const takes = (actor: (typeof stepActors)[number], more: Partial<TakerStanding>): boolean =>
    mayTakeStep(actor, { ...nobody, ...more }) === null;

  test("a person's own step is theirs or their named helper's, whatever a role", () => {
    expect(takes('person', { acts: true })).toBe(true);
    expect(takes('person', { helps: true })).toBe(true);
    expect(takes('person', { roles: ['owner', 'organizer', 'navigator'] })).toBe(false);
  });

  test('a step of the organization is for the role that does it, and not of a case kept to its person', () => {
    expect(takes('navigator', { roles: ['navigator'] })).toBe(true);
    expect(takes('navigator', { roles: ['organizer'] })).toBe(false);
    expect(takes('organizer', { roles: ['owner'] })).toBe(true);
    expect(takes('organizer', { roles: ['organizer'], seesFacts: false })).toBe(false);
    expect(takes('practice_staff', { roles: ['practice_staff'] })).toBe(true);
  });

  test('clinicians and speakers are asked by name: nobody picks their steps from a list (G4)', () => {
    for (const actor of ['clinician', 'speaker'] as const)
      expect(takes(actor, { acts: true, helps: true, roles: ['clinician', 'owner', 'navigator'] })).toBe(
        false,
      );
  });
});
