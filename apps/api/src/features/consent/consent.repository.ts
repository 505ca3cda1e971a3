import type { ConsentEvent, ConsentPurpose } from '@chorus/domain/consent/consent';
import type { OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { ConsentEventRow } from './consent.table.js';

export function ledgerOf(tx: ReadTx, personId: string): Promise<ConsentEventRow[]> {
  return tx.rows('SELECT * FROM consent_event WHERE person_id = $1 ORDER BY at, id', [personId]);
}

/**
 * SQL: whether a person agrees to a purpose towards an organization now; both are expressions of the query it stands in.
 * A withdrawal at the same instant wins, as in `consentState`.
 */
export const agreesInSql = (purpose: ConsentPurpose, person: string, organization: string): string =>
  `coalesce((SELECT e.act FROM consent_event e WHERE e.purpose = '${purpose}' AND e.person_id = ${person}
     AND e.organization_id = ${organization} ORDER BY e.at DESC, e.act DESC LIMIT 1) = 'given', false)`;

/** Whether the asker acts for the whole of the person, and so sees every line of the ledger. */
export async function seesLedger(tx: ReadTx, personId: string): Promise<boolean> {
  const { yes } = await tx.one<{ yes: boolean }>(
    'SELECT $1::uuid = ANY (chorus_whole_persons_of(chorus_account_id())) AS yes',
    [personId],
  );
  return yes;
}

/** The ledgers of many people, as the domain reads them: one query for a campaign's worth. */
export async function ledgersOf(
  tx: ReadTx,
  personIds: readonly PersonId[],
  organizationId: OrganizationId,
): Promise<ReadonlyMap<PersonId, readonly ConsentEvent[]>> {
  const rows = await tx.rows<ConsentEventRow>(
    `SELECT * FROM consent_event
     WHERE person_id = ANY($1) AND (organization_id IS NULL OR organization_id = $2) ORDER BY at, id`,
    [personIds, organizationId],
  );
  const ledgers = new Map<PersonId, ConsentEvent[]>();
  for (const row of rows) {
    const ledger = ledgers.get(row.personId);
    if (ledger === undefined) ledgers.set(row.personId, [eventOf(row)]);
    else ledger.push(eventOf(row));
  }
  return ledgers;
}

export const eventOf = (row: ConsentEventRow): ConsentEvent => ({
  purpose: row.purpose,
  organizationId: row.organizationId,
  act: row.act,
  at: row.at.toISOString(),
  wordingVersion: row.wordingVersion,
  wordingHash: row.wordingHash,
});
