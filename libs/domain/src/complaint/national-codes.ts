import type { Bilingual } from '../identity/account.js';
import { plainDate, type PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/**
 * The words in which state departments report a closed complaint to the national database: coverage, reasons and
 * dispositions, several of each. Compiled from the pages named below; the national list itself is not public, its numbers
 * are in none of the pages, and no word here has been compared with it: all are shown as unconfirmed.
 */
export const codeKinds = ['coverage', 'reason', 'disposition'] as const;
export type CodeKind = (typeof codeKinds)[number];

export interface NationalCode {
  readonly kind: CodeKind;
  readonly code: string;
  readonly label: Bilingual;
  readonly source: string;
  readonly verified: false;
  readonly dateRead: PlainDate;
}

const dateRead = plainDate('2026-11-22');
const reasonsPage = 'https://insurance.wa.gov/company-complaint-reasons-descriptions';
const outcomesPage = 'https://www.insurance.wa.gov/outcome-descriptions';
const formPage =
  'https://aspe.hhs.gov/report/consumer-protection-private-health-insurance-role-consumer-complaints/c-complaints-reports';

const of =
  (kind: CodeKind, source: string) =>
  (code: string, en: string, es: string): NationalCode => ({
    kind,
    code,
    label: { en, es },
    source,
    verified: false,
    dateRead,
  });
const coverage = of('coverage', formPage);
const reason = of('reason', reasonsPage);
const reasonOfForm = of('reason', formPage);
const disposition = of('disposition', outcomesPage);

export const nationalCodes: readonly NationalCode[] = [
  coverage('individual', 'Health, bought by a person', 'Salud, comprado por una persona'),
  coverage('medicare_supplement', 'Medicare supplement', 'Suplemento de Medicare'),
  coverage('mental_health', 'Mental health', 'Salud mental'),
  coverage('cancer_dread_disease', 'Cancer or dread disease', 'Cáncer o enfermedad grave'),
  reason('claim_denial', 'Claim denied', 'Reclamo negado'),
  reason(
    'medical_necessity_denial',
    'Denied as not medically necessary',
    'Negado por no ser médicamente necesario',
  ),
  reason('prompt_pay', 'Prompt payment rules', 'Normas de pago puntual'),
  reason('participating_provider_availability', 'No provider in the network', 'Sin proveedor en la red'),
  reason('out_of_network_benefits', 'Benefits outside the network', 'Beneficios fuera de la red'),
  reason(
    'usual_customary_reasonable',
    'Usual, customary and reasonable charges',
    'Cargos usuales y razonables',
  ),
  reason('preexisting_condition', 'Condition from before', 'Condición preexistente'),
  reason('post_claim_underwriting', 'Underwriting after the claim', 'Evaluación después del reclamo'),
  reason('unsatisfactory_settlement', 'Settlement or offer too low', 'Acuerdo u oferta insuficiente'),
  reasonOfForm('experimental', 'Called experimental', 'Calificado de experimental'),
  reasonOfForm('utilization_review', 'Utilization review', 'Revisión de utilización'),
  reasonOfForm('quality_of_care', 'Quality of care', 'Calidad de la atención'),
  reasonOfForm('pcp_referrals', 'Referrals', 'Derivaciones'),
  disposition(
    'company_position_overturned',
    'Company position overturned',
    'Se revocó la posición de la compañía',
  ),
  disposition(
    'compromise_settlement',
    'Compromise settlement or resolution',
    'Acuerdo o solución de compromiso',
  ),
  disposition('claim_reopened', 'Claim reopened', 'Reclamo reabierto'),
  disposition('claim_settled', 'Claim settled', 'Reclamo resuelto'),
  disposition('complaint_withdrawn', 'Complaint withdrawn', 'Queja retirada'),
  disposition('no_action_requested', 'No action requested or required', 'No se pidió ni requirió acción'),
  disposition('referred_other_state', 'Referred to another state’s department', 'Remitido a otro estado'),
  disposition('referred_outside_agency', 'Referred to another agency', 'Remitido a otro organismo'),
  disposition('fine_assessed', 'Fine assessed', 'Multa impuesta'),
  disposition(
    'referred_disciplinary',
    'Referred within the department for possible discipline',
    'Remitido dentro del departamento por posible sanción',
  ),
];

/** A complaint carries at most three outcomes ("a single complaint may have up to three outcomes", outcomes page). */
export const dispositionsAtMost = 3;
/** Our own bound for the other two kinds. */
export const codesAtMost = 10;

export interface CodeGiven {
  readonly kind: CodeKind;
  readonly code: string;
}

/** The codes of a complaint's outcome, each once; or why they cannot be kept. Unknown words are never kept. */
export function checkCodes(given: readonly CodeGiven[]): readonly CodeGiven[] | Refusal<'InvalidInput'> {
  const known = given.every((one) =>
    nationalCodes.some(({ kind, code }) => kind === one.kind && code === one.code),
  );
  if (!known) return refuse('InvalidInput', 'Choose the codes from the list. Nothing was kept.', 'codes');
  const once = given.filter(
    (one, at) => given.findIndex(({ kind, code }) => kind === one.kind && code === one.code) === at,
  );
  if (once.filter(({ kind }) => kind === 'disposition').length > dispositionsAtMost)
    return refuse('InvalidInput', 'A complaint has at most three dispositions. Nothing was kept.', 'codes');
  return once.length > codesAtMost
    ? refuse('InvalidInput', 'These are more codes than one complaint has. Nothing was kept.', 'codes')
    : once;
}
