import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planTypes } from '../case/case-words.js';
import { plainDate } from '../shared/calendar.js';
import { isRefusal } from '../shared/refusal.js';
import {
  authorizationDefects,
  authorizationElements,
  authorizationStands,
  authorizationStatements,
  authorizationStatementTexts,
  type Authorization,
} from './authorization.js';
import { representativeForm, representativeForms, stateReviewForm } from './representative-forms.js';

const today = plainDate('2026-12-01');
const some = (more: Partial<Authorization> = {}): Authorization => ({
  information: 'The chart of the care that was denied, from January to November 2026',
  disclosers: [{ name: 'Sample Practice', key: 'practice-1' }],
  recipients: [{ name: 'Clinicians enrolled with the Sample League', key: 'class-1' }],
  purpose: 'At the request of the individual',
  expiresOn: plainDate('2027-06-01'),
  expiryEvent: null,
  expiryEventHappened: false,
  signerName: 'Sample Person 014',
  signedOn: plainDate('2026-11-20'),
  signedFor: null,
  statements: authorizationStatements,
  revokedOn: null,
  knownFalse: false,
  copyGiven: true,
  includesPsychotherapyNotes: false,
  includesPart2Records: false,
  ...more,
});
const kindOf = (authorization: Authorization | null, to = ['clinician-9', 'class-1']): string => {
  const answer = authorizationStands(authorization, today, to);
  return isRefusal(answer) ? answer.kind : 'stands';
};

describe('the person’s authorization (45 CFR 164.508)', () => {
  test('stands with six elements and three statements, and names a class or a person', () => {
    expect(authorizationDefects(some(), today)).toEqual([]);
    expect(kindOf(some())).toBe('stands');
    expect(authorizationElements).toHaveLength(6);
    expect(authorizationStatements).toHaveLength(3);
  });

  test.each([
    ['information', { information: ' ' }],
    ['discloser', { disclosers: [] }],
    ['recipient', { recipients: [{ name: '', key: null }] }],
    ['purpose', { purpose: '' }],
    ['expiry', { expiresOn: null }],
    ['signature', { signedOn: null }],
    ['signature', { signerName: '' }],
    ['signature', { signedFor: { authority: '' } }],
  ] as const)('without its %s is defective (45 CFR 164.508(b)(2)(ii))', (element, more) => {
    expect(authorizationDefects(some(more), today)).toEqual([{ defect: 'element_missing', element }]);
    expect(kindOf(some(more))).toBe('AuthorizationIncomplete');
  });

  test('without any one of the statements is defective (45 CFR 164.508(c)(2))', () => {
    for (const statement of authorizationStatements) {
      const rest = authorizationStatements.filter((other) => other !== statement);
      expect(authorizationDefects(some({ statements: rest }), today)).toEqual([
        { defect: 'statement_missing', statement },
      ]);
    }
  });

  test('holds through its last day and has ended the day after, or with its event', () => {
    expect(kindOf(some({ expiresOn: today }))).toBe('stands');
    expect(kindOf(some({ expiresOn: plainDate('2026-11-30') }))).toBe('AuthorizationExpired');
    const byEvent = some({ expiresOn: null, expiryEvent: 'the end of the appeals of this denial' });
    expect(kindOf(byEvent)).toBe('stands');
    expect(kindOf({ ...byEvent, expiryEventHappened: true })).toBe('AuthorizationExpired');
  });

  test('known to be revoked counts for nothing, whatever else is right or wrong with it', () => {
    expect(kindOf(some({ revokedOn: today }))).toBe('AuthorizationRevoked');
    expect(kindOf(some({ revokedOn: today, purpose: '' }))).toBe('AuthorizationRevoked');
    expect(kindOf(some({ revokedOn: plainDate('2026-12-02') }))).toBe('stands');
  });

  test.each([
    ['known_false', { knownFalse: true }],
    ['signed_in_future', { signedOn: plainDate('2026-12-02') }],
    ['no_copy_given', { copyGiven: false }],
    ['psychotherapy_notes_combined', { includesPsychotherapyNotes: true }],
    ['part_2_records_combined', { includesPart2Records: true }],
  ] as const)('is defective by %s', (defect, more) => {
    expect(authorizationDefects(some(more), today)).toEqual([{ defect }]);
  });

  test('covers only whom it names', () => {
    expect(kindOf(null)).toBe('AuthorizationMissing');
    expect(kindOf(some(), ['clinician-9'])).toBe('AuthorizationDoesNotCover');
    expect(kindOf(some({ recipients: [{ name: 'Somebody', key: null }] }))).toBe('AuthorizationDoesNotCover');
  });

  test('never stands while anything is wrong with it', () => {
    const anyOf = fc.record({
      information: fc.constantFrom('chart', ''),
      purpose: fc.constantFrom('request', ' '),
      expiresOn: fc.constantFrom(null, plainDate('2026-11-30'), plainDate('2027-01-01')),
      statements: fc.subarray([...authorizationStatements]),
      revokedOn: fc.constantFrom(null, plainDate('2026-11-30'), plainDate('2027-01-01')),
      copyGiven: fc.boolean(),
      knownFalse: fc.boolean(),
    });
    fc.assert(
      fc.property(anyOf, (more) => {
        expect(kindOf(some(more)) === 'stands').toBe(authorizationDefects(some(more), today).length === 0);
      }),
    );
  });

  test('says its statements in both languages', () => {
    for (const { en, es } of Object.values(authorizationStatementTexts)) expect(en).not.toBe(es);
  });
});

describe('the paper of a representative', () => {
  test('no kind of plan has two, and those without one are known', () => {
    const named = representativeForms.flatMap((form) => form.planTypes);
    expect(new Set(named).size).toBe(named.length);
    expect(planTypes.filter((type) => representativeForm(type) === null)).toEqual([
      'va_champva',
      'not_insurance',
      'unknown',
    ]);
  });

  test('Medicare’s names a person, is signed by both and is good for a year (42 CFR 405.910)', () => {
    expect(representativeForm('medicare_part_d')).toMatchObject({
      namedIndividual: true,
      signedBy: 'member_and_representative',
      validMonths: 12,
    });
  });

  test('an employer plan needs none of a treating professional when it is urgent (29 CFR 2560.503-1(b)(4))', () => {
    expect(representativeForm('erisa_self_funded')?.freeWhenUrgent).toBe(true);
  });

  test('what is general knowledge says so', () => {
    for (const { sources, verified } of representativeForms)
      expect(sources.join().includes('general knowledge')).toBe(!verified);
    expect(stateReviewForm()?.verified).toBe(false);
  });
});
