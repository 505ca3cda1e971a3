import { describe, expect, test } from '@jest/globals';
import { federalHolidays } from '../jurisdiction/federal-holidays.js';
import { plainDate } from '../shared/calendar.js';
import { isRefusal } from '../shared/refusal.js';
import { callAskWindow, callWindows, mayAskForCall, type CallAskFacts } from './call-request.js';
import { clinicianRelations } from './clinician.js';
import { regence, someRule } from './payer-rule.given.js';

const letter = { noticeDate: plainDate('2026-12-21'), receivedDate: plainDate('2026-12-24') };

describe('until when a call can be asked for', () => {
  test('fifteen calendar days from the date on the letter, that day not counted (ump.regence.com)', () => {
    expect(callAskWindow(regence, letter, federalHolidays)).toMatchObject({
      askBy: '2027-01-05',
      lastArguable: '2027-01-05',
      verified: true,
    });
  });

  test('business days leave holidays out only for the latest reading', () => {
    const business = someRule({ window: { value: 5, unit: 'business_days' } });
    // 25 December (observed on a Friday) and 1 January are federal holidays; the strict reading counts them.
    expect(callAskWindow(business, letter, federalHolidays)).toMatchObject({
      askBy: '2026-12-28',
      lastArguable: '2026-12-29',
    });
  });

  test('an unknown start is the notice’s date for the one day and its arrival for the other', () => {
    const unknown = callAskWindow(someRule({ startEvent: 'unknown' }), letter, federalHolidays);
    expect(unknown).toMatchObject({ askBy: '2027-01-05', lastArguable: '2027-01-08', verified: false });
    expect(callAskWindow(someRule({ startEvent: 'notice_receipt' }), letter, federalHolidays).askBy).toBe(
      '2027-01-08',
    );
  });

  test('months end on the last day there is for the one and on the first of the next for the other', () => {
    const months = someRule({ window: { value: 2, unit: 'months' } });
    const end = { noticeDate: plainDate('2026-12-31'), receivedDate: null };
    expect(callAskWindow(months, end, federalHolidays)).toMatchObject({
      askBy: '2027-02-28',
      lastArguable: '2027-03-01',
    });
  });

  test('is never computed from nothing', () => {
    expect(callAskWindow(null, letter, federalHolidays).askBy).toBeNull();
    expect(callAskWindow(someRule({ window: null }), letter, federalHolidays).askBy).toBeNull();
    expect(
      callAskWindow(regence, { noticeDate: null, receivedDate: null }, federalHolidays).askBy,
    ).toBeNull();
  });
});

describe('who asks for the call', () => {
  const facts = (more: Partial<CallAskFacts> = {}): CallAskFacts => ({
    rule: regence,
    window: callAskWindow(regence, letter, federalHolidays),
    relation: 'treating',
    reasonKey: 'medical_necessity',
    appealFiled: false,
    today: plainDate('2026-12-28'),
    ...more,
  });
  const kindOf = (more: Partial<CallAskFacts>): string => {
    const answer = mayAskForCall(facts(more));
    return isRefusal(answer) ? answer.kind : 'may';
  };

  test('treating, ordering and covering clinicians, never one who only supports', () => {
    expect(clinicianRelations.map((relation) => kindOf({ relation }))).toEqual([
      'may',
      'may',
      'may',
      'OnlyWhoCaresSpeaks',
    ]);
  });

  test('only whom the payer names, where it names somebody', () => {
    expect(kindOf({ rule: someRule({ askers: ['ordering'] }) })).toBe('PayerWantsAnother');
    expect(kindOf({ rule: someRule({ askers: [] }) })).toBe('may');
  });

  test('not about an exclusion, not after an appeal that closed it, and not after the latest day', () => {
    expect(kindOf({ reasonKey: 'non_covered_benefit' })).toBe('NoCallForThisReason');
    expect(kindOf({ appealFiled: true })).toBe('CallClosedByAppeal');
    expect(kindOf({ appealFiled: true, rule: someRule({ lostIfAppealFiled: 'unknown' }) })).toBe('may');
    expect(kindOf({ today: plainDate('2027-01-05') })).toBe('may');
    expect(kindOf({ today: plainDate('2027-01-06') })).toBe('CallWindowOver');
  });

  test('and is told what nobody knows', () => {
    const open = mayAskForCall(facts({ rule: null, window: callAskWindow(null, letter, federalHolidays) }));
    expect(isRefusal(open) ? [] : open.notes).toHaveLength(1);
    const cannot = mayAskForCall(
      facts({ rule: someRule({ canOverturn: 'no', lostIfAppealFiled: 'unknown' }) }),
    );
    expect(isRefusal(cannot) ? [] : cannot.notes).toHaveLength(2);
  });
});

describe('times to be called at', () => {
  const zone = 'America/Denver';
  const now = '2026-12-28T15:00:00Z';
  const early = { from: '2026-12-29T16:00:00Z', to: '2026-12-29T17:00:00Z' };
  const late = { from: '2026-12-30T20:00:00Z', to: '2026-12-30T20:30:00Z' };

  test('are two, put in order', () => {
    expect(callWindows([late, early], now, zone)).toEqual([early, late]);
  });

  test.each([
    [[early], 'CallWindowsTwo'],
    [[early, late, late], 'CallWindowsTwo'],
    [[{ ...early, from: now }, late], 'CallWindowPast'],
    [[{ ...late, to: '2026-12-30T20:29:00Z' }, early], 'CallWindowTooShort'],
    [[{ from: '2026-12-30T06:30:00Z', to: '2026-12-30T07:30:00Z' }, early], 'CallWindowTooShort'],
    [[{ from: 'tomorrow', to: 'later' }, early], 'CallWindowPast'],
    [[early, { from: '2026-12-29T16:30:00Z', to: '2026-12-29T18:00:00Z' }], 'CallWindowsOverlap'],
  ])('%j is refused with %s', (windows, kind) => {
    expect(callWindows(windows, now, zone)).toMatchObject({ kind });
  });
});
