import type { TransitionTable } from '../shared/transitions.js';

/** A plan is calculated outside of any transaction, which takes seconds or minutes; committed or left is another matter. */
export type AssignmentPlanState = 'solving' | 'ready' | 'failed' | 'cancelled';
export const assignmentPlanTransitions = {
  solving: ['ready', 'failed', 'cancelled'],
  ready: [],
  failed: [],
  cancelled: [],
} as const satisfies TransitionTable<AssignmentPlanState>;

export const assignmentPlanStateSentences: Readonly<Record<AssignmentPlanState, string>> = {
  solving: 'It is being calculated. Nothing has been given out.',
  ready: 'It is calculated and can be looked at.',
  failed: 'The calculation ended before there was a plan. Nothing was changed; it can be started again.',
  cancelled: 'The calculation was stopped. Nothing was changed; it can be started again.',
};

/** Why a calculation ended before there was a plan. */
export const planFailures = ['process_ended', 'changed_meanwhile', 'not_solved'] as const;
export type PlanFailure = (typeof planFailures)[number];

export const planFailureSentences: Readonly<Record<PlanFailure, string>> = {
  process_ended: 'The server was stopped while it calculated. Start it again.',
  changed_meanwhile:
    'People joined, left or signed faster than the plan could be calculated, twice. Start it again when fewer do, or pause joining for a moment.',
  not_solved: 'The calculation failed and was written down for whoever runs the server. Start it again.',
};

/** How far a calculation has come: parts of the plan that cannot take anything from one another, and the objective it is at. */
export interface PlanProgress {
  readonly component: number;
  readonly components: number;
  readonly stage: string;
}

/** A part of a plan that can take nothing from the others, with what it rested on: unchanged, it is not solved again. */
export interface PlanComponent {
  readonly key: string;
  readonly hash: string;
  /** False: it was taken over from the plan before. */
  readonly solved: boolean;
  readonly complete: boolean;
}
