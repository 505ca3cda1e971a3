/**
 * Whose ruling it is, from the weakest to the strongest precedent. An insurer's own reversal shows that the insurer
 * knows better; a court's judgment binds others.
 */
export const authorityLevels = [
  'insurer_own_reversal',
  'independent_reviewer',
  'regulator_finding',
  'administrative_judge',
  'court',
] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** Below 0 when `left` weighs less than `right`, above 0 when it weighs more; for sorting weakest first. */
export function compareAuthority(left: AuthorityLevel, right: AuthorityLevel): number {
  return authorityLevels.indexOf(left) - authorityLevels.indexOf(right);
}
