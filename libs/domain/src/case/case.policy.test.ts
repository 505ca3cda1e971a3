import { describe, expect, test } from '@jest/globals';
import { membershipRoles } from '../identity/roles.js';
import { listsParticipants } from './case.policy.js';

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
