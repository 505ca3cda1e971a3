import { describe, expect, test } from '@jest/globals';
import type { Authority } from '../identity/authority.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { membershipRoles } from '../identity/roles.js';
import { refuse } from '../shared/refusal.js';
import { listsParticipants, mayChangeCase } from './case.policy.js';
import { noSight, type CaseSight } from './case-sight.js';

const allowed: MayAct = { allowed: true, authority: {} as Authority, notes: [] };
const nobody: MayNotAct = refuse('NoAuthority', 'We have no record.');
const expired: MayNotAct = refuse('AuthorityNotInForce', 'Your authority is not in force today.');
const clear: CaseSight = { ...noSight, sees: 'clear' };
const helper: CaseSight = { ...noSight, sees: 'whole', helps: true };
const clinician: CaseSight = { ...noSight, sees: 'whole', speaksAsClinician: true };

describe('who sees one by one who takes part', () => {
  test('everybody of the organization who works with people, and nobody who only counts them', () => {
    const seeing = membershipRoles.filter((role) => listsParticipants([role]));
    expect(seeing).toEqual(['owner', 'organizer', 'navigator', 'reviewer', 'clinician', 'practice_staff']);
    expect(listsParticipants([])).toBe(false);
  });

  test('roles add up', () => {
    expect(listsParticipants(['analyst', 'navigator'])).toBe(true);
  });
});

describe('who changes a case', () => {
  test('whoever acts for the person, whatever an organization sees', () => {
    expect(mayChangeCase(allowed, noSight)).toBe('person');
    expect(mayChangeCase(allowed, clear, 'helps')).toBe('person');
  });

  test('a helper only what is a helper’s, a clinician only what is a clinician’s', () => {
    expect(mayChangeCase(nobody, helper, 'helps')).toBe('helper');
    expect(mayChangeCase(nobody, clinician, 'speaksAsClinician')).toBe('helper');
    for (const [sight, orAs] of [
      [helper, undefined],
      [helper, 'speaksAsClinician'],
      [clinician, 'helps'],
      [clear, 'helps'],
    ] as const)
      expect(mayChangeCase(nobody, sight, orAs)).toMatchObject({ kind: 'NotAllowed' });
  });

  test('a case that is not seen does not exist; a right that ended says so', () => {
    expect(mayChangeCase(nobody, noSight, 'helps')).toMatchObject({ kind: 'NotFound', field: 'caseId' });
    expect(mayChangeCase(expired, noSight)).toMatchObject({ kind: 'NotAllowed', message: expired.message });
  });
});
