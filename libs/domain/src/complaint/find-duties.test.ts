import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planTypes } from '../case/case-words.js';
import { plainDate } from '../shared/calendar.js';
import { duties, dutyKeys, ruleFor } from './duty-rules.js';
import { openQuestions, proposeDuties, type DutyFacts, type ProposedDuty } from './find-duties.js';
import { noticeQuestions } from './notice-questions.js';

const facts = (more: Partial<DutyFacts> = {}): DutyFacts => ({
  planType: 'erisa_self_funded',
  urgency: 'standard_pre_service',
  planLevels: 1,
  reasonKey: 'medical_necessity',
  notice: true,
  letters: [{ letterInHand: 'denial', noticeDate: '2026-09-01', estimated: false }],
  requests: [],
  answers: [],
  today: plainDate('2026-11-22'),
  ...more,
});
const appealed = (on: string, answered = false) =>
  ({ stage: 'internal_appeal_level_1', on, letterInHand: 'denial', answered }) as const;
const upheld = (noticeDate: string | null, estimated = false) =>
  [...facts().letters, { letterInHand: 'internal_level_1_upheld', noticeDate, estimated }] as const;
const keys = (more: Partial<DutyFacts>): readonly string[] =>
  proposeDuties(facts(more)).map(({ key }) => key);
const one = (more: Partial<DutyFacts>): ProposedDuty => {
  const [found, ...others] = proposeDuties(facts(more));
  if (found === undefined || others.length > 0) throw new Error('Not exactly one duty');
  return found;
};
const said = (
  question: (typeof noticeQuestions)[number],
  answer: 'yes' | 'no' | 'unknown',
  on: string | null = null,
) => [{ question, answer, on }] as const;

describe('a decision that came late', () => {
  test('a plan with one level has 30 days before the care (29 CFR 2560.503-1(i)(2)(ii)), and five for the post', () => {
    const requests = [appealed('2026-09-10')];
    expect(keys({ requests, letters: upheld('2026-10-15') })).toEqual([]);
    const late = one({ requests, letters: upheld('2026-10-16') });
    expect(late).toMatchObject({ key: 'decision_late', stage: 'internal_appeal_level_1' });
    expect(late.citation).toContain('2560.503-1(h)(3)(i), (i)(2)(ii)');
    expect(late.statement).toBe(
      'This was asked of the plan: internal appeal at level 1 on 2026-09-10. The decision is dated 2026-10-16. The time for it is 30 days.',
    );
  });

  test('with two levels each has half the time, and while their number is unknown the longer time counts for the plan', () => {
    const requests = [appealed('2026-09-10')];
    const letters = upheld('2026-10-02');
    expect(keys({ requests, letters, planLevels: 2 })).toEqual(['decision_late']);
    expect(keys({ requests, letters, planLevels: null })).toEqual([]);
  });

  test('an urgent appeal has 72 hours (29 CFR 2560.503-1(i)(2)(i)); an unknown urgency is given the longest time', () => {
    const requests = [
      { stage: 'expedited_internal_appeal', on: '2026-09-10', letterInHand: 'denial', answered: false },
    ] as const;
    expect(keys({ urgency: 'urgent', requests, letters: upheld('2026-09-15') })).toEqual(['decision_late']);
    expect(keys({ urgency: 'urgent', requests, letters: upheld('2026-09-14') })).toEqual([]);
  });

  test('a first decision is late only after the extension the rule allows (29 CFR 2560.503-1(f)(2)(iii)(A))', () => {
    const letters = [{ letterInHand: 'denial', noticeDate: '2026-09-01', estimated: false }] as const;
    const on = (day: string) => keys({ letters, answers: said('care_requested', 'yes', day) });
    expect(on('2026-08-02')).toEqual([]);
    expect(on('2026-08-01')).toEqual(['decision_late']);
  });

  test('silence past the time is a duty of its own, until something came of it', () => {
    const requests = [appealed('2026-10-01')];
    expect(one({ requests })).toMatchObject({ key: 'decision_overdue' });
    expect(one({ requests }).restsOn.some(({ known }) => known === 'to_confirm')).toBe(true);
    expect(keys({ requests: [appealed('2026-10-01', true)] })).toEqual([]);
    expect(keys({ requests: [appealed('2026-11-01')] })).toEqual([]);
  });

  test('a letter whose date nobody knows shows no lateness', () => {
    const requests = [appealed('2026-09-10')];
    expect(keys({ requests, letters: upheld('2026-11-01', true) })).toEqual([]);
    expect(keys({ requests, letters: upheld(null) })).toEqual([]);
  });

  test('the silence of an outside reviewer or a judge is none of the plan’s', () => {
    for (const stage of ['external_review', 'state_fair_hearing', 'reconsideration', 'appeals_council'])
      expect(
        keys({ planType: 'medicare_advantage', requests: [{ ...appealed('2025-01-01'), stage }] }),
      ).toEqual([]);
  });
});

describe('what the notice lacks', () => {
  test.each([
    ['specific_reason', 'no_specific_reason', '29 CFR 2560.503-1(g)(1)(i)'],
    ['plan_provision', 'no_plan_provision', '29 CFR 2560.503-1(g)(1)(ii)'],
    ['criteria', 'criteria_withheld', '29 CFR 2560.503-1(g)(1)(v)(A)'],
    ['clinical_explanation', 'no_clinical_explanation', '29 CFR 2560.503-1(g)(1)(v)(B)'],
    ['appeal_rights', 'no_appeal_rights', '29 CFR 2560.503-1(g)(1)(iv)'],
    ['external_review', 'no_external_review_notice', '45 CFR 147.136(b)(2)(ii)(E)(4)'],
    ['language_help', 'no_language_help', '45 CFR 147.136(e)'],
    ['reviewer_named', 'reviewer_not_named', '29 CFR 2560.503-1(h)(3)(iv)'],
  ] as const)('"no" to %s proposes %s (%s); "yes" and "unknown" nothing', (question, key, citation) => {
    expect(one({ answers: said(question, 'no') })).toMatchObject({ key, citation });
    expect(keys({ answers: said(question, 'yes') })).toEqual([]);
    expect(keys({ answers: said(question, 'unknown') })).toEqual([]);
  });

  test('Medicare Advantage owes specific reasons and the right to reconsideration (42 CFR 422.568(e)), and nothing of the claims rule', () => {
    const planType = 'medicare_advantage';
    expect(one({ planType, answers: said('specific_reason', 'no') }).citation).toBe('42 CFR 422.568(e)(2)');
    expect(one({ planType, answers: said('appeal_rights', 'no') }).citation).toBe('42 CFR 422.568(e)(3)');
    expect(keys({ planType, answers: said('criteria', 'no') })).toEqual([]);
    expect(keys({ planType, answers: said('external_review', 'no') })).toEqual([]);
  });

  test('a Medicaid plan tells of the right to copies and criteria (42 CFR 438.404(b)(2))', () => {
    expect(one({ planType: 'medicaid_managed_care', answers: said('criteria', 'no') }).citation).toBe(
      '42 CFR 438.404(b)(2)',
    );
  });

  test.each(['unknown', 'not_insurance', 'church_plan', 'tricare', 'fehb'] as const)(
    'no rule about notices is carried over to %s',
    (planType) => {
      expect(
        keys({
          planType,
          answers: noticeQuestions.map((question) => ({ question, answer: 'no', on: null })),
        }),
      ).toEqual([]);
    },
  );

  test('a rule that was only read in a table says that it is unconfirmed', () => {
    expect(one({ answers: said('external_review', 'no') }).verified).toBe(false);
    expect(one({ answers: said('specific_reason', 'no') }).verified).toBe(true);
  });

  test('without a notice in writing nothing is asked about one', () => {
    expect(openQuestions(facts({ notice: false }))).toEqual([]);
  });

  test('the medical judgment is asked about only where the reason is medical', () => {
    expect(openQuestions(facts())).toContain('clinical_explanation');
    expect(openQuestions(facts({ reasonKey: 'non_covered_benefit' }))).not.toContain('clinical_explanation');
  });
});

describe('papers that were asked for', () => {
  const asked = (stage: string, on: string) =>
    [{ stage, on, letterInHand: 'denial', answered: false }] as const;

  test('the claims rule gives the file and no number of days (29 CFR 2560.503-1(h)(2)(iii)): asked about after thirty', () => {
    const answers = said('claim_file_came', 'no');
    expect(keys({ requests: asked('claim_file_request', '2026-10-23'), answers })).toEqual([]);
    const found = one({ requests: asked('claim_file_request', '2026-10-22'), answers });
    expect(found).toMatchObject({
      key: 'claim_file_not_given',
      citation: expect.stringContaining('(h)(2)(iii)'),
    });
    expect(found.owed).toContain('no number of days');
  });

  test('the administrator has thirty days for the plan documents (29 USC 1024(b)(4)), where that law reaches', () => {
    const answers = said('plan_documents_came', 'no');
    const requests = asked('plan_document_request', '2026-10-01');
    expect(one({ requests, answers })).toMatchObject({
      key: 'plan_documents_late',
      citation: expect.stringContaining('29 USC 1024(b)(4)'),
      verified: false,
    });
    expect(keys({ planType: 'individual_marketplace', requests, answers })).toEqual([]);
  });

  test('nobody is asked whether papers came that were never asked for', () => {
    expect(openQuestions(facts())).not.toContain('claim_file_came');
    expect(keys({ answers: said('claim_file_came', 'no') })).toEqual([]);
  });
});

describe('every proposal', () => {
  test('is of a duty its plan type has, says its source, and accuses nobody', () => {
    const answers = noticeQuestions.map((question) => ({ question, answer: 'no', on: null }) as const);
    const any = fc.record({
      planType: fc.constantFrom(...planTypes),
      urgency: fc.constantFrom(null, 'urgent', 'standard_pre_service', 'standard_post_service', 'standard'),
      planLevels: fc.constantFrom(null, 1, 2),
      stage: fc.constantFrom(
        'internal_appeal_level_1',
        'claim_file_request',
        'plan_document_request',
        'redetermination',
      ),
    });
    fc.assert(
      fc.property(any, ({ stage, ...more }) => {
        const given = facts({
          ...more,
          answers,
          requests: [{ ...appealed('2026-01-05'), stage }],
        } as Partial<DutyFacts>);
        for (const found of proposeDuties(given)) {
          expect(dutyKeys).toContain(found.key);
          expect(found.citation).not.toBeNull();
          expect(found.sources.length).toBeGreaterThan(0);
          expect(`${found.statement} ${found.owed}`).not.toMatch(
            /illegal|unlawful|violat|bad faith|fraud|intention/i,
          );
          if (found.stage === null) expect(ruleFor(found.key, given.planType)).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every duty has a label in both languages and a rule, or the clocks for it', () => {
    for (const key of dutyKeys) {
      expect(duties[key].label.en).not.toBe(duties[key].label.es);
      const byClock = ['decision_late', 'decision_overdue', 'plan_documents_late'].includes(key);
      expect([key, duties[key].rules.length === 0]).toEqual([key, byClock]);
    }
  });
});
