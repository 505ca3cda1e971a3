import { describe, expect, test } from '@jest/globals';
import { anonymous, asAccount, system } from '../shared/actor.js';
import type { AccountId } from '../shared/ids.js';
import { authorityBases } from './authority.js';
import { membershipRoles, permissions } from './roles.js';
import {
  needsSecondFactor,
  provenLately,
  reauthenticationFor,
  secondFactorFor,
  secondFactorNeed,
  secondFactorToSign,
} from './strong-sign-in.js';

const id = '01990000-0000-7000-8000-000000000001' as AccountId;
const byMail = asAccount(id);
const strong = asAccount(id, { secondFactor: true });

describe('what needs a second factor', () => {
  test('opening, exporting, signing as a clinician and reading others’ cases do; stopping and counting do not', () => {
    expect(permissions.filter((permission) => !needsSecondFactor(permission))).toEqual([
      'organization.edit',
      'campaign.edit',
      'campaign.stop',
      'template.edit',
      'template.approve',
      'measures.see',
    ]);
  });

  test('a mailbox alone is refused with what to do; a second factor and the system go on', () => {
    for (const actor of [byMail, anonymous]) {
      expect(secondFactorFor(actor, 'campaign.approve')).toMatchObject({
        kind: 'SecondFactorNeeded',
        message: expect.stringMatching(/Nothing was changed.*kept.*Signing in safely/),
      });
    }
    expect(secondFactorFor(strong, 'campaign.approve')).toBeNull();
    expect(secondFactorFor(system('worker'), 'campaign.approve')).toBeNull();
    expect(secondFactorFor(byMail, 'campaign.stop')).toBeNull();
  });

  test('somebody’s own signature and a family’s never do; a clinician’s does', () => {
    const asked = authorityBases.filter((basis) => secondFactorToSign(byMail, basis) !== null);
    expect(asked).toEqual(['treating_professional']);
    expect(secondFactorToSign(strong, 'treating_professional')).toBeNull();
  });
});

describe('who is told that they need one', () => {
  test('whoever works with people does; whoever only counts, and everybody else, does not', () => {
    const told = membershipRoles.filter((role) => secondFactorNeed([role], false) !== null);
    expect(told).toEqual(membershipRoles.filter((role) => role !== 'analyst'));
    expect(secondFactorNeed([], false)).toBeNull();
    expect(secondFactorNeed([], true)).toMatch(/verify organizations/);
  });
});

describe('having shown lately that it is you', () => {
  const now = '2026-11-23T11:00:00.000Z';

  test.each([
    ['2026-11-23T10:50:00.000Z', true],
    ['2026-11-23T10:49:59.999Z', false],
    ['2026-11-23T11:00:00.000Z', true],
    ['2026-11-23T11:00:00.001Z', false],
    [null, false],
    ['not a time', false],
  ])('at %s: %s', (provenAt, lately) => {
    expect(provenLately(provenAt, now)).toBe(lately);
  });

  test('signing in counts; who never did is refused and keeps everything', () => {
    expect(reauthenticationFor(asAccount(id, { authenticatedAt: now }), now)).toBeNull();
    expect(reauthenticationFor(system('worker'), now)).toBeNull();
    for (const actor of [asAccount(id), anonymous]) {
      expect(reauthenticationFor(actor, now)).toMatchObject({
        kind: 'ReauthenticationNeeded',
        message: expect.stringContaining('Nothing was lost'),
      });
    }
  });
});
