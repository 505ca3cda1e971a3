import type { Bilingual } from '../identity/account.js';
import type { TransitionTable } from '../shared/transitions.js';

/** A plan is calculated outside of any transaction, which takes seconds or minutes; committed or left is another matter. */
export type AssignmentPlanState = 'solving' | 'ready' | 'failed' | 'cancelled';
export const assignmentPlanTransitions = {
  solving: ['ready', 'failed', 'cancelled'],
  ready: [],
  failed: [],
  cancelled: [],
} as const satisfies TransitionTable<AssignmentPlanState>;

export const assignmentPlanStateSentences: Readonly<Record<AssignmentPlanState, Bilingual>> = {
  solving: {
    en: 'It is being calculated. Nothing has been given out.',
    es: 'Se está calculando. No se ha repartido nada.',
  },
  ready: { en: 'It is calculated and can be looked at.', es: 'Está calculado y se puede mirar.' },
  failed: {
    en: 'The calculation ended before there was a plan. Nothing was changed; it can be started again.',
    es: 'El cálculo terminó antes de que hubiera un plan. No se cambió nada; se puede empezar otra vez.',
  },
  cancelled: {
    en: 'The calculation was stopped. Nothing was changed; it can be started again.',
    es: 'El cálculo se detuvo. No se cambió nada; se puede empezar otra vez.',
  },
};

/** Why a calculation ended before there was a plan. */
export const planFailures = ['process_ended', 'changed_meanwhile', 'not_solved'] as const;
export type PlanFailure = (typeof planFailures)[number];

export const planFailureSentences: Readonly<Record<PlanFailure, Bilingual>> = {
  process_ended: {
    en: 'The server was stopped while it calculated. Start it again.',
    es: 'El servidor se detuvo mientras calculaba. Empiécelo otra vez.',
  },
  changed_meanwhile: {
    en: 'People joined, left or signed faster than the plan could be calculated, twice. Start it again when fewer do, or pause joining for a moment.',
    es: 'Dos veces se unieron, se fueron o firmaron personas más rápido de lo que se calculaba el plan. Empiécelo otra vez cuando haya menos movimiento, o pause las inscripciones un momento.',
  },
  not_solved: {
    en: 'The calculation failed and was written down for whoever runs the server. Start it again.',
    es: 'El cálculo falló y quedó anotado para quien lleva el servidor. Empiécelo otra vez.',
  },
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
