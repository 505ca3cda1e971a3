import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../shared/calendar.js';
import { input, one, only, today } from './assignable.given.js';
import { ruleChooser } from './rule-chooser.js';
import { safeDay } from './timing.js';

describe('the rule chooser', () => {
  test('puts a case into the filing window of its state', () => {
    expect(only(ruleChooser.choose(input([one(1)])))).toMatchObject({
      releaseFrom: '2026-12-07',
      timing: 'in_wave',
      actBy: '2027-03-01',
    });
  });

  test('lets the legal date win over a window that opens too late', () => {
    const early = only(ruleChooser.choose(input([one(1, { actBy: '2026-12-04' })])));
    expect(early).toMatchObject({ timing: 'early', releaseFrom: today, sendBy: '2026-12-03' });
    expect(early.reasons.map(({ en }) => en).join(' ')).toContain(
      'too late for the date to act by, December 4, 2026',
    );
  });

  test('sends on its safe day what must leave that day, in spite of window and pace', () => {
    const open = [{ state: 'MT', startsOn: '2026-11-16', endsOn: '2026-12-18' }];
    const crowd = Array.from({ length: 30 }, (_, number) => one(number, { actBy: '2026-11-24' }));
    const plan = ruleChooser.choose(input(crowd, { waves: open }));
    expect(plan.assignments.every((a) => a.timing === 'early' && a.releaseFrom === today)).toBe(true);
    expect(plan.assignments[0]?.reasons.map(({ en }) => en)).toEqual([
      'It must leave today to be safe for November 24, 2026, before any filing window.',
    ]);
  });

  test('keeps five business days for the post and one for fax, over Thanksgiving', () => {
    const closed = new Set([plainDate('2026-11-26')]);
    expect(safeDay('2026-12-01', 'post', closed)).toBe('2026-11-23');
    expect(safeDay('2026-12-01', 'fax', closed)).toBe('2026-11-30');
  });

  test('gives an urgent case no window, no pace and no delay', () => {
    const crowd = Array.from({ length: 25 }, (_, number) => one(number, { urgent: true }));
    expect(
      ruleChooser
        .choose(input(crowd))
        .assignments.every((a) => a.timing === 'urgent' && a.releaseFrom === today),
    ).toBe(true);
  });

  test('counts a case of unknown date apart, with no window and no date invented', () => {
    expect(only(ruleChooser.choose(input([one(1, { actBy: null })])))).toMatchObject({
      timing: 'unknown_deadline',
      sendBy: null,
      actBy: null,
      releaseFrom: today,
    });
  });

  test('sends on at once what is past its act-by date but can still be argued', () => {
    expect(only(ruleChooser.choose(input([one(1, { actBy: '2026-11-20' })])))).toMatchObject({
      timing: 'after_act_by',
      releaseFrom: today,
    });
  });

  test('spreads a fax line over days at 20 a business day and tells why', () => {
    const plan = ruleChooser.choose(input(Array.from({ length: 45 }, (_, number) => one(number))));
    const perDay = new Map<string, number>();
    for (const { releaseFrom } of plan.assignments)
      perDay.set(releaseFrom, (perDay.get(releaseFrom) ?? 0) + 1);
    expect([...perDay.entries()].sort()).toEqual([
      ['2026-12-07', 20],
      ['2026-12-08', 20],
      ['2026-12-09', 5],
    ]);
    expect(
      plan.assignments
        .at(-1)
        ?.reasons.map(({ en }) => en)
        .join(' '),
    ).toContain('first free day');
  });

  test('never paces post and portals', () => {
    const plan = ruleChooser.choose(
      input(Array.from({ length: 100 }, (_, number) => one(number, { way: 'post' }))),
    );
    expect(new Set(plan.assignments.map((a) => a.releaseFrom))).toEqual(new Set(['2026-12-07']));
  });

  test('overrides the pace when the date leaves no room, spreading the excess evenly', () => {
    const plan = ruleChooser.choose(
      input(Array.from({ length: 50 }, (_, number) => one(number, { actBy: '2026-11-25' }))),
    );
    const perDay = [...new Set(plan.assignments.map((a) => a.releaseFrom))].sort();
    expect(perDay).toEqual(['2026-11-23', '2026-11-24']);
    expect(plan.assignments.filter((a) => a.releaseFrom === '2026-11-23')).toHaveLength(25);
    expect(
      plan.assignments.some((a) => a.reasons.some(({ en }) => en.includes('in spite of the pace'))),
    ).toBe(true);
  });

  test('opens with the lead cases', () => {
    const cases = Array.from({ length: 40 }, (_, number) => one(number, { leadCase: number >= 30 }));
    const first = ruleChooser.choose(input(cases)).assignments.filter((a) => a.releaseFrom === '2026-12-07');
    expect(first.filter((a) => a.reasons.some(({ en }) => en.includes('lead case')))).toHaveLength(10);
  });

  test('keeps a person’s chosen wait for the lead cases inside their own clock', () => {
    const held = only(ruleChooser.choose(input([one(1, { holdUntil: '2027-06-01' })])));
    expect(held.releaseFrom <= (held.sendBy ?? '')).toBe(true);
    expect(only(ruleChooser.choose(input([one(1, { holdUntil: '2026-12-15' })]))).releaseFrom).toBe(
      '2026-12-15',
    );
  });

  test('plans nothing without the consent to send and says what would unblock it', () => {
    const plan = ruleChooser.choose(input([one(1, { consents: ['store', 'draft'] })]));
    expect(plan.unassigned).toMatchObject([
      {
        constraint: 'consent_missing',
        whatWouldUnblock: { en: 'The person agrees to send what is signed.' },
      },
    ]);
  });

  test('does not move what is settled', () => {
    const settled = only(ruleChooser.choose(input([one(1)])));
    const plan = ruleChooser.choose(input([one(1, { settled: [settled], actBy: '2026-12-02' })]));
    expect(plan.assignments).toEqual([settled]);
  });
});
