import { describe, expect, test } from '@jest/globals';
import {
  byState,
  dayAfter,
  forecast,
  leading,
  measured,
  monthsOf,
  sum,
  weekdayOf,
  weeksFrom,
} from './board-figures.js';
import type { BoardCell, LinePace } from './board.operations.js';

const cell = (state: string | null, month: string, more: Partial<BoardCell> = {}): BoardCell => ({
  state,
  month,
  joined: 10,
  begun: 8,
  signed: 6,
  filed: 5,
  filedInTime: 4,
  resultKnown: 3,
  verified: 2,
  relieved: 1,
  ...more,
});
const cells = [
  cell('MT', '2026-11'),
  cell('MT', '2026-12'),
  cell('MN', '2026-12', { verified: 0, relieved: 0 }),
];

test('cells add up, by state up to a month, and months are listed once', () => {
  expect(sum(cells)).toMatchObject({ joined: 30, relieved: 2 });
  expect(monthsOf(cells)).toEqual(['2026-11', '2026-12']);
  expect([...byState(cells, '2026-11').keys()]).toEqual(['MT']);
  expect(byState(cells, null).get('MT')).toMatchObject({ joined: 20, filedInTime: 8 });
});

test('of what is withheld there is neither a sum nor a share, and no month where all are told together', () => {
  const told = [cell('MT', '2026-11', { filedInTime: null, filed: null }), cell('MN', '2026-12')];
  expect(sum(told)).toMatchObject({ joined: 20, filed: null, filedInTime: null, resultKnown: 6 });
  expect(measured('inTime', sum(told))).toBeNull();
  expect(measured('known', sum(told))?.value).toBe(0.3);
  const together = told.map((one) => ({ ...one, month: null }));
  expect(monthsOf(together)).toEqual([]);
  expect(byState(together, null).get('MN')).toMatchObject({ joined: 10 });
});

test('a measure is a share of its own whole, and nothing where there is no whole', () => {
  const of = (state: string) => byState(cells, null).get(state) ?? sum([]);
  expect(measured('joined', of('MT'))).toEqual({ part: 20, whole: 20, value: 20 });
  expect(measured('inTime', of('MT'))).toEqual({ part: 8, whole: 20, value: 0.4 });
  expect(measured('known', of('MT'))?.value).toBe(0.3);
  expect(measured('relief', of('MN'))).toEqual({ part: 0, whole: 0, value: null });
});

describe('which states stand first', () => {
  const counts = (more: Partial<BoardCell>) =>
    byState([cell('MT', '2026-11', more)], null).get('MT') ?? sum([]);
  const states = (...all: readonly [string, Partial<BoardCell>][]) =>
    new Map(all.map(([state, more]) => [state, counts(more)] as const));

  test('a share of a few, or of results most of which are unknown, puts none before another', () => {
    const few = states(
      ['MT', { verified: 1, relieved: 1, filed: 1 }],
      ['MN', { verified: 2, relieved: 0, filed: 2 }],
    );
    expect(leading('relief', few)).toEqual({ is: 'too little known' });
    const unknown = states(
      ['MT', { verified: 20, relieved: 18, filed: 40 }],
      ['MN', { verified: 20, relieved: 5, filed: 21 }],
      ['NJ', { verified: 30, relieved: 9, filed: 31 }],
    );
    expect(leading('relief', unknown)).toEqual({ is: 'leading', states: ['NJ'] });
    expect(leading('relief', new Map([...unknown].slice(0, 2)))).toEqual({ is: 'too little known' });
  });

  test('a state that is withheld might be the first by any share, and by people it is none of the largest', () => {
    const two = states(['MT', { joined: 50 }], ['MN', { joined: 40 }]);
    expect(leading('inTime', two).is).toBe('leading');
    expect(leading('inTime', two, true)).toEqual({ is: 'too little known' });
    expect(leading('joined', two, true)).toEqual({ is: 'leading', states: ['MT'] });
    const one = states(['MT', { joined: 50, filedInTime: null }], ['MN', { joined: 40 }]);
    expect(leading('inTime', one)).toEqual({ is: 'too little known' });
  });

  test('of equals none is first, and nobody anywhere is nothing to compare', () => {
    const alike = states(['MT', { joined: 12 }], ['MN', { joined: 12 }], ['NJ', { joined: 3 }]);
    expect(leading('joined', alike)).toEqual({ is: 'leading', states: ['MT', 'MN'] });
    expect(leading('joined', new Map())).toEqual({ is: 'nothing' });
    expect(leading('joined', new Map([[null, counts({ joined: 5 })]]))).toEqual({ is: 'nothing' });
  });
});

describe('the forecast of a queue', () => {
  type Waits = LinePace['waits'];
  const wait = (waiting: number, dueBy: string | null = null, from: string | null = null): Waits[number] => ({
    waiting,
    dueBy,
    from,
  });
  const line = (waits: Waits, more: Partial<LinePace> = {}): LinePace => {
    const waiting = waits.reduce((all, one) => all + one.waiting, 0);
    const dates = waits.flatMap(({ dueBy }) => dueBy ?? []).sort();
    return {
      line: 'a',
      channel: 'fax',
      perHour: 5,
      perBusinessDay: 20,
      lastHour: 0,
      today: 0,
      roomToday: 20,
      waiting,
      waitingOnLine: waiting,
      earliestSendBy: dates[0] ?? null,
      waits,
      ...more,
    };
  };
  const fifty = [wait(50)];
  /** Mondays to Fridays from a day on, but for holidays. */
  const from = (first: string, ...holidays: readonly string[]) =>
    Array.from({ length: 130 }, (_, after) => dayAfter(first, after)).filter(
      (day) => weekdayOf(day) % 6 !== 0 && !holidays.includes(day),
    );
  const december = from('2026-12-10');
  const left = (lines: readonly LinePace[], today = '2026-12-10', days = december) =>
    forecast(lines, today, days).days.map(({ waiting }) => waiting);

  test('counts what is left of today, then whole business days, and rests at weekends', () => {
    // 2026-12-10 is a Thursday.
    const { waiting, emptyOn } = forecast([line(fifty, { roomToday: 5 })], '2026-12-10', december);
    expect([waiting, emptyOn]).toEqual([50, '2026-12-15']);
    expect(left([line(fifty, { roomToday: 5 })])).toEqual([45, 25, 25, 25, 5, 0]);
  });

  test('rests on a holiday too, and gives way for what it so reaches too late', () => {
    const thanksgiving = '2026-11-26';
    const eighty = [line([wait(80, thanksgiving)])];
    const { emptyOn, days, givesWay } = forecast(eighty, '2026-11-23', from('2026-11-23', thanksgiving));
    expect(days.map(({ waiting }) => waiting)).toEqual([60, 40, 20, 0]);
    expect(emptyOn).toBe(thanksgiving);
    expect(givesWay).toEqual([{ line: 'a', day: thanksgiving }]);
    expect(forecast(eighty, '2026-11-23', from('2026-11-23'))).toMatchObject({
      emptyOn: thanksgiving,
      givesWay: [],
    });
  });

  test('of two campaigns on one line counts both, and each is empty when the line is', () => {
    const ours = line([wait(60, '2026-12-30')], { waitingOnLine: 120 });
    const { waiting, others, emptyOn, days, givesWay } = forecast([ours], '2026-12-10', december);
    expect([waiting, others, emptyOn]).toEqual([60, 60, '2026-12-17']);
    expect(days.map((day) => day.waiting)).toEqual([60, 60, 60, 60, 60, 40, 20, 0]);
    expect(givesWay).toEqual([]);
    const sooner = line([wait(60, '2026-12-11')], { waitingOnLine: 120 });
    expect(forecast([sooner], '2026-12-10', december).givesWay).toEqual([{ line: 'a', day: '2026-12-11' }]);
    const few = line([wait(3, '2026-12-11')], { waitingOnLine: 63 });
    expect(forecast([few], '2026-12-10', december).givesWay).toEqual([]);
    const theirs = line([], { waitingOnLine: 40 });
    expect(forecast([theirs], '2026-12-10', december)).toMatchObject({ waiting: 0, others: 0 });
  });

  test('gives way only where something would not be out in time, for what is due soonest leaves first', () => {
    const lines = [
      line([wait(3, '2026-12-11'), wait(60, '2026-12-30')], { line: 'in time' }),
      line([wait(50, '2026-12-11'), wait(5, '2026-12-30')], { line: 'too many' }),
      line([wait(40), wait(5, '2026-12-11')], { line: 'those without a date leave first' }),
      line([wait(5, '2026-12-12', '2026-12-16')], { line: 'its wave too late' }),
      line([], { line: 'done', earliestSendBy: '2026-12-01' }),
    ];
    expect(forecast(lines, '2026-12-10', december).givesWay).toEqual([
      { line: 'too many', day: '2026-12-11' },
      { line: 'those without a date leave first', day: '2026-12-11' },
      { line: 'its wave too late', day: '2026-12-12' },
    ]);
  });

  test('lets what waits for its wave go no earlier than its day, however much room there is', () => {
    // 2026-12-12 is a Saturday.
    const waves = [wait(10), wait(10, null, '2026-12-12'), wait(30, null, '2026-12-16')];
    expect(left([line(waves)])).toEqual([40, 40, 40, 40, 30, 30, 10, 0]);
    expect(forecast([line(waves)], '2026-12-10', december).emptyOn).toBe('2026-12-17');
  });

  test('sends on no day more than its hours let it', () => {
    const slow = line(fifty, { perHour: 1, perBusinessDay: 200, roomToday: 3 });
    expect(left([slow])).toEqual([47, 23, 23, 23, 0]);
  });

  test('says that it does not know where the pace is too slow to see the end', () => {
    const slow = line([wait(100_000)], { perBusinessDay: 1 });
    expect(forecast([slow], '2026-12-10', december).emptyOn).toBeNull();
  });

  test('of nothing is empty at once', () => {
    expect(forecast([], '2026-12-10', december)).toMatchObject({ waiting: 0, emptyOn: '2026-12-10' });
  });
});

test('weeks are whole and begin on a Sunday', () => {
  expect(weeksFrom('2026-12-10', 2)).toHaveLength(14);
  expect(weeksFrom('2026-12-10', 2)[0]).toBe('2026-12-06');
});
