import { letterAfter, nextStep, openSteps } from '../../appeal-path/next-step.js';
import { appealSteps } from '../../appeal-path/steps.js';
import { regulatorOf } from '../../complaint/regulator-of.js';
import type { Bilingual } from '../../identity/account.js';
import { eligibility } from '../../participation/eligibility.js';
import { oneAfterAnother } from '../../shared/in-both.js';
import type { CaseStanding, NextStep, OpenStep, Playbook, PlaybookStep, StageOutcome } from '../playbook.js';

export const complaintStage = 'regulator_complaint';

const besideTheAppeal: Bilingual = {
  en: 'The complaint is open beside the appeal, which keeps its own date.',
  es: 'La queja está abierta junto a la apelación, que conserva su propia fecha.',
};

/** Once it is known what was not kept, and to whom to say so. One step: which office it is follows from the case. */
const complaintStep: PlaybookStep = {
  key: 'regulator_complaint',
  actor: 'person',
  act: 'file',
  filingType: 'regulator_complaint',
  recipientRole: 'plan_regulator',
  stages: [complaintStage],
  urgent: false,
  label: {
    en: 'Complain to the office that oversees the plan',
    es: 'Presentar una queja ante la oficina que supervisa el plan',
  },
};

const open: OpenStep = {
  stepKey: complaintStep.key,
  filingType: complaintStep.filingType,
  recipientRole: complaintStep.recipientRole,
  stage: complaintStage,
  urgent: false,
  gate: false,
};

/** The complaint opens with the first duty the person confirmed; before that there is nothing to complain of. */
function complaintOf({ brokenDuties, planType, contractState }: CaseStanding): OpenStep | 'no_state' | null {
  if (brokenDuties.length === 0) return null;
  const answer = regulatorOf({
    planType,
    contractState,
    funding: null,
    residenceState: null,
    reviewScope: null,
  });
  if (answer.is === 'none') return null;
  if (answer.is === 'ask' && answer.question === 'plan_type') return null;
  return answer.is === 'ask' && answer.question === 'contract_state' ? 'no_state' : open;
}

/**
 * What the letter in hand opens, and beside it the complaint. Neither waits for the other: whether a complaint is also the
 * review is a fact of the state that is shown, and the appeal keeps its own date in every case.
 */
function openBeside(standing: CaseStanding): NextStep {
  const appeal = openSteps(standing);
  const complaint = complaintOf(standing);
  if (complaint === null) return appeal;
  if (complaint === 'no_state') {
    if (appeal.next === 'act') return appeal;
    return {
      next: 'ask',
      question: 'contract_state',
      reason: {
        en: 'Which office oversees the plan depends on the state where the policy was issued. The card, the policy or the employer says it; we do not guess.',
        es: 'Qué oficina supervisa el plan depende del estado donde se emitió la póliza. Lo dice la tarjeta, la póliza o el empleador; no adivinamos.',
      },
    };
  }
  return {
    next: 'act',
    steps: appeal.next === 'act' ? [...appeal.steps, complaint] : [complaint],
    reason: oneAfterAnother([besideTheAppeal, appeal.reason]),
  };
}

const closing: readonly StageOutcome['result'][] = [
  'overturned',
  'administrative_reversal',
  'insurer_own_reversal',
];

/** The answer to a complaint decides no appeal: only a plan that gave way ends the matter. */
function nextBeside(
  standing: CaseStanding,
  outcome: StageOutcome,
  forwardedAutomatically: boolean,
): NextStep {
  if (outcome.stage !== complaintStage || closing.includes(outcome.result))
    return nextStep(standing, outcome, forwardedAutomatically);
  const appeal = openSteps(standing);
  return appeal.next === 'act' || appeal.next === 'ask'
    ? appeal
    : {
        next: 'refer',
        to: 'who_can_still_help',
        reason: {
          en: 'The office has answered. What its answer leaves open, a helper can look at with you.',
          es: 'La oficina respondió. Lo que su respuesta deja abierto lo puede mirar con usted alguien que le ayude.',
        },
      };
}

export const complaintFiling: Playbook = {
  key: 'COMPLAINT_FILING',
  version: 1,
  labels: {
    name: { en: 'Complaints to regulators', es: 'Quejas ante los reguladores' },
    summary: {
      en: 'Many people whose plan did not keep a duty each tell the office that oversees it, with dates and papers, while their appeals go on.',
      es: 'Muchas personas cuyo plan no cumplió un deber lo cuentan a la oficina que lo supervisa, con fechas y documentos, mientras siguen sus apelaciones.',
    },
    goal: { en: 'complaints filed', es: 'quejas presentadas' },
  },
  steps: [...appealSteps, complaintStep],
  consents: { toJoin: ['store'], toFile: ['store', 'draft'] },
  requiredTemplates: ['regulator_complaint', 'internal_appeal', 'external_review'],
  beforeLaunch: ['liaison'],
  eligibility,
  openSteps: openBeside,
  nextStep: nextBeside,
  letterAfter: (standing, outcome) =>
    outcome.stage === complaintStage ? null : letterAfter(standing, outcome),
};
