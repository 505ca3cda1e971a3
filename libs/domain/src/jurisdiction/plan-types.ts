import { planTypesRows, type PlanTypeRow } from './data/plan-types.generated.js';

/** The types of cover the procedure rules know, and `unknown`. */
export const planTypeKeys = [
  'erisa_self_funded',
  'erisa_fully_insured',
  'individual_marketplace',
  'non_federal_governmental',
  'medicare_advantage',
  'medicare_part_d',
  'medicaid_managed_care',
  'tricare',
  'fehb',
  'short_term_or_grandfathered',
  'original_medicare',
  'taft_hartley_multiemployer',
  'church_plan',
  'chip',
  'va_champva',
  'dual_integrated_dsnp',
  'student_health',
  'not_insurance',
  'unknown',
] as const;
export type PlanType = (typeof planTypeKeys)[number];

/** Who bears the cost of claims: the employer or body itself, or an insurer. */
export const fundings = ['self_funded', 'fully_insured'] as const;
export type Funding = (typeof fundings)[number];

const byKey = new Map<string, PlanTypeRow>(planTypesRows.map((row) => [row.key, row]));

export function isPlanType(value: unknown): value is PlanType {
  return typeof value === 'string' && byKey.has(value);
}

/** Plain name, funding, helpers and source of a type. @throws RangeError for a key that is no plan type. */
export function planType(key: PlanType): PlanTypeRow {
  const row = byKey.get(key);
  if (row === undefined)
    throw new RangeError(`There is no plan type "${key}": use ${planTypeKeys.join(', ')}`);
  return row;
}

/** True only where the type allows both: everywhere else the answer is known, or would change nothing. */
export function fundingAsked(key: PlanType): boolean {
  return planType(key).funding === 'either';
}

/**
 * The funding in force: what the type itself says, else the person's answer; null while it is not known.
 * An answer that contradicts the type does not count, since the type decides.
 */
export function fundingOf(key: PlanType, answered?: Funding | null): Funding | null {
  const { funding } = planType(key);
  if (funding === 'either') return answered ?? null;
  return funding === 'not_applicable' ? null : funding;
}
