import { describe, expect, test } from '@jest/globals';
import { planTypeKeys } from './plan-types.js';
import { answer, find } from './testing/clocks-given.js';

const final = { level: 'final_internal_upheld' };

describe('what nobody printed', () => {
  test.each(planTypeKeys.map((planType) => [planType]))(
    '%s: a window without a number has no date until the letter gives one',
    (planType) => {
      const { clocks } = answer({ planType, level: 'internal_level_1_upheld' });
      for (const clock of [...clocks, ...answer({ planType }).clocks])
        if (clock.unknown.includes('window')) expect([clock.actBy, clock.lastArguable]).toEqual([null, null]);
    },
  );

  test.each([
    'taft_hartley_multiemployer',
    'church_plan',
    'chip',
    'va_champva',
    'dual_integrated_dsnp',
    'student_health',
    'not_insurance',
  ])('%s: no regime is guessed; the letter is asked and somebody can still help', (planType) => {
    const bare = answer({ planType, urgent: true });
    expect(bare.clocks.every(({ actBy }) => actBy === null)).toBe(true);
    expect(bare.whoCanStillHelp?.length).toBeGreaterThan(0);
    const lettered = find({ planType, letterDate: '2026-12-24' }, 'internal_appeal_level_1');
    expect(lettered).toMatchObject({ actBy: '2026-12-24', lastArguable: '2026-12-24', verified: false });
    expect(lettered.basis.map(({ kind }) => kind)).toEqual(['letter']);
    expect(lettered.unknown).toContain('window');
  });

  test('an unknown plan type starts no clock and ends with who can still help', () => {
    const asked = answer({ planType: 'unknown' });
    expect(asked).toMatchObject({ clocks: [], companions: [], unknown: ['plan_type'] });
    expect(asked.whoCanStillHelp?.map(({ key }) => key)).toContain('consumer_assistance_program');
  });

  test('companions stop no clock and carry no date', () => {
    const { companions } = answer({});
    expect(companions.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(['claim_file_request', 'regulator_complaint', 'good_cause_late_filing']),
    );
    expect(companions.every(({ actBy }) => actBy === null)).toBe(true);
  });
});

describe('the date printed in the letter', () => {
  test('an earlier one hurries and takes nothing from what may be argued', () => {
    expect(find({ letterDate: '2027-04-20' }, 'internal_appeal_level_1')).toMatchObject({
      actBy: '2027-04-20',
      lastArguable: '2027-04-28',
    });
  });

  test('a later one may be argued and is not planned on', () => {
    expect(find({ letterDate: '2027-06-01' }, 'internal_appeal_level_1')).toMatchObject({
      actBy: '2027-04-28',
      lastArguable: '2027-06-01',
    });
  });

  test('45 CFR 147.136(d)(2)(i): with external review asked for it is laid beside the four months', () => {
    const asked = { stage: 'external_review', letterDate: '2027-04-20', received: '2026-11-02' };
    const clock = find(asked, 'external_review');
    expect(clock).toMatchObject({ actBy: '2027-03-01', lastArguable: '2027-04-20', opensNow: false });
    expect(clock.unknown).toContain('internal_exhaustion');
    // Neither side of it has begun.
    expect(find(asked, 'external_review', 'decide').opensNow).toBe(false);
    expect(find({ ...asked, ...final }, 'external_review')).toMatchObject({
      actBy: '2027-03-01',
      opensNow: true,
    });
  });

  test('45 CFR 147.136(a)(1)(ii): on a short-term policy it may mean the state’s review, whose time only the letter gives', () => {
    const shortTerm = { planType: 'short_term_or_grandfathered', level: 'final_internal_upheld' };
    const printed = { ...shortTerm, letterDate: '2026-12-24' };
    expect(find(printed, 'external_review')).toMatchObject({
      actBy: '2026-12-24',
      unknown: expect.arrayContaining(['letter_stage']),
    });
    expect(find(printed, 'external_review_no_surprises_scope').actBy).toBe('2026-12-24');
    const surprise = { ...printed, facts: ['surprise_billing' as const] };
    expect(find(surprise, 'external_review').actBy).toBeNull();
  });

  test('it does not lengthen the three days of an urgent TRICARE appeal, nor an external review beside the first appeal', () => {
    const letterDate = '2027-01-28';
    expect(
      find({ planType: 'tricare', urgent: true, letterDate }, 'expedited_internal_appeal').lastArguable,
    ).toBe('2026-11-07');
    expect(find({ urgent: true, letterDate: '2027-04-20' }, 'expedited_external_review').lastArguable).toBe(
      '2027-03-01',
    );
  });

  test('a stage that the letter does not open yet has no date', () => {
    const clock = find({ stage: 'internal_appeal_level_2' }, 'internal_appeal_level_2');
    expect(clock).toMatchObject({ actBy: null, opensNow: false });
    expect(clock.unknown).toContain('not_open_yet');
  });
});
