import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { federalHolidays } from '../jurisdiction/federal-holidays.js';
import { addDays, plainDate } from '../shared/calendar.js';
import { appealOrder, orderReasons, type AppealOrderFacts } from './appeal-order.js';
import { callStates } from './call-states.js';
import { regence, someRule } from './payer-rule.given.js';

describe('what waits for what', () => {
  const today = plainDate('2026-12-28');
  const call = { state: 'to_ask' as const, since: today, askedOn: null, bookedLast: null, heldOn: null };
  const facts = (more: Partial<AppealOrderFacts> = {}): AppealOrderFacts => ({
    rule: regence,
    call,
    askBy: plainDate('2027-01-05'),
    today,
    actBy: plainDate('2027-06-19'),
    safeDay: plainDate('2027-06-11'),
    urgent: false,
    holidays: federalHolidays,
    ...more,
  });
  const booked = { ...call, state: 'booked' as const, askedOn: today, bookedLast: plainDate('2027-01-12') };

  test('where filing closes the call, the appeal waits until it can be asked for no more', () => {
    expect(appealOrder(facts())).toEqual({ wait: true, until: '2027-01-06', because: 'ask_first' });
    expect(appealOrder(facts({ today: plainDate('2027-01-06') }))).toEqual({
      wait: false,
      because: 'no_answer',
    });
  });

  test('a call that is booked is waited for, with two business days for its result', () => {
    expect(appealOrder(facts({ call: booked }))).toEqual({
      wait: true,
      until: '2027-01-14',
      because: 'call_ahead',
    });
    const held = { ...booked, state: 'held' as const, heldOn: plainDate('2026-12-28') };
    expect(appealOrder(facts({ call: held }))).toMatchObject({
      until: '2026-12-30',
      because: 'result_ahead',
    });
  });

  test('the date to act by comes first: never past the safe day, and on it the appeal goes', () => {
    const near = { actBy: plainDate('2027-01-04'), safeDay: plainDate('2026-12-31') };
    expect(appealOrder(facts({ call: booked, ...near }))).toMatchObject({ wait: true, until: '2026-12-31' });
    expect(appealOrder(facts({ call: booked, ...near, today: plainDate('2026-12-31') }))).toEqual({
      wait: false,
      because: 'date_first',
    });
  });

  test.each([
    ['urgent', { urgent: true }],
    ['no_date', { actBy: null }],
    ['no_date', { safeDay: null }],
    ['no_caller', { call: null }],
    ['not_closed_by_appeal', { rule: someRule({ lostIfAppealFiled: 'no' }) }],
    ['cannot_overturn', { rule: someRule({ canOverturn: 'no' }) }],
    ['not_known_to_close', { rule: someRule({ lostIfAppealFiled: 'unknown' }) }],
    ['not_known_to_close', { rule: null }],
    ['call_over', { call: { ...call, state: 'logged' as const } }],
    ['call_over', { call: { ...call, state: 'not_wanted' as const } }],
  ])('nothing waits: %s', (because, more) => {
    expect(appealOrder(facts(more))).toEqual({ wait: false, because });
  });

  test('where nobody knows whether an appeal closes it, a time that was given is waited for', () => {
    expect(appealOrder(facts({ rule: null, call: booked }))).toMatchObject({
      wait: true,
      until: '2027-01-14',
    });
  });

  test('without a known window the practice has three business days to ask', () => {
    expect(appealOrder(facts({ askBy: null }))).toMatchObject({ wait: true, until: '2026-12-31' });
  });

  test('no wait ever reaches past the safe day, begins in the past or is urgent', () => {
    const day = fc.integer({ min: -20, max: 60 }).map((days) => addDays(today, days));
    const dayOrNull = fc.option(day, { nil: null });
    fc.assert(
      fc.property(
        fc.record({
          rule: fc.constantFrom(
            null,
            regence,
            someRule({ lostIfAppealFiled: 'unknown' }),
            someRule({ canOverturn: 'no' }),
          ),
          call: fc.record({
            state: fc.constantFrom(...callStates),
            since: day,
            askedOn: dayOrNull,
            bookedLast: dayOrNull,
            heldOn: dayOrNull,
          }),
          askBy: dayOrNull,
          safeDay: dayOrNull,
          actBy: dayOrNull,
          urgent: fc.boolean(),
        }),
        (more) => {
          const order = appealOrder(facts(more));
          expect(Object.keys(orderReasons)).toContain(order.because);
          if (!order.wait) return;
          expect(more.urgent).toBe(false);
          expect(order.until > today).toBe(true);
          expect(more.safeDay !== null && order.until <= more.safeDay).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
