import { Injectable } from '@nestjs/common';
import type { AccountId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { AccountRow, AuthorityRow, PersonRow } from './identity.table.js';

/** Reads of accounts, persons and authorities. What comes back is what row security shows the actor of `tx`. */
@Injectable()
export class IdentityRepository {
  account(tx: ReadTx, id: AccountId): Promise<AccountRow | null> {
    return tx.maybe<AccountRow>('SELECT * FROM account WHERE id = $1', [id]);
  }

  /** Persons the actor may act for, oldest first. */
  persons(tx: ReadTx): Promise<PersonRow[]> {
    return tx.rows<PersonRow>(`SELECT * FROM person WHERE state <> 'erased' ORDER BY id`);
  }

  personsById(tx: ReadTx, ids: readonly string[]): Promise<PersonRow[]> {
    return tx.rows<PersonRow>(`SELECT * FROM person WHERE id = ANY ($1) AND state <> 'erased'`, [ids]);
  }

  authoritiesHeldBy(tx: ReadTx, accountId: AccountId): Promise<AuthorityRow[]> {
    return tx.rows<AuthorityRow>('SELECT * FROM authority WHERE account_id = $1 ORDER BY id', [accountId]);
  }

  authoritiesOver(tx: ReadTx, personIds: readonly string[]): Promise<AuthorityRow[]> {
    return tx.rows<AuthorityRow>('SELECT * FROM authority WHERE person_id = ANY ($1) ORDER BY id', [
      personIds,
    ]);
  }
}
