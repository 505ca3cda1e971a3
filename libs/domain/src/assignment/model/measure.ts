import { fitPoints, lawfulPair, licensedUntil } from './lawful.js';
import type { Placement } from './plan.js';
import type { AssignmentProblem, Work } from './problem.js';
import { sortedShares } from './shares.js';
import { waveDistance, windowOf } from './windows.js';

/** What a plan is worth, objective by objective, found from the placements alone: nothing of the network is used. */
export interface Worth {
  readonly insideActBy: number;
  readonly placed: number;
  readonly beyondPace: number;
  readonly leadCases: number;
  readonly shares: readonly (readonly [placed: number, of: number])[];
  readonly fit: number;
  readonly urgentPeriods: number;
  readonly wavePeriods: number;
  readonly kept: number;
}

type Chosen = Pick<Placement, 'workId' | 'providerId' | 'period' | 'settled'>;

/** @param targets what each group is compared by: its goal, capped at what it can reach */
export function worthOf(
  problem: AssignmentProblem,
  placements: readonly Chosen[],
  targets: ReadonlyMap<string, { readonly target: number; readonly weight: number }>,
): Worth {
  const works = new Map(problem.work.map((work) => [work.id, work]));
  const providers = new Map(problem.providers.map((provider) => [provider.id, provider]));
  const sums = { insideActBy: 0, leadCases: 0, fit: 0, urgentPeriods: 0, wavePeriods: 0, kept: 0 };
  const chosen = placements.filter(({ settled }) => !settled);
  for (const { workId, providerId, period } of chosen) {
    const work = works.get(workId);
    const provider = providers.get(providerId);
    if (work === undefined || provider === undefined) throw new Error('A placement names what is not there.');
    const inside = work.safeBy !== null && period <= windowOf(work, problem.periods).safe;
    if (inside) sums.insideActBy += 1;
    if (work.lead) sums.leadCases += inside ? 2 : 1;
    sums.fit += fitPoints(work, provider);
    if (work.urgent) sums.urgentPeriods += period;
    else sums.wavePeriods += waveDistance(work.wave, problem.periods, period);
    if (countsAsKept(work, providerId, period)) sums.kept += 1;
  }
  const placed = new Map<string, number>();
  for (const { workId } of placements) {
    const group = works.get(workId)?.group ?? '';
    placed.set(group, (placed.get(group) ?? 0) + 1);
  }
  const shares = sortedShares(
    [...targets].map(([group, { target, weight }]) => ({ placed: placed.get(group) ?? 0, target, weight })),
  );
  return { ...sums, placed: chosen.length, beyondPace: beyondPace(problem, placements), shares };
}

/** Of work that wants one place, only the first current place counts: it cannot have two. */
function countsAsKept(work: Work, providerId: string, period: number): boolean {
  const current = work.times > 1 ? work.current : work.current.slice(0, 1);
  return current.some((place) => place.providerId === providerId && place.period === period);
}

/** Places chosen beyond a line's pace; what was settled beyond it before is not counted again. */
function beyondPace({ providers }: AssignmentProblem, placements: readonly Chosen[]): number {
  const here = new Map<string, number>();
  const settled = new Map<string, number>();
  for (const place of placements) {
    const counts = place.settled ? settled : here;
    const key = `${place.providerId} ${place.period}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let sum = 0;
  for (const { id, capacity } of providers) {
    if (!capacity.pace || capacity.perPeriod === null) continue;
    capacity.perPeriod.forEach((pace, period) => {
      const left = Math.max(0, pace - (settled.get(`${id} ${period}`) ?? 0));
      sum += Math.max(0, (here.get(`${id} ${period}`) ?? 0) - left);
    });
  }
  return sum;
}

/** Every hard constraint, asked of a finished plan; a sentence for each breach. Settled places answer for nothing. */
export function breaches(problem: AssignmentProblem, placements: readonly Chosen[]): readonly string[] {
  const found: string[] = [];
  const works = new Map(problem.work.map((work) => [work.id, work]));
  const providers = new Map(problem.providers.map((provider) => [provider.id, provider]));
  const used = new Map<string, number>();
  const count = (key: string): number => {
    used.set(key, (used.get(key) ?? 0) + 1);
    return used.get(key) ?? 0;
  };
  for (const { settled, providerId, period } of placements)
    if (settled) void [count(`${providerId} ${period}`), count(providerId)];
  for (const { workId, providerId, period, settled } of placements) {
    if (count(`work ${workId}`) > (works.get(workId)?.times ?? 0))
      found.push(`${workId} has too many places`);
    if (count(`work ${workId} ${period}`) > 1) found.push(`${workId} has two places in one period`);
    if (settled) continue;
    const work = works.get(workId);
    const provider = providers.get(providerId);
    const ends = problem.periods[period]?.until;
    if (work === undefined || provider === undefined || ends === undefined) {
      found.push(`${workId} is given what is not there`);
      continue;
    }
    const window = windowOf(work, problem.periods);
    if (work.blocked !== null) found.push(`${workId} is blocked`);
    if (!lawfulPair(work, provider)) found.push(`${workId} may not go to ${providerId}`);
    const until = licensedUntil(work, provider);
    if (until !== null && until < ends) found.push(`${providerId} has no licence in period ${period}`);
    if (period < window.from || period > window.last) found.push(`${workId} is outside its dates`);
    if (work.free !== null && !work.free.includes(period)) found.push(`${workId} is not free`);
    const { perPeriod, inAll, pace } = provider.capacity;
    const here = count(`${providerId} ${period}`);
    if (!pace && perPeriod !== null && here > (perPeriod[period] ?? 0))
      found.push(`${providerId} is over its capacity in period ${period}`);
    if (count(providerId) > (inAll ?? Number.POSITIVE_INFINITY))
      found.push(`${providerId} is over its caseload`);
  }
  return found;
}
