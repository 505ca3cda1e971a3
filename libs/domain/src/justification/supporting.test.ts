import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../shared/calendar.js';
import { isRefusal } from '../shared/refusal.js';
import { someClinician } from './clinician.given.js';
import type { Clinician, Conflict } from './clinician.js';
import { conflictsWith, maySupport, type ClinicianNeed, type SupportFacts } from './supporting.js';

const today = plainDate('2026-12-01');
const need = (more: Partial<ClinicianNeed> = {}): ClinicianNeed => ({
  filingType: 'external_review',
  patientState: 'MT',
  bodyArea: 'liver',
  treatmentKey: 'sample-treatment',
  language: 'en',
  payers: [{ payerId: 'regence', printedName: 'Regence Sample' }],
  ...more,
});
const kindOf = (
  clinician: Partial<Clinician>,
  more: Partial<ClinicianNeed> = {},
  facts: Partial<SupportFacts> = {},
): string => {
  const answer = maySupport(someClinician(clinician), need(more), {
    load: 0,
    today,
    knowsThePerson: false,
    ...facts,
  });
  return isRefusal(answer) ? answer.kind : 'may';
};
const conflict = (more: Partial<Conflict>): Conflict => ({
  kind: 'insurer_employment',
  payerIds: [],
  printedName: null,
  treatmentKeys: [],
  until: null,
  ...more,
});

describe('an independent opinion', () => {
  test('may be given by somebody licensed in the person’s state, of a fitting specialty, with capacity and no conflict', () => {
    expect(kindOf({})).toBe('may');
  });

  test('is for appeals and outside reviews, never for a first request or an exception', () => {
    expect(kindOf({}, { filingType: 'internal_appeal' })).toBe('may');
    for (const filingType of [
      'coverage_determination_request',
      'drug_exception_request',
      'claim_file_request',
    ] as const)
      expect(kindOf({}, { filingType })).toBe('OpinionNotForThisFiling');
  });

  test.each([
    ['somebody who writes for their own patients only', { supports: false }, {}, {}, 'SupportNotOffered'],
    ['somebody who treats the person', {}, {}, { knowsThePerson: true }, 'NotIndependent'],
    ['a licence of another state', {}, { patientState: 'ID' as const }, {}, 'NotLicensedThere'],
    ['a person whose state is not known', {}, { patientState: null }, {}, 'PatientStateUnknown'],
    ['another specialty', {}, { bodyArea: 'heart' }, {}, 'SpecialtyDoesNotFit'],
    ['a full week', {}, {}, { load: 3 }, 'NoCapacityLeft'],
    [
      'a licence that ended yesterday',
      { licences: [{ state: 'MT' as const, number: 'S', expiresOn: plainDate('2026-11-30') }] },
      {},
      {},
      'NotLicensedThere',
    ],
    [
      'somebody who works for the insurer',
      { conflicts: [conflict({ payerIds: ['regence'] })] },
      {},
      {},
      'ConflictOfInterest',
    ],
  ])('is not given by %s', (_, clinician, more, facts, kind) => {
    expect(kindOf(clinician, more, facts)).toBe(kind);
  });

  test('an unsorted condition shuts nobody out, and a language is a wish', () => {
    expect(
      maySupport(someClinician(), need({ bodyArea: null, language: 'es' }), {
        load: 0,
        today,
        knowsThePerson: false,
      }),
    ).toMatchObject({ may: true, specialty: 'unknown', speaksTheLanguage: false });
  });
});

describe('conflicts', () => {
  const bars = (of: Partial<Conflict>, more: Partial<ClinicianNeed> = {}): boolean | undefined =>
    conflictsWith({ conflicts: [conflict(of)] }, need(more), today)[0]?.bars;

  test('work for another insurer is disclosed and bars nothing', () => {
    expect(bars({ payerIds: ['humana'] })).toBe(false);
  });

  test('an employer is found by its printed name where no key was matched', () => {
    expect(bars({ printedName: 'REGENCE sample' })).toBe(true);
    expect(
      bars(
        { printedName: 'Sample Review, Inc.' },
        { payers: [{ payerId: null, printedName: 'Sample Review Inc' }] },
      ),
    ).toBe(true);
  });

  test('money for the treatment at hand bars, for another it is disclosed, for an unnamed one it bars', () => {
    expect(bars({ kind: 'manufacturer_payment', treatmentKeys: ['sample-treatment'] })).toBe(true);
    expect(bars({ kind: 'manufacturer_payment', treatmentKeys: ['other'] })).toBe(false);
    expect(bars({ kind: 'financial_interest' })).toBe(true);
  });

  test('what ended before today is none', () => {
    expect(bars({ payerIds: ['regence'], until: plainDate('2026-11-30') })).toBeUndefined();
    expect(bars({ payerIds: ['regence'], until: today })).toBe(true);
  });
});
