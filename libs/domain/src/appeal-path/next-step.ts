import { assertUnreachable } from '../shared/refusal.js';
import type { Bilingual } from '../identity/account.js';
import type { LetterInHand } from '../case/case-words.js';
import type { CaseStanding, NextStep, OpenStep, Referral, StageOutcome } from '../playbook/playbook.js';
import { isLastInternal, paths, type PathEntry, type Use } from './paths.js';
import { appealSteps } from './steps.js';

const medicalReasons = ['medical_necessity', 'experimental_investigational', 'level_or_place_of_care'];

/** Plan types whose rules name a path for an appeal after the window. */
const goodCause: readonly string[] = [
  'erisa_self_funded',
  'erisa_fully_insured',
  'individual_marketplace',
  'non_federal_governmental',
  'medicare_advantage',
  'medicare_part_d',
  'medicaid_managed_care',
  'fehb',
];
const stagesOfThePlan = ['internal_appeal_level_1', 'internal_appeal_level_2', 'expedited_internal_appeal'];

const referralSentences: Readonly<Record<Referral, Bilingual>> = {
  lawyer: {
    en: 'What is left is a court. We never file there; ask a lawyer soon, the time for it runs too.',
    es: 'Lo que queda es un tribunal. Nosotros nunca presentamos nada allí; pregunte pronto a un abogado, ese plazo también corre.',
  },
  who_can_still_help: {
    en: 'No step we know is sure here. We show who can still help.',
    es: 'Aquí no conocemos ningún paso seguro. Mostramos quién todavía puede ayudar.',
  },
  notice_instructions: {
    en: 'The rules leave the next step to your notice. Follow what it says, with a helper if you like.',
    es: 'Las reglas dejan el siguiente paso a su aviso. Haga lo que dice, con alguien que le ayude si quiere.',
  },
};
const refer = (to: Referral, reason = referralSentences[to]): NextStep => ({ next: 'refer', to, reason });

/** What the letter in hand opens. Step zero first: with nothing in writing there is no decision to appeal yet [12]. */
export function openSteps(standing: CaseStanding): NextStep {
  const path = paths[standing.planType];
  if (standing.evidence === 'nothing') {
    return {
      next: 'ask',
      question: 'evidence',
      reason: {
        en: 'Nothing shows the denial yet. Add the notice or the dated call.',
        es: 'Todavía nada muestra la negativa. Agregue el aviso o la llamada con su fecha.',
      },
    };
  }
  if (path === null) {
    return standing.planType === 'unknown'
      ? refer('who_can_still_help', {
          en: 'We do not know the kind of plan, so we name no deadline. We show who can find out and help.',
          es: 'No sabemos qué tipo de plan es, así que no damos ningún plazo. Mostramos quién puede averiguarlo y ayudar.',
        })
      : refer('who_can_still_help', {
          en: 'This product has no appeal by law. We show who can still help.',
          es: 'Este producto no tiene apelación por ley. Mostramos quién todavía puede ayudar.',
        });
  }
  if (standing.evidence !== 'written_decision' && standing.letterInHand === 'denial')
    return stepZero(standing);
  if (standing.alreadyAppealed === 'yes' && standing.letterInHand === 'denial') {
    return {
      next: 'ask',
      question: 'already_appealed',
      reason: {
        en: 'Somebody has appealed already. Find out what was sent and what came back; a second appeal of the same level would be refused.',
        es: 'Alguien ya apeló. Averigüe qué se envió y qué respondieron; rechazarían una segunda apelación del mismo nivel.',
      },
    };
  }
  const entry = path[standing.letterInHand];
  if (!entry) {
    return {
      next: 'ask',
      question: 'plan_type',
      reason: {
        en: 'This letter belongs to another kind of plan. Check the kind of plan first.',
        es: 'Esta carta es de otro tipo de plan. Revise primero el tipo de plan.',
      },
    };
  }
  return resolve(entry, standing);
}

function stepZero(standing: CaseStanding): NextStep {
  const urgent = standing.urgency === 'urgent';
  if (standing.evidence === 'pharmacy_notice_only' && standing.planType === 'individual_marketplace') {
    return act([{ step: 'ask_for_drug_exception', stage: 'drug_exception_request' }], standing, urgent, {
      en: 'A pharmacy’s no is not the plan’s decision. Ask for the exception; the plan must then decide.',
      es: 'El no de una farmacia no es la decisión del plan. Pida la excepción; entonces el plan tiene que decidir.',
    });
  }
  if (standing.planType === 'medicare_part_d') {
    return act(
      [{ step: 'ask_for_coverage_determination', stage: 'initial_determination' }],
      standing,
      urgent,
      {
        en: 'A no at the counter is not a denial under Part D. Ask the plan to decide; its own limit to answer then runs.',
        es: 'Un no en el mostrador no es una negativa en la Parte D. Pida al plan que decida; entonces corre su propio plazo para responder.',
      },
    );
  }
  return act([{ step: 'ask_for_written_decision', stage: 'initial_determination' }], standing, urgent, {
    en: 'There is nothing in writing yet. Ask the plan for its decision in writing; an appeal needs one.',
    es: 'Todavía no hay nada por escrito. Pida al plan su decisión por escrito; una apelación la necesita.',
  });
}

/** Insured plans under New York's rule: the four months run from the first level even if a second is used. */
function externalFromFirstLevel(standing: CaseStanding): boolean {
  return standing.contractState === 'NY' && standing.planType === 'erisa_fully_insured';
}

function wait(stage: string): NextStep {
  return {
    next: 'wait',
    stage,
    reason: {
      en: 'The plan must send the case on to the independent reviewer by itself. Check that it did, and add evidence; nothing need be filed.',
      es: 'El plan tiene que enviar el caso al revisor independiente por su cuenta. Compruebe que lo hizo y agregue pruebas; no hay que presentar nada.',
    },
  };
}

function resolve(entry: PathEntry, standing: CaseStanding): NextStep {
  if ('refer' in entry) return refer(entry.refer);
  if ('waits' in entry) return wait(standing.urgency === 'urgent' ? entry.waitsUrgent : entry.waits);
  if ('byReason' in entry) {
    if (standing.reasonKey === null) {
      return {
        next: 'ask',
        question: 'reason',
        reason: {
          en: 'The next reviewer depends on the reason for the denial. Copy it from the letter.',
          es: 'El siguiente revisor depende del motivo de la negativa. Cópielo de la carta.',
        },
      };
    }
    const uses = medicalReasons.includes(standing.reasonKey)
      ? entry.byReason.medical
      : entry.byReason.factual;
    return act(uses, standing, false, {
      en: 'The second review is open.',
      es: 'La segunda revisión está abierta.',
    });
  }
  if ('secondLevel' in entry) {
    if (externalFromFirstLevel(standing) || standing.planLevels === 1)
      return resolve(entry.otherwise, standing);
    if (standing.planLevels === 2)
      return act(entry.secondLevel, standing, false, {
        en: 'Your plan has a second level; it comes before the independent review.',
        es: 'Su plan tiene un segundo nivel; va antes de la revisión independiente.',
      });
    return {
      next: 'ask',
      question: 'plan_levels',
      reason: {
        en: 'Some plans have a second level and some do not. The letter says which; until then both dates are shown and the earlier counts.',
        es: 'Algunos planes tienen un segundo nivel y otros no. La carta lo dice; hasta entonces se muestran las dos fechas y vale la primera.',
      },
    };
  }
  const urgent = standing.urgency === 'urgent' && entry.urgentSteps !== undefined;
  const uses = urgent ? (entry.urgentSteps ?? entry.steps) : entry.steps;
  return act(
    uses,
    standing,
    urgent,
    urgent
      ? {
          en: 'It is urgent: this can be asked by phone and goes out at once.',
          es: 'Es urgente: esto se puede pedir por teléfono y sale enseguida.',
        }
      : { en: 'This is the step your letter opens.', es: 'Este es el paso que abre su carta.' },
  );
}

function act(uses: readonly Use[], standing: CaseStanding, urgent: boolean, reason: Bilingual): NextStep {
  const late = standing.windowClosed && uses.some((use) => stagesOfThePlan.includes(use.stage));
  if (late && goodCause.includes(standing.planType)) {
    return openAct([{ step: 'late_appeal', stage: 'good_cause_late_filing' }], standing, false, {
      en: 'The last date we can argue for has passed. A late appeal with the reason for being late is still possible.',
      es: 'Ya pasó la última fecha que podemos defender. Todavía es posible una apelación tardía con el motivo del retraso.',
    });
  }
  if (standing.windowClosed && uses.every((use) => use.stage !== 'initial_determination')) {
    return refer('who_can_still_help', {
      en: 'The last date we can argue for has passed. Nothing stops you from filing; a person should look at it with you.',
      es: 'Ya pasó la última fecha que podemos defender. Nada le impide presentarla; conviene que una persona lo mire con usted.',
    });
  }
  return openAct(uses, standing, urgent, reason);
}

function openAct(uses: readonly Use[], standing: CaseStanding, urgent: boolean, reason: Bilingual): NextStep {
  return { next: 'act', steps: uses.map((use) => openStep(use, standing, urgent)), reason };
}

function openStep(use: Use, standing: CaseStanding, urgent: boolean): OpenStep {
  const step = appealSteps.find((one) => one.key === use.step);
  if (!step) throw new Error(`No step ${use.step} in the claims surge`);
  const isUrgent = urgent || step.urgent;
  return {
    stepKey: step.key,
    filingType: step.filingType,
    recipientRole: step.recipientRole,
    stage: use.stage,
    urgent: isUrgent,
    gate: !isUrgent && isLastInternal(standing.planType, use.stage, standing.planLevels),
  };
}

const firstLevelStages = [
  'internal_appeal_level_1',
  'internal_appeal_level_1_grandfathered_erisa_group',
  'expedited_internal_appeal',
  'concurrent_care_reduction',
  'good_cause_late_filing',
];

function mayHaveTwo({ planType }: CaseStanding): boolean {
  const entry = paths[planType]?.internal_level_1_upheld;
  return entry !== undefined && 'secondLevel' in entry;
}

/** The letter in hand once this stage has ended badly; null when no letter of ours describes it. */
export function letterAfter(standing: CaseStanding, outcome: StageOutcome): LetterInHand | null {
  const { stage } = outcome;
  const noAnswer = outcome.result === 'no_answer_in_time';
  if (stage === 'initial_determination' || stage === 'drug_exception_request') return 'denial';
  if (firstLevelStages.includes(stage)) {
    if (noAnswer) return 'internal_level_1_no_answer';
    if (standing.planType === 'medicare_part_d') return 'redetermination_upheld';
    // Only these plan types may have a second level; elsewhere the first answer has its own name and its own next reviewer.
    const single =
      standing.planType === 'individual_marketplace' || (mayHaveTwo(standing) && standing.planLevels === 1);
    return single ? 'final_internal_upheld' : 'internal_level_1_upheld';
  }
  if (stage.startsWith('internal_appeal_level_2'))
    return noAnswer ? 'final_internal_upheld' : 'internal_level_2_upheld';
  if (stage === 'redetermination') return 'redetermination_upheld';
  if (stage === 'reconsideration') return 'reconsideration_upheld';
  if (stage.includes('external_review')) return 'ire_upheld';
  if (stage === 'administrative_law_judge_hearing') return 'alj_upheld';
  return stage === 'appeals_council' ? 'council_upheld' : null;
}

/** What an outcome opens: the next lawful step with its stage, or waiting where the plan forwards by itself. */
export function nextStep(
  standing: CaseStanding,
  outcome: StageOutcome,
  forwardedAutomatically: boolean,
): NextStep {
  switch (outcome.result) {
    case 'overturned':
    case 'administrative_reversal':
    case 'insurer_own_reversal':
      return {
        next: 'finished',
        reason: {
          en: 'The denial was reversed. Check that the care is really approved or paid.',
          es: 'La negativa se revocó. Compruebe que la atención de verdad esté aprobada o pagada.',
        },
      };
    case 'withdrawn':
      return {
        next: 'finished',
        reason: {
          en: 'The filing was withdrawn by the person. The packet and the dates stay theirs.',
          es: 'La persona retiró el escrito. El expediente y las fechas siguen siendo suyos.',
        },
      };
    case 'unknown':
      return {
        next: 'wait',
        stage: outcome.stage,
        reason: {
          en: 'We do not know the answer yet. We ask again; nothing is assumed.',
          es: 'Todavía no sabemos la respuesta. Volvemos a preguntar; no se supone nada.',
        },
      };
    case 'ineligible':
      return refer('notice_instructions', {
        en: 'It was not decided because this way was not open for it. The letter says why and what is open instead.',
        es: 'No se decidió porque esta vía no estaba abierta. La carta dice por qué y qué está abierto en su lugar.',
      });
    case 'partly_overturned':
    case 'upheld':
    case 'no_answer_in_time':
      return afterNo(standing, outcome, forwardedAutomatically);
    default:
      return assertUnreachable(outcome.result);
  }
}

function afterNo(standing: CaseStanding, outcome: StageOutcome, forwardedAutomatically: boolean): NextStep {
  if (forwardedAutomatically) {
    return wait(
      outcome.stage === 'expedited_internal_appeal' ? 'expedited_external_review' : 'external_review',
    );
  }
  if (
    outcome.result === 'no_answer_in_time' &&
    !firstLevelStages.includes(outcome.stage) &&
    !outcome.stage.startsWith('internal_appeal_level_2')
  ) {
    return refer('who_can_still_help', {
      en: 'The time to answer has passed. The body that decides, or the regulator, can be asked why.',
      es: 'Pasó el tiempo para responder. Se puede preguntar por qué al organismo que decide o al regulador.',
    });
  }
  const letterInHand = letterAfter(standing, outcome);
  if (letterInHand === null) return refer('lawyer');
  return openSteps({ ...standing, letterInHand, evidence: 'written_decision', windowClosed: false });
}
