import type { AccountId, PersonId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import type { KeyStore } from '../../platform/crypto/key-store.js';
import { accountSubject, personSubject, type Subject } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { erasureTable, type ErasureId, type ErasureRow } from './erasure.table.js';

export interface Reapplied {
  readonly persons: readonly string[];
  readonly accounts: readonly string[];
}

const everybody = `SELECT id FROM person WHERE state <> 'erased' ORDER BY id`;
const everyAccount = `SELECT id FROM account WHERE length(sealed_email) > 0 ORDER BY id`;

/**
 * After a dump was put back: people and accounts whose rows are here again and whose keys are not. Their erasures begin at
 * the files, since nothing of theirs can be opened to close it in order. `wrong_key_store` where most keys are missing: then
 * it is the store that is not the right one, and nothing is touched.
 */
export async function reapplyErasures(tx: Tx, store: KeyStore): Promise<Reapplied | 'wrong_key_store'> {
  const persons = await withoutKey<PersonId>(tx, store, everybody, personSubject);
  const accounts = await withoutKey<AccountId>(tx, store, everyAccount, accountSubject);
  const missing = persons.missing.length + accounts.missing.length;
  if (missing * 2 > persons.all + accounts.all) return 'wrong_key_store';
  for (const personId of persons.missing) await begin(tx, { kind: 'person', personId });
  for (const accountId of accounts.missing) await begin(tx, { kind: 'account', accountId });
  if (missing > 0)
    await audit(tx, {
      operation: 'erasures.reapplied',
      subjects: [
        ...persons.missing.map((id) => ({ kind: 'person', id })),
        ...accounts.missing.map((id) => ({ kind: 'account', id })),
      ],
    });
  return { persons: persons.missing, accounts: accounts.missing };
}

async function withoutKey<Owner extends string>(
  tx: Tx,
  store: KeyStore,
  sql: string,
  subjectOf: (id: string) => Subject,
): Promise<{ readonly all: number; readonly missing: readonly Owner[] }> {
  const rows = await tx.rows<{ id: Owner }>(sql);
  const missing: Owner[] = [];
  for (const { id } of rows) if ((await store.get(subjectOf(id))) === null) missing.push(id);
  return { all: rows.length, missing };
}

async function begin(tx: Tx, of: Pick<ErasureRow, 'kind'> & Partial<ErasureRow>): Promise<void> {
  const now = new Date();
  await tx.insert(
    erasureTable,
    {
      id: newId<'erasure'>() as ErasureId,
      state: 'erasing',
      step: 'files',
      personId: null,
      accountId: null,
      caseId: null,
      askedBy: null,
      basis: null,
      askedAt: now,
      eraseFrom: now,
      after: null,
      nextAt: now,
      startedAt: now,
      erasedAt: null,
      removed: {},
      files: 0,
      mails: 0,
      keyBackupsUntil: null,
      failure: null,
      receiptHash: null,
      ...of,
    },
    { onConflict: 'nothing' },
  );
}
