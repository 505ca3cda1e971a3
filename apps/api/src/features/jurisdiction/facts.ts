import { conditionsRows, type ConditionRow } from '@chorus/domain/jurisdiction/data/conditions.generated';
import {
  denialReasonsRows,
  type DenialReasonRow,
} from '@chorus/domain/jurisdiction/data/denial-reasons.generated';
import { insurersRows, type InsurerRow } from '@chorus/domain/jurisdiction/data/insurers.generated';
import {
  jurisdictionsRows,
  type JurisdictionRow,
} from '@chorus/domain/jurisdiction/data/jurisdictions.generated';
import { planTypesRows, type PlanTypeRow } from '@chorus/domain/jurisdiction/data/plan-types.generated';
import { fundingAsked, type PlanType } from '@chorus/domain/jurisdiction/plan-types';
import { treatmentsOf } from '@chorus/domain/jurisdiction/treatments';
import { isVerified } from '@chorus/domain/jurisdiction/verification';

// Made once: the facts change only with the program.

const jurisdictionRows: readonly JurisdictionRow[] = jurisdictionsRows;
export const jurisdictionFacts = jurisdictionRows.map((row) => ({
  ...row,
  verified: isVerified(row.verification),
}));

const planTypeRows: readonly PlanTypeRow[] = planTypesRows;
export const planTypeFacts = planTypeRows.map(({ funding, clocks, ...row }) => ({
  ...row,
  funding: funding === 'self_funded' || funding === 'fully_insured' ? funding : null,
  fundingAsked: fundingAsked(row.key as PlanType),
  hasRules: clocks === 'rules',
  verified: isVerified(row.verification),
}));

const reasonRows: readonly DenialReasonRow[] = denialReasonsRows;
export const denialReasonFacts = reasonRows.map((row) => ({
  ...row,
  key: row.reasonKey,
  name: row.plainName,
  description: row.ourDescription,
  verified: isVerified(row.verification),
}));

const conditionRows: readonly ConditionRow[] = conditionsRows;
export const conditionFacts = conditionRows.map((row) => ({
  ...row,
  key: row.slug,
  treatments: treatmentsOf(row),
}));

const insurerRows: readonly InsurerRow[] = insurersRows;
const insurerFacts = insurerRows.map((row) => ({ ...row, key: row.slug }));

/** All insurers, or those that sell in a state or nationally. */
export function insurersIn(state: string | null): typeof insurerFacts {
  return state === null
    ? insurerFacts
    : insurerFacts.filter(({ states }) => states.includes(state) || states.includes('*'));
}
