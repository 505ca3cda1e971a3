/** "The insurer" is several parties [13]; measures run by each. */
export const partyRoles = [
  'risk_bearer',
  'administrator',
  'plan_sponsor',
  'delegated_reviewer',
  'pharmacy_benefit_manager',
  'criteria_owner',
  'entity_as_printed',
] as const;
export type PartyRole = (typeof partyRoles)[number];

export interface CaseParty {
  readonly role: PartyRole;
  /** Payer id of our own list where matched; null when only the printed name is known. */
  readonly payerId: string | null;
  readonly printedName: string;
}

/** Who decides the appeal as far as the case knows: the administrator acts for a self-funded plan, else the insurer. */
export function decidingParty(parties: readonly CaseParty[]): CaseParty | null {
  const order: readonly PartyRole[] = [
    'administrator',
    'risk_bearer',
    'pharmacy_benefit_manager',
    'entity_as_printed',
  ];
  return (
    order.map((role) => parties.find((party) => party.role === role)).find((party) => party !== undefined) ??
    null
  );
}

/** The payer of the uniqueness rule: the deciding party's id, or its printed name folded to letters and digits. */
export function payerKey(parties: readonly CaseParty[]): string | null {
  const party = decidingParty(parties);
  if (!party) return null;
  return (
    party.payerId ??
    party.printedName
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  );
}
