import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../shared/calendar.js';
import { registeredFacts } from './fact-register.js';
import { peopleNeeded, standingOf, type Comparison } from './fact-standing.js';
import { restsOnConfirmed, rulesBehindDates } from './rules-behind-dates.js';

const today = plainDate('2026-12-07');
const looked = (by: string, lookedOn = '2026-12-01', digest = 'now'): Comparison => ({
  digest,
  by,
  lookedOn: plainDate(lookedOn),
});
const rule = { digest: 'now', needs: 2 };
const address = { digest: 'now', needs: 1 };

describe('how a fact stands', () => {
  test.each([
    ['nobody has looked', rule, [], 'never', null],
    ['one of two', rule, [looked('a')], 'partly', null],
    ['one of two, twice', rule, [looked('a'), looked('a', '2026-12-05')], 'partly', null],
    ['two', rule, [looked('a'), looked('b', '2026-12-05')], 'confirmed', '2027-06-01'],
    [
      'two, one of whom looked again',
      rule,
      [looked('a'), looked('b'), looked('a', '2026-12-07')],
      'confirmed',
      '2027-06-01',
    ],
    ['one where one is enough', address, [looked('a')], 'confirmed', '2027-06-01'],
    [
      'two, one of whom saw another value',
      rule,
      [looked('a'), looked('b', '2026-12-01', 'then')],
      'partly',
      null,
    ],
    ['two who saw another value', rule, [looked('a', '2026-12-01', 'then')], 'changed', null],
    ['two, half a year ago', rule, [looked('a', '2026-06-06'), looked('b', '2026-06-06')], 'expired', null],
    ['to the day', rule, [looked('a', '2026-06-07'), looked('b', '2026-06-07')], 'expiring', '2026-12-07'],
    ['the last of February', address, [looked('a', '2026-08-31')], 'confirmed', '2027-02-28'],
  ] as const)('%s', (_, of, kept, standing, until) => {
    expect(standingOf(of, kept, false, today)).toMatchObject({ standing, until });
  });

  test('a report nobody has answered outweighs everybody who confirmed', () => {
    const stands = standingOf(rule, [looked('a'), looked('b')], true, today);
    expect(stands).toEqual({ standing: 'reported', by: 2, until: null });
  });
});

describe('a clock', () => {
  const confirmed = (key: string) => key === 'rule/a' || key === 'rule/b';
  test.each([
    ['rests on a rule that was confirmed', ['a'], [], true],
    ['rests on one that was not', ['c'], [], false],
    ['does not know in which state the policy was issued', ['a'], ['contract_state'], false],
    ['does not know the day of receipt, which is no matter of the rule', ['a'], ['received'], true],
    [
      'rests on a state’s own rule beside it, which the notes call unconfirmed',
      ['a', 'external-review.MT.x'],
      [],
      false,
    ],
  ] as const)('%s', (_, ruleIds, unknown, rests) => {
    expect(restsOnConfirmed({ ruleIds, unknown }, confirmed)).toBe(rests);
  });
});

describe('the register', () => {
  test('has one key for each fact, and something to compare in each', () => {
    expect(new Set(registeredFacts.map(({ key }) => key)).size).toBe(registeredFacts.length);
    expect(registeredFacts.filter(({ says }) => says.length === 0).map(({ key }) => key)).toEqual([]);
  });

  test('asks for two people wherever a fact gives a date', () => {
    const two = registeredFacts.filter((fact) => peopleNeeded(fact) === 2);
    expect(new Set(two.map(({ kind }) => kind))).toEqual(new Set(['rule', 'review', 'payer_rule']));
    expect(registeredFacts.filter(({ kind }) => kind === 'rule').every(({ givesDates }) => givesDates)).toBe(
      true,
    );
  });

  test('knows every rule behind the dates of a plan by its key', () => {
    const keys = new Set(registeredFacts.map(({ key }) => key));
    const behind = rulesBehindDates('MT', []);
    expect(behind.keys.filter((key) => !keys.has(key))).toEqual([]);
    expect(behind.keys).toContain('review/MT/fully_insured_aca');
  });

  test('a plan that no state reviews does not wait for a state’s window (42 CFR part 422)', () => {
    expect(rulesBehindDates('MO', ['individual_marketplace']).stateWindowUnknown).toBe(true);
    expect(rulesBehindDates('MO', ['medicare_advantage'])).toMatchObject({ stateWindowUnknown: false });
    expect(rulesBehindDates('MO', ['medicare_advantage']).keys.length).toBeGreaterThan(0);
  });
});
