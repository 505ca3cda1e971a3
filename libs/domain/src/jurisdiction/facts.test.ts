import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../shared/calendar.js';
import { conditionsRows } from './data/conditions.generated.js';
import { denialReasonsRows } from './data/denial-reasons.generated.js';
import { externalReviewRows } from './data/external-review.generated.js';
import { insurersRows } from './data/insurers.generated.js';
import { jurisdictionsRows } from './data/jurisdictions.generated.js';
import { regulatorsRows } from './data/regulators.generated.js';
import { externalReviewRule, externalReviewRules } from './external-review.js';
import { deadlineEnds, isJurisdictionCode, jurisdiction, jurisdictionCodes } from './jurisdictions.js';
import { lintFacts } from './lint-facts.js';
import { regulatorsOf } from './regulators.js';

describe('jurisdictions', () => {
  test('there are fifty states, the District of Columbia and five territories, each with a regulator and a review row', () => {
    expect(jurisdictionCodes).toHaveLength(56);
    expect(jurisdictionsRows.map(({ code }) => code)).toEqual(jurisdictionCodes);
    expect(new Set(jurisdictionsRows.map(({ fips }) => fips)).size).toBe(56);
    for (const code of jurisdictionCodes) {
      expect(regulatorsOf(code).length).toBeGreaterThan(0);
      expect(externalReviewRules(code)[0]?.scope).toBe('fully_insured_aca');
    }
    expect(isJurisdictionCode('XX')).toBe(false);
    expect(() => jurisdiction('XX' as never)).toThrow('USPS');
  });

  test.each(jurisdictionCodes.map((code) => [code, jurisdiction(code).zones] as const))(
    'a deadline in %s ends at 17:00 in a zone that exists',
    (code, zones) => {
      const end = Date.parse(deadlineEnds(plainDate('2027-01-05'), code));
      const local = zones.map((timeZone) =>
        new Intl.DateTimeFormat('en-US', {
          timeZone,
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }).format(end),
      );
      expect(local).toContain('17:00');
      expect(local.every((hour) => hour <= '17:00')).toBe(true);
    },
  );
});

describe('what was found and what was not', () => {
  test('an empty window is null and never verified, except where the rule has no window to give', () => {
    const without = externalReviewRows.filter((row) => row.requestWindowValue === null);
    expect(without.map(({ stateCode }) => stateCode).sort()).toEqual([
      'AS',
      'GA',
      'GU',
      'KY',
      'MD',
      'MO',
      'MP',
      'TX',
      'VI',
    ]);
    for (const row of without) expect([row.stateCode, row.verified]).toEqual([row.stateCode, false]);
  });

  test('the tag of secondary columns is apart from the note a person reads', () => {
    const alaska = externalReviewRule('AK');
    expect(alaska?.conflictNotes).toMatch(/extends the time for a reasonable ground\./);
    expect(alaska?.secondaryFields).toEqual(['feeUsd', 'decisionDaysStandard', 'decisionHoursExpedited']);
    expect(externalReviewRule('GU')?.secondaryFields).toEqual(['all']);
    const names = new Set(Object.keys(externalReviewRows[0] ?? {}));
    for (const { secondaryFields } of externalReviewRows)
      expect(secondaryFields.filter((field) => field !== 'all' && !names.has(field))).toEqual([]);
  });

  test('a field marked verified is a field that the regulator row has', () => {
    // The three external review columns live in the external review table.
    const elsewhere = ['externalReviewRequestDays', 'expeditedReviewHours'];
    const names = new Set([...Object.keys(regulatorsRows[0] ?? {}), ...elsewhere]);
    for (const { verifiedFields } of regulatorsRows)
      expect(verifiedFields.filter((f) => !names.has(f))).toEqual([]);
  });

  test('the typical reasons of a condition and the states of an insurer are keys that exist', () => {
    const reasons = new Set(denialReasonsRows.map(({ reasonKey }) => reasonKey));
    for (const { typicalDenialReasons } of conditionsRows)
      expect(typicalDenialReasons.filter((key) => !reasons.has(key))).toEqual([]);
    for (const { states } of insurersRows)
      expect(states.filter((state) => state !== '*' && !isJurisdictionCode(state))).toEqual([]);
  });

  test('no insurer publishes an e-mail address for filings in our data', () => {
    for (const row of insurersRows)
      expect(JSON.stringify([row.appealsAddress, row.appealsFax])).not.toContain('@');
  });
});

describe('the lint of facts', () => {
  const lint = lintFacts();

  test('lists each unverified and each unknown fact once, and its counts are their sum', () => {
    expect(lint.tables.reduce((sum, { unverified }) => sum + unverified, 0)).toBe(lint.unverified.length);
    expect(lint.tables.reduce((sum, { unknown }) => sum + unknown, 0)).toBe(lint.unknown.length);
    const names = lint.unknown.map(({ table, row, field }) => `${table} ${row} ${field}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('counts what a plain look at the rows counts', () => {
    const review = lint.tables.find(({ table }) => table === 'external-review');
    expect(review).toMatchObject({ rows: 67, unverified: 30 });
    const zero = lint.unknown.filter(({ table, field }) => table === 'external-review' && field === 'feeUsd');
    expect(zero).toHaveLength(externalReviewRows.filter(({ feeUsd }) => feeUsd === null).length);
    expect(lint.unverified.filter(({ table }) => table === 'conditions')).toHaveLength(92);
  });

  test('a plan type named unknown is not an unknown fact', () => {
    expect(lint.unknown.filter(({ table, field }) => table === 'plan-types' && field === 'key')).toEqual([]);
  });
});
