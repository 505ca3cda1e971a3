import { roleAllows, membershipRoles } from '@chorus/domain/identity/roles';
import { expect, test } from '@jest/globals';
import { listedFor, wallBefore } from './list-wall.js';

const answer = (roles: readonly (typeof membershipRoles)[number][], secondFactorNeeded: string | null) => ({
  me: { secondFactorNeeded },
  organization: { id: 'o', myRoles: roles },
});

test('a session signed in by mail alone is asked for a proof, and not told that nothing waits', () => {
  const byMail = answer(['organizer'], 'Show a second factor.');
  expect(wallBefore('queue', byMail)).toBe('proof');
  expect(wallBefore('people', answer(['organizer'], null))).toBeNull();
});

test('a role that may not list is told whom the list is for, whatever it has shown', () => {
  expect(wallBefore('queue', answer(['reviewer'], null))).toBe('role');
  expect(wallBefore('reports', answer(['navigator'], null))).toBe('role');
  expect(wallBefore('people', answer(['analyst'], 'Show a second factor.'))).toBe('role');
  expect(wallBefore('people', { me: null, organization: null })).toBe('role');
  expect(wallBefore('queue', answer(['reviewer', 'navigator'], null))).toBeNull();
});

test('the lists are for those whom the API answers', () => {
  const allowed = {
    queue: 'delivery.resolve',
    reports: 'outcome.verify',
    people: 'participants.list',
    offices: 'campaign.edit',
  } as const;
  for (const list of ['queue', 'reports', 'people', 'offices'] as const) {
    expect(listedFor[list]).toEqual(membershipRoles.filter((role) => roleAllows(role, allowed[list])));
  }
});
