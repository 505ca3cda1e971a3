import { describe, expect, test } from '@jest/globals';
import { externalReviewRows } from './data/external-review.generated.js';
import { externalReviewRules } from './external-review.js';
import { jurisdictionCodes } from './jurisdictions.js';
import { answer, find, type Asked } from './testing/clocks-given.js';

const insured = { planType: 'erisa_fully_insured', level: 'final_internal_upheld' };
const review = (asked: Asked) => find({ ...insured, ...asked }, 'external_review');

describe('external review of an insured plan follows the state of the contract', () => {
  // prettier-ignore
  test.each<[string, string, Asked, string | null, string | null]>([
    ['AK 3 AAC 28.950', 'a longer verified time replaces the federal one', { contractState: 'AK' }, '2027-04-28', '2027-04-28'],
    ['AK 3 AAC 28.950', 'and counts from receipt where it says so', { contractState: 'AK', received: '2026-11-04' }, '2027-04-28', '2027-05-03'],
    ['OH Ohio Rev. Code 3922.02', 'a verified time from the date of the notice ignores receipt', { contractState: 'OH', received: '2026-11-04' }, '2027-04-28', '2027-04-28'],
    ['KY KRS 304.17A-623', 'a shorter verified time hurries and leaves four months to argue', { contractState: 'KY' }, '2026-12-29', '2027-03-01'],
    ['SC 38-71-1950', '60 days, four months from receipt to argue', { contractState: 'SC', received: '2026-11-04' }, '2026-12-29', '2027-03-04'],
    ['ID Idaho Code 41-5901', '120 days are shorter than four months', { contractState: 'ID', denied: '2026-07-01' }, '2026-10-29', '2026-11-01'],
    ['IA Iowa Code 514J.107', 'four months, the state silent on 30 February: the last of the month to act by', { contractState: 'IA' }, '2027-02-28', '2027-03-01'],
    ['IA Iowa Code 514J.107', 'a verified state time does not roll past a Sunday', { contractState: 'IA', denied: '2026-10-14' }, '2027-02-14', '2027-02-14'],
    ['TN Tenn. Code 56-61-112', 'six months', { contractState: 'TN' }, '2027-04-30', '2027-04-30'],
    ['VA Va. Code 38.2-3556', '120 days from receipt', { contractState: 'VA', received: '2026-11-02' }, '2027-02-27', '2027-03-02'],
    ['CA Health & Safety Code 1374.30', 'unconfirmed: the earlier to act by, the later to argue', { contractState: 'CA' }, '2027-03-01', '2027-04-30'],
    ['CA Health & Safety Code 1374.30', 'confirmed for the managed care track', { contractState: 'CA', scope: 'dmhc' }, '2027-04-30', '2027-04-30'],
    ['ME 24-A M.R.S. 4312', 'twelve unconfirmed months may be argued', { contractState: 'ME' }, '2027-03-01', '2027-10-30'],
    ['TX 45 CFR 147.136(d)', 'a federal-process state keeps 1 March and the roll', { contractState: 'TX', denied: '2026-10-14' }, '2027-02-14', '2027-02-16'],
    ['MO RSMo 376.1387', 'no state window: the federal one to act by, and no last day known', { contractState: 'MO' }, '2027-03-01', null],
    ['GU 45 CFR 147.136', 'an unknown process gives no date', { contractState: 'GU' }, null, null],
    ['45 CFR 147.136(d)(2)(i)', 'an unknown contract state leaves the federal time', { contractState: null, residence: 'KY' }, '2027-03-01', '2027-03-01'],
  ])('%s: %s', (_, __, asked, actBy, last) => {
    const clock = review(asked);
    expect([clock.actBy, clock.lastArguable]).toEqual([actBy, last]);
  });

  test.each(jurisdictionCodes.map((code) => [code]))(
    '%s: a shorter state time never ends the argument before four months',
    (contractState) => {
      const clock = review({ contractState, denied: '2026-07-01', planLevels: 1 });
      if (clock.actBy === null) expect(externalReviewRules(contractState)[0]?.process).toBe('unknown');
      else expect(clock.lastArguable === null || clock.lastArguable >= '2026-11-01').toBe(true);
      expect(clock.verified).toBe(externalReviewRules(contractState)[0]?.verified);
    },
  );

  test('the residence decides nothing and is pointed out', () => {
    const { notes } = answer({ ...insured, contractState: 'KY', residence: 'MT' });
    expect(review({ contractState: 'KY', residence: 'MT' }).actBy).toBe(
      review({ contractState: 'KY' }).actBy,
    );
    expect(notes.join(' ')).toContain('its rule governs, not that of MT');
  });

  test('a self-funded plan follows no state, whatever state is given', () => {
    const clock = find({ level: 'final_internal_upheld', contractState: 'KY' }, 'external_review');
    expect([clock.actBy, clock.ruleIds]).toEqual([
      '2027-03-01',
      ['erisa-self-funded.external-review.standard'],
    ]);
  });

  test('both regimes are carried for a government plan until its funding is known', () => {
    const government = {
      planType: 'non_federal_governmental',
      level: 'final_internal_upheld',
      contractState: 'KY',
    };
    const of = (funding: string | null) => find({ ...government, funding }, 'external_review');
    expect(of(null)).toMatchObject({ actBy: '2026-12-29', lastArguable: '2027-03-01', verified: false });
    expect(of(null).unknown).toContain('funding');
    expect(of('self_funded')).toMatchObject({ actBy: '2027-03-01', satisfiedBy: 'received' });
    expect(of('fully_insured').unknown).not.toContain('funding');
  });

  test('45 CFR 147.145: insured student coverage counts as individual coverage', () => {
    const student = { planType: 'student_health', funding: 'fully_insured', contractState: 'OH' };
    expect(find(student, 'internal_appeal_level_1').actBy).toBe('2027-04-28');
    expect(answer(student).whoCanStillHelp).toBeNull();
    expect(answer({ ...student, funding: null }).clocks.every(({ actBy }) => actBy === null)).toBe(true);
  });
});

describe('a track about what federal external review does not reach has the time of its state alone', () => {
  // prettier-ignore
  test.each<[string, string, string, Asked, string | null, string | null]>([
    ['13.10.17.30 to 13.10.17.33 NMAC: 20 days from receipt for a grievance that is not medical', 'NM', 'nm_administrative_grievance', { received: '2026-11-04' }, '2026-11-19', '2026-11-24'],
    ['18 Del. C. 332: 60 days for a denial that is not medical', 'DE', 'de_nonclinical_arbitration', {}, '2026-12-29', '2026-12-29'],
    ['N.Y. Ins. Law 4914: 60 days for a clinician on their own behalf', 'NY', 'provider_own_behalf', { level: 'internal_level_1_upheld', planLevels: 1 }, '2026-12-29', '2026-12-29'],
    ['KRS 304.17A-617: no window was seen for a limited service', 'KY', 'ky_coverage_limitation_denial', {}, null, null],
    ['Md. Ins. Art. 15-10D-02: no window was seen for a coverage decision', 'MD', 'md_coverage_decision', {}, null, null],
  ])('%s', (_, contractState, scope, more, actBy, last) => {
    const clock = review({ contractState, scope, ...more });
    expect([clock.actBy, clock.lastArguable]).toEqual([actBy, last]);
    expect(clock.citation).not.toContain('147.136');
    expect(clock.basis.map(({ kind }) => kind)).not.toContain('federal_floor');
    if (actBy === null) expect(clock.unknown).toContain('window');
  });

  test('and the federal 45 days to decide are not laid on it', () => {
    const asked = {
      ...insured,
      contractState: 'NM',
      scope: 'nm_administrative_grievance',
      filed: '2026-11-10',
    };
    const clock = find(asked, 'external_review', 'decide');
    expect([clock.actBy, clock.lastArguable]).toEqual([null, null]);
    expect(clock.unknown).toContain('state_decision_time');
  });

  test('where state and federal process are in doubt both are kept (GA, TX, WI)', () => {
    const georgia = review({ contractState: 'GA', scope: 'ga_managed_care_state_law' });
    expect([georgia.actBy, georgia.lastArguable]).toEqual(['2027-03-01', null]);
    const wisconsin = review({ contractState: 'WI', scope: 'wi_state_iro_non_federal' });
    expect([wisconsin.actBy, wisconsin.lastArguable]).toEqual(['2027-02-28', '2027-03-01']);
  });

  test('they are the tracks whose condition is no medical judgment, or no patient', () => {
    const outside = externalReviewRows.filter(({ federalRule }) => federalRule === 'outside');
    expect(outside.map(({ scope }) => scope).sort()).toEqual([
      'de_nonclinical_arbitration',
      'ky_coverage_limitation_denial',
      'md_coverage_decision',
      'nm_administrative_grievance',
      'provider_own_behalf',
    ]);
    for (const { appliesWhen } of outside)
      expect(appliesWhen).toMatch(/not about|limits or excludes|on their own behalf/);
  });
});

describe('New York: N.Y. Ins. Law 4914, the four months run from the first level', () => {
  const newYork = { planType: 'erisa_fully_insured', contractState: 'NY' };

  test('they run from the first-level decision although the plan has a second level', () => {
    const clock = find({ ...newYork, level: 'internal_level_1_upheld', planLevels: 2 }, 'external_review');
    expect(clock).toMatchObject({ actBy: '2027-02-28', satisfiedBy: 'received', verified: true });
  });

  test('a second-level letter does not show their start: no date to act by, and it says why', () => {
    const asked = { ...newYork, level: 'internal_level_2_upheld' };
    const clock = find(asked, 'external_review');
    expect([clock.actBy, clock.lastArguable]).toEqual([null, '2027-03-01']);
    expect(clock.unknown).toContain('first_level_decision_date');
    expect(answer(asked).notes.join(' ')).toContain('Act at once');
    const known = find({ ...asked, firstLevelDecided: '2026-09-15' }, 'external_review');
    expect([known.actBy, known.lastArguable]).toEqual(['2027-01-15', '2027-03-01']);
  });

  test('with one level the final letter is the first', () => {
    const clock = find({ ...newYork, level: 'final_internal_upheld', planLevels: 1 }, 'external_review');
    expect(clock.actBy).toBe('2027-02-28');
    expect(clock.unknown).not.toContain('plan_levels');
  });

  test('with a number of levels nobody asked for, a final letter shows no start: a second level would have eaten time', () => {
    const clock = find({ ...newYork, level: 'final_internal_upheld' }, 'external_review');
    expect([clock.actBy, clock.lastArguable]).toEqual([null, '2027-03-01']);
    expect(clock.unknown).toEqual(expect.arrayContaining(['first_level_decision_date', 'plan_levels']));
  });

  test('45 CFR 147.136(b)(3)(ii)(G): an individual policy has one level, so its final letter is the first', () => {
    const individual = { ...newYork, planType: 'individual_marketplace', level: 'final_internal_upheld' };
    const clock = find(individual, 'external_review');
    expect(clock.actBy).toBe('2027-02-28');
    expect(clock.unknown).not.toContain('plan_levels');
  });
});

describe('an urgent request for external review beside the first appeal', () => {
  // prettier-ignore
  test.each<[string, string, string, string]>([
    ['45 CFR 147.136(d)(3)', 'TX', '2027-03-01', '2027-03-01'],
    ['S.C. Code 38-71-1950: 15 days', 'SC', '2026-11-14', '2027-03-01'],
    ['MCL 550.1913: ten days', 'MI', '2026-11-09', '2027-03-01'],
    ['A.R.S. 20-2537: five unconfirmed days', 'AZ', '2026-11-04', '2027-03-01'],
  ])('%s (%s)', (_, contractState, actBy, last) => {
    const clock = find({ planType: 'individual_marketplace', contractState, urgent: true }, 'expedited_external_review');
    expect([clock.actBy, clock.lastArguable]).toEqual([actBy, last]);
  });

  test('a state that asks for the internal level first leaves that open, since federal law does not', () => {
    const urgent = { planType: 'individual_marketplace', urgent: true };
    expect(find({ ...urgent, contractState: 'OH' }, 'expedited_external_review').unknown).toContain(
      'internal_exhaustion',
    );
    expect(find({ ...urgent, contractState: 'IL' }, 'expedited_external_review').unknown).not.toContain(
      'internal_exhaustion',
    );
  });

  test('NY 30 days beside federal 45: due by the earlier, overdue beyond doubt after the later', () => {
    const asked = { ...insured, contractState: 'NY', planLevels: 1, filed: '2026-11-10' };
    expect(find(asked, 'external_review', 'decide')).toMatchObject({
      actBy: '2026-12-10',
      lastArguable: '2026-12-25',
    });
  });
});

describe('state rules repeated in the federal table', () => {
  test('asked for by name they are computed from the table of state rules', () => {
    const stage = 'external_review_state_NY';
    const clock = find({ ...insured, stage, planLevels: 1 }, stage);
    expect(clock.ruleIds).toEqual([
      'erisa-fully-insured.external-review-state-NY.standard',
      'external-review.NY.fully_insured_aca',
    ]);
    expect(clock.actBy).toBe('2027-02-28');
    expect(answer({ ...insured, contractState: 'NY' }).clocks.map((found) => found.stage)).not.toContain(
      stage,
    );
  });

  test('N.Y. Ins. Law 4914: asked for on a contract written elsewhere it gives no date and says why', () => {
    const asked = { ...insured, stage: 'external_review_state_NY', planLevels: 1 as const };
    const elsewhere = answer({ ...asked, contractState: 'MN', residence: 'NY' });
    expect(elsewhere.clocks).toEqual([]);
    expect(elsewhere.notes.join(' ')).toContain('the contract was written in MN');
    const unsaid = answer({ ...asked, contractState: null }).clocks[0];
    expect(unsaid?.unknown).toContain('contract_state');
    expect(answer({ ...asked, contractState: 'NY' }).clocks[0]?.unknown).not.toContain('contract_state');
  });

  test('Tex. Ins. Code ch. 4201: no filing window was seen, so none is computed', () => {
    const stage = 'external_review_state_TX';
    const clock = find(
      { planType: 'short_term_or_grandfathered', level: 'final_internal_upheld', stage },
      stage,
    );
    expect([clock.actBy, clock.lastArguable]).toEqual([null, null]);
    expect(clock.unknown).toContain('window');
  });
});
