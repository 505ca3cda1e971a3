import { describe, expect, test } from '@jest/globals';
import { authorityFor } from './authority.js';
import { authorityRows } from './data/authority.generated.js';
import { helpersRows } from './data/helpers.generated.js';
import { procedureRulesRows } from './data/procedure-rules.generated.js';
import { jurisdictionCodes } from './jurisdictions.js';
import { fundingAsked, planTypeKeys } from './plan-types.js';

describe('the rows behind the answers', () => {
  const stated = authorityRows.filter(({ ruleStage }) => ruleStage !== null);

  test.each(stated.map((row) => [row.planType, row.funding, row.part, row.ruleStage, row] as const))(
    '%s (%s) %s rests on the %s rule, with its citation, and claims no more certainty than it',
    (planType, _funding, _part, stage, row) => {
      const rules = procedureRulesRows.filter((rule) => rule.planType === planType && rule.stage === stage);
      const rule = rules.find(({ citation }) => citation === row.citation);
      expect([rules.length > 0, rule?.citation ?? null]).toEqual([true, row.citation]);
      expect(['general_knowledge_unverified', rule?.verification]).toContain(row.verification);
    },
  );

  test('every type has rows for each funding it may have, so that no answer is silent', () => {
    for (const planType of planTypeKeys)
      for (const funding of fundingAsked(planType) ? ['self_funded', 'fully_insured'] : [null]) {
        const rows = authorityRows.filter(
          (row) => row.planType === planType && (row.funding === 'any' || row.funding === funding),
        );
        expect([planType, funding, rows.some(({ part }) => part.endsWith('regulator'))]).toEqual([
          planType,
          funding,
          true,
        ]);
        expect([planType, funding, rows.some(({ part }) => /^(no_)?review_path$/.test(part))]).toEqual([
          planType,
          funding,
          true,
        ]);
      }
  });

  test('every helper is offered to somebody', () => {
    const offered = new Set(
      planTypeKeys.flatMap((planType) =>
        jurisdictionCodes.flatMap((residence) =>
          authorityFor({ planType, residence }).whoCanStillHelp.map(({ key }) => key),
        ),
      ),
    );
    expect(helpersRows.map(({ key }) => key).filter((key) => !offered.has(key))).toEqual([]);
  });
});
