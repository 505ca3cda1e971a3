import type { BoardCell, LinePace } from './board.operations.js';

export type Counts = Omit<BoardCell, 'state' | 'month' | '__typename'>;

export const countKeys = [
  'joined',
  'begun',
  'signed',
  'filed',
  'filedInTime',
  'resultKnown',
  'verified',
  'relieved',
] as const satisfies readonly (keyof Counts)[];

const nobody: Counts = {
  joined: 0,
  begun: 0,
  signed: 0,
  filed: 0,
  filedInTime: 0,
  resultKnown: 0,
  verified: 0,
  relieved: 0,
};

export function sum(cells: readonly BoardCell[]): Counts {
  const total = { ...nobody };
  for (const cell of cells) for (const key of countKeys) total[key] += cell[key];
  return total;
}

/** Months in which somebody joined, earliest first. */
export const monthsOf = (cells: readonly BoardCell[]): readonly string[] =>
  [...new Set(cells.map(({ month }) => month))].sort();

/** Counts by state of whoever joined up to and including a month; those whose state is unknown stand under null. */
export function byState(
  cells: readonly BoardCell[],
  upTo: string | null,
): ReadonlyMap<string | null, Counts> {
  const seen = upTo === null ? cells : cells.filter(({ month }) => month <= upTo);
  const states = new Set(seen.map(({ state }) => state));
  return new Map(
    [...states].map((state) => [state, sum(seen.filter((cell) => cell.state === state))] as const),
  );
}

/** What a map may show: a number of people, or a share of others. */
export const measures = ['joined', 'inTime', 'known', 'relief'] as const;
export type Measure = (typeof measures)[number];

export interface Measured {
  readonly part: number;
  readonly whole: number;
  /** What the shade goes by; null where there is nothing to divide by. */
  readonly value: number | null;
}

export function measured(measure: Measure, of: Counts): Measured {
  switch (measure) {
    case 'joined':
      return { part: of.joined, whole: of.joined, value: of.joined };
    case 'inTime':
      return shareOf(of.filedInTime, of.joined);
    case 'known':
      return shareOf(of.resultKnown, of.joined);
    case 'relief':
      return shareOf(of.relieved, of.verified);
  }
}

const shareOf = (part: number, whole: number): Measured => ({
  part,
  whole,
  value: whole === 0 ? null : part / whole,
});

/** Smaller groups are no rate, and below this share of known results nothing is ranked (decision 28). */
const fewestToCompare = 11;
const knownToCompare = 0.7;

export type Leading =
  | { readonly is: 'nothing' }
  | { readonly is: 'too little known' }
  | { readonly is: 'leading'; readonly states: readonly string[] };

/**
 * Which states stand first, when that may be said at all: a share of a few, or of results of which most are unknown, puts no
 * state before another; and of equals none is first.
 */
export function leading(measure: Measure, states: ReadonlyMap<string | null, Counts>): Leading {
  const compared = [...states].flatMap(([state, counts]) => {
    const { whole, value } = measured(measure, counts);
    return state === null || value === null || value === 0 ? [] : [{ state, counts, whole, value }];
  });
  if (compared.length === 0) return { is: 'nothing' };
  const enough = compared.filter(
    ({ counts, whole }) =>
      measure === 'joined' ||
      (whole >= fewestToCompare &&
        (measure !== 'relief' || counts.verified >= knownToCompare * counts.filed)),
  );
  const top = Math.max(...enough.map(({ value }) => value));
  if (enough.length < Math.min(2, compared.length) || enough.length === 0) return { is: 'too little known' };
  return {
    is: 'leading',
    states: enough.filter(({ value }) => value === top).map(({ state }) => state),
  };
}

export interface QueueDay {
  readonly day: string;
  readonly waiting: number;
  /** Lines whose earliest last safe day is this one, by how many wait there. */
  readonly due: number;
}

export interface QueueForecast {
  readonly waiting: number;
  /** The first day on which nothing waits; null: within the days looked at it never is. */
  readonly emptyOn: string | null;
  /** Lines on which something must be out before the pace alone would have it out. */
  readonly givesWay: readonly { readonly line: string; readonly day: string }[];
  readonly days: readonly QueueDay[];
}

const longest = 130;

/** When lines will be empty, if nothing more comes and each sends as fast as it may: today what is left of its day, then whole ones. */
export function forecast(lines: readonly LinePace[], today: string): QueueForecast {
  const left = new Map(lines.map(({ line, waiting }) => [line, waiting]));
  const emptied = new Map<string, string>();
  const waitingNow = () => [...left.values()].reduce((all, one) => all + one, 0);
  const days: QueueDay[] = [];
  const waiting = waitingNow();
  let day = today;
  for (let at = 0; at < longest; at += 1) {
    if (isBusinessDay(day))
      for (const { line, perBusinessDay, today: gone } of lines) {
        const may = at === 0 ? Math.max(0, perBusinessDay - gone) : perBusinessDay;
        left.set(line, Math.max(0, (left.get(line) ?? 0) - may));
      }
    for (const { line } of lines) if (left.get(line) === 0 && !emptied.has(line)) emptied.set(line, day);
    const due = lines.filter(({ earliestSendBy, waiting: some }) => some > 0 && earliestSendBy === day);
    days.push({ day, waiting: waitingNow(), due: due.length });
    if (waitingNow() === 0) break;
    day = dayAfter(day, 1);
  }
  const last = days.at(-1);
  return {
    waiting,
    emptyOn: last?.waiting === 0 ? last.day : null,
    givesWay: lines.flatMap(({ line, earliestSendBy, waiting: some }) => {
      const by = emptied.get(line);
      const late = some > 0 && earliestSendBy !== null && (by === undefined || earliestSendBy < by);
      return late ? [{ line, day: earliestSendBy }] : [];
    }),
    days,
  };
}

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

const isBusinessDay = (day: string): boolean => weekdayOf(day) % 6 !== 0;

/** Whole weeks from the Sunday on or before a day. */
export function weeksFrom(today: string, weeks: number): readonly string[] {
  const first = dayAfter(today, -weekdayOf(today));
  return Array.from({ length: weeks * 7 }, (_, at) => dayAfter(first, at));
}
