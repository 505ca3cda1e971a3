import type { HashedColumn } from '../../platform/crypto/hashed-column.js';
import { KeyDestroyed, type Vault } from '../../platform/crypto/vault.js';
import type { ReadTx } from '../../platform/database/db.js';
import { ClinicianSeals } from './clinician-seals.js';
import type { ClinicianRow, JustificationRequestRow } from './justification.table.js';
import { RequestSeals } from './request-seals.js';

/** Numbers by which a second enrolment is found, and mailboxes that were invited. */
export const hashedClinicians: readonly HashedColumn[] = [
  { table: 'clinician', column: 'npi_hash', purpose: 'clinician.npi', values: npis },
  {
    table: 'justification_request',
    column: 'invited_hash',
    purpose: 'account.email',
    values: invited,
  },
];

async function npis(tx: ReadTx, vault: Vault, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const seals = new ClinicianSeals(vault);
  const rows = await tx.rows<ClinicianRow>(
    'SELECT * FROM clinician WHERE id = ANY ($1) AND sealed_npi IS NOT NULL',
    [ids],
  );
  return readable(rows, async (row) => (await seals.of(row.accountId)).npi(row));
}

async function invited(
  tx: ReadTx,
  vault: Vault,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const seals = new RequestSeals(vault);
  const rows = await tx.rows<JustificationRequestRow>(
    'SELECT * FROM justification_request WHERE id = ANY ($1) AND sealed_practice IS NOT NULL',
    [ids],
  );
  return readable(rows, async (row) => (await seals.of(row.personId)).practice(row)?.email ?? null);
}

async function readable<Row extends { readonly id: string }>(
  rows: readonly Row[],
  read: (row: Row) => Promise<string | null>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const row of rows) {
    try {
      const value = await read(row);
      if (value !== null) found.set(row.id, value);
    } catch (error) {
      if (!(error instanceof KeyDestroyed)) throw error;
    }
  }
  return found;
}
