import { describe, expect, test } from '@jest/globals';
import { refuse } from '../shared/refusal.js';
import { mayAssignHelper, mayDecideParticipation } from './participation.policy.js';

describe('who makes somebody a person’s helper', () => {
  const asked = {
    oneself: true,
    helps: false,
    helpedByAnother: false,
    helpersRoles: ['navigator'],
    runsAssignment: false,
  } as const;

  test('a navigator takes people, and so do a clinician and practice staff', () => {
    for (const role of ['navigator', 'clinician', 'practice_staff'] as const)
      expect(mayAssignHelper({ ...asked, helpersRoles: [role] })).toBe(true);
  });

  test('nobody gives people to somebody else without running the work, nor takes them without working on cases', () => {
    expect(mayAssignHelper({ ...asked, oneself: false })).toMatchObject({ kind: 'NotAllowed' });
    expect(mayAssignHelper({ ...asked, helpersRoles: ['analyst'] })).toMatchObject({ kind: 'NotAllowed' });
  });

  test('a helper hands over whom they help, to somebody who works on cases', () => {
    const handsOver = { ...asked, oneself: false, helps: true };
    expect(mayAssignHelper(handsOver)).toBe(true);
    expect(mayAssignHelper({ ...handsOver, helpersRoles: ['owner'] })).toMatchObject({
      kind: 'HelperNotMember',
    });
  });

  test('of two who take the same person the first has them; only who helps or runs the work moves them', () => {
    const second = { ...asked, helpedByAnother: true };
    expect(mayAssignHelper(second)).toMatchObject({ kind: 'HelpedByAnother' });
    expect(mayAssignHelper({ ...second, oneself: false, helps: true })).toBe(true);
    expect(mayAssignHelper({ ...second, runsAssignment: true })).toBe(true);
  });

  test('who runs the work gives people only to somebody who works on cases', () => {
    const gives = { ...asked, oneself: false, runsAssignment: true };
    expect(mayAssignHelper(gives)).toBe(true);
    expect(mayAssignHelper({ ...gives, helpersRoles: ['owner'] })).toMatchObject({ kind: 'HelperNotMember' });
    expect(mayAssignHelper({ ...gives, helpersRoles: [] })).toMatchObject({ kind: 'HelperNotMember' });
  });
});

describe('who decides about taking part', () => {
  test('a stranger is told that there is nothing, somebody whose right does not reach is told that', () => {
    expect(mayDecideParticipation(refuse('NoAuthority', 'We have no record.'))).toMatchObject({
      kind: 'NotFound',
    });
    expect(mayDecideParticipation(refuse('ConfidentialCare', 'It is theirs to show.'))).toMatchObject({
      kind: 'NotAllowed',
      message: 'It is theirs to show.',
    });
  });
});
