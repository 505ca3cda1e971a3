import { describe, expect, test } from '@jest/globals';
import { procedureRulesRows } from './data/procedure-rules.generated.js';
import {
  facetsOfPlan,
  letterLevels,
  procedureRule,
  rulePlanTypes,
  stages,
  urgencies,
} from './procedure-rules.js';

const where = (test: (rule: (typeof procedureRulesRows)[number]) => boolean) =>
  procedureRulesRows.filter(test).map(({ ruleId }) => ruleId);

describe('our reading of the 155 rules holds to their text', () => {
  test('the vocabularies are those of the table', () => {
    expect(new Set(procedureRulesRows.map(({ stage }) => stage))).toEqual(new Set(stages));
    expect(new Set(procedureRulesRows.map(({ urgency }) => urgency))).toEqual(new Set(urgencies));
    expect(new Set(procedureRulesRows.flatMap(({ opensOn }) => opensOn))).toEqual(new Set(letterLevels));
    expect(rulePlanTypes).toHaveLength(18);
  });

  test('a rule rolls past a weekend only where it cites 45 CFR 147.136(d)', () => {
    for (const { roll, citation, ruleId } of procedureRulesRows)
      if (roll === 'weekend_federal') expect(`${ruleId} ${citation ?? ''}`).toMatch(/147\.136/);
    expect(where(({ notes, roll }) => /No weekend extension/.test(notes ?? '') && roll !== 'none')).toEqual(
      [],
    );
  });

  test('a receipt is presumed on the fifth day exactly where the text presumes it', () => {
    const presumed = /presumed 5 days|5-day presumption|5 days after mailing/;
    const said = where(({ filerDeadlineStarts }) => presumed.test(filerDeadlineStarts ?? ''));
    const read = where(
      ({ presumedReceiptDays, filerDeadlineValue, filerDeadlineStarts }) =>
        // The faster Medicare forms print the same 65 days without repeating the sentence.
        presumedReceiptDays !== null &&
        !(filerDeadlineValue === 65 && !presumed.test(filerDeadlineStarts ?? '')),
    );
    expect(read).toEqual(said);
  });

  test('65 days are 60 after a receipt presumed on the fifth day (42 CFR 422.582(b), 423.582(b))', () => {
    for (const { filerDeadlineValue, valueFromReceipt, presumedReceiptDays } of procedureRulesRows)
      if (filerDeadlineValue === 65) expect((valueFromReceipt ?? 0) + (presumedReceiptDays ?? 0)).toBe(65);
      else expect(valueFromReceipt).toBeNull();
  });

  test('only Medicare Advantage sends an upheld case on by itself; Part D does so after silence', () => {
    const types = (ids: readonly string[]) => [...new Set(ids.map((id) => id.split('.')[0]))];
    expect(types(where(({ forwardedAutomatically }) => forwardedAutomatically === 'yes'))).toEqual([
      'medicare-advantage',
    ]);
    const upheld = where(({ reachedAutomaticallyOn }) =>
      reachedAutomaticallyOn.some((level) => level.endsWith('_upheld')),
    );
    expect(types(upheld)).toEqual(['medicare-advantage']);
    expect(
      procedureRule('medicare-part-d.external-review.standard-pre-service')?.reachedAutomaticallyOn,
    ).toEqual(['internal_level_1_no_answer']);
  });

  test('the act that satisfies is read only where the text names it: a postmark, a form that must be received', () => {
    const dated = procedureRulesRows.filter(({ filerDeadlineValue }) => filerDeadlineValue !== null);
    for (const { satisfiedBy, filerDeadlineStarts, notes, ruleId } of dated) {
      const said = `${filerDeadlineStarts ?? ''} ${notes ?? ''}`;
      const expected = /postmark/.test(said) ? 'postmarked' : /RECEIVED/.test(said) ? 'received' : 'unknown';
      expect([ruleId, satisfiedBy]).toEqual([ruleId, expected]);
    }
  });

  test('two-level plans: the time per level is the number the notes print (29 CFR 2560.503-1(i)(2))', () => {
    for (const { notes, levelsTwoValue } of procedureRulesRows) {
      const said = /Two-level plans: (\d+) days per level/.exec(notes ?? '');
      expect(levelsTwoValue).toBe(said ? Number(said[1]) : null);
    }
  });

  test('the longest time of a state is the number the text prints (42 CFR 438.408(f)(2): 90 to 120)', () => {
    for (const { ruleId, filerDeadlineStarts, filerDeadlineValue, longestValue } of procedureRulesRows) {
      const said = /state sets (\d+) to (\d+)/.exec(filerDeadlineStarts ?? '');
      expect([ruleId, longestValue]).toEqual([ruleId, said ? Number(said[2]) : null]);
      if (said) expect(filerDeadlineValue).toBe(Number(said[1]));
    }
  });

  test('every next step is a stage that some letter of that plan type opens', () => {
    for (const { planType, nextStages, ruleId } of procedureRulesRows)
      for (const { stage, outcome } of nextStages) {
        if (outcome === 'passed') continue;
        const there = facetsOfPlan(planType).filter(({ rule }) => rule.stage === stage);
        expect([ruleId, stage, there.some(({ rule }) => rule.opensOn.length > 0)]).toEqual([
          ruleId,
          stage,
          true,
        ]);
      }
  });

  test('a stage that answers silence is one that the letter of silence opens', () => {
    for (const { planType, nextStages, ruleId, stage } of procedureRulesRows)
      for (const next of nextStages.filter(({ outcome }) => outcome === 'no_answer')) {
        if (stage === 'internal_appeal_level_2') continue;
        const opened = facetsOfPlan(planType).some(
          ({ rule }) => rule.stage === next.stage && rule.opensOn.includes('internal_level_1_no_answer'),
        );
        expect([ruleId, opened]).toEqual([ruleId, true]);
      }
  });

  test('a reading that leans on another text gives its address, or says that it is general knowledge', () => {
    const leans = /elsewhere|record|page has|in no passage/;
    const readings = procedureRulesRows
      .map(({ readingNote }) => readingNote ?? '')
      .filter((note) => leans.test(note));
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) expect(reading).toMatch(/https:\/\/|general knowledge/);
  });

  test('every row carries a source, the day it was read, and a citation or the reason it has none', () => {
    for (const rule of procedureRulesRows) {
      expect(rule.sources.length).toBeGreaterThan(0);
      expect(rule.dateRead).toBe('2026-11-21');
      if (rule.citation === null) expect(rule.planType).toBe('not_insurance');
    }
  });
});
