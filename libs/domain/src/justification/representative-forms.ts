import type { PlanTypeKey } from '../case/case-words.js';
import type { Bilingual } from '../identity/account.js';

/** What a paper must hold that lets somebody act for the member before one kind of plan. Not the HIPAA authorization. */
export interface RepresentativeForm {
  readonly key: string;
  /** Empty: for the state's external review, whatever the plan. */
  readonly planTypes: readonly PlanTypeKey[];
  readonly form: Bilingual;
  readonly mustHold: readonly RepresentativeFormPart[];
  readonly signedBy: 'member' | 'member_and_representative';
  /** An organization is not accepted as the representative. */
  readonly namedIndividual: boolean;
  /** Months it is good for; null: not found, or as the paper says. */
  readonly validMonths: number | null;
  /** In urgent matters a professional who knows the condition needs no form. */
  readonly freeWhenUrgent: boolean;
  readonly trap: Bilingual;
  readonly citation: string;
  readonly sources: readonly string[];
  /** False: general knowledge that a lawyer has to confirm; shown with that sentence. */
  readonly verified: boolean;
}

export type RepresentativeFormPart =
  | 'both_names'
  | 'both_addresses'
  | 'claims_covered'
  | 'scope'
  | 'who_receives_notices'
  | 'dates'
  | 'member_number'
  | 'appointment_statement'
  | 'release_of_health_data'
  | 'fee_terms'
  | 'specific_consent';

const ownForm: Bilingual = {
  en: 'The plan’s own form where its booklet names one, else a letter with these parts.',
  es: 'El formulario propio del plan si su folleto lo nombra; si no, una carta con estas partes.',
};

/** One row per set of plan types whose papers are alike; each case type has at most one. Read 2026-11-21. */
export const representativeForms: readonly RepresentativeForm[] = [
  {
    key: 'employer_plan',
    planTypes: ['erisa_self_funded', 'erisa_fully_insured', 'taft_hartley_multiemployer', 'church_plan'],
    form: ownForm,
    mustHold: ['both_names', 'claims_covered', 'scope', 'who_receives_notices', 'dates'],
    signedBy: 'member',
    namedIndividual: false,
    validMonths: null,
    freeWhenUrgent: true,
    trap: {
      en: 'An assignment of benefits is not an authorization. The plan cannot stop anybody from choosing a representative.',
      es: 'Una cesión de beneficios no es una autorización. El plan no puede impedir que se elija un representante.',
    },
    citation: '29 CFR 2560.503-1(b)(4)',
    sources: ['natlawreview.com', 'asrhealthbenefits.com on a DOL letter of 2019-02-27'],
    verified: true,
  },
  {
    key: 'marketplace_plan',
    planTypes: [
      'individual_marketplace',
      'non_federal_governmental',
      'student_health',
      'short_term_or_grandfathered',
    ],
    form: ownForm,
    mustHold: ['both_names', 'claims_covered', 'scope', 'who_receives_notices', 'dates'],
    signedBy: 'member',
    namedIndividual: false,
    validMonths: null,
    freeWhenUrgent: true,
    trap: {
      en: 'The same parts as for employer plans are used, because the claims rule is applied to these plans too.',
      es: 'Se usan las mismas partes que en los planes de empleador, porque la misma norma de reclamos se les aplica.',
    },
    citation: '45 CFR 147.136(b)(2)(i)',
    sources: ['general knowledge, unverified'],
    verified: false,
  },
  {
    key: 'medicare',
    planTypes: ['medicare_advantage', 'medicare_part_d', 'original_medicare', 'dual_integrated_dsnp'],
    form: {
      en: 'Form CMS-1696, or the same parts in writing.',
      es: 'El formulario CMS-1696, o las mismas partes por escrito.',
    },
    mustHold: [
      'both_names',
      'both_addresses',
      'member_number',
      'appointment_statement',
      'release_of_health_data',
      'scope',
      'dates',
      'fee_terms',
    ],
    signedBy: 'member_and_representative',
    namedIndividual: true,
    validMonths: 12,
    freeWhenUrgent: false,
    trap: {
      en: 'It names a person, not an organization. A copy goes with each appeal.',
      es: 'Nombra a una persona, no a una organización. Una copia acompaña cada apelación.',
    },
    citation: '42 CFR 405.910',
    sources: ['ngsmedicare.com', 'noridianmedicare.com', '42 CFR 405.910 (2006 print)'],
    verified: true,
  },
  {
    key: 'medicaid',
    planTypes: ['medicaid_managed_care', 'chip'],
    form: {
      en: 'The member’s written consent; the state may have its own form.',
      es: 'El consentimiento escrito del miembro; el estado puede tener su propio formulario.',
    },
    mustHold: ['both_names', 'specific_consent', 'dates'],
    signedBy: 'member',
    namedIndividual: false,
    validMonths: null,
    freeWhenUrgent: false,
    trap: {
      en: 'A clinician appeals for the member only with this consent in writing.',
      es: 'Un profesional apela por el miembro solo con este consentimiento por escrito.',
    },
    citation: '42 CFR 438.402(c)(1)(ii)',
    sources: ['general knowledge, unverified'],
    verified: false,
  },
  {
    key: 'federal_employees',
    planTypes: ['fehb'],
    form: {
      en: 'The covered person’s specific written consent to pursue this disputed claim.',
      es: 'El consentimiento escrito específico de la persona cubierta para seguir este reclamo en disputa.',
    },
    mustHold: ['both_names', 'claims_covered', 'specific_consent', 'dates'],
    signedBy: 'member',
    namedIndividual: false,
    validMonths: null,
    freeWhenUrgent: false,
    trap: { en: 'A general release is refused.', es: 'Una autorización general se rechaza.' },
    citation: '5 CFR 890.105(a)(2)',
    sources: ['UNT archive of 5 CFR 890.105'],
    verified: true,
  },
  {
    key: 'military',
    planTypes: ['tricare'],
    form: {
      en: 'The Defense Department’s appointment of representative form.',
      es: 'El formulario de nombramiento de representante del Departamento de Defensa.',
    },
    mustHold: ['both_names', 'appointment_statement', 'release_of_health_data', 'dates'],
    signedBy: 'member',
    namedIndividual: true,
    validMonths: null,
    freeWhenUrgent: false,
    trap: {
      en: 'A request of the wrong party is treated as mere correspondence: mended within 20 days, or by the deadline if that is later. A network provider can never be the appealing party.',
      es: 'La solicitud de quien no corresponde se trata como simple correspondencia: se corrige en 20 días o hasta el plazo, si vence después. Un proveedor de la red nunca puede ser quien apela.',
    },
    citation: '32 CFR 199.10',
    sources: ['manuals.health.mil'],
    verified: true,
  },
  {
    key: 'state_external_review',
    planTypes: [],
    form: {
      en: 'The state’s own designation section, usually on the review form.',
      es: 'La sección de designación del estado, por lo general en el formulario de revisión.',
    },
    mustHold: ['both_names', 'release_of_health_data', 'dates'],
    signedBy: 'member',
    namedIndividual: false,
    validMonths: null,
    freeWhenUrgent: false,
    trap: {
      en: 'The plan’s paper does not count before the state.',
      es: 'El documento del plan no vale ante el estado.',
    },
    citation: 'state external review law',
    sources: ['general knowledge, unverified'],
    verified: false,
  },
];

/** The paper for a kind of plan; null: none was found, and the plan's own booklet is asked. */
export function representativeForm(planType: PlanTypeKey): RepresentativeForm | null {
  return representativeForms.find(({ planTypes }) => planTypes.includes(planType)) ?? null;
}

/** The paper a state asks for before its external review, beside the plan's. */
export const stateReviewForm = (): RepresentativeForm | null =>
  representativeForms.find(({ key }) => key === 'state_external_review') ?? null;
