import { describe, expect, test } from '@jest/globals';
import { helpersRows } from './data/helpers.generated.js';
import { planTypesRows } from './data/plan-types.generated.js';
import { procedureRulesRows } from './data/procedure-rules.generated.js';
import { fundingAsked, fundingOf, isPlanType, planType, planTypeKeys } from './plan-types.js';

describe('types of plan', () => {
  test('the registry holds exactly the types of the procedure rules, and unknown', () => {
    const inRules = new Set<string>([...procedureRulesRows.map((row) => row.planType), 'unknown']);
    expect([...planTypeKeys].sort()).toEqual([...inRules].sort());
    expect(planTypesRows.map(({ key }) => key)).toEqual(planTypeKeys);
  });

  test('how a plan is funded is asked only where the type allows both', () => {
    expect(planTypeKeys.filter(fundingAsked)).toEqual([
      'non_federal_governmental',
      'short_term_or_grandfathered',
      'taft_hartley_multiemployer',
      'church_plan',
      'student_health',
    ]);
  });

  test('the type decides its funding before the person is asked', () => {
    expect(fundingOf('erisa_self_funded', 'fully_insured')).toBe('self_funded');
    expect(fundingOf('church_plan', 'fully_insured')).toBe('fully_insured');
    expect(fundingOf('church_plan')).toBeNull();
    expect(fundingOf('medicare_part_d', 'self_funded')).toBeNull();
  });

  test('a type whose clocks were not found names who can still help', () => {
    const known = new Set(helpersRows.map(({ key }) => key));
    for (const row of planTypesRows) {
      expect(row.helpers.length).toBeGreaterThan(1);
      expect(row.helpers.filter((key) => !known.has(key))).toEqual([]);
    }
  });

  test('a word that is no plan type is refused with the words that are', () => {
    expect(isPlanType('ppo')).toBe(false);
    expect(() => planType('ppo' as never)).toThrow('erisa_self_funded');
  });
});
