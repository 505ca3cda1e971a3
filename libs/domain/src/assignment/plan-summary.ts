import {
  assignmentTimings,
  type AssignmentTiming,
  type ConstraintKey,
  type Unassigned,
} from './assignment.js';
import type { PlanChange, PlanChanges } from './plan-changes.js';
import type { Channel } from '../playbook/channel.js';

/** Counts of steps in one state of the campaign; `unknownDeadline` is part of `assigned` and shown apart. */
export interface StateCount {
  /** Null: neither residence nor contract state is known. */
  readonly state: string | null;
  readonly assigned: number;
  readonly unassigned: number;
  readonly unknownDeadline: number;
}

export interface PlanSummary {
  readonly assigned: number;
  readonly unassigned: number;
  readonly settled: number;
  /** Steps without a known date: no wave, the letter's date first [17]. Never mixed into the others unseen. */
  readonly unknownDeadline: number;
  readonly byState: readonly StateCount[];
  readonly byTiming: readonly { readonly timing: AssignmentTiming; readonly count: number }[];
  readonly byChannel: readonly { readonly channel: Channel; readonly count: number }[];
  readonly byConstraint: readonly { readonly constraint: ConstraintKey; readonly count: number }[];
  readonly changes: Readonly<Record<PlanChange | 'released', number>>;
}

/**
 * Sums over a plan.
 * @param stateOf the state a case is counted in, by case id; undefined: its person keeps it confidential, and it counts with
 *   those of whom nothing is known. Whoever took the shown rows from a sum would else be left with what was not shown.
 */
export function planSummary(
  changes: PlanChanges,
  blocked: readonly Unassigned[],
  stateOf: (caseId: string) => string | null | undefined,
): PlanSummary {
  const kept = ({ caseId }: { readonly caseId: string }): boolean => stateOf(caseId) === undefined;
  const assignments = changes.assignments.map(({ assignment }) =>
    kept(assignment) ? { ...assignment, timing: 'no_wave' as const } : assignment,
  );
  const unassigned = blocked.map((one) =>
    kept(one) ? { ...one, constraint: 'no_further_step' as const } : one,
  );
  const unknown = assignments.filter(({ timing }) => timing === 'unknown_deadline');
  const inState = <One extends { readonly caseId: string }>(all: readonly One[]) =>
    tally(all, ({ caseId }) => stateOf(caseId) ?? '');
  const [assignedIn, unassignedIn, unknownIn] = [inState(assignments), inState(unassigned), inState(unknown)];
  const states = [...new Set([...assignedIn.keys(), ...unassignedIn.keys()])].sort();
  const timings = tally(assignments, ({ timing }) => timing);
  const kinds = tally(changes.assignments, ({ change }) => change);
  const count = (kind: PlanChange): number => kinds.get(kind) ?? 0;
  return {
    assigned: assignments.length,
    unassigned: unassigned.length,
    settled: count('settled'),
    unknownDeadline: unknown.length,
    byState: states.map((state) => ({
      state: state === '' ? null : state,
      assigned: assignedIn.get(state) ?? 0,
      unassigned: unassignedIn.get(state) ?? 0,
      unknownDeadline: unknownIn.get(state) ?? 0,
    })),
    byTiming: assignmentTimings
      .map((timing) => ({ timing, count: timings.get(timing) ?? 0 }))
      .filter((one) => one.count > 0),
    byChannel: sorted(tally(channelsOf(assignments), (channel) => channel)).map(([channel, n]) => ({
      channel,
      count: n,
    })),
    byConstraint: sorted(tally(unassigned, ({ constraint }) => constraint)).map(([constraint, n]) => ({
      constraint,
      count: n,
    })),
    changes: {
      new: count('new'),
      same: count('same'),
      moved: count('moved'),
      settled: count('settled'),
      released: changes.released.length,
    },
  };
}

/** Steps that are no filing have none and are counted in no way. */
const channelsOf = (all: readonly { readonly channel: Channel | null }[]): readonly Channel[] =>
  all.flatMap(({ channel }) => (channel === null ? [] : [channel]));

function tally<One, Key extends string>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

const sorted = <Key extends string>(counts: Map<Key, number>): readonly (readonly [Key, number])[] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
