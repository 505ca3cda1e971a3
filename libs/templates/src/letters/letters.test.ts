import { describe, expect, test } from '@jest/globals';
import { planTypes } from '@chorus/domain/case/case-words';
import { findBlanks } from '../blanks.js';
import { missingFacts, renderLetter } from '../render.js';
import { renderText } from '../text.js';
import { validateTemplate } from '../validate.js';
import { expeditedBasis, internalAppealBasis, NoSuchFiling } from './legal-basis.js';
import { forumAt } from './next-level-basis.js';
import { letterIdFor, letters, templateVersion, type LetterId } from './registry.js';
import { withSource } from './letter-template.js';
import { claimFileRule, externalReviewBasis } from './review-basis.js';

const ids = Object.keys(letters) as LetterId[];
const generic = (id: LetterId): typeof letters.internal_appeal =>
  letters[id] as typeof letters.internal_appeal;
const textOf = (id: LetterId, changes: object = {}): string =>
  renderText(renderLetter(generic(id), { ...generic(id).sample, ...changes }, { locale: 'en' })).replace(
    /\s+/g,
    ' ',
  );

describe('every letter', () => {
  test.each(ids)('%s passes its own save-time check and its sample has no blank', (id) => {
    const letter = generic(id);
    const view = letter.view(letter.sample);
    expect(validateTemplate(letter.sources.en ?? '', view, { partials: letter.partials })).toEqual([]);
    expect(findBlanks(renderLetter(letter, letter.sample, { locale: 'en' }))).toEqual([]);
    expect(missingFacts(letter, letter.sample)).toEqual([]);
  });

  test.each(ids)('%s shows a blank for each required fact that is missing', (id) => {
    const letter = generic(id);
    for (const path of letter.required) {
      const context = structuredClone(letter.sample) as unknown as Record<string, unknown>;
      const parts = path.split('.');
      const last = parts.pop() ?? '';
      let holder = context;
      for (const part of parts) holder = holder[part] as Record<string, unknown>;
      holder[last] = null;
      const document = renderLetter(letter, context as never, { locale: 'en' });
      expect([path, findBlanks(document).length > 0]).toEqual([path, true]);
    }
  });

  test.each(ids)('%s prints the statement that the signature makes true', (id) => {
    for (const { text } of generic(id).statements) expect(textOf(id)).toContain(text);
  });

  test.each(ids)('%s names none of the claims that the fact check blocks', (id) => {
    const blocked = /§\s?9822|78%|1,200 identical|overturn|American Pain Society|bad faith|fraud|precedent/i;
    expect(textOf(id)).not.toMatch(blocked);
  });

  test('somebody who acts for the member says by what right and on what paper', () => {
    const filer = { fullName: 'Sample Parent 014', relation: 'parent', authorityEvidence: null };
    expect(textOf('internal_appeal', { filer })).toContain(
      'I sign for Sample Person 014 as the patient’s parent. My authority: [the paper that shows your authority].',
    );
  });

  test('another text of the same letter is another version', () => {
    const letter = letters.internal_appeal;
    const changed = withSource(letter, 'en', `${letter.sources.en}\n`);
    expect(templateVersion(letter, 'en')).toMatch(/^[0-9a-f]{64}$/);
    expect(templateVersion(changed, 'en')).not.toBe(templateVersion(letter, 'en'));
  });

  test('a filing type without a letter has none, rather than a wrong one', () => {
    expect(letterIdFor('expedited_external_review')).toBe('external_review');
    expect(letterIdFor('fair_hearing_request')).toBe('next_level_appeal');
    expect(letterIdFor('fast_track_review')).toBeNull();
  });
});

describe('rights asserted by plan type', () => {
  test.each([
    ['erisa_self_funded', '29 CFR 2560.503-1(h)'],
    ['erisa_fully_insured', '45 CFR 147.136(b)'],
    ['individual_marketplace', '45 CFR 147.136(b)'],
    ['non_federal_governmental', '45 CFR 147.136(b)'],
    ['medicare_advantage', '42 CFR 422.578–422.590'],
    ['medicare_part_d', '42 CFR 423.580–423.590'],
    ['medicaid_managed_care', '42 CFR 438.402'],
    ['tricare', '32 CFR 199.10'],
    ['fehb', '5 CFR 890.105'],
  ] as const)('%s appeals under %s', (planType, citation) => {
    const text = textOf('internal_appeal', { planType, timing: 'standard_post_service', levels: 1 });
    expect(text).toContain(`I appeal under`);
    expect(text).toContain(citation);
  });

  test.each(['unknown', 'church_plan', 'not_insurance', 'chip', 'short_term_or_grandfathered'] as const)(
    '%s asserts no rule that nobody confirmed, only the notice',
    (planType) => {
      const text = textOf('internal_appeal', { planType });
      expect(text).toContain('the appeal rights stated in your notice and in the terms of my plan');
      expect(text).not.toMatch(/CFR/);
    },
  );

  test('29 CFR 2560.503-1(i)(2)(ii)-(iii): 30 and 60 days with one level, 15 and 30 with two', () => {
    const days = (levels: 1 | 2, timing: 'standard_pre_service' | 'standard_post_service') =>
      internalAppealBasis('erisa_self_funded', 1, levels, timing).decision;
    expect(days(1, 'standard_pre_service')).toEqual({
      text: '30 days',
      citation: '29 CFR 2560.503-1(i)(2)(ii)',
    });
    expect(days(1, 'standard_post_service')?.text).toBe('60 days');
    expect(days(2, 'standard_pre_service')?.text).toBe('15 days');
    expect(days(2, 'standard_post_service')).toEqual({
      text: '30 days',
      citation: '29 CFR 2560.503-1(i)(2)(iii)',
    });
  });

  test('29 CFR 2560.503-1(h): only plans under the claims rule ask for what it gives', () => {
    for (const planType of planTypes) {
      const { requests } = internalAppealBasis(planType, 1, 1, 'standard');
      const bound = [
        'erisa_self_funded',
        'erisa_fully_insured',
        'taft_hartley_multiemployer',
        'individual_marketplace',
        'non_federal_governmental',
      ];
      expect([planType, requests.length]).toEqual([planType, bound.includes(planType) ? 5 : 0]);
    }
  });

  test('45 CFR 147.136(b)(3)(ii)(G): an individual policy has no second internal level', () => {
    expect(() => textOf('internal_appeal', { planType: 'individual_marketplace', level: 2 })).toThrow(
      NoSuchFiling,
    );
  });

  test('42 CFR 422.590: a Medicare Advantage drug appeal under Part B is decided in 7 days', () => {
    expect(internalAppealBasis('medicare_advantage', 1, 1, 'part_b_drug').decision?.text).toBe('7 days');
  });

  test('32 CFR 199.10: TRICARE has no external review', () => {
    expect(() => externalReviewBasis('tricare', false)).toThrow('32 CFR 199.10');
  });

  test('45 CFR 147.136(b)(2)(ii)(F): a level is deemed used only where that rule applies', () => {
    const exhaustion = { kind: 'deemed_exhausted', failure: 'No decision came.' };
    expect(textOf('external_review', { exhaustion })).toContain('45 CFR 147.136(b)(2)(ii)(F)');
    expect(() => textOf('external_review', { exhaustion, planType: 'medicare_part_d' })).toThrow(
      NoSuchFiling,
    );
  });

  test('45 CFR 147.136(b)(2)(ii)(E): the claim file of an insured plan includes its codes; Medicare cites nothing', () => {
    expect(claimFileRule('individual_marketplace').codes).toBe('45 CFR 147.136(b)(2)(ii)(E)');
    expect(claimFileRule('medicare_advantage')).toEqual({ rule: null, codes: null, rationale: null });
  });
});

describe('the next level', () => {
  test.each([
    ['medicare_reconsideration', 'original_medicare', '42 CFR 405.962'],
    ['judge_hearing', 'medicare_advantage', '42 CFR 422.600–422.602'],
    ['judge_hearing', 'medicare_part_d', '42 CFR 423.2002'],
    ['council_review', 'medicare_advantage', '42 CFR 422.608'],
    ['state_fair_hearing', 'medicaid_managed_care', '42 CFR 438.408(f)(2)'],
    ['independent_hearing', 'tricare', '32 CFR 199.10(d)'],
  ] as const)('%s of %s is asked for under %s', (forum, planType, citation) => {
    expect(textOf('next_level_appeal', { forum, planType })).toContain(`I ask under ${citation}, and under`);
  });

  test('a forum asserts no rule for a plan type that has none confirmed there', () => {
    const text = textOf('next_level_appeal', { forum: 'state_fair_hearing', planType: 'chip' });
    expect(text).toContain('I ask under the rights stated in that decision.');
    expect(text).not.toMatch(/CFR/);
  });

  test('42 CFR 423.2016: a judge has 90 days for Part D, and no time is asserted for an urgent request', () => {
    const judge = { forum: 'judge_hearing', planType: 'medicare_part_d' };
    expect(textOf('next_level_appeal', { ...judge, urgency: null })).toContain('90 days');
    expect(textOf('next_level_appeal', judge)).not.toContain('90 days');
  });

  test('only where somebody is heard does the letter ask for the day and the file', () => {
    const asks = 'Please send me the file of this case before the hearing';
    expect(textOf('next_level_appeal', { forum: 'state_fair_hearing' })).toContain(asks);
    expect(textOf('next_level_appeal', { forum: 'council_review' })).not.toContain(asks);
  });

  test('every stage with a forum of its own has one, and the plan’s own stages have none', () => {
    expect(forumAt('administrative_law_judge_hearing')).toBe('judge_hearing');
    expect(forumAt('internal_appeal_level_2')).toBeNull();
    expect(forumAt('external_review')).toBeNull();
  });
});

describe('keeping care going', () => {
  test('42 CFR 438.420: whoever asks signs that the care may have to be repaid', () => {
    const text = textOf('continuation_of_benefits_request');
    expect(text).toContain('I know that I may have to repay the cost of this care');
    expect(text).toContain('42 CFR 438.420');
  });

  test('42 CFR 438.420(c)(2): through the hearing it is a request of its own', () => {
    expect(textOf('continuation_of_benefits_request', { during: 'hearing' })).toContain(
      'until the state fair hearing on it has been decided',
    );
  });
});

describe('a drug exception', () => {
  test('45 CFR 156.122(c): 72 hours, 24 where it is urgent, and only for individual and small-group plans', () => {
    expect(textOf('drug_exception_request')).toContain('24 hours');
    expect(textOf('drug_exception_request', { urgency: null })).toContain('72 hours');
    expect(textOf('drug_exception_request', { planType: 'erisa_self_funded' })).not.toMatch(/hours|CFR/);
  });
});

describe('urgency', () => {
  test('the first line says EXPEDITED, and the legal standard stands in its own words', () => {
    const text = textOf('expedited_appeal');
    expect(text.startsWith('*** EXPEDITED')).toBe(true);
    expect(text).toContain('could seriously jeopardize the ability to regain maximum function');
  });

  test('nobody but the patient or a clinician states it, and never with no harm named', () => {
    const { urgency } = letters.expedited_appeal.sample;
    expect(() => textOf('expedited_appeal', { urgency: { ...urgency, standards: [] } })).toThrow(
      NoSuchFiling,
    );
  });

  test('a review or a first decision is urgent only where somebody stated it', () => {
    expect(textOf('external_review')).toContain('EXPEDITED');
    const standard = { kind: 'exhausted', failure: null };
    expect(textOf('external_review', { urgency: null, exhaustion: standard })).not.toMatch(/expedited/i);
    expect(textOf('written_decision_request')).toContain('URGENT');
    expect(textOf('written_decision_request', { urgency: null })).not.toMatch(/urgent|cannot wait/i);
  });

  test('45 CFR 147.136(d)(3): only an expedited review may run beside the internal appeal', () => {
    const exhaustion = { kind: 'expedited_at_the_same_time', failure: null };
    expect(textOf('external_review', { exhaustion })).toContain('expedited internal appeal at the same time');
    expect(() => textOf('external_review', { exhaustion, urgency: null })).toThrow(NoSuchFiling);
    expect(() => textOf('external_review', { paymentOnly: true })).toThrow(NoSuchFiling);
  });

  test('unmanageable pain is part of the standard under the claims rule, not under 42 CFR 422.584', () => {
    const { urgency } = letters.expedited_appeal.sample;
    const pain = { ...urgency, standards: ['severe_pain'] };
    expect(textOf('expedited_appeal', { urgency: pain })).toContain('severe pain that cannot be managed');
    expect(() => textOf('expedited_appeal', { urgency: pain, planType: 'medicare_advantage' })).toThrow(
      NoSuchFiling,
    );
    expect(expeditedBasis('fehb').decision).toBeNull();
  });
});

describe('a late appeal', () => {
  test('42 CFR 422.582(c): Medicare Advantage names good cause; an ERISA plan is asked for its discretion', () => {
    expect(textOf('good_cause_late_appeal')).toContain('for good cause under 42 CFR 422.582(c)');
    expect(textOf('good_cause_late_appeal', { planType: 'erisa_self_funded' })).toContain(
      'use your discretion',
    );
  });
});
