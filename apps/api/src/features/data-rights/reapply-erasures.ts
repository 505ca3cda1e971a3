import type { AccountId, PersonId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import type { KeyStore } from '../../platform/crypto/key-store.js';
import { accountSubject, personSubject, type Subject } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { erasureTable, type ErasureId, type ErasureRow } from './erasure.table.js';

export interface Reapplied {
  /** Erased since, by the note beside the keys: erased again. */
  readonly persons: readonly string[];
  readonly accounts: readonly string[];
  /** Their keys are missing and nobody noted that they were destroyed: lost, or in another backup of the keys. Nothing is done. */
  readonly keyMissing: { readonly persons: readonly string[]; readonly accounts: readonly string[] };
}

const everybody = `SELECT id FROM person WHERE state <> 'erased' ORDER BY id`;
const everyAccount = `SELECT id FROM account WHERE length(sealed_email) > 0 ORDER BY id`;

/**
 * After a dump was put back: people and accounts whose rows are here again and whose keys were destroyed. Their erasures begin
 * at the rows, since nothing of theirs can be opened to close it in order. `wrong_key_store` where most keys are missing:
 * then it is the store that is not the right one, and nothing is touched.
 * @param how without `carryOut` it is only shown whom it would be done to.
 */
export async function reapplyErasures(
  tx: Tx,
  store: KeyStore,
  how: { readonly carryOut: boolean },
): Promise<Reapplied | 'wrong_key_store'> {
  const persons = await withoutKey<PersonId>(tx, store, everybody, personSubject);
  const accounts = await withoutKey<AccountId>(tx, store, everyAccount, accountSubject);
  const missing = [persons, accounts].flatMap(({ buried, lost }) => [...buried, ...lost]).length;
  if (missing * 2 > persons.all + accounts.all) return 'wrong_key_store';
  const reapplied = {
    persons: persons.buried,
    accounts: accounts.buried,
    keyMissing: { persons: persons.lost, accounts: accounts.lost },
  };
  if (!how.carryOut || persons.buried.length + accounts.buried.length === 0) return reapplied;
  for (const personId of persons.buried) await begin(tx, { kind: 'person', personId });
  for (const accountId of accounts.buried) await begin(tx, { kind: 'account', accountId });
  await audit(tx, {
    operation: 'erasures.reapplied',
    subjects: [
      ...persons.buried.map((id) => ({ kind: 'person', id })),
      ...accounts.buried.map((id) => ({ kind: 'account', id })),
    ],
  });
  return reapplied;
}

interface WithoutKey<Owner> {
  readonly all: number;
  readonly buried: readonly Owner[];
  readonly lost: readonly Owner[];
}

async function withoutKey<Owner extends string>(
  tx: Tx,
  store: KeyStore,
  sql: string,
  subjectOf: (id: string) => Subject,
): Promise<WithoutKey<Owner>> {
  const rows = await tx.rows<{ id: Owner }>(sql);
  const buried: Owner[] = [];
  const lost: Owner[] = [];
  for (const { id } of rows)
    if ((await store.get(subjectOf(id))) === null)
      ((await store.isBuried(subjectOf(id))) ? buried : lost).push(id);
  return { all: rows.length, buried, lost };
}

/** One that the dump holds as asked or begun cannot be closed in order any more either. */
const goOnAtRows = `
  UPDATE erasure SET state = 'erasing', step = 'rows', asked_by = NULL, after = NULL, next_at = now(), started_at = now()
  WHERE kind = $1 AND coalesce(account_id, person_id) = $2 AND state IN ('asked', 'erasing')`;

async function begin(tx: Tx, of: Pick<ErasureRow, 'kind'> & Partial<ErasureRow>): Promise<void> {
  const now = new Date();
  if ((await tx.execute(goOnAtRows, [of.kind, of.accountId ?? of.personId])) > 0) return;
  await tx.insert(
    erasureTable,
    {
      id: newId<'erasure'>() as ErasureId,
      state: 'erasing',
      step: 'rows',
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
      bytesLeft: null,
      keyBackupsUntil: null,
      failure: null,
      receiptHash: null,
      ...of,
    },
    { onConflict: 'nothing' },
  );
}
