import { describe, expect, test } from '@jest/globals';
import { clocksFor } from './clocks.js';
import { parseClockRequest, type ClockRecord } from './clocks-request.js';

const given: ClockRecord = { 'plan-type': 'erisa_self_funded', level: 'denial', denied: '2026-10-30' };
const problemsOf = (more: ClockRecord) => {
  const parsed = parseClockRequest({ ...given, ...more });
  return parsed.ok ? [] : parsed.problems;
};

describe('a clock request', () => {
  test('reads the words of the command line', () => {
    const parsed = parseClockRequest({
      ...given,
      residence: 'MT',
      'contract-state': 'MN',
      received: '2026-11-02',
      urgent: true,
      urgency: 'standard_pre_service',
      stage: 'external_review',
      'letter-date': '2027-04-20',
      filed: '2026-12-01',
      'plan-levels': '2',
    });
    expect(parsed).toMatchObject({
      ok: true,
      input: {
        contractState: 'MN',
        urgent: true,
        planLevels: 2,
        letterDate: '2027-04-20',
        stage: 'external_review',
      },
    });
  });

  test('reads the columns of a CSV row, empty cells and an id among them', () => {
    const parsed = parseClockRequest({
      id: '7',
      plan_type: 'fehb',
      level: 'denial',
      denied: '2026-10-30',
      received: '',
      urgent: 'no',
      contract_state: '',
      plan_levels: '',
    });
    expect(parsed).toMatchObject({
      ok: true,
      input: { planType: 'fehb', received: null, urgent: false, contractState: null },
    });
    if (parsed.ok) expect(clocksFor(parsed.input).clocks.length).toBeGreaterThan(0);
  });

  test.each<[string, ClockRecord, string, RegExp]>([
    ['a day that does not exist', { denied: '2027-02-30' }, 'denied', /no|not a day/],
    ['29 February of a common year', { received: '2027-02-29' }, 'received', /not a day/],
    ['a date written otherwise', { denied: '10/30/2026' }, 'denied', /YYYY-MM-DD/],
    ['a year no case can have', { denied: '0206-10-30' }, 'denied', /not a day/],
    ['a year out of which a window would run', { denied: '2199-12-31' }, 'denied', /outside/],
    ['an arrival before the letter was written', { received: '2026-10-29' }, 'received', /before the letter/],
    ['a filing before the letter was written', { filed: '2026-10-29' }, 'filed', /before the letter/],
    [
      'a printed deadline before the letter itself',
      { 'letter-date': '2026-10-01' },
      'letter_date',
      /before the letter/,
    ],
    ['a letter from after the day of asking', { 'as-of': '2026-10-29' }, 'denied', /after 2026-10-29/],
    [
      'a first-level decision after the later letter',
      { 'first-level-decided': '2026-11-30' },
      'first_level_decided',
      /after the letter/,
    ],
    ['a plan type that is none', { 'plan-type': 'hmo' }, 'plan_type', /"hmo"/],
    ['a level that is none', { level: 'denied' }, 'level', /"denied"/],
    ['an urgency that is none', { urgency: 'soon' }, 'urgency', /"soon"/],
    ['a stage that is none', { stage: 'appeal' }, 'stage', /"appeal"/],
    ['a state that is none', { residence: 'XX' }, 'residence', /USPS/],
    ['three levels', { 'plan-levels': '3' }, 'plan_levels', /"3"/],
    ['a track the state does not have', { 'contract-state': 'CA', scope: 'hmo' }, 'scope', /no track/],
    ['a fact nobody asks about', { facts: 'surprise_billing;sunny' }, 'facts', /"sunny"/],
    ['a flag without its value', { filed: true }, 'filed', /needs a value/],
    ['a field that is none', { recieved: '2026-11-02' }, 'recieved', /no field/],
    ['the same field twice', { plan_type: 'fehb' }, 'plan_type', /twice/],
    ['a missing date', { denied: '' }, 'denied', /missing/],
  ])('refuses %s', (_, more, field, message) => {
    const problems = problemsOf(more);
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems.find((problem) => problem.field === field)?.message).toMatch(message);
  });

  test('lists every problem at once, each with the words its field takes', () => {
    const problems = problemsOf({ 'plan-type': 'hmo', level: 'no', denied: '2027-02-30', residence: 'ZZ' });
    expect(problems.map(({ field }) => field).sort()).toEqual(['denied', 'level', 'plan_type', 'residence']);
    expect(problems.find(({ field }) => field === 'level')?.allowed).toContain('coverage_end_notice');
  });

  test('a first decision was asked for before the letter that gives it', () => {
    expect(problemsOf({ stage: 'initial_determination', filed: '2026-10-10' })).toEqual([]);
  });

  test.each<[string, ClockRecord, Record<string, unknown>]>([
    ['True, as tables are often exported', { urgent: 'True' }, { urgent: true }],
    ['FALSE, as spreadsheets write it', { urgent: 'FALSE' }, { urgent: false }],
    ['a postal code in small letters', { 'contract-state': 'mn' }, { contractState: 'MN' }],
    ['dashes for underscores', { 'plan-type': 'erisa-self-funded' }, { planType: 'erisa_self_funded' }],
    ['capitals in a word', { level: 'Denial' }, { level: 'denial' }],
    [
      'a stage that itself has capitals',
      { stage: 'external_review_state_ca' },
      { stage: 'external_review_state_CA' },
    ],
  ])('reads %s', (_, more, input) => {
    expect(parseClockRequest({ ...given, ...more })).toMatchObject({ ok: true, input });
  });

  test('a letter of the day of asking is no letter from the future', () => {
    expect(problemsOf({ 'as-of': '2026-10-30' })).toEqual([]);
    expect(problemsOf({ received: '2026-10-30', filed: '2026-10-30' })).toEqual([]);
  });
});
