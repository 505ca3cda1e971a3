import { components } from './model/components.js';
import { groupWork } from './model/grouping.js';
import { canonical, type AssignmentProblem, type Work } from './model/problem.js';

/** Work that can take nothing from any other part: no group and no provider with a limit is shared. */
export interface ProblemPart {
  /** Its groups by name; each group is in one part only, so the key is the same from plan to plan while they stay together. */
  readonly key: string;
  readonly groups: readonly string[];
  /** Everything of its groups: what is to be placed, what is settled, what is blocked. */
  readonly work: readonly Work[];
}

/** The parts of a problem, by key. What changes in one changes nothing in another. */
export function problemParts(problem: AssignmentProblem): readonly ProblemPart[] {
  const grouped = groupWork(canonical(problem));
  const partOf = new Map<string, number>();
  components(grouped).forEach((classes, part) => {
    for (const at of classes) {
      const group = grouped.groups[grouped.classes[at]?.group ?? -1]?.key;
      if (group !== undefined) partOf.set(group, part);
    }
  });
  // A group that wants nothing is a part of its own.
  let next = partOf.size;
  const parts = new Map<number, { readonly groups: Set<string>; readonly work: Work[] }>();
  for (const work of grouped.problem.work) {
    let at = partOf.get(work.group);
    if (at === undefined) partOf.set(work.group, (at = ++next));
    const part = parts.get(at) ?? { groups: new Set<string>(), work: [] };
    parts.set(at, part);
    part.groups.add(work.group);
    part.work.push(work);
  }
  return [...parts.values()]
    .map(({ groups, work }) => {
      const names = [...groups].sort();
      return { key: names.map((name) => (name === '' ? '?' : name)).join('+'), groups: names, work };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The problem of some parts alone, with the providers they could ask. */
export function problemOf(problem: AssignmentProblem, parts: readonly ProblemPart[]): AssignmentProblem {
  const work = parts.flatMap((part) => part.work);
  const pools = new Set(work.map(({ pool }) => pool));
  const settled = new Set(work.flatMap((one) => one.settled.map(({ providerId }) => providerId)));
  const groups = new Set(parts.flatMap((part) => part.groups));
  return {
    periods: problem.periods,
    work,
    providers: problem.providers.filter(
      ({ id, pools: of }) => settled.has(id) || of.some((pool) => pools.has(pool)),
    ),
    goals: problem.goals.filter(({ group }) => groups.has(group)),
  };
}
