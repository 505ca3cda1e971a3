import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/domain/identity/account';
import type { AccountId } from '@chorus/domain/shared/ids';
import { WallClock } from '../../platform/clocks/clocks.js';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';
import { accountSubject, Vault } from '../../platform/crypto/vault.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { type AccountRow, accountTable } from './identity.table.js';

/** Accounts by address. All of it runs as a system actor: an address says who somebody is. */
@Injectable()
export class Accounts {
  constructor(
    private readonly vault: Vault,
    private readonly hashes: KeyedHash,
    private readonly clock: WallClock,
  ) {}

  /** @param email normalized, see `normalizedEmail`. */
  async byEmail(tx: ReadTx, email: string): Promise<AccountRow | null> {
    return tx.maybe<AccountRow>('SELECT * FROM account WHERE email_hash = ANY ($1)', [
      this.hashes.candidates('account.email', email),
    ]);
  }

  /**
   * The account of an address, made as `invited` where there is none; it becomes active when somebody signs in.
   * Two at once get the same one.
   */
  async findOrInvite(tx: Tx, email: string, language: Language): Promise<AccountRow> {
    const known = (await this.byEmail(tx, email)) ?? (await this.byEmailAlone(tx, email));
    if (known !== null) return known;
    const id = newId<'account'>() as AccountId;
    const key = await this.vault.keyFor(accountSubject(id));
    const row: AccountRow = {
      id,
      state: 'invited',
      sealedEmail: key.seal({ table: 'account', column: 'sealed_email', row: id }, email),
      emailHash: this.hashes.of('account.email', email),
      language,
      platformAdministrator: false,
      createdAt: this.clock.now(),
      confirmedAt: null,
    };
    const written = await tx.insert(accountTable, row, { onConflict: 'nothing' });
    if (written === 1) return row;
    await this.vault.destroy(accountSubject(id));
    const winner = await this.byEmail(tx, email);
    if (winner === null) throw new Error('An account met its own address and could not be found by it.');
    return winner;
  }

  /**
   * Once more, when nobody else is making an account of this address: another process may write its hash under another master
   * key, and the unique index would not see that both are the same.
   */
  private async byEmailAlone(tx: Tx, email: string): Promise<AccountRow | null> {
    await tx.rows(
      `SELECT pg_advisory_xact_lock(at) AS held FROM (
         SELECT DISTINCT hashtextextended(encode(hash, 'hex'), 1) AS at FROM unnest($1::bytea[]) hash ORDER BY at) locks`,
      [this.hashes.candidates('account.email', email)],
    );
    return this.byEmail(tx, email);
  }

  /** The addresses of accounts, by id. */
  async emailsOf(tx: ReadTx, ids: readonly AccountId[]): Promise<ReadonlyMap<AccountId, string>> {
    const rows = await tx.rows<Pick<AccountRow, 'id' | 'sealedEmail'>>(
      'SELECT id, sealed_email FROM account WHERE id = ANY ($1)',
      [ids],
    );
    const emails = await Promise.all(rows.map(async (row) => [row.id, await this.emailOf(row)] as const));
    return new Map(emails);
  }

  async emailOf(row: Pick<AccountRow, 'id' | 'sealedEmail'>): Promise<string> {
    const key = await this.vault.existingKey(accountSubject(row.id));
    return key.open({ table: 'account', column: 'sealed_email', row: row.id }, row.sealedEmail);
  }
}
