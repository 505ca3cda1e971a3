import { externalReviewRows, type ExternalReviewRow } from './data/external-review.generated.js';
import type { JurisdictionCode } from './jurisdictions.js';

const byState = new Map<string, readonly ExternalReviewRow[]>();
for (const row of externalReviewRows)
  byState.set(row.stateCode, [...(byState.get(row.stateCode) ?? []), row]);

/** Every external review rule of a state: the default one first, then the second tracks it runs. */
export function externalReviewRules(state: JurisdictionCode): readonly ExternalReviewRow[] {
  return byState.get(state) ?? [];
}

/**
 * The rule for a fully insured plan issued in the state, or one of its second tracks.
 * @returns undefined only for a scope that the state does not have
 */
export function externalReviewRule(
  state: JurisdictionCode,
  scope = 'fully_insured_aca',
): ExternalReviewRow | undefined {
  return externalReviewRules(state).find((row) => row.scope === scope);
}
