import type { PlanTypeKey } from '../case/case-words.js';
import type { Bilingual } from '../identity/account.js';
import type { Sourced } from '../jurisdiction/authority-types.js';
import { isVerified, type Verification } from '../jurisdiction/verification.js';
import { plainDate } from '../shared/calendar.js';

/** Duties of a payer that a complaint may say were not kept. Words of our own; what they rest on stands beside them. */
export const dutyKeys = [
  'decision_late',
  'decision_overdue',
  'no_specific_reason',
  'no_plan_provision',
  'criteria_withheld',
  'no_clinical_explanation',
  'reviewer_not_named',
  'no_appeal_rights',
  'no_external_review_notice',
  'no_language_help',
  'claim_file_not_given',
  'plan_documents_late',
] as const;
export type DutyKey = (typeof dutyKeys)[number];

/** What a rule asks for a group of plan types, in our short words, with where its text was read. */
export interface DutyRule {
  readonly planTypes: readonly PlanTypeKey[];
  readonly citation: string;
  readonly verification: Verification;
  readonly sources: readonly string[];
}

export interface Duty {
  readonly label: Bilingual;
  /** What is owed, as a letter may say it. */
  readonly owed: string;
  /** A fact that must hold for the duty to be owed at all; shown, and confirmed with it. */
  readonly onlyIf: Bilingual | null;
  /** Empty: the clocks of the procedure rules say it (`late.ts`). */
  readonly rules: readonly DutyRule[];
}

const dateRead = plainDate('2026-11-22');

/** What a duty says about itself where it binds a plan type. */
export function sourceOf({ citation, verification, sources }: DutyRule): Sourced {
  return { citation, sources, verified: isVerified(verification), dateRead };
}

const group = ['erisa_self_funded', 'erisa_fully_insured'] as const;
const quotes =
  'public rule table (source file quoting 29 CFR 2560.503-1(g) and 45 CFR 147.136(b)(3)(ii)(E) sentence by sentence)';
const copyOfG = 'https://revassurance.com/reva-laws/29-cfr-%C2%A72560-503-1-g1/';

/** Paragraph (g)(1) of the claims rule: directly for employer plans, through 45 CFR 147.136 for the others. */
function claimsNotice(paragraph: string, sources: readonly string[]): readonly DutyRule[] {
  return [
    {
      planTypes: [...group, 'taft_hartley_multiemployer'],
      citation: `29 CFR 2560.503-1(g)(1)${paragraph}`,
      verification: 'quoted_text',
      sources,
    },
    {
      planTypes: ['individual_marketplace'],
      citation: `45 CFR 147.136(b)(3)(i), applying 29 CFR 2560.503-1(g)(1)${paragraph}`,
      verification: 'quoted_text',
      sources,
    },
    {
      // That the rule reaches public employers' plans through paragraph (b)(2)(i) was read in a secondary table only.
      planTypes: ['non_federal_governmental'],
      citation: `45 CFR 147.136(b)(2)(i), applying 29 CFR 2560.503-1(g)(1)${paragraph}`,
      verification: 'secondary',
      sources,
    },
  ];
}

/** The federal additions to the notice; read for policies of persons, and alike but unread for groups. */
function addedNotice(item: string): readonly DutyRule[] {
  return [
    {
      planTypes: ['individual_marketplace'],
      citation: `45 CFR 147.136(b)(3)(ii)(E)${item}`,
      verification: 'quoted_text',
      sources: [quotes],
    },
    {
      planTypes: [...group, 'non_federal_governmental'],
      citation: `45 CFR 147.136(b)(2)(ii)(E)${item}`,
      verification: 'secondary',
      sources: [quotes],
    },
  ];
}

const advantageNotice = (item: string): DutyRule => ({
  planTypes: ['medicare_advantage'],
  citation: `42 CFR 422.568(e)${item}`,
  verification: 'quoted_text',
  sources: ['https://revassurance.com/reva-laws/42-cfr-%C2%A7422-568e/'],
});
const medicaidNotice: DutyRule = {
  planTypes: ['medicaid_managed_care'],
  citation: '42 CFR 438.404(b)(2)',
  verification: 'quoted_text',
  sources: ['https://dev.compliancecosmos.org/timely-and-adequate-notice-adverse-benefit-determination'],
};
const claimFileSource =
  'public rule table (rule table citing law.cornell.edu/cfr/text/29/2560.503-1 and /45/147.136)';

/** Every duty we look for. A plan type that no rule names has none: nothing is carried over from another regime. */
export const duties: Readonly<Record<DutyKey, Duty>> = {
  decision_late: {
    label: { en: 'The decision came late', es: 'La decisión llegó tarde' },
    owed: 'A decision within the time the rule sets.',
    onlyIf: null,
    rules: [],
  },
  decision_overdue: {
    label: { en: 'No decision has come in time', es: 'No llegó ninguna decisión a tiempo' },
    owed: 'A decision within the time the rule sets.',
    onlyIf: null,
    rules: [],
  },
  no_specific_reason: {
    label: { en: 'The notice gives no specific reason', es: 'El aviso no da un motivo concreto' },
    owed: 'A notice of denial gives the specific reasons for it.',
    onlyIf: null,
    rules: [
      ...claimsNotice('(i)', [copyOfG, quotes]),
      advantageNotice('(2)'),
      medicaidNotice,
      {
        planTypes: ['original_medicare'],
        citation: '42 CFR 405.921(a)(2)(i)',
        verification: 'quoted_text',
        sources: ['https://dev.compliancecosmos.org/print/pdf/node/394016'],
      },
    ],
  },
  no_plan_provision: {
    label: {
      en: 'The notice names no provision of the plan',
      es: 'El aviso no menciona ninguna disposición del plan',
    },
    owed: 'A notice of denial names the plan provisions it rests on.',
    onlyIf: null,
    rules: claimsNotice('(ii)', [copyOfG, quotes]),
  },
  criteria_withheld: {
    label: {
      en: 'The rule or criteria used were neither given nor offered',
      es: 'No se dio ni se ofreció la regla o el criterio usado',
    },
    owed: 'Where an internal rule, guideline or protocol was relied on, the notice gives it or offers a free copy.',
    onlyIf: {
      en: 'The decision was made by a rule, guideline or criteria of the plan.',
      es: 'La decisión se tomó según una regla, guía o criterio del plan.',
    },
    rules: [...claimsNotice('(v)(A)', [quotes]), medicaidNotice],
  },
  no_clinical_explanation: {
    label: {
      en: 'The medical judgment was neither explained nor an explanation offered',
      es: 'No se explicó el juicio médico ni se ofreció explicarlo',
    },
    owed: 'A denial for medical necessity or as experimental explains the clinical judgment, or offers to, free of charge.',
    onlyIf: {
      en: 'The reason given is medical necessity, or that it is experimental.',
      es: 'El motivo dado es la necesidad médica o que es experimental.',
    },
    rules: claimsNotice('(v)(B)', [quotes]),
  },
  reviewer_not_named: {
    label: {
      en: 'Asked whose medical advice was used, the plan did not say',
      es: 'Se preguntó qué experto médico opinó y el plan no lo dijo',
    },
    owed: 'The medical experts whose advice was obtained are named on request, relied on or not.',
    onlyIf: {
      en: 'Somebody asked the plan for it during the appeal.',
      es: 'Alguien lo pidió al plan durante la apelación.',
    },
    rules: [
      {
        planTypes: [...group, 'taft_hartley_multiemployer'],
        citation: '29 CFR 2560.503-1(h)(3)(iv)',
        verification: 'secondary',
        sources: [claimFileSource],
      },
      {
        planTypes: ['individual_marketplace'],
        citation: '45 CFR 147.136(b)(3)(i), applying 29 CFR 2560.503-1(h)(3)(iv)',
        verification: 'secondary',
        sources: [claimFileSource],
      },
      {
        planTypes: ['non_federal_governmental'],
        citation: '45 CFR 147.136(b)(2)(i), applying 29 CFR 2560.503-1(h)(3)(iv)',
        verification: 'secondary',
        sources: [claimFileSource],
      },
    ],
  },
  no_appeal_rights: {
    label: {
      en: 'The notice does not say how and until when to appeal',
      es: 'El aviso no dice cómo ni hasta cuándo apelar',
    },
    owed: 'A notice of denial describes how it is reviewed and the time limits for it.',
    onlyIf: null,
    rules: [
      ...claimsNotice('(iv)', [copyOfG, quotes]),
      advantageNotice('(3)'),
      {
        planTypes: ['medicare_part_d'],
        citation: '42 CFR 423.568',
        verification: 'secondary',
        sources: ['https://omb.report/icr/201312-0938-013'],
      },
    ],
  },
  no_external_review_notice: {
    label: {
      en: 'The notice says nothing of the outside review',
      es: 'El aviso no menciona la revisión externa',
    },
    owed: 'A notice of denial describes the internal appeal and the external review that are open.',
    onlyIf: null,
    rules: addedNotice('(4)'),
  },
  no_language_help: {
    label: {
      en: 'The notice offers no help in the language of the place',
      es: 'El aviso no ofrece ayuda en el idioma del lugar',
    },
    owed: 'Where a tenth of a county reads only one other language, notices sent there say in it how to get help.',
    onlyIf: {
      en: 'The notice went to a county on the federal list for that language.',
      es: 'El aviso se envió a un condado de la lista federal para ese idioma.',
    },
    rules: [
      {
        planTypes: [...group, 'individual_marketplace', 'non_federal_governmental'],
        citation: '45 CFR 147.136(e)',
        verification: 'secondary',
        sources: ['https://omb.report/icr/202501-1210-005/doc/151676600'],
      },
    ],
  },
  claim_file_not_given: {
    label: {
      en: 'The claim file was asked for and did not come',
      es: 'Se pidió el expediente y no llegó',
    },
    owed: 'Everything relevant to the claim is given free of charge to whoever asks. The rule sets no number of days.',
    onlyIf: null,
    rules: [
      {
        planTypes: ['erisa_self_funded', 'erisa_fully_insured', 'taft_hartley_multiemployer'],
        citation: '29 CFR 2560.503-1(h)(2)(iii)',
        verification: 'secondary',
        sources: [claimFileSource],
      },
      {
        planTypes: ['individual_marketplace'],
        citation: '45 CFR 147.136(b)(2)(ii)(C), (b)(3)(i)',
        verification: 'secondary',
        sources: [claimFileSource],
      },
      {
        planTypes: ['non_federal_governmental'],
        citation: '45 CFR 147.136(b)(2)(i), (b)(2)(ii)(C)',
        verification: 'secondary',
        sources: [claimFileSource],
      },
      medicaidNotice,
    ],
  },
  plan_documents_late: {
    label: {
      en: 'The plan documents were asked for and did not come in thirty days',
      es: 'Se pidieron los documentos del plan y no llegaron en treinta días',
    },
    owed: 'The plan administrator sends the listed plan documents within thirty days of a written request.',
    onlyIf: null,
    rules: [],
  },
};

/** The rule behind a duty for a plan type; null where none was found, and then nothing is proposed. */
export function ruleFor(key: DutyKey, planType: PlanTypeKey): DutyRule | null {
  return duties[key].rules.find(({ planTypes }) => planTypes.includes(planType)) ?? null;
}
