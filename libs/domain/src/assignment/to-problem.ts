import {
  addDays,
  isBusinessDay,
  plainDate,
  type HolidayCalendar,
  type PlainDate,
} from '../shared/calendar.js';
import { stateOfCase } from '../case/state-of-case.js';
import type { ActorSupply, Assignment, AssignmentInput, RecipientLine, Unassigned } from './assignment.js';
import type { AssignmentProblem, Needs, Period, Place, Provider, Work } from './model/problem.js';
import { opensOn, openWork, waitsOf, type OpenWork } from './open-work.js';
import { periodOf } from './periods.js';
import { stepOf } from './plan-changes.js';
import type { SuppliedAsk } from './supply.js';
import { safeDay } from './timing.js';

/** A campaign as an exact problem, with what its plan is made of again. */
export interface CampaignProblem {
  readonly input: AssignmentInput;
  readonly problem: AssignmentProblem;
  /** By the id of the work: case, step, stage. */
  readonly open: ReadonlyMap<string, OpenWork>;
  /** What supplied steps ask, by the id of the work. */
  readonly asks: ReadonlyMap<string, SuppliedAsk>;
  /** What nobody has to be looked for: cases and steps something stands against. */
  readonly blocked: readonly Unassigned[];
}

const nothing: Needs = {
  licence: null,
  specialties: [],
  condition: null,
  language: null,
  languageRequired: false,
  mode: null,
};

/** Whoever of them is there takes it: post and portal, a call, what an organizer does. No end of places. */
const unlimited = (id: string, pools: readonly string[]): Provider => ({
  id,
  pools,
  licences: [],
  specialties: [],
  conditions: [],
  languages: [],
  modes: [],
  conflicts: [],
  capacity: { perPeriod: null, inAll: null, pace: false },
});

/** What stands takes no place any more where its day is over, or where its line or clinician is not asked about. */
const stands = 'stands';

/**
 * The people, dates, lines and supply of a campaign as work and providers. A person's filing goes by the notice's own way
 * [22], so the exact part of it is the week; who writes or speaks is chosen among those the suppliers name.
 * @param standing work given out before that may be moved
 */
export function toProblem(input: AssignmentInput, standing: readonly Assignment[]): CampaignProblem {
  const { work, blocked } = openWork(input);
  const asks = new Map(
    input.supplies.flatMap(({ actor, supply }) =>
      supply.asks.map((ask) => [`${actor} ${ask.caseId} ${ask.stepKey}`, ask] as const),
    ),
  );
  const current = new Map(standing.map((one) => [stepOf(one), one]));
  const closed = new Set<PlainDate>(input.closedDays.map((day) => plainDate(day)));
  const open = new Map(work.map((one) => [workId(one), one]));
  const asked = new Map<string, SuppliedAsk>();
  const settled = input.cases.flatMap((one) => one.settled.map((place) => ({ place, group: groupOf(one) })));
  const rows = work.map((one): Work => {
    const id = workId(one);
    const ask = one.supplied
      ? asks.get(`${one.step.actor} ${one.one.caseId} ${one.open.stepKey}`)
      : undefined;
    if (ask !== undefined) asked.set(id, ask);
    const own = one.supplied ? suppliedWork(one, ask, input.periods, closed) : ownWork(one, input.periods);
    const now = current.get(id);
    return { ...own, current: now === undefined ? [] : [placeOf(now, own.group, input)] };
  });
  const providers = providersOf(
    input,
    work,
    settled.map(({ place }) => place),
    closed,
  );
  const known = new Set(providers.map(({ id }) => id));
  return {
    input,
    problem: {
      periods: input.periods,
      work: [...rows, ...settled.map(({ place, group }) => settledWork(place, group, input, known))],
      providers,
      goals: input.goals.map(({ state, weight, goal }) => ({ group: state, weight, goal })),
      names: Object.assign(
        {},
        ...input.supplies.map(({ supply }) => supply.names),
      ) as AssignmentProblem['names'],
    },
    open,
    asks: asked,
    blocked,
  };
}

const workId = ({ one, open }: OpenWork): string =>
  stepOf({ caseId: one.caseId, stepKey: open.stepKey, stage: open.stage });

/** Whose share it counts for. */
const groupOf = ({ facet }: OpenWork['one']): string => stateOfCase(facet) ?? '';

const shared = ({ one, open, step }: OpenWork) => ({
  group: groupOf(one),
  lead: one.leadCase,
  urgent: open.urgent,
  times: 1,
  settled: [],
  current: [],
  lastBy: step.clock.lastArguable,
});

/** A step of the person's own, or of whoever takes it: who does it is no question, when is one where a line has a pace. */
function ownWork(one: OpenWork, periods: readonly Period[]): Work {
  const { window, way, step } = one;
  const opens = opensOn(one);
  const provider = ownProvider(one);
  return {
    ...shared(one),
    id: workId(one),
    pool: way?.recipientKey ?? step.actor,
    needs: nothing,
    only: [provider],
    preferred: [],
    parties: [],
    notBefore: window.notBefore,
    safeBy: window.sendBy,
    // A closed window never blocks a filing [16]: what is past every date goes at once, and a person looks at it.
    lastBy: null,
    wave:
      window.wave === null
        ? null
        : { from: window.wave.startsOn, until: window.latest ?? window.wave.endsOn },
    waitsFor: waitsOf(one),
    free: window.paced ? null : [periodOf(opens, periods)],
    blocked: null,
  };
}

/** Ways without a limit are told apart by group: what is not scarce must not tie states to one another. */
const ownProvider = ({ way, step, one }: OpenWork): string =>
  ownProviderOf(
    { actor: step.actor, channel: null, recipientKey: null, lineKey: null, ...way },
    groupOf(one),
  );

const ownProviderOf = (
  {
    actor,
    channel,
    recipientKey,
    lineKey,
  }: Pick<Assignment, 'actor' | 'channel' | 'recipientKey' | 'lineKey'>,
  group: string,
): string => {
  if (lineKey !== null) return `line:${lineKey}`;
  return channel === null ? `take:${actor}:${group}` : `way:${channel}:${recipientKey ?? ''}:${group}`;
};

/** A step somebody is chosen for. Without an answer of its supplier nobody may do it. */
function suppliedWork(
  one: OpenWork,
  ask: SuppliedAsk | undefined,
  periods: readonly Period[],
  closed: HolidayCalendar,
): Work {
  const { step, window } = one;
  const { actBy, lastArguable } = step.clock;
  const today = periods[0]?.from ?? '';
  // What is written or said goes out by post at the slowest, so its own margin comes before it.
  const safe = actBy === null ? null : safeDay(actBy, one.way?.channel ?? 'post', closed);
  const neededBy = ask?.neededBy ?? null;
  const freeDays = ask?.freeDays ?? null;
  const before = ask?.notBefore ?? null;
  return {
    ...shared(one),
    id: workId(one),
    pool: ask?.pool ?? step.actor,
    needs: ask?.needs ?? nothing,
    only: ask === undefined ? [] : ask.only,
    preferred: ask?.preferred ?? [],
    parties: ask?.parties ?? [],
    notBefore: before !== null && before > window.notBefore ? before : window.notBefore,
    safeBy: neededBy !== null && (safe === null || neededBy < safe) ? neededBy : safe,
    lastBy: lastArguable !== null && lastArguable >= today ? lastArguable : null,
    wave: null,
    waitsFor: null,
    free: freeDays === null ? null : periodsOf(freeDays, periods),
    blocked: ask?.blocked ?? null,
  };
}

function periodsOf(days: readonly string[], periods: readonly Period[]): readonly number[] {
  const found = days.map((day) => periods.findIndex(({ from, until }) => from <= day && day <= until));
  return [...new Set(found.filter((at) => at !== -1))].sort((a, b) => a - b);
}

function settledWork(
  one: Assignment,
  group: string,
  input: AssignmentInput,
  known: ReadonlySet<string>,
): Work {
  const there = placeOf(one, group, input);
  const over = one.releaseFrom < (input.periods[0]?.from ?? '');
  const place = over || !known.has(there.providerId) ? { ...there, providerId: stands } : there;
  return {
    id: stepOf(one),
    pool: stands,
    group,
    needs: nothing,
    only: null,
    preferred: [],
    parties: [],
    lead: false,
    urgent: one.urgent,
    notBefore: null,
    safeBy: one.sendBy,
    lastBy: null,
    wave: null,
    waitsFor: null,
    free: null,
    times: 1,
    blocked: null,
    settled: [place],
    current: [],
  };
}

/** Where an assignment stands, in the words of the problem. */
function placeOf(one: Assignment, group: string, { periods }: AssignmentInput): Place {
  const period = periodOf(one.releaseFrom, periods);
  const { resourceId, actor } = one;
  return { providerId: resourceId === null ? ownProviderOf(one, group) : `${actor}:${resourceId}`, period };
}

function providersOf(
  input: AssignmentInput,
  work: readonly OpenWork[],
  settled: readonly Assignment[],
  closed: HolidayCalendar,
): readonly Provider[] {
  const lines = new Map(input.lines.map((line) => [`line:${line.lineKey}`, line]));
  const pools = new Map<string, Set<string>>();
  for (const one of work) {
    if (one.supplied) continue;
    const id = ownProvider(one);
    const there = pools.get(id) ?? new Set<string>();
    pools.set(id, there.add(one.way?.recipientKey ?? one.step.actor));
  }
  const own = [...pools].map(([id, of]): Provider => {
    const line = lines.get(id);
    const provider = unlimited(id, [...of].sort());
    return line === undefined ? provider : { ...provider, capacity: paceOf(line, input.periods, closed) };
  });
  return [
    ...own,
    ...input.supplies.flatMap(({ supply }: ActorSupply) => supply.providers),
    ...(settled.length > 0 ? [unlimited(stands, [stands])] : []),
  ];
}

/** Business days of a period times the day's pace, less what others have planned on them. */
function paceOf(
  { perBusinessDay, planned }: RecipientLine,
  periods: readonly Period[],
  closed: HolidayCalendar,
): Provider['capacity'] {
  const used = new Map(planned.map(({ date, count }) => [date, count]));
  const perPeriod = periods.map(({ from, until }) => {
    let places = 0;
    for (let day = plainDate(from); day <= until; day = addDays(day, 1))
      if (isBusinessDay(day, closed)) places += Math.max(0, perBusinessDay - (used.get(day) ?? 0));
    return places;
  });
  return { perPeriod, inAll: null, pace: true };
}
