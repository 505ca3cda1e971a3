import type { ConsentPurpose } from '../consent/consent.js';
import type { Bilingual } from '../identity/account.js';
import type { AssignableCase, ConstraintKey, Unassigned } from './assignment.js';

/** "The person has agreed to …", "La persona acepta que …". */
const consentWords: Readonly<Record<ConsentPurpose, Bilingual>> = {
  store: { en: 'keep the case', es: 'se guarde el caso' },
  draft: { en: 'write drafts', es: 'se escriban borradores' },
  send: { en: 'send what is signed', es: 'se envíe lo firmado' },
  share_with_helper: { en: 'show the case to a helper', es: 'se muestre el caso a quien ayuda' },
  pool: { en: 'count the case in figures', es: 'se cuente el caso en las cifras' },
  publish: { en: 'publish the account', es: 'se publique el relato' },
  lawyers_contact: { en: 'let lawyers get in touch', es: 'se pongan en contacto abogados' },
  list_to_regulator: {
    en: 'be named to the office that oversees the plan',
    es: 'se dé su nombre a la oficina que supervisa el plan',
  },
};

export type Obstacle = readonly [ConstraintKey, reason: Bilingual, whatWouldUnblock: Bilingual];

export function unassigned(
  one: AssignableCase,
  stepKey: string | null,
  [constraint, reason, whatWouldUnblock]: Obstacle,
): Unassigned {
  return { caseId: one.caseId, stepKey, constraint, reason, whatWouldUnblock };
}

/** Of a consent that is missing: what is lacking, and what would mend it. */
export function unassignedConsent(purpose: ConsentPurpose): {
  readonly reason: Bilingual;
  readonly whatWouldUnblock: Bilingual;
} {
  return consentsMissing([purpose]);
}

function consentsMissing(purposes: readonly ConsentPurpose[]): {
  readonly reason: Bilingual;
  readonly whatWouldUnblock: Bilingual;
} {
  const en = purposes.map((purpose) => consentWords[purpose].en).join(' and to ');
  const es = purposes.map((purpose) => consentWords[purpose].es).join(' y que ');
  return {
    reason: { en: `The person has not agreed to ${en}.`, es: `La persona no ha aceptado que ${es}.` },
    whatWouldUnblock: { en: `The person agrees to ${en}.`, es: `La persona acepta que ${es}.` },
  };
}

/** The first thing that keeps the whole case from being planned, in the order in which it would have to be mended. */
export function obstacleOf(one: AssignableCase, required: readonly ConsentPurpose[]): Obstacle | null {
  if (!['joined', 'active', 'helped'].includes(one.participationState)) {
    return [
      'participation_not_active',
      { en: 'The person has paused, finished or left.', es: 'La persona hizo una pausa, terminó o se fue.' },
      {
        en: 'The person takes part again. Their dates run on and are shown to them.',
        es: 'La persona vuelve a participar. Sus fechas siguen corriendo y se le muestran.',
      },
    ];
  }
  if (one.caseState === 'suspended' || one.caseState === 'withdrawn' || one.caseState === 'closed') {
    return [
      'case_on_hold',
      { en: 'The case is on hold, withdrawn or closed.', es: 'El caso está en espera, retirado o cerrado.' },
      {
        en: 'It is settled who may act, or a new notice comes.',
        es: 'Se aclara quién puede actuar, o llega un aviso nuevo.',
      },
    ];
  }
  if (one.underReview === true) {
    return [
      'case_on_hold',
      {
        en: 'A reviewer looks at this case before anything of it is planned.',
        es: 'Una persona revisora mira este caso antes de planear nada.',
      },
      {
        en: 'A reviewer compares it, or its date comes near: then the person goes on without us.',
        es: 'Una persona revisora lo compara, o se acerca su fecha: entonces la persona sigue sin nosotros.',
      },
    ];
  }
  if (one.eligible === null) {
    return [
      'not_eligible',
      {
        en: 'It is not known yet whether the campaign is about this case.',
        es: 'Todavía no se sabe si la campaña trata de este caso.',
      },
      {
        en: 'The person adds what the campaign asks for: who decided, the reason, the condition, the treatment or the plan.',
        es: 'La persona agrega lo que pide la campaña: quién decidió, el motivo, la enfermedad, el tratamiento o el plan.',
      },
    ];
  }
  if (!one.eligible) {
    return [
      'not_eligible',
      {
        en: 'The case is not one this campaign is about.',
        es: 'El caso no es de los que trata esta campaña.',
      },
      {
        en: 'Nothing here; the person can file on their own, and we show how.',
        es: 'Aquí nada; la persona puede presentarlo por su cuenta, y le mostramos cómo.',
      },
    ];
  }
  if (one.caseState === 'intake') {
    return [
      'case_not_evidenced',
      { en: 'Nothing shows the denial yet.', es: 'Todavía nada muestra la negativa.' },
      {
        en: 'The person adds the notice or the dated call.',
        es: 'La persona agrega el aviso o la llamada con su fecha.',
      },
    ];
  }
  const missing = required.filter((purpose) => !one.consents.includes(purpose));
  if (missing.length > 0) {
    const { reason, whatWouldUnblock } = consentsMissing(missing);
    return ['consent_missing', reason, whatWouldUnblock];
  }
  return playbookObstacle(one);
}

function playbookObstacle({ next }: AssignableCase): Obstacle | null {
  switch (next.next) {
    case 'act':
      return null;
    case 'ask':
      return [
        'answer_needed',
        next.reason,
        {
          en: 'The person, or a helper with them, answers this question.',
          es: 'La persona, o quien la ayuda con ella, responde a esta pregunta.',
        },
      ];
    case 'wait':
      return [
        'waiting_for_decision',
        next.reason,
        { en: 'The decision comes, or its limit passes.', es: 'Llega la decisión, o pasa su límite.' },
      ];
    case 'refer':
      return [
        'referred_elsewhere',
        next.reason,
        {
          en: 'Somebody outside takes it up; we show who.',
          es: 'Lo retoma alguien de fuera; mostramos quién.',
        },
      ];
    case 'finished':
      return [
        'no_further_step',
        next.reason,
        { en: 'Nothing is left to do.', es: 'No queda nada por hacer.' },
      ];
  }
}
