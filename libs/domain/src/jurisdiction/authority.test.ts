import { describe, expect, test } from '@jest/globals';
import { authorityFor } from './authority.js';
import type { Authority, AuthorityQuestion, Sourced } from './authority-types.js';
import { externalReviewRule } from './external-review.js';
import { jurisdictionCodes, type JurisdictionCode } from './jurisdictions.js';
import { planTypeKeys, type Funding, type PlanType } from './plan-types.js';

const ask = (planType: PlanType, rest: Omit<AuthorityQuestion, 'planType'> = {}): Authority =>
  authorityFor({ planType, ...rest });
const insuredBy = (contractState: JurisdictionCode, planType: PlanType = 'erisa_fully_insured'): Authority =>
  ask(planType, { contractState, residence: contractState });
const keysOf = (answer: Authority): readonly string[] => answer.regulators.map(({ key }) => key);
const open = (answer: Authority): readonly string[] => answer.unknown.map(({ what }) => what);

function expectWhole(answer: Authority): void {
  const { regulators, reviewPath, otherPaths, none, whoCanStillHelp } = answer;
  const missing = none?.parts.map(({ of }) => of) ?? [];
  expect(missing.includes('regulator')).toBe(regulators.length === 0);
  expect(missing.includes('review_path')).toBe(reviewPath === null);
  expect(whoCanStillHelp.length).toBeGreaterThan(0);
  const statements: readonly Sourced[] = [
    ...regulators,
    ...(reviewPath ? [reviewPath] : []),
    ...otherPaths,
    ...whoCanStillHelp,
  ];
  for (const { sources, dateRead, verified, citation } of statements) {
    expect(sources.length).toBeGreaterThan(0);
    expect(dateRead).toMatch(/^2026-/);
    if (verified) expect(citation).not.toBeNull();
  }
  for (const { why } of [...regulators, ...(reviewPath ? [reviewPath] : []), ...(none?.parts ?? [])])
    expect(why.length).toBeGreaterThan(20);
}

describe('every jurisdiction and every type of plan', () => {
  const answers: readonly (Funding | undefined)[] = ['self_funded', 'fully_insured', undefined];

  describe.each(planTypeKeys)('%s', (planType) => {
    test.each(jurisdictionCodes)(
      'in %s has a regulator and a review path, or says why none and who can help',
      (state) => {
        for (const funding of answers) {
          expectWhole(ask(planType, { residence: state, contractState: state, funding }));
          expectWhole(ask(planType, { residence: state, funding }));
        }
      },
    );
  });

  test('answers also where nothing is known beside the type', () => {
    for (const planType of planTypeKeys) expectWhole(ask(planType));
  });
});

describe('who has power over the plan', () => {
  test('29 USC 1132, 1135: a self-funded employer plan has EBSA and no state regulator, wherever it is', () => {
    for (const state of jurisdictionCodes) {
      const answer = ask('erisa_self_funded', { residence: state, contractState: state });
      expect(keysOf(answer)).toEqual(['ebsa']);
      expect(answer.regulators[0]?.channels[0]?.value).toBe('866-444-3272');
      expect(answer.reviewPath?.kind).toBe('federal_process_through_plan');
      expect(answer.reviewPath?.citation).toContain('45 CFR 147.136(d)(2)');
    }
  });

  test('state insurance law: a policy issued in Minnesota stays with Minnesota though the person lives in Montana', () => {
    const answer = ask('erisa_fully_insured', { residence: 'MT', contractState: 'MN' });
    expect(keysOf(answer)).toEqual(['MN/commerce', 'MN/mdh']);
    expect(answer.regulators[0]?.why).toContain(
      'issued in Minnesota. Living in Montana does not change that.',
    );
    expect(answer.reviewPath?.citation).toBe('Minn. Stat. 62Q.71, 62Q.73');
    expect(insuredBy('MT').regulators.map(({ key }) => key)).toEqual(['MT/csi']);
  });

  test('state insurance law: without the contract state no regulator is guessed from the residence', () => {
    const answer = ask('individual_marketplace', { residence: 'MT' });
    expect(answer.regulators).toEqual([]);
    expect(answer.reviewPath).toBeNull();
    const unknown = answer.unknown.find(({ what }) => what === 'contract_state');
    expect(unknown?.candidates.map(({ value }) => value)).toEqual(['MT']);
    expect(answer.whoCanStillHelp[0]?.name).toContain('Montana Commissioner');
    expect(ask('individual_marketplace').unknown[0]?.candidates).toHaveLength(56);
  });

  test.each([
    ['CA', ['CA/cdi', 'CA/dmhc'], true],
    ['MN', ['MN/commerce', 'MN/mdh'], true],
    ['DC', ['DC/disb', 'DC/ohcobr'], false],
    ['MA', ['MA/doi', 'MA/opp'], false],
    ['NV', ['NV/doi', 'NV/ocha'], false],
    ['RI', ['RI/ohic', 'RI/dbr'], false],
  ] as const)('two offices in %s are told apart by what they do', (state, keys, noticeDecides) => {
    const answer = insuredBy(state);
    expect([...keysOf(answer)].sort()).toEqual([...keys].sort());
    expect(open(answer).includes('which_regulator')).toBe(noticeDecides);
    expect(new Set(answer.regulators.map(({ scope }) => scope)).size).toBe(2);
  });

  test('Cal. Health & Safety Code 1374.30, Cal. Ins. Code 10169: California shows both reviews with their condition', () => {
    const answer = insuredBy('CA');
    expect(answer.otherPaths.map(({ appliesWhen }) => appliesWhen)).toEqual([
      'if the California Department of Insurance regulates the plan',
      'if the Department of Managed Health Care regulates the plan',
    ]);
  });

  test('5 USC 8902(m)(1): a federal employee plan answers to OPM alone', () => {
    const answer = ask('fehb', { residence: 'VA', contractState: 'VA' });
    expect(keysOf(answer)).toEqual(['opm']);
    expect(answer.reviewPath?.recipient).toContain('Office of Personnel Management');
    expect(answer.reviewPath?.citation).toBe('5 CFR 890.105(e)');
  });

  test('45 CFR 150.301: a public plan is asked how it is funded, and each answer has its own regulator', () => {
    expect(open(ask('non_federal_governmental', { contractState: 'OH' }))).toEqual(['funding']);
    expect(
      keysOf(ask('non_federal_governmental', { contractState: 'OH', funding: 'fully_insured' })),
    ).toEqual(['OH/odi']);
    const self = ask('non_federal_governmental', { contractState: 'OH', funding: 'self_funded' });
    expect(keysOf(self)).toEqual(['cms_public_plans']);
    expect(self.regulators[0]?.verified).toBe(false);
    expect(self.unknown).toEqual([]);
  });

  test('an answer about funding that contradicts the type changes nothing', () => {
    expect(keysOf(ask('erisa_self_funded', { contractState: 'OH', funding: 'fully_insured' }))).toEqual([
      'ebsa',
    ]);
  });
});

describe('which outside review it has', () => {
  test('42 CFR 422.592: an upheld Medicare Advantage denial is forwarded by the plan', () => {
    expect(ask('medicare_advantage').reviewPath?.kind).toBe('independent_review_entity_automatic');
  });

  test('42 CFR 423.600: a Part D review must be asked for', () => {
    const path = ask('medicare_part_d').reviewPath;
    expect(path?.kind).toBe('independent_review_entity_on_request');
    expect(path?.verified).toBe(true);
  });

  test('42 CFR 438.408(f)(2): Medicaid ends in a state fair hearing, without a plan appeal where there is no plan', () => {
    const answer = ask('medicaid_managed_care', { residence: 'OH' });
    expect(answer.reviewPath?.kind).toBe('state_fair_hearing');
    expect(answer.otherPaths.map(({ kind }) => kind)).toEqual([
      'state_fair_hearing_fee_for_service',
      'external_medical_review',
    ]);
  });

  test('32 CFR 199.10(d): TRICARE has levels of its own', () => {
    expect(ask('tricare').reviewPath?.citation).toBe('32 CFR 199.10(d)');
  });

  test('42 CFR 405.962: Original Medicare goes to its contractor, then to the independent one; no regulator is invented', () => {
    const answer = ask('original_medicare', { residence: 'KS' });
    expect(answer.reviewPath?.recipient).toContain('Qualified Independent Contractor');
    expect(answer.none?.parts.map(({ of }) => of)).toEqual(['regulator']);
  });

  test('N.Y. Ins. Law 4910, 4914: New York is shown with its first-level rule', () => {
    expect(insuredBy('NY').reviewPath?.notes).toContain('FIRST-level');
    expect(externalReviewRule('NY')?.startsFrom).toBe('first_internal_denial');
  });

  test.each(['TX', 'GA', 'WI'] as const)(
    '45 CFR 147.136(d): %s shows the federal and the state track',
    (state) => {
      const answer = insuredBy(state);
      expect(answer.reviewPath?.kind).toBe('federal_external_review');
      expect(answer.reviewPath?.notes).toContain('Conflict');
      expect(answer.otherPaths.map(({ kind }) => kind)).toEqual(['state_external_review']);
      expect(answer.otherPaths[0]?.appliesWhen).toMatch(/^if /);
    },
  );

  test('45 CFR 147.136(a)(1)(ii): short-term and grandfathered cover has state law only, surprise bills apart', () => {
    const answer = ask('short_term_or_grandfathered', { contractState: 'KS', funding: 'fully_insured' });
    expect(answer.reviewPath?.kind).toBe('state_law_only');
    expect(answer.otherPaths.map(({ kind }) => kind)).toEqual(['no_surprises_external_review']);
    const texas = ask('short_term_or_grandfathered', { contractState: 'TX', funding: 'fully_insured' });
    expect(texas.otherPaths).toHaveLength(2);
  });

  test.each(['AS', 'GU', 'MP', 'VI'] as const)(
    '45 CFR 147.136: the review of %s is unknown and said so',
    (state) => {
      const answer = insuredBy(state);
      expect(answer.reviewPath?.kind).toBe('external_review_unknown');
      expect(answer.reviewPath?.verified).toBe(false);
      expect(open(answer)).toContain('review_process');
    },
  );

  test('26 L.P.R.A. 9507-9508: Puerto Rico has a review of its own', () => {
    expect(insuredBy('PR').reviewPath?.kind).toBe('state_external_review');
  });

  test('N.D.C.C. 26.1-36-46: where the passages differ on the addressee, that stays open', () => {
    expect(open(insuredBy('ND'))).toContain('review_recipient');
  });

  test('no path shows the compiler tag of its notes', () => {
    for (const state of jurisdictionCodes) {
      const { reviewPath, otherPaths } = insuredBy(state);
      for (const path of [reviewPath, ...otherPaths]) expect(path?.notes ?? '').not.toContain('[secondary');
    }
  });
});

describe('complaints', () => {
  test('state insurance law: a complaint stops no clock and requests no review', () => {
    expect(insuredBy('OR').regulators[0]?.complaint).toEqual({
      stopsClocks: 'no',
      isExternalReview: 'no',
      binding: 'no for medical judgment; regulator can order legal compliance',
    });
  });

  test('Md. Ins. Art. 15-10A: in Maryland the complaint is the review', () => {
    const [maryland] = insuredBy('MD').regulators;
    expect(maryland?.complaint).toEqual({ stopsClocks: 'unknown', isExternalReview: 'yes', binding: null });
    expect(maryland?.notes).not.toContain('is not an external review request');
  });

  test('where the rule does not say what a complaint does to a clock, the answer is unknown', () => {
    expect(ask('erisa_self_funded').regulators[0]?.complaint.stopsClocks).toBe('unknown');
    expect(ask('erisa_self_funded').regulators[0]?.complaint.isExternalReview).toBe('unknown');
  });

  test('a way to reach a regulator is verified by itself and carries its own pages', () => {
    const [alabama] = insuredBy('AL').regulators;
    const byKind = new Map(alabama?.channels.map((channel) => [channel.kind, channel]));
    expect(byKind.get('web')?.verified).toBe(true);
    expect(byKind.get('phone')?.verified).toBe(false);
    expect(byKind.get('email')).toBeUndefined();
  });
});

describe('what keeps a regulator or a path from being named', () => {
  test('is said in a sentence, and which of two offices of a state has the plan is no part of it', () => {
    const minnesota = ask('student_health', { contractState: 'MN' });
    expect(minnesota.none?.parts[0]?.why).toBe(
      'Not named yet: the regulator depends on who pays the claims, which is not known.',
    );
    expect(ask('non_federal_governmental').none?.parts[1]?.why).toBe(
      'Not named yet: the review path depends on who pays the claims and the state where the policy was issued, which is not known.',
    );
  });
});

describe('who can still help', () => {
  test.each(planTypeKeys.map((planType) => [planType]))('%s: never nobody', (planType) => {
    expect(ask(planType).whoCanStillHelp.length).toBeGreaterThan(0);
  });

  test('the consumer office of the state comes first where a state may decide, and never for Medicare', () => {
    expect(insuredBy('CT').whoCanStillHelp[0]?.key).toBe('ct_oha');
    expect(ask('unknown', { residence: 'CT' }).whoCanStillHelp[0]?.key).toBe('ct_oha');
    expect(ask('medicare_part_d', { residence: 'CT' }).whoCanStillHelp.map(({ key }) => key)).not.toContain(
      'ct_oha',
    );
  });

  test('cover that is no insurance has nobody with power over it, and still three who can help', () => {
    const answer = ask('not_insurance', { residence: 'OH', contractState: 'OH' });
    expect(answer.regulators).toEqual([]);
    expect(answer.none?.why).toContain('not health insurance');
    expect(answer.whoCanStillHelp.map(({ key }) => key)).toEqual([
      'attorney_general',
      'legal_aid',
      'hospital_financial_assistance',
    ]);
  });
});
