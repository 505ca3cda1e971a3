import { expect, test } from '@jest/globals';
import { membershipRoles } from '../identity/roles.js';
import { caseSight, showsFacts } from './case-sight.js';

const through = (role: (typeof membershipRoles)[number], agreed: boolean, named = true) =>
  caseSight(
    false,
    [{ roles: [role], consents: agreed ? ['store', 'share_with_helper'] : ['store', 'pool'], named }],
    false,
  );

test.each([
  ['owner', 'clear', 'clear'],
  ['organizer', 'clear', 'clear'],
  ['navigator', 'clear', 'whole'],
  ['reviewer', 'clear', 'whole'],
  ['clinician', 'clear', 'whole'],
  ['practice_staff', 'clear', 'whole'],
  ['analyst', 'nothing', 'nothing'],
] as const)('a %s sees %s without the person’s consent and %s with it', (role, without, withConsent) => {
  expect(through(role, false).sees).toBe(without);
  expect(through(role, true).sees).toBe(withConsent);
});

test('every role has its line above', () => {
  expect(membershipRoles).toHaveLength(7);
});

test('whoever acts for the person sees the whole, in no organization at all', () => {
  expect(caseSight(true, [], false).sees).toBe('whole');
  expect(caseSight(false, [], false).sees).toBe('nothing');
});

test('only navigators and practice staff help, only clinicians speak as such, each by consent', () => {
  expect(membershipRoles.filter((role) => through(role, true).helps)).toEqual([
    'navigator',
    'practice_staff',
  ]);
  expect(membershipRoles.filter((role) => through(role, true).speaksAsClinician)).toEqual(['clinician']);
  expect(membershipRoles.some((role) => through(role, false).helps)).toBe(false);
});

test('a consent given to one organization opens nothing to another', () => {
  const sight = caseSight(
    false,
    [
      { roles: ['organizer'], consents: ['share_with_helper'], named: true },
      { roles: ['navigator'], consents: [], named: true },
    ],
    false,
  );
  expect(sight).toMatchObject({ sees: 'clear', helps: false });
});

test('a consent to show the case to a helper opens it to the one who has this person, and to nobody else there', () => {
  for (const role of membershipRoles) {
    expect(through(role, true, false)).toMatchObject({ helps: false, speaksAsClinician: false });
    expect(through(role, true, false).sees).not.toBe('whole');
  }
});

test('of a case kept confidential members see that a date runs, the helper agreed to by name sees the case (G15)', () => {
  for (const role of membershipRoles) {
    const sight = (named: boolean) =>
      caseSight(false, [{ roles: [role], consents: ['share_with_helper'], named }], true);
    expect(sight(false).sees).toBe(role === 'analyst' ? 'nothing' : 'date');
    expect(showsFacts(sight(false))).toBe(false);
    expect(sight(false).reviews).toBe(false);
    expect(sight(true).sees).toBe(through(role, true).sees === 'whole' ? 'whole' : sight(false).sees);
  }
  expect(caseSight(true, [], true).sees).toBe('whole');
});
