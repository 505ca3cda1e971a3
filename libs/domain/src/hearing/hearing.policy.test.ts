import { describe, expect, test } from '@jest/globals';
import type { Authority } from '../identity/authority.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { membershipRoles, type MembershipRole } from '../identity/roles.js';
import { refuse } from '../shared/refusal.js';
import { mayActForSeat, mayRunHearing, maySeeRoster, seatActs } from './hearing.policy.js';

const nobody: MayNotAct = refuse('NoAuthority', 'Sample');
const oneself: MayAct = { allowed: true, authority: {} as Authority, notes: [] };
const stranger = { helpsByConsent: false, runsHearing: false };

describe('who may do what about hearings', () => {
  test('owners and organizers run them; whoever lists people sees the roster; strangers see neither', () => {
    const of = (ask: (roles: readonly MembershipRole[]) => unknown): readonly MembershipRole[] =>
      membershipRoles.filter((role) => ask([role]) === true);
    expect(of(mayRunHearing)).toEqual(['owner', 'organizer']);
    expect(of(maySeeRoster)).toEqual(['owner', 'organizer', 'navigator', 'reviewer']);
    expect(mayRunHearing([])).toMatchObject({ kind: 'NotFound' });
    expect(maySeeRoster([])).toMatchObject({ kind: 'NotFound' });
  });

  test('a speaker does everything about their own seat', () => {
    for (const act of seatActs) expect(mayActForSeat(act, oneself, stranger)).toBe(true);
  });

  test('nobody says yes, writes or attests for somebody else [G11]', () => {
    const allowed = (facts: typeof stranger) =>
      seatActs.filter((act) => mayActForSeat(act, nobody, facts) === true);
    expect(allowed({ helpsByConsent: true, runsHearing: false })).toEqual([
      'sign_up',
      'note_need',
      'tell_afterwards',
    ]);
    expect(allowed({ helpsByConsent: false, runsHearing: true })).toEqual(['note_need', 'tell_afterwards']);
    expect(mayActForSeat('attest', nobody, { ...stranger, runsHearing: true })).toMatchObject({
      kind: 'NotAllowed',
    });
    expect(mayActForSeat('tell_afterwards', nobody, stranger)).toMatchObject({ kind: 'NotFound' });
  });
});
