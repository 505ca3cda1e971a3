import { lawfulPair, licensedUntil } from './lawful.js';
import { worthOf, type Worth } from './measure.js';
import type { AssignmentProblem, Place, Work } from './problem.js';
import { windowOf } from './windows.js';

interface Chosen extends Place {
  readonly workId: string;
  readonly settled: boolean;
}

/**
 * Tries every plan there is and keeps the worth of the best: no network, no theory, nothing shared with the solver but what a
 * rule means. Small problems only.
 */
export function exhaustive(problem: AssignmentProblem): Worth {
  const settled = problem.work.flatMap((work) =>
    work.settled.map((place) => ({ workId: work.id, ...place, settled: true })),
  );
  const targets = reachableTargets(problem, settled);
  let best: Worth | null = null;
  everyPlan(problem, problem.work, settled, (plan) => {
    const worth = worthOf(problem, plan, targets);
    if (best === null || compareWorth(worth, best) > 0) best = worth;
  });
  return best ?? worthOf(problem, settled, targets);
}

/** Goals capped at what the group reaches when nobody else is planned at all. */
function reachableTargets(
  problem: AssignmentProblem,
  settled: readonly Chosen[],
): ReadonlyMap<string, { readonly target: number; readonly weight: number }> {
  const groups = [...new Set(problem.work.map(({ group }) => group))];
  return new Map(
    groups.map((group) => {
      const own = problem.work.filter((work) => work.group === group);
      const ids = new Set(own.map(({ id }) => id));
      let most = 0;
      everyPlan(problem, own, settled, (plan) => {
        most = Math.max(most, plan.filter(({ workId }) => ids.has(workId)).length);
      });
      const { goal = null, weight = 1 } = problem.goals.find((one) => one.group === group) ?? {};
      return [group, { target: goal === null ? most : Math.min(goal, most), weight }];
    }),
  );
}

function everyPlan(
  problem: AssignmentProblem,
  work: readonly Work[],
  settled: readonly Chosen[],
  visit: (plan: readonly Chosen[]) => void,
): void {
  const units = work.flatMap((one) =>
    one.blocked === null
      ? Array.from({ length: Math.max(0, one.times - one.settled.length) }, () => one)
      : [],
  );
  const plan: Chosen[] = [...settled];
  const fits = (place: Chosen, one: Work): boolean => {
    const provider = problem.providers.find(({ id }) => id === place.providerId);
    if (provider === undefined) return false;
    if (plan.some(({ workId, period }) => workId === one.id && period === place.period)) return false;
    const { perPeriod, inAll, pace } = provider.capacity;
    const load = plan.filter(({ providerId }) => providerId === provider.id);
    if (inAll !== null && load.length >= inAll) return false;
    if (pace || perPeriod === null) return true;
    return load.filter(({ period }) => period === place.period).length < (perPeriod[place.period] ?? 0);
  };
  const from = (index: number): void => {
    const one = units[index];
    if (one === undefined) return visit(plan);
    from(index + 1);
    for (const place of lawfulPlaces(problem, one)) {
      if (!fits(place, one)) continue;
      plan.push(place);
      from(index + 1);
      plan.pop();
    }
  };
  from(0);
}

function lawfulPlaces(problem: AssignmentProblem, work: Work): readonly Chosen[] {
  const window = windowOf(work, problem.periods);
  return problem.providers.flatMap((provider) => {
    if (!lawfulPair(work, provider)) return [];
    const until = licensedUntil(work, provider);
    return problem.periods.flatMap((period, at) => {
      const inTime = at >= window.from && at <= window.last && (work.free?.includes(at) ?? true);
      const licensed = until === null || until >= period.until;
      return inTime && licensed
        ? [{ workId: work.id, providerId: provider.id, period: at, settled: false }]
        : [];
    });
  });
}

/** Positive: the first is better. Objective by objective, in their order. */
export function compareWorth(a: Worth, b: Worth): number {
  return (
    a.insideActBy - b.insideActBy ||
    a.placed - b.placed ||
    b.beyondPace - a.beyondPace ||
    a.leadCases - b.leadCases ||
    compareShares(a.shares, b.shares) ||
    a.fit - b.fit ||
    b.urgentPeriods - a.urgentPeriods ||
    b.wavePeriods - a.wavePeriods ||
    a.kept - b.kept
  );
}

/** Leximin: the smallest share first, then the next. */
function compareShares(a: Worth['shares'], b: Worth['shares']): number {
  for (const [index, [placed, of]] of a.entries()) {
    const [other, by] = b[index] ?? [0, 1];
    const difference = placed * by - other * of;
    if (difference !== 0) return difference;
  }
  return 0;
}
