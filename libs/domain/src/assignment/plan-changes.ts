import type { Assignment, AssignmentPlan } from './assignment.js';

/** What a plan would do to a step: nobody had it, it stays as it is, or where or when it goes is another. */
export type PlanChange = 'new' | 'same' | 'moved' | 'settled';

/** A step that was given out by an earlier plan and is not settled. */
export interface StandingItem extends Assignment {
  readonly workItemId: string;
}

export interface ChangedAssignment {
  readonly assignment: Assignment;
  readonly change: PlanChange;
  /** The item it keeps or replaces. */
  readonly workItemId: string | null;
}

export interface PlanChanges {
  readonly assignments: readonly ChangedAssignment[];
  /** Standing items the plan no longer contains. */
  readonly released: readonly StandingItem[];
}

export const stepOf = (one: {
  readonly caseId: string;
  readonly stepKey: string;
  readonly stage: string;
}): string => `${one.caseId} ${one.stepKey} ${one.stage}`;

/** Compares a plan with what stands, step by step. @param today plain date of the business clock */
export function planChanges(
  plan: AssignmentPlan,
  settled: readonly Assignment[],
  standing: readonly StandingItem[],
  today: string,
): PlanChanges {
  const fixed = new Set(settled.map(stepOf));
  const before = new Map(standing.map((item) => [stepOf(item), item]));
  const planned = new Set(plan.assignments.map(stepOf));
  return {
    assignments: plan.assignments.map((assignment): ChangedAssignment => {
      const item = before.get(stepOf(assignment));
      if (fixed.has(stepOf(assignment)))
        return { assignment, change: 'settled', workItemId: item?.workItemId ?? null };
      if (item === undefined) return { assignment, change: 'new', workItemId: null };
      const change = sameWork(item, assignment, today) ? 'same' : 'moved';
      return { assignment, change, workItemId: item.workItemId };
    }),
    released: standing.filter((item) => !planned.has(stepOf(item))),
  };
}

/** A day that has come is the same release as today: nobody is told again each morning. */
function sameWork(before: Assignment, after: Assignment, today: string): boolean {
  const from = before.releaseFrom < today ? today : before.releaseFrom;
  const keys = [
    'filingType',
    'actor',
    'resourceId',
    'recipientKey',
    'channel',
    'lineKey',
    'sendBy',
    'actBy',
    'lastArguable',
    'urgent',
    'gate',
  ] as const;
  return from === after.releaseFrom && keys.every((key) => before[key] === after[key]);
}
