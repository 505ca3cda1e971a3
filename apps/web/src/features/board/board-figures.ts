import type { BoardCell, LinePace } from './board.operations.js';

/** Null: withheld from who sees sums only. */
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

const nobody: Readonly<Record<(typeof countKeys)[number], number>> = {
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
  const total: { -readonly [Key in keyof Counts]: Counts[Key] } = { ...nobody };
  for (const cell of cells) {
    total.joined += cell.joined;
    for (const key of countKeys) if (key !== 'joined') total[key] = plus(total[key], cell[key]);
  }
  return total;
}

/** A sum of which a part is withheld is withheld. */
const plus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

/** Months in which somebody joined, earliest first; none where all are told together. */
export const monthsOf = (cells: readonly BoardCell[]): readonly string[] =>
  [...new Set(cells.flatMap(({ month }) => month ?? []))].sort();

/** Counts by state of whoever joined up to and including a month; those whose state is unknown stand under null. */
export function byState(
  cells: readonly BoardCell[],
  upTo: string | null,
): ReadonlyMap<string | null, Counts> {
  const seen = upTo === null ? cells : cells.filter(({ month }) => month === null || month <= upTo);
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

/** @returns null where a number it is made of is withheld */
export function measured(measure: Measure, of: Counts): Measured | null {
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

const shareOf = (part: number | null, whole: number | null): Measured | null =>
  part === null || whole === null ? null : { part, whole, value: whole === 0 ? null : part / whole };

/** Smaller groups are no rate, and below this share of known results nothing is ranked (decision 28). */
const fewestToCompare = 11;
const knownToCompare = 0.7;

export type Leading =
  | { readonly is: 'nothing' }
  | { readonly is: 'too little known' }
  | { readonly is: 'leading'; readonly states: readonly string[] };

/**
 * Which states stand first, when that may be said at all: a share of a few, or of results of which most are unknown, puts no
 * state before another; and of equals none is first. Where a state is withheld, it might be the one.
 */
export function leading(
  measure: Measure,
  states: ReadonlyMap<string | null, Counts>,
  someWithheld = false,
): Leading {
  const all = [...states].map(([state, counts]) => ({ state, counts, is: measured(measure, counts) }));
  const compared = all.flatMap(({ state, counts, is }) =>
    state === null || is === null || is.value === null || is.value === 0
      ? []
      : [{ state, counts, whole: is.whole, value: is.value }],
  );
  // The withheld ones are those of the fewest people, so that of people the most are told.
  if (measure !== 'joined' && (someWithheld || all.some(({ is }) => is === null)))
    return { is: 'too little known' };
  if (compared.length === 0) return { is: someWithheld ? 'too little known' : 'nothing' };
  const enough = compared.filter(
    ({ counts, whole }) =>
      measure === 'joined' ||
      (whole >= fewestToCompare &&
        (measure !== 'relief' || (counts.verified ?? 0) >= knownToCompare * (counts.filed ?? Infinity))),
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
  /** Of this campaign, at most. */
  readonly waiting: number;
  /** Lines whose earliest last safe day is this one, by how many wait there. */
  readonly due: number;
}

export interface QueueForecast {
  readonly waiting: number;
  /** Filings of other campaigns that wait on the same lines. */
  readonly others: number;
  /** The first day on which nothing waits; null: within the days looked at it never is. */
  readonly emptyOn: string | null;
  /**
   * Lines on which something must be out before the pace alone, or its wave, would have it out, with the first such day; also if it
   * went before everything of other campaigns.
   */
  readonly givesWay: readonly { readonly line: string; readonly day: string }[];
  readonly days: readonly QueueDay[];
}

/**
 * When lines will be empty, if nothing more comes and each sends as fast as it may: today what is left of its day, then whole
 * ones. What a wave lets go later waits for its day; what must be out by a day leaves on it, whatever the pace. A line is
 * shared: what other campaigns have waiting leaves at the same pace, and counts as if all of it went first.
 * @param businessDays days on which lines send, from today on, as far as is looked ahead
 */
export function forecast(
  lines: readonly LinePace[],
  today: string,
  businessDays: readonly string[],
): QueueForecast {
  const some = lines.filter(({ waiting }) => waiting > 0);
  const ours = some.map((line) => new QueuedLine(line, Math.max(0, line.waitingOnLine - line.waiting)));
  // What is late even if nobody else's went first is late for certain.
  const alone = some.map((line) => new QueuedLine(line, 0));
  const sends = new Set(businessDays);
  const last = businessDays.at(-1) ?? today;
  const waitingNow = () => ours.reduce((all, { waiting }) => all + waiting, 0);
  const waiting = waitingNow();
  const days: QueueDay[] = [];
  for (let day = today; day <= last; day = dayAfter(day, 1)) {
    for (const line of [...ours, ...alone]) line.pass(day, sends.has(day), day === today);
    const due = ours.filter(({ pace }) => pace.earliestSendBy === day);
    days.push({ day, waiting: waitingNow(), due: due.length });
    if (waitingNow() === 0) break;
  }
  const end = days.at(-1);
  return {
    waiting,
    others: some.reduce((all, line) => all + Math.max(0, line.waitingOnLine - line.waiting), 0),
    emptyOn: end?.waiting === 0 ? end.day : null,
    givesWay: alone.flatMap(({ pace: { line }, gaveWayOn }) =>
      gaveWayOn === null ? [] : [{ line, day: gaveWayOn }],
    ),
    days,
  };
}

type Wait = LinePace['waits'][number];

/** What waits on one line, from day to day. */
class QueuedLine {
  /** As they leave. */
  private waits: readonly Wait[];
  gaveWayOn: string | null = null;

  constructor(
    readonly pace: LinePace,
    private others: number,
  ) {
    this.waits = pace.waits;
  }

  /** Of this campaign. */
  get waiting(): number {
    return this.waits.reduce((all, { waiting }) => all + waiting, 0);
  }

  pass(day: string, sends: boolean, isToday: boolean): void {
    const { perBusinessDay, perHour, roomToday } = this.pace;
    const may = isToday ? roomToday : Math.min(perBusinessDay, hoursOfADay * perHour);
    let room = sends ? may : 0;
    const first = Math.min(this.others, room);
    this.others -= first;
    room -= first;
    const left: Wait[] = [];
    for (const wait of this.waits) {
      const leaves = wait.from === null || wait.from <= day ? Math.min(wait.waiting, room) : 0;
      room -= leaves;
      if (leaves === wait.waiting) continue;
      if (wait.dueBy !== null && wait.dueBy <= day) this.gaveWayOn ??= day;
      else left.push({ ...wait, waiting: wait.waiting - leaves });
    }
    this.waits = left;
  }
}

const hoursOfADay = 24;

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

/** Whole weeks from the Sunday on or before a day. */
export function weeksFrom(today: string, weeks: number): readonly string[] {
  const first = dayAfter(today, -weekdayOf(today));
  return Array.from({ length: weeks * 7 }, (_, at) => dayAfter(first, at));
}
