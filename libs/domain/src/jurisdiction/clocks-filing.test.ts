import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../shared/calendar.js';
import {
  actByInstant,
  chooseFilingClock,
  safeSendBy,
  undatedFilingClocks,
  windowState,
} from './clocks-filing.js';
import { answer, find } from './testing/clocks-given.js';

const day = plainDate;
const appeal = () => find({ received: '2026-11-02' }, 'internal_appeal_level_1');

describe('the clock that governs filing', () => {
  test('42 CFR 438.420: of an appeal and a request to keep benefits, the one whose act-by comes first', () => {
    const { clocks } = answer({ planType: 'medicaid_managed_care', level: 'service_cut_notice' });
    expect(chooseFilingClock(clocks)?.stage).toBe('continuation_of_benefits');
  });

  test('42 CFR 438.420(c)(2): a clock that hangs on an unconfirmed fact does not govern while another is dated', () => {
    const asked = { planType: 'medicaid_managed_care', level: 'final_internal_upheld' };
    expect(chooseFilingClock(answer(asked).clocks)?.stage).toBe('state_fair_hearing');
    const continued = answer({ ...asked, facts: ['care_was_being_continued'] });
    expect(chooseFilingClock(continued.clocks)?.stage).toBe('continuation_of_benefits_through_hearing');
  });

  test('32 CFR 199.10, 199.15: where all hang on a fact, the earliest of them governs', () => {
    const { clocks } = answer({ planType: 'tricare', level: 'internal_level_1_upheld' });
    expect(chooseFilingClock(clocks)?.stage).toBe('internal_appeal_level_2_factual');
  });

  test('a court, a decision and a case that goes on by itself govern no filing', () => {
    expect(
      chooseFilingClock(answer({ planType: 'medicare_advantage', level: 'council_upheld' }).clocks),
    ).toBeNull();
    expect(
      chooseFilingClock(answer({ planType: 'medicare_advantage', level: 'reconsideration_upheld' }).clocks),
    ).toBeNull();
  });

  test('a window nobody printed is listed, so that the letter is asked before anything is planned', () => {
    const { clocks } = answer({ planType: 'short_term_or_grandfathered' });
    expect(chooseFilingClock(clocks)).toBeNull();
    expect(undatedFilingClocks(clocks).map(({ stage }) => stage)).toEqual(['internal_appeal_level_1']);
  });
});

describe('days kept free, and where today stands', () => {
  // 28 April 2027 is a Wednesday.
  test.each([
    ['post', '2027-04-21'],
    ['fax', '2027-04-27'],
    ['email', '2027-04-27'],
    ['portal', '2027-04-27'],
    ['phone', '2027-04-28'],
  ] as const)('%s: the last safe day is %s', (channel, date) => {
    expect(safeSendBy(appeal(), channel)).toBe(date);
  });

  test('5 USC 6103: a holiday inside the margin does not count', () => {
    const review = find({ level: 'final_internal_upheld', denied: '2026-09-15' }, 'external_review');
    expect([review.actBy, safeSendBy(review, 'post')]).toEqual(['2027-01-15', '2027-01-08']);
    const after = find({ level: 'final_internal_upheld', denied: '2026-09-19' }, 'external_review');
    expect([after.actBy, safeSendBy(after, 'fax')]).toEqual(['2027-01-19', '2027-01-15']);
  });

  test.each([
    ['2027-04-21', 'open'],
    ['2027-04-22', 'act_now'],
    ['2027-04-28', 'act_now'],
    ['2027-04-29', 'arguable'],
    ['2027-05-01', 'arguable'],
    ['2027-05-02', 'closed_good_cause'],
  ] as const)('on %s the window is %s', (today, state) => {
    expect(windowState(appeal(), day(today))).toBe(state);
    expect(find({ received: '2026-11-02', asOf: today }, 'internal_appeal_level_1').window).toBe(state);
  });

  test('a closed window points to good cause and blocks nothing', () => {
    const late = answer({ asOf: '2028-01-01' });
    expect(late.notes.join(' ')).toContain('may still be filed late');
    expect(late.companions.map(({ stage }) => stage)).toContain('good_cause_late_filing');
  });

  test('no date, nothing to file and not open yet are said apart', () => {
    const today = day('2026-11-02');
    const state = (asked: Parameters<typeof find>[0], stage: string) =>
      windowState(find(asked, stage), today);
    expect(state({ planType: 'church_plan' }, 'internal_appeal_level_1')).toBe('unknown');
    expect(
      state({ planType: 'medicare_advantage', level: 'reconsideration_upheld' }, 'external_review'),
    ).toBe('nothing_to_file');
    expect(state({ stage: 'judicial_review' }, 'judicial_review')).toBe('not_open');
    expect(state({ stage: 'claim_file_request' }, 'claim_file_request')).toBe('open');
    const missouri = {
      planType: 'individual_marketplace',
      level: 'final_internal_upheld',
      contractState: 'MO',
    };
    expect(windowState(find(missouri, 'external_review'), day('2029-01-01'))).toBe('arguable');
  });

  test('24-A M.R.S. 4312: twelve months in one state, so nothing is closed while the state is unknown', () => {
    const insured = { planType: 'erisa_fully_insured', level: 'final_internal_upheld' };
    const after = day('2027-06-01');
    expect(windowState(find(insured, 'external_review'), after)).toBe('arguable');
    expect(windowState(find({ ...insured, contractState: 'KY' }, 'external_review'), after)).toBe(
      'closed_good_cause',
    );
  });

  test('act-by ends at 17:00 on the clock of the office that must have it, where that is known', () => {
    const hawaii = {
      planType: 'individual_marketplace',
      level: 'final_internal_upheld',
      contractState: 'HI',
    };
    expect(actByInstant(find(hawaii, 'external_review'))).toBe('2027-03-10T03:00:00Z');
    expect(actByInstant(appeal())).toBeNull();
  });
});
