import type { HashedColumn } from '../../platform/crypto/hashed-column.js';
import { accountSubject, KeyDestroyed, type Vault } from '../../platform/crypto/vault.js';
import type { ReadTx } from '../../platform/database/db.js';

/** Addresses that are looked up by their hashes: of accounts, and of those who ask to sign in. */
export const hashedAddresses: readonly HashedColumn[] = ['account', 'sign_in'].map((table) => ({
  table,
  column: 'email_hash',
  purpose: 'account.email',
  values: (tx, vault, ids) => addresses(tx, vault, table, ids),
}));

async function addresses(
  tx: ReadTx,
  vault: Vault,
  table: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ id: string; sealedEmail: Buffer }>(
    `SELECT id, sealed_email FROM ${table} WHERE id = ANY ($1) AND sealed_email IS NOT NULL`,
    [ids],
  );
  const found = new Map<string, string>();
  for (const { id, sealedEmail } of rows) {
    try {
      const key = await vault.existingKey(accountSubject(id));
      found.set(id, key.open({ table, column: 'sealed_email', row: id }, sealedEmail));
    } catch (error) {
      if (!(error instanceof KeyDestroyed)) throw error;
    }
  }
  return found;
}
