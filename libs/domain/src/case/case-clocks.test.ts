import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../shared/calendar.js';
import type { CaseId, FileId, PersonId } from '../shared/ids.js';
import { caseClocks, clockInputOf, facetDates } from './case-clocks.js';
import { newCase, type RecordedCase } from './recorded-case.js';

const given = (more: Partial<RecordedCase> = {}): RecordedCase => ({
  ...newCase('c' as CaseId, 'p' as PersonId, false),
  planType: 'erisa_self_funded',
  residenceState: 'MT',
  contractState: 'MN',
  noticeDate: '2026-10-30',
  receivedDate: '2026-11-02',
  ...more,
});
const datesOf = (of: RecordedCase, filed: Parameters<typeof caseClocks>[1] = []) =>
  facetDates(caseClocks(of, filed));
const file = 'f' as FileId;

describe('the two dates of a case', () => {
  test('run from the notice, and are arguable from its arrival: 29 CFR 2560.503-1(h)(3)(i)', () => {
    expect(datesOf(given())).toEqual({ actBy: '2027-04-28', lastArguable: '2027-05-01' });
  });

  test('are not known without a date on the notice, nor for an unknown plan', () => {
    expect(datesOf(given({ noticeDate: null }))).toEqual({ actBy: null, lastArguable: null });
    expect(datesOf(given({ planType: 'unknown' }))).toEqual({ actBy: null, lastArguable: null });
    expect(clockInputOf(given({ noticeDate: null }))).toBeNull();
  });

  test('a short date that keeps benefits going does not close the appeal: 42 CFR 438.420', () => {
    const dates = datesOf(
      given({ planType: 'medicaid_managed_care', letterInHand: 'service_cut_notice', contractState: 'MT' }),
    );
    expect(dates.actBy).toBe('2026-11-09');
    expect(dates.lastArguable).toBe('2026-12-29');
  });

  test('a level whose window nobody printed leaves the end open', () => {
    const dates = datesOf(
      given({ planType: 'erisa_fully_insured', letterInHand: 'internal_level_1_upheld' }),
    );
    expect(dates.lastArguable).toBeNull();
  });
});

describe('step zero', () => {
  const call = { evidenceKind: 'call_log', fileId: null, dated: '2026-11-03' } as const;

  test('has nothing to appeal: a no on the telephone starts no window', () => {
    const clocks = caseClocks(given({ evidence: [call], noticeDate: null }), []);
    expect(clocks.length).toBeGreaterThan(0);
    expect(clocks.every(({ clock }) => clock.stage === 'initial_determination')).toBe(true);
    expect(facetDates(clocks)).toEqual({ actBy: null, lastArguable: null });
  });

  test('runs the plan’s own time once the decision was asked for: 42 CFR 423.568', () => {
    const pharmacy = { evidenceKind: 'pharmacy_notice', fileId: file, dated: '2026-11-03' } as const;
    const of = given({ planType: 'medicare_part_d', evidence: [pharmacy], noticeDate: null });
    const filed = [{ stage: 'initial_determination', on: plainDate('2026-11-04') }] as const;
    const decide = caseClocks(of, filed).filter(({ clock }) => clock.side === 'decide');
    expect(decide.map(({ clock }) => clock.actBy)).toContain('2026-11-07');
  });

  test('is over when a letter comes', () => {
    const letter = { evidenceKind: 'letter', fileId: file, dated: null } as const;
    expect(datesOf(given({ evidence: [call, letter] })).actBy).toBe('2027-04-28');
  });

  test('a request sent with nothing dated in hand counts from its own day', () => {
    const undated = { evidenceKind: 'pharmacy_notice', fileId: file, dated: null } as const;
    const of = given({ planType: 'medicare_part_d', evidence: [undated], noticeDate: null });
    const clocks = caseClocks(of, [{ stage: 'initial_determination', on: plainDate('2026-11-04') }]);
    expect(clocks.some(({ clock }) => clock.actBy !== null)).toBe(true);
  });
});

describe('what was filed', () => {
  const on = plainDate('2026-11-10');

  test('meets its own clock, and the faster way of the same level falls away', () => {
    const clocks = caseClocks(given({ urgency: 'urgent', urgencyStatedBy: 'patient' }), [
      { stage: 'internal_appeal_level_1', on },
    ]);
    const files = clocks.filter(({ clock }) => clock.side === 'file');
    expect(files.filter(({ state }) => state === 'running').map(({ clock }) => clock.stage)).toEqual([
      'expedited_external_review',
    ]);
    expect(files.some(({ state }) => state === 'met')).toBe(true);
  });

  test('leaves the date that keeps benefits going where it is', () => {
    const clocks = caseClocks(
      given({ planType: 'medicaid_managed_care', letterInHand: 'service_cut_notice', contractState: 'MT' }),
      [{ stage: 'internal_appeal_level_1', on }],
    );
    expect(facetDates(clocks).actBy).toBe('2026-11-09');
  });

  test('asking for the claim file leaves the time to appeal as it was: 29 CFR 2560.503-1(h)(2)(iii)', () => {
    const before = datesOf(given());
    expect(before.actBy).toBe('2027-04-28');
    expect(datesOf(given(), [{ stage: 'claim_file_request', on }])).toEqual(before);
  });

  test('asking that benefits go on meets that clock and not the appeal’s: 42 CFR 438.420', () => {
    const of = given({
      planType: 'medicaid_managed_care',
      letterInHand: 'service_cut_notice',
      contractState: 'MT',
    });
    expect(datesOf(of).actBy).toBe('2026-11-09');
    const clocks = caseClocks(of, [{ stage: 'continuation_of_benefits', on }]);
    const files = clocks.filter(({ clock }) => clock.side === 'file');
    expect(files.filter(({ state }) => state === 'met').map(({ clock }) => clock.stage)).toEqual([
      'continuation_of_benefits',
    ]);
    expect(facetDates(clocks)).toEqual({ actBy: '2026-12-29', lastArguable: '2026-12-29' });
  });

  test('asking that benefits go on through the hearing does not ask for the hearing: 42 CFR 438.408(f)', () => {
    const of = given({
      planType: 'medicaid_managed_care',
      letterInHand: 'final_internal_upheld',
      contractState: 'MT',
    });
    const clocks = caseClocks(of, [{ stage: 'continuation_of_benefits_through_hearing', on }]);
    const running = clocks.filter(({ clock, state }) => clock.side === 'file' && state === 'running');
    expect(running.map(({ clock }) => clock.stage)).toContain('state_fair_hearing');
    expect(facetDates(clocks).actBy).toBe('2027-01-28');
  });

  test('an appeal of the level before leaves the time for the next level: 29 CFR 2560.503-1(c)(2)', () => {
    const of = given({
      letterInHand: 'internal_level_1_upheld',
      planLevels: 2,
      letterDeadline: '2027-01-15',
    });
    const clocks = caseClocks(of, [{ stage: 'internal_appeal_level_1', on }]);
    expect(facetDates(clocks).actBy).toBe('2027-01-15');
  });

  test('an appeal against a cut of approved care is the appeal of its level: 29 CFR 2560.503-1(f)(2)(ii)', () => {
    const of = given({ letterInHand: 'service_cut_notice', urgency: 'urgent', urgencyStatedBy: 'patient' });
    const clocks = caseClocks(of, [{ stage: 'concurrent_care_reduction', on }]);
    const running = clocks.filter(({ clock, state }) => clock.side === 'file' && state === 'running');
    expect(running.every(({ clock }) => !clock.stage.startsWith('internal'))).toBe(true);
  });
});
