import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { PlainDate } from '../shared/calendar.js';
import { clocksFor } from './clocks.js';
import type { Clock, ClockInput } from './clocks-shape.js';
import { jurisdictionCodes } from './jurisdictions.js';
import { planTypeKeys } from './plan-types.js';
import { facetsOfPlan, letterLevels, urgencies } from './procedure-rules.js';

/*
 * A second reading, written differently on purpose: it works on day numbers, takes the quoted text columns of the
 * CSV (never the hand-authored ones) and looks for the words of the rule in them. Where both agree on 10,000 cases, a
 * slip would have to have been made twice in two ways.
 */
type Text = Record<string, string>;
const table = (name: string): Text[] =>
  parse(readFileSync(new URL(`data/${name}`, import.meta.url)), { columns: true });
const ruleTexts = new Map(table('procedure-rules.csv').map((row) => [row.rule_id ?? '', row]));
const stateTexts = new Map(
  table('external-review.csv').map((row) => [`${row.state_code ?? ''}.${row.scope ?? ''}`, row]),
);

/** Day number of a civil date, 1 March 0000 being the first day of its year: no Date, no Temporal. */
const numberOf = (date: string): number => {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  const [year, month] = m > 2 ? [y, m - 3] : [y - 1, m + 9];
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * month + 2) / 5) +
    d -
    1
  );
};
const dateOf = (day: number): string => {
  let year = Math.floor(day / 366);
  while (numberOf(`${year + 1}-01-01`) <= day) year += 1;
  let month = 12;
  while (numberOf(`${year}-${month}-01`) > day) month -= 1;
  const date = day - numberOf(`${year}-${month}-01`) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};
const firstOf = (year: number, month: number): number =>
  numberOf(`${year + Math.floor((month - 1) / 12)}-${((month - 1) % 12) + 1}-01`);

/** @param missing where the month has no such day: the day after its last (`next`) or its last (`last`) */
function later(from: number, value: number, unit: string, missing: 'next' | 'last'): number {
  if (unit !== 'months') return from + value;
  const [y = 0, m = 0, d = 0] = dateOf(from).split('-').map(Number);
  const [start, end] = [firstOf(y, m + value), firstOf(y, m + value + 1)];
  return start + d - 1 < end ? start + d - 1 : missing === 'next' ? end : end - 1;
}

/** 1 March 0000 was a Wednesday. */
const weekday = (day: number): number => (((day - numberOf('2000-01-03')) % 7) + 7) % 7;
const nth = (year: number, month: number, wanted: number, count: number): number => {
  const first = firstOf(year, month);
  return first + ((wanted - weekday(first) + 7) % 7) + 7 * (count - 1);
};
function closed(day: number): boolean {
  if (weekday(day) >= 5) return true;
  const year = Number(dateOf(day).slice(0, 4));
  const fixed = [
    [year, 1, 1],
    [year, 6, 19],
    [year, 7, 4],
    [year, 11, 11],
    [year, 12, 25],
    [year + 1, 1, 1],
  ] as const;
  const observed = fixed.flatMap(([y, m, d]) => {
    const on = firstOf(y, m) + d - 1;
    return [on, weekday(on) === 5 ? on - 1 : weekday(on) === 6 ? on + 1 : on];
  });
  const lastMonday = nth(year, 5, 0, 5) < firstOf(year, 6) ? nth(year, 5, 0, 5) : nth(year, 5, 0, 4);
  const moving = [
    nth(year, 1, 0, 3),
    nth(year, 2, 0, 3),
    lastMonday,
    nth(year, 9, 0, 1),
    nth(year, 10, 0, 2),
    nth(year, 11, 3, 4),
  ];
  return [...observed, ...moving].includes(day);
}
const open = (day: number): number => (closed(day) ? open(day + 1) : day);
const workdays = (day: number, count: number): number =>
  count === 0 ? day : workdays(day + 1, closed(day + 1) ? count : count - 1);

type Two = readonly [number | null, number | null];
const none: Two = [null, null];
const min = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
const max = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

function byText(text: Text, input: ClockInput): Two {
  const starts = text.filer_deadline_starts ?? '';
  const unit = text.filer_deadline_unit ?? '';
  const value = Number(text.filer_deadline_value);
  if (!['calendar_days', 'months'].includes(unit) || /event complained of/.test(starts)) return none;
  const notice = numberOf(input.denied);
  const receipt = input.received === null ? null : numberOf(input.received);
  const federal = /147\.136/.test(text.citation ?? '');
  const end = (from: number, days = value): number => later(from, days, unit, federal ? 'next' : 'last');
  let two: Two = [end(notice), end(notice)];
  if (value === 65) {
    if (receipt !== null)
      two = [Math.min(end(notice), end(receipt, 60)), Math.max(end(notice), end(receipt, 60))];
  } else if (/^receipt/.test(starts)) {
    const presumed = /presumed 5 days|5-day presumption|5 days after mailing/.test(starts) ? 5 : 0;
    two = [end(notice), Math.max(end(notice), end(receipt ?? notice + presumed))];
  }
  const longest = /state sets \d+ to (\d+)/.exec(starts);
  if (longest) two = [two[0], end(notice, Number(longest[1]))];
  if (/effective date of the cut if later/.test(starts) && input.coverageEnds)
    two = [two[0], max(two[1], numberOf(input.coverageEnds))];
  return federal && unit === 'months' ? [two[0], open(two[1] ?? 0)] : two;
}

const later4 = (input: ClockInput): number =>
  later(numberOf(input.received ?? input.denied), 4, 'months', 'next');

function byState(rule: Text, state: Text, input: ClockInput, urgent: boolean): Two {
  const federal = byText(rule, input);
  const fast = urgent && state.expedited_request_window_value !== '';
  const value = (fast ? state.expedited_request_window_value : state.request_window_value) ?? '';
  const unit = (fast ? state.expedited_request_window_unit : state.request_window_unit) ?? '';
  if (value === '') return state.process === 'unknown' ? none : [federal[0], null];
  const end = (from: number): number =>
    later(from, Number(value), unit, state.process === 'federal_hhs' ? 'next' : 'last');
  const notice = numberOf(input.denied);
  const from = state.start_event === 'receipt' && input.received !== null ? numberOf(input.received) : notice;
  const two: Two = [end(notice), Math.max(end(notice), end(from))];
  const sure = rule.plan_type !== 'non_federal_governmental' || input.funding === 'fully_insured';
  const last = state.verified === 'true' && sure ? max(two[1], later4(input)) : max(two[1], federal[1]);
  const afterFirst =
    input.level === 'internal_level_2_upheld' ||
    (input.level === 'final_internal_upheld' &&
      input.planLevels !== 1 &&
      (input.planLevels === 2 || rule.plan_type !== 'individual_marketplace'));
  if (state.starts_from === 'first_internal_denial' && afterFirst) return [null, last];
  return [state.verified === 'true' && sure ? two[0] : min(two[0], federal[0]), last];
}

function expected(clock: Clock, input: ClockInput): Two {
  const [ruleId = '', stateId] = clock.ruleIds;
  const rule = ruleTexts.get(ruleId);
  if (!rule) throw new Error(`No text for ${ruleId}`);
  if (clock.side === 'file') {
    const oral =
      rule.filer_deadline_starts?.includes('expedited: date of the notice') && clock.urgency === 'urgent';
    const seen = oral ? { ...input, received: input.denied } : input;
    const state = stateTexts.get((stateId ?? '').replace('external-review.', ''));
    return state ? byState(rule, state, seen, clock.urgency === 'urgent') : byText(rule, seen);
  }
  return decided(clock, input, rule);
}

/** Only the rows' own decision columns: what their notes say of other urgencies is held in clocks.test.ts. */
function decided(clock: Clock, input: ClockInput, rule: Text): Two {
  const value = Number(rule.decision_deadline_value);
  const unit = rule.decision_deadline_unit ?? '';
  if (input.filed === null || rule.decision_deadline_value === '') return none;
  const half = input.planLevels === 2 && /Two-level plans: (\d+) days per level/.exec(rule.notes ?? '');
  const days = half ? Number(half[1]) : unit === 'hours' ? Math.ceil(value / 24) : value;
  const filed = numberOf(input.filed);
  const due = /business|working/.test(unit) ? workdays(filed, days) : filed + days;
  const longer = /[Ee]xtendable 14 days/.test(rule.notes ?? '') ? 14 : 0;
  const state = stateTexts.get((clock.ruleIds[1] ?? '').replace('external-review.', ''));
  const text =
    (clock.urgency === 'urgent' ? state?.decision_hours_expedited : state?.decision_days_standard) ?? '';
  if (text === '') return [due, due + longer];
  const own = filed + (clock.urgency === 'urgent' ? Math.ceil(Number(text) / 24) : Number(text));
  return [Math.min(due, own), Math.max(due, own)];
}

/** The letters a plan type knows, so that few cases are about nothing; silence is held in clocks.test.ts. */
const lettersOf = (planType: string): readonly ClockInput['level'][] =>
  letterLevels.filter(
    (level) =>
      level !== 'internal_level_1_no_answer' &&
      facetsOfPlan(planType).some(({ rule }) => rule.role === 'appeal' && rule.opensOn.includes(level)),
  );

const dates = fc.integer({ min: numberOf('2023-01-01'), max: numberOf('2041-12-31') });
const offset = (most: number): fc.Arbitrary<number | null> => fc.option(fc.integer({ min: 0, max: most }));
const cases: fc.Arbitrary<ClockInput> = fc
  .record({
    planType: fc.constantFrom(...planTypeKeys),
    residence: fc.option(fc.constantFrom(...jurisdictionCodes)),
    contractState: fc.option(fc.constantFrom(...jurisdictionCodes), { freq: 9 }),
    pick: fc.nat(),
    // Month ends are where month arithmetic goes wrong; a third of the cases fall on one.
    day: fc.oneof(
      dates,
      dates,
      dates.map((day) => firstOf(Number(dateOf(day).slice(0, 4)), Number(dateOf(day).slice(5, 7)) + 1) - 1),
    ),
    receivedAfter: offset(40),
    filedAfter: offset(200),
    letterAfter: offset(400),
    endsAfter: offset(30),
    urgent: fc.boolean(),
    urgency: fc.option(fc.constantFrom(...urgencies), { freq: 1 }),
    planLevels: fc.option(fc.constantFrom(1 as const, 2 as const)),
    funding: fc.option(fc.constantFrom('fully_insured' as const, 'self_funded' as const)),
  })
  .map(({ pick, day, receivedAfter, filedAfter, letterAfter, endsAfter, ...rest }) => {
    const after = (days: number | null): PlainDate | null =>
      days === null ? null : (dateOf(day + days) as PlainDate);
    const known = lettersOf(rest.planType);
    return {
      ...rest,
      level: known[pick % known.length] ?? 'denial',
      stage: null,
      denied: dateOf(day) as PlainDate,
      received: after(receivedAfter),
      filed: after(filedAfter),
      letterDate: after(letterAfter),
      coverageEnds: after(endsAfter),
    };
  });

const text = (day: number | null): string | null => (day === null ? null : dateOf(day));
const hasOwnText = (clock: Clock): boolean =>
  clock.ruleIds[0]?.endsWith(`.${clock.urgency.replaceAll('_', '-')}`) ?? false;

describe('ten thousand cases against a second reading of the same texts', () => {
  test('both readings give the same two dates, and the letter only hurries or lengthens', () => {
    let compared = 0;
    let dated = 0;
    fc.assert(
      fc.property(cases, (input) => {
        const bare = clocksFor({ ...input, letterDate: null }).clocks;
        const lettered = clocksFor(input).clocks;
        expect(lettered).toHaveLength(bare.length);
        for (const [index, clock] of bare.entries()) {
          if (clock.stage.startsWith('fast_track')) continue;
          // Another urgency read in the notes keeps the row's window; only its time to decide is its own.
          if (clock.side === 'decide' && !hasOwnText(clock)) continue;
          const [actBy, last] = expected(clock, input);
          // `expect` only where something differs: four hundred thousand of them would be the time of the test.
          if (clock.actBy !== text(actBy) || clock.lastArguable !== text(last))
            expect(clock).toMatchObject({ actBy: text(actBy), lastArguable: text(last) });
          compared += 1;
          if (actBy !== null) dated += 1;
          const other = lettered[index];
          if (!other?.basis.some(({ kind }) => kind === 'letter') || input.letterDate === null) continue;
          const letter = numberOf(input.letterDate);
          expect(other.actBy).toBe(text(min(actBy, letter)));
          const open = last === null && actBy !== null;
          expect(other.lastArguable).toBe(open ? null : text(max(last, letter)));
        }
      }),
      { numRuns: 10_000, seed: 20261121 },
    );
    expect(compared).toBeGreaterThan(20_000);
    expect(dated).toBeGreaterThan(10_000);
  });

  test('act-by never lies after last arguable, is never rolled, and no date stands without a basis', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (input, silent) => {
        const level = silent ? ('internal_level_1_no_answer' as const) : input.level;
        const { clocks, companions } = clocksFor({ ...input, level });
        for (const clock of clocks) {
          const { actBy, lastArguable, basis, rolled, unknown } = clock;
          if (actBy !== null && lastArguable !== null) expect(actBy <= lastArguable).toBe(true);
          if (actBy !== null) expect(basis.some(({ date }) => date !== null)).toBe(true);
          if (actBy !== null && clock.side === 'file')
            expect(basis.filter(({ kind }) => kind !== 'roll').map(({ date }) => date)).toContain(actBy);
          if (rolled !== null)
            expect(
              actBy !== null && rolled > actBy && closed(numberOf(actBy)) && !closed(numberOf(rolled)),
            ).toBe(true);
          if (actBy === null && clock.satisfiedBy !== 'nothing_to_file' && clock.startEvent !== 'any_time')
            expect(unknown.length).toBeGreaterThan(0);
          expect([...new Set(unknown)].sort().join()).toBe(unknown.join());
        }
        expect(companions.every(({ actBy, lastArguable }) => actBy === null && lastArguable === null)).toBe(
          true,
        );
        expect(JSON.stringify(clocksFor({ ...input, level }).clocks)).toBe(JSON.stringify(clocks));
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});
