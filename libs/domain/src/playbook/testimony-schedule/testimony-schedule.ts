import { eligibility } from '../../participation/eligibility.js';
import type { CaseStanding, NextStep, Playbook, PlaybookStep, StageOutcome } from '../playbook.js';

/** The stage of the one step; no rule has a clock for it, the hearing's own day is its date. */
export const hearingStage = 'public_hearing';

const speak: PlaybookStep = {
  key: 'speak',
  actor: 'speaker',
  act: 'speak',
  filingType: null,
  recipientRole: null,
  stages: [hearingStage],
  urgent: false,
  label: {
    en: 'Speak at a hearing, or hand in your words in writing',
    es: 'Hablar en una audiencia o entregar sus palabras por escrito',
  },
};

const done = (standing: CaseStanding): boolean => standing.stepsDone.includes(speak.key);

/**
 * What somebody lived through is told once in a campaign: spoken, or handed in written where speaking fell through. It asks
 * neither which plan decided nor whether the time to appeal is over: a hearing is no appeal, and people speak long after theirs.
 */
function openSteps(standing: CaseStanding): NextStep {
  if (done(standing)) {
    return {
      next: 'finished',
      reason: {
        en: 'Your words are on the record. Another hearing asks you anew.',
        es: 'Sus palabras constan en el acta. Otra audiencia le preguntará de nuevo.',
      },
    };
  }
  if (standing.evidence === 'nothing') {
    return {
      next: 'ask',
      question: 'evidence',
      reason: {
        en: 'Nothing shows the denial yet. Add the notice or the dated call: you speak of what is on paper.',
        es: 'Todavía nada muestra la negativa. Agregue el aviso o la llamada con su fecha: usted habla de lo que está escrito.',
      },
    };
  }
  return {
    next: 'act',
    steps: [
      {
        stepKey: speak.key,
        filingType: null,
        recipientRole: null,
        stage: hearingStage,
        urgent: false,
        gate: false,
      },
    ],
    reason: {
      en: 'Say what you lived through at a hearing of your choice; if you cannot come, hand it in written.',
      es: 'Diga lo que vivió en la audiencia que elija; si no puede ir, entréguelo por escrito.',
    },
  };
}

/** No decision about the denial changes what was lived through: won or lost, it can be told. */
const nextStep = (standing: CaseStanding, _outcome: StageOutcome, _forwarded: boolean): NextStep =>
  openSteps(standing);

/**
 * People who lived it say so where rules and rates are made. First-hand by its shape: whoever takes part does so with a case of
 * their own, or of somebody they act for, and attests to it themselves [G11].
 */
export const testimonySchedule: Playbook = {
  key: 'TESTIMONY_SCHEDULE',
  version: 1,
  labels: {
    name: { en: 'Testimony', es: 'Testimonios' },
    summary: {
      en: 'People who were denied care speak at public hearings, in their own name and words, in the slots there are.',
      es: 'Personas a quienes se negó la atención hablan en audiencias públicas, en su nombre y con sus palabras, en los turnos que haya.',
    },
    goal: { en: 'people heard', es: 'personas escuchadas' },
  },
  steps: [speak],
  // What becomes public is read and agreed to before anything is planned, not before somebody may join and think about it.
  consents: { toJoin: ['store'], toFile: ['store', 'publish'] },
  requiredTemplates: [],
  eligibility,
  openSteps,
  nextStep,
  letterAfter: ({ letterInHand }) => letterInHand,
};
