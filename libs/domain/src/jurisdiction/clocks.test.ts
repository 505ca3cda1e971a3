import { describe, expect, test } from '@jest/globals';
import { answer, find, stagesOf, type Asked } from './testing/clocks-given.js';

const final = { level: 'final_internal_upheld' };
const advantage = { planType: 'medicare_advantage' };
const drugs = { planType: 'medicare_part_d' };
const medicaid = { planType: 'medicaid_managed_care' };

describe('the time to file, counted from the notice to be safe and from receipt to argue', () => {
  // prettier-ignore
  test.each<[string, string, Asked, string, string, string]>([
    ['29 CFR 2560.503-1(h)(3)(i)', '180 days from the notice; receipt three days later may be argued', { received: '2026-11-02' }, 'internal_appeal_level_1', '2027-04-28', '2027-05-01'],
    ['29 CFR 2560.503-1(h)(3)(i)', 'a last day on a Saturday stays a Saturday, the rule has no roll', { denied: '2026-09-21' }, 'internal_appeal_level_1', '2027-03-20', '2027-03-20'],
    ['29 CFR 2560.503-1(h)(3)(i)', '180 days across a leap day', { denied: '2027-10-01' }, 'internal_appeal_level_1', '2028-03-29', '2028-03-29'],
    ['45 CFR 147.136(d)(2)(i)', 'four months from 30 October is 1 March', final, 'external_review', '2027-03-01', '2027-03-01'],
    ['45 CFR 147.136(d)(2)(i)', 'four months from 29 October 2027 is a leap day', { ...final, denied: '2027-10-29' }, 'external_review', '2028-02-29', '2028-02-29'],
    ['45 CFR 147.136(d)(2)(i)', 'receipt on 2 November is argued to 2 March', { ...final, received: '2026-11-02' }, 'external_review', '2027-03-01', '2027-03-02'],
    ['45 CFR 147.136(d)(2)(i)', 'a last day on a Sunday is argued to Monday and planned for Sunday', { ...final, denied: '2026-10-14' }, 'external_review', '2027-02-14', '2027-02-16'],
    ['42 CFR 422.582(b)', '65 days from the date of the notice', advantage, 'internal_appeal_level_1', '2027-01-03', '2027-01-03'],
    ['42 CFR 422.582(b)', '60 days from a receipt before the fifth day comes first', { ...advantage, received: '2026-11-02' }, 'internal_appeal_level_1', '2027-01-01', '2027-01-03'],
    ['42 CFR 422.582(b)', '60 days from a receipt after the fifth day may be argued', { ...advantage, received: '2026-11-10' }, 'internal_appeal_level_1', '2027-01-03', '2027-01-09'],
    ['42 CFR 423.600', 'a redetermination upheld must be taken on within 65 days', { ...drugs, level: 'redetermination_upheld' }, 'external_review', '2027-01-03', '2027-01-03'],
    ['42 CFR 423.2002', '60 days from a receipt presumed on the fifth day', { ...drugs, level: 'ire_upheld' }, 'administrative_law_judge_hearing', '2026-12-29', '2027-01-03'],
    ['42 CFR 405.942', '120 days, receipt presumed five days after the date', { planType: 'original_medicare' }, 'redetermination', '2027-02-27', '2027-03-04'],
    ['42 CFR 405.962', '180 days from a redetermination that arrived on the second day', { planType: 'original_medicare', level: 'redetermination_upheld', received: '2026-11-01' }, 'reconsideration', '2027-04-28', '2027-04-30'],
    ['42 CFR 438.402(c)(2)(ii)', '60 days from the date on the notice, whenever it came', { ...medicaid, received: '2026-11-20' }, 'internal_appeal_level_1', '2026-12-29', '2026-12-29'],
    ['42 CFR 438.408(f)(2)', 'a fair hearing is asked for within 90 days; the 120 a state may set can be argued until its number is known', { ...medicaid, ...final }, 'state_fair_hearing', '2027-01-28', '2027-02-27'],
    ['42 CFR 431.221(d)', 'without a plan appeal no state may set more than 90 days', { ...medicaid, stage: 'state_fair_hearing_fee_for_service' }, 'state_fair_hearing_fee_for_service', '2027-01-28', '2027-01-28'],
    ['42 CFR 438.420', 'ten days keep benefits running', { ...medicaid, level: 'service_cut_notice' }, 'continuation_of_benefits', '2026-11-09', '2026-11-09'],
    ['42 CFR 438.420', 'or until the cut takes effect if that is later', { ...medicaid, level: 'service_cut_notice', coverageEnds: '2026-11-15' }, 'continuation_of_benefits', '2026-11-09', '2026-11-15'],
    ['42 CFR 422.624, 422.626', 'noon of the day before coverage ends', { ...advantage, level: 'coverage_end_notice', coverageEnds: '2026-11-05' }, 'fast_track_service_termination', '2026-11-04', '2026-11-04'],
    ['42 CFR 422.620, 422.622', 'midnight of the day of discharge', { ...advantage, level: 'coverage_end_notice', coverageEnds: '2026-11-05' }, 'fast_track_hospital_discharge', '2026-11-05', '2026-11-05'],
    ['32 CFR 199.10', '90 days from the decision, met by the postmark', { planType: 'tricare' }, 'internal_appeal_level_1', '2027-01-28', '2027-01-28'],
    ['32 CFR 199.15', 'three days for an urgent inpatient case, receipt presumed on the fifth', { planType: 'tricare', urgent: true }, 'expedited_internal_appeal', '2026-11-02', '2026-11-07'],
    ['5 CFR 890.105(b)(1)', 'six months; the text is silent on a missing day, so the last of February', { planType: 'fehb', denied: '2026-08-31' }, 'internal_appeal_level_1', '2027-02-28', '2027-02-28'],
    ['5 CFR 890.105(e)', '90 days from the letter that upholds', { planType: 'fehb', level: 'reconsideration_upheld' }, 'external_review', '2027-01-28', '2027-01-28'],
    ['5 CFR 890.105(e)', '120 days from our own request where the carrier never answered', { planType: 'fehb', level: 'internal_level_1_no_answer', filed: '2026-11-10' }, 'external_review', '2027-03-10', '2027-03-10'],
  ])('%s: %s', (citation, _, asked, stage, actBy, last) => {
    const clock = find(asked, stage);
    expect([clock.actBy, clock.lastArguable]).toEqual([actBy, last]);
    expect(clock.citation).toContain(citation.split('(')[0]);
    expect(clock.checkYourLetter).toBe(true);
  });

  test('45 CFR 147.136(d)(2)(i): the rolled date is told and never planned on', () => {
    const clock = find({ ...final, denied: '2026-10-14' }, 'external_review');
    expect(clock.rolled).toBe('2027-02-16');
    expect(clock.basis.map(({ kind }) => kind)).toContain('roll');
  });

  test('a receipt nobody stated and no rule presumes is named as unknown', () => {
    expect(find({}, 'internal_appeal_level_1').unknown).toContain('received');
    expect(find({ received: '2026-11-02' }, 'internal_appeal_level_1').unknown).not.toContain('received');
    expect(find({ planType: 'original_medicare' }, 'redetermination').unknown).not.toContain('received');
  });

  test('42 CFR 423.2002: an expedited hearing counts from the date of the notice and is decided in ten days', () => {
    const asked = {
      ...drugs,
      level: 'ire_upheld',
      urgency: 'urgent',
      received: '2026-11-02',
      filed: '2026-11-05',
    };
    const stage = 'administrative_law_judge_hearing';
    expect(find(asked, stage)).toMatchObject({ actBy: '2026-12-29', lastArguable: '2026-12-29' });
    expect(find(asked, stage, 'decide').actBy).toBe('2026-11-15');
  });
});

describe('what a letter opens', () => {
  // prettier-ignore
  test.each<[string, Asked, string[]]>([
    ['a denial opens the first appeal only', {}, ['internal_appeal_level_1']],
    ['45 CFR 147.136(d)(3): an urgent denial opens the faster appeal and external review at once', { urgency: 'urgent' }, ['expedited_internal_appeal', 'expedited_external_review']],
    ['a first uphold with the number of levels unknown shows both ways on', { level: 'internal_level_1_upheld' }, ['internal_appeal_level_2', 'external_review_preliminary_check', 'external_review']],
    ['a first uphold in a plan with two levels opens the second', { level: 'internal_level_1_upheld', planLevels: 2 }, ['internal_appeal_level_2']],
    ['a first uphold in a plan with one level opens external review', { level: 'internal_level_1_upheld', planLevels: 1 }, ['external_review_preliminary_check', 'external_review']],
    ['45 CFR 147.136(b)(3)(ii)(G): an individual policy has no second level', { planType: 'individual_marketplace', level: 'internal_level_1_upheld', planLevels: 2 }, ['external_review']],
    ['29 CFR 2560.503-1(f)(2)(ii): a cut of approved care opens the way beside the appeal', { level: 'service_cut_notice' }, ['concurrent_care_reduction', 'internal_appeal_level_1']],
    ['42 CFR 438.420: a cut of Medicaid services opens the request to keep them', { ...medicaid, level: 'service_cut_notice' }, ['continuation_of_benefits', 'internal_appeal_level_1']],
    ['42 CFR 422.592: a Medicare Advantage uphold goes to the reviewer', { ...advantage, level: 'reconsideration_upheld' }, ['external_review']],
    ['42 CFR 422.602: its decision opens the judge', { ...advantage, level: 'ire_upheld' }, ['administrative_law_judge_hearing']],
    ['42 CFR 422.608: the judge opens the Council', { ...advantage, level: 'alj_upheld' }, ['appeals_council']],
    ['42 CFR 422.612: the Council opens the court', { ...advantage, level: 'council_upheld' }, ['judicial_review']],
    ['42 CFR 422.624: the end of coverage opens the two fast tracks', { ...advantage, level: 'coverage_end_notice' }, ['fast_track_service_termination', 'fast_track_hospital_discharge']],
    ['32 CFR 199.10, 199.15: TRICARE splits by what is in dispute', { planType: 'tricare', level: 'internal_level_1_upheld' }, ['internal_appeal_level_2_factual', 'internal_appeal_level_2_medical_necessity']],
    ['and asks only what was confirmed', { planType: 'tricare', level: 'internal_level_1_upheld', facts: ['factual_dispute'] }, ['internal_appeal_level_2_factual']],
    ['5 CFR 890.107: after OPM the court', { planType: 'fehb', level: 'ire_upheld' }, ['judicial_review']],
    ['42 CFR 405.1102: Original Medicare has its own chain', { planType: 'original_medicare', level: 'alj_upheld' }, ['appeals_council']],
  ])('%s', (_, asked, stages) => {
    expect(stagesOf(asked)).toEqual(stages);
  });

  test('42 CFR 422.592: after a Medicare Advantage uphold nothing is to be filed, and it says so', () => {
    const asked = { ...advantage, level: 'reconsideration_upheld', filed: '2026-11-10' };
    const { notes } = answer(asked);
    expect(find(asked, 'external_review')).toMatchObject({
      actBy: null,
      satisfiedBy: 'nothing_to_file',
      reachedAutomatically: 'yes',
      unknown: [],
    });
    expect(find(asked, 'external_review', 'decide', 'standard_post_service').actBy).toBe('2027-01-09');
    expect(find(asked, 'external_review', 'decide', 'part_b_drug').actBy).toBe('2026-11-17');
    expect(notes.join(' ')).toContain('sends the case on by itself');
  });

  test('42 CFR 423.600: a Part D uphold must be asked on, silence is sent on within 24 hours', () => {
    expect(find({ ...drugs, level: 'redetermination_upheld' }, 'external_review').reachedAutomatically).toBe(
      'no',
    );
    const silent = {
      ...drugs,
      level: 'internal_level_1_no_answer',
      filed: '2026-11-10',
      urgency: 'standard_pre_service',
    };
    expect(find(silent, 'external_review').satisfiedBy).toBe('nothing_to_file');
    // Seven days to answer, one to send on, seven to decide.
    expect(find(silent, 'external_review', 'decide').actBy).toBe('2026-11-25');
  });

  test('42 CFR 422.592: how fast a Medicare Advantage plan sends a silent urgent case on is not in its row, so nothing is dated', () => {
    const silent = { level: 'internal_level_1_no_answer', filed: '2026-11-10', urgency: 'urgent' };
    const asked = { ...silent, planType: 'medicare_advantage' };
    expect(find(asked, 'expedited_external_review', 'decide')).toMatchObject({ actBy: null, hours: 72 });
    const drug = find({ ...silent, planType: 'medicare_part_d' }, 'expedited_external_review', 'decide');
    expect(drug.actBy).toBe('2026-11-17');
  });

  test('45 CFR 147.136(b)(2)(ii)(F): after silence external review counts from when the answer was due', () => {
    const silent = {
      level: 'internal_level_1_no_answer',
      filed: '2027-03-29',
      urgency: 'standard_pre_service',
    };
    const clock = find(silent, 'external_review');
    expect(find(silent, 'internal_appeal_level_1', 'decide').actBy).toBe('2027-04-28');
    expect(clock).toMatchObject({
      actBy: '2027-08-28',
      lastArguable: '2027-08-30',
      startEvent: 'deemed_exhaustion',
    });
    expect(clock.unknown).toContain('window_start');
    // Filed early, a date counted from the denial itself is still ahead and comes first.
    expect(find({ ...silent, filed: '2026-11-10' }, 'external_review').actBy).toBe('2027-03-01');
    expect(find({ ...silent, filed: null }, 'external_review')).toMatchObject({
      actBy: null,
      unknown: ['filed', 'satisfied_by'],
    });
  });

  test('42 CFR 438.408(b)(2), (f)(2): a Medicaid hearing after silence is argued from the last day an extended answer was due', () => {
    const silent = { ...medicaid, level: 'internal_level_1_no_answer', filed: '2026-11-10' };
    const clock = find(silent, 'state_fair_hearing');
    // 30 days and 90 to act by; 30 and 14 more to answer, then the 120 a state may set, to argue.
    expect(clock).toMatchObject({ actBy: '2027-03-10', lastArguable: '2027-04-23' });
    expect(clock.basis.map(({ date }) => date)).toContain('2027-04-23');
  });

  test('OH Ohio Rev. Code 3922.02: after silence a time from the date of a notice is argued from the last day an answer was due', () => {
    const silent = {
      planType: 'individual_marketplace',
      contractState: 'OH',
      level: 'internal_level_1_no_answer',
      filed: '2026-11-10',
    };
    // Answers were due on 10 December before care and on 9 January after it: 180 days from the later one.
    expect(find(silent, 'external_review').lastArguable).toBe('2027-07-08');
  });

  test('a letter that the plan type does not know starts nothing and says which it knows', () => {
    const { clocks, notes } = answer({ level: 'alj_upheld' });
    expect(clocks).toEqual([]);
    expect(notes.join(' ')).toContain('final_internal_upheld');
  });
});

describe('the time to decide, from the day we filed', () => {
  // prettier-ignore
  test.each<[string, string, Asked, string, string, string | null, string | null]>([
    ['29 CFR 2560.503-1(i)(2)(ii)', '30 days before care', { filed: '2026-11-10' }, 'internal_appeal_level_1', 'standard_pre_service', '2026-12-10', '2026-12-10'],
    ['29 CFR 2560.503-1(i)(2)(iii)', '60 days after care', { filed: '2026-11-10' }, 'internal_appeal_level_1', 'standard_post_service', '2027-01-09', '2027-01-09'],
    ['29 CFR 2560.503-1(i)(2)(ii)', '15 days for each of two levels', { filed: '2026-11-10', planLevels: 2 }, 'internal_appeal_level_1', 'standard_pre_service', '2026-11-25', '2026-11-25'],
    ['29 CFR 2560.503-1(i)(2)(i)', '72 hours when urgent', { filed: '2026-11-10', urgent: true }, 'expedited_internal_appeal', 'urgent', '2026-11-13', '2026-11-13'],
    ['42 CFR 438.408(b)(2)', '30 days, 14 more with notice', { ...medicaid, filed: '2026-11-10' }, 'internal_appeal_level_1', 'standard', '2026-12-10', '2026-12-24'],
    ['42 CFR 431.244(f)(2)', 'three working days over Thanksgiving', { ...medicaid, ...final, urgent: true, filed: '2026-11-25' }, 'state_fair_hearing', 'urgent', '2026-12-01', '2026-12-01'],
    ['45 CFR 147.136(d)(2)(ii)', 'five business days to check a request', { ...final, filed: '2026-11-20' }, 'external_review_preliminary_check', 'standard', '2026-11-30', '2026-11-30'],
    ['42 CFR 422.568(b)', 'seven days for prior authorization from 2026, 14 more in limited cases', { ...advantage, stage: 'initial_determination', filed: '2026-11-10' }, 'initial_determination', 'standard_pre_service', '2026-11-17', '2026-12-01'],
    ['42 CFR 422.568(b)', 'fourteen before', { ...advantage, stage: 'initial_determination', denied: '2025-10-01', filed: '2025-11-10' }, 'initial_determination', 'standard_pre_service', '2025-11-24', '2025-12-08'],
  ])('%s: %s', (_, __, asked, stage, urgency, due, last) => {
    const clock = find(asked, stage, 'decide', urgency);
    expect([clock.actBy, clock.lastArguable]).toEqual([due, last]);
  });

  test('32 CFR 199.10: where no passage gives a time to decide, no clock is made up', () => {
    expect(() =>
      find({ planType: 'tricare', filed: '2026-11-10' }, 'internal_appeal_level_1', 'decide'),
    ).toThrow('No decide clock');
  });

  test('29 CFR 2560.503-1(f)(2)(iii)(A): the first decision runs from the request for care, before the letter', () => {
    const asked = { stage: 'initial_determination', urgency: 'standard_pre_service', filed: '2026-10-10' };
    expect(find(asked, 'initial_determination', 'decide')).toMatchObject({
      actBy: '2026-10-25',
      lastArguable: '2026-11-09',
    });
  });

  test('45 CFR 147.136(c)(2): a state may decide faster, so its time is unconfirmed while the state is unknown', () => {
    const asked = { planType: 'erisa_fully_insured', ...final, filed: '2026-11-10' };
    const clock = find(asked, 'external_review', 'decide');
    expect(clock).toMatchObject({ actBy: '2026-12-25', verified: false });
    expect(clock.unknown).toContain('contract_state');
    const government = { planType: 'non_federal_governmental', ...final, contractState: 'NY' };
    const either = find({ ...government, filed: '2026-11-10' }, 'external_review', 'decide');
    expect(either.unknown).toContain('funding');
    expect(either.verified).toBe(false);
  });

  test('before anything is filed the decider has no date', () => {
    expect(find({}, 'internal_appeal_level_1', 'decide')).toMatchObject({ actBy: null, startDate: null });
    expect(find({}, 'internal_appeal_level_1', 'decide').unknown).toContain('filed');
  });
});
