import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal } from '../shared/refusal.js';
import type { AccountId, AuthorityId, FileId, PersonId } from '../shared/ids.js';
import type { Authority, AuthorityBasis } from './authority.js';
import { defaultPurposes, mayActFor, mayTellOfDeath } from './may-act-for.js';
import { majorityOn } from './majority.js';
import { roleAllows } from './roles.js';

const person = '00000000-0000-7000-8000-000000000001' as PersonId;
const other = '00000000-0000-7000-8000-000000000002' as PersonId;

function authority(basis: AuthorityBasis, more: Partial<Authority> = {}): Authority {
  return {
    id: '00000000-0000-7000-8000-0000000000a1' as AuthorityId,
    accountId: '00000000-0000-7000-8000-0000000000b1' as AccountId,
    personId: person,
    basis,
    state: 'in_force',
    scope: { purposes: defaultPurposes(basis), cases: 'all' },
    evidenceFileId: null,
    from: '2020-01-01',
    until: null,
    ...more,
  };
}
const kindOf = (answer: ReturnType<typeof mayActFor>): string =>
  isRefusal(answer) ? answer.kind : 'allowed';

describe('who may act for a person', () => {
  test.each([
    ['2009-06-15', '2027-06-15'],
    ['2008-02-29', '2026-03-01'],
    ['2009-03-01', '2027-03-01'],
    ['2009-02-28', '2027-02-28'],
    ['1994-02-28', '2012-02-28'],
  ])('somebody born on %s is of age on %s', (birthDate, on) => {
    expect(majorityOn(birthDate)).toEqual({ on, ageAssumed: true });
  });

  test('a parent signs on the last day before the eighteenth birthday and not on it', () => {
    const facts = { birthDate: '2008-12-01' };
    const parent = [authority('parent')];
    expect(kindOf(mayActFor(parent, person, 'sign', '2026-11-30', facts))).toBe('allowed');
    expect(kindOf(mayActFor(parent, person, 'sign', '2026-12-01', facts))).toBe('AuthorityEndedAtMajority');
  });

  test('a child born on 29 February is still a child on 28 February of a common year', () => {
    const facts = { birthDate: '2008-02-29' };
    expect(kindOf(mayActFor([authority('parent')], person, 'sign', '2026-02-28', facts))).toBe('allowed');
    expect(kindOf(mayActFor([authority('parent')], person, 'sign', '2026-03-01', facts))).toBe(
      'AuthorityEndedAtMajority',
    );
  });

  test('for any birth date the parent’s last day is the eve of majority', () => {
    const day = fc.date({
      min: new Date('1930-01-01T00:00:00Z'),
      max: new Date('2030-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const birthDate = date.toISOString().slice(0, 10);
        const { on } = majorityOn(birthDate);
        const eve = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
        const parent = [authority('parent', { from: '1900-01-01' })];
        expect(kindOf(mayActFor(parent, person, 'sign', eve, { birthDate }))).toBe('allowed');
        expect(kindOf(mayActFor(parent, person, 'sign', on, { birthDate }))).toBe('AuthorityEndedAtMajority');
      }),
    );
  });

  test('a guardian of an adult goes on after majority', () => {
    expect(
      kindOf(mayActFor([authority('guardian')], person, 'sign', '2027-01-01', { birthDate: '2000-01-01' })),
    ).toBe('allowed');
  });

  test('a parent is not shown a minor’s confidential care by default', () => {
    const facts = { birthDate: '2012-01-01' };
    expect(kindOf(mayActFor([authority('parent')], person, 'view_confidential', '2026-11-21', facts))).toBe(
      'ConfidentialCare',
    );
    const shown = authority('parent', { scope: { purposes: ['view_confidential'], cases: 'all' } });
    expect(kindOf(mayActFor([shown], person, 'view_confidential', '2026-11-21', facts))).toBe('allowed');
  });

  test('death suspends everybody but the representative of the estate with papers', () => {
    const facts = { diedOn: '2026-10-01' };
    const bases: readonly AuthorityBasis[] = [
      'self',
      'parent',
      'guardian',
      'health_care_agent',
      'named_representative',
    ];
    for (const basis of bases) {
      expect(kindOf(mayActFor([authority(basis)], person, 'sign', '2026-11-21', facts))).toBe(
        'AuthoritySuspendedByDeath',
      );
    }
    const estate = authority('personal_representative');
    expect(kindOf(mayActFor([estate], person, 'sign', '2026-11-21', facts))).toBe('EstatePapersMissing');
    const papers = '00000000-0000-7000-8000-0000000000c1' as FileId;
    expect(
      kindOf(mayActFor([{ ...estate, evidenceFileId: papers }], person, 'sign', '2026-11-21', facts)),
    ).toBe('allowed');
    expect(kindOf(mayActFor([{ ...estate, evidenceFileId: papers }], person, 'sign', '2026-11-21'))).toBe(
      'EstatePapersMissing',
    );
  });

  test('a treating professional acts in urgent matters only (29 CFR 2560.503-1(b)(4))', () => {
    const clinician = [authority('treating_professional')];
    expect(kindOf(mayActFor(clinician, person, 'sign', '2026-11-21', { urgent: true }))).toBe('allowed');
    expect(kindOf(mayActFor(clinician, person, 'sign', '2026-11-21', { urgent: false }))).toBe(
      'OnlyWhenUrgent',
    );
    expect(kindOf(mayActFor(clinician, person, 'consent', '2026-11-21', { urgent: true }))).toBe(
      'AuthorityOutsideScope',
    );
  });

  test('an authority for one person, an ended one and an expired one give nothing', () => {
    expect(kindOf(mayActFor([authority('self', { personId: other })], person, 'view', '2026-11-21'))).toBe(
      'NoAuthority',
    );
    expect(kindOf(mayActFor([authority('self', { state: 'ended' })], person, 'view', '2026-11-21'))).toBe(
      'AuthorityNotInForce',
    );
    expect(
      kindOf(mayActFor([authority('self', { until: '2026-11-20' })], person, 'view', '2026-11-21')),
    ).toBe('AuthorityNotInForce');
    expect(
      kindOf(mayActFor([authority('self', { until: '2026-11-21' })], person, 'view', '2026-11-21')),
    ).toBe('allowed');
  });

  test('practice staff never sign, analysts see aggregates only', () => {
    expect(roleAllows('practice_staff', 'case.sign_clinical')).toBe(false);
    expect(roleAllows('practice_staff', 'case.prepare')).toBe(true);
    expect(roleAllows('analyst', 'case.see')).toBe(false);
    expect(roleAllows('analyst', 'measures.see')).toBe(true);
  });
});

describe('whose word that a person died counts', () => {
  const today = '2026-11-23';
  const limited = { scope: { purposes: defaultPurposes('named_representative'), cases: [] } } as const;

  test('that of whoever may act for the whole person, whatever stops them otherwise', () => {
    for (const basis of [
      'self',
      'parent',
      'guardian',
      'named_representative',
      'personal_representative',
    ] as const)
      expect(mayTellOfDeath([authority(basis)], person, today)).toBe(true);
  });

  test('not that of a right to one case, to urgent care alone, that ended or that is another person’s', () => {
    for (const [basis, more] of [
      ['named_representative', limited],
      ['treating_professional', {}],
      ['parent', { until: '2026-11-22' }],
      ['parent', { from: '2026-11-24' }],
      ['guardian', { state: 'asked' }],
      ['self', { personId: other }],
    ] as const)
      expect(mayTellOfDeath([authority(basis, more)], person, today)).toBe(false);
  });
});
