import { letterAfter, nextStep, openSteps } from '../../appeal-path/next-step.js';
import { appealSteps } from '../../appeal-path/steps.js';
import { stagesWithLetter, takesLetter } from '../../appeal-path/with-letter.js';
import type { Bilingual } from '../../identity/account.js';
import { oneAfterAnother } from '../../shared/in-both.js';
import { claimsSurge } from '../claims-surge/claims-surge.js';
import type { CaseStanding, NextStep, OpenStep, Playbook, PlaybookStep, StageOutcome } from '../playbook.js';

/**
 * One step for both letters. Which it becomes is found out by asking: the clinician who treats comes first, and only where
 * none will is an independent opinion looked for. Two steps would leave one of them unassigned in every case.
 */
export const clinicianLetter: PlaybookStep = {
  key: 'clinician_letter',
  actor: 'clinician',
  act: 'sign',
  filingType: null,
  recipientRole: null,
  stages: stagesWithLetter,
  urgent: false,
  label: {
    en: 'A letter of the clinician who treats you, or an independent opinion',
    es: 'Una carta del profesional que le atiende, o una opinión independiente',
  },
};

/** Asked for and booked by the practice, where the payer has such a call; no plan gives it out, because only who cares may hold it. */
export const peerToPeer: PlaybookStep = {
  key: 'peer_to_peer',
  actor: 'clinician',
  act: 'call',
  filingType: null,
  recipientRole: null,
  stages: stagesWithLetter,
  urgent: false,
  label: {
    en: 'The clinician’s call with the plan’s reviewer',
    es: 'La llamada del profesional con el revisor del plan',
  },
};

const letterFirst: Bilingual = {
  en: 'Ask for your clinician’s letter first; your filing does not wait for it past its safe day.',
  es: 'Pida primero la carta de su profesional; su escrito no la espera más allá de su día seguro.',
};

/**
 * The letter stands first among the open steps and beside the filing, never before it: the filing is planned on its own
 * dates and goes without a letter when its safe day comes.
 */
function withLetter(next: NextStep, { stepsDone }: CaseStanding): NextStep {
  if (next.next !== 'act' || stepsDone.includes(clinicianLetter.key)) return next;
  const [filing] = next.steps.filter(({ filingType }) => takesLetter(filingType));
  if (filing === undefined) return next;
  const letter: OpenStep = {
    stepKey: clinicianLetter.key,
    filingType: null,
    recipientRole: null,
    stage: filing.stage,
    urgent: filing.urgent,
    gate: false,
  };
  return {
    next: 'act',
    steps: [letter, ...next.steps],
    reason: oneAfterAnother([next.reason, letterFirst]),
  };
}

/** Clinicians write for people they treat, or give an independent opinion, each letter on its own; the people appeal with it. */
export const clinicianDrive: Playbook = {
  key: 'CLINICIAN_DRIVE',
  version: 1,
  labels: {
    name: { en: 'Clinician drive', es: 'Cartas de profesionales' },
    summary: {
      en: 'Clinicians each read a case, correct what is written about it and sign a letter of their own; the person appeals with it.',
      es: 'Cada profesional lee un caso, corrige lo escrito sobre él y firma su propia carta; la persona apela con ella.',
    },
    goal: { en: 'letters signed', es: 'cartas firmadas' },
  },
  steps: [clinicianLetter, peerToPeer, ...appealSteps],
  // Being shown to a clinician is no consent of the ledger: it takes the authorization of 45 CFR 164.508, one a person.
  consents: { toJoin: ['store'], toFile: ['store', 'draft'] },
  beforeLaunch: ['counsel_checklist'],
  requiredTemplates: ['internal_appeal', 'expedited_appeal', 'external_review', 'written_decision_request'],
  eligibility: claimsSurge.eligibility,
  openSteps: (standing) => withLetter(openSteps(standing), standing),
  nextStep: (standing, outcome: StageOutcome, forwarded) =>
    withLetter(nextStep(standing, outcome, forwarded), standing),
  letterAfter,
};
