import { expect, test } from '@jest/globals';
import { anyRoleAllows, membershipRoles } from '@chorus/domain/identity/roles';
import { whoMayAnswer } from './who-may-answer.js';

const member = (id: string, role: 'owner' | 'navigator' | 'reviewer', accountId: string | null) =>
  ({ id, role, state: accountId === null ? 'invited' : 'active', accountId }) as const;

test('each colleague who can settle what waits is offered once, by address', () => {
  const members = [
    member('1', 'owner', 'a'),
    member('2', 'navigator', 'a'),
    member('3', 'navigator', 'b'),
    member('4', 'reviewer', 'c'),
    member('5', 'navigator', null),
  ];
  const memberAddresses = members.map(({ id, accountId }) => ({
    membershipId: id,
    email: `${accountId ?? 'invited'}@sample.invalid`,
  }));
  expect(whoMayAnswer({ members, memberAddresses }).map(({ email }) => email)).toEqual([
    'a@sample.invalid',
    'b@sample.invalid',
  ]);
  expect(whoMayAnswer({ members, memberAddresses: [] })).toEqual([]);
});

test('offered are the roles that the server lets answer, and no other', () => {
  const offered = membershipRoles.filter((role) => {
    const members = [{ id: '1', role, state: 'active', accountId: 'a' } as const];
    const memberAddresses = [{ membershipId: '1', email: 'a@sample.invalid' }];
    return whoMayAnswer({ members, memberAddresses }).length === 1;
  });
  expect(offered).toEqual(membershipRoles.filter((role) => anyRoleAllows([role], 'delivery.resolve')));
});
