import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { Session } from '../../../platform/auth/sessions.js';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { accountSubject, Vault } from '../../../platform/crypto/vault.js';
import { Db, type ReadTx, type Tx } from '../../../platform/database/db.js';
import { digestOf } from '../sign-in-secrets.js';
import type { AccessTokenRow } from './access-token.table.js';

/** A token as its owner sees it in their list. */
export interface ListedAccessToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly secondFactor: boolean;
  readonly createdAt: Date;
  readonly lastUsedOn: string | null;
  readonly expiresAt: Date;
}

/** What a token's credential is found as. */
export interface FoundToken extends Session {
  readonly lastUsedOn: string | null;
}

/** As long as an ended session; the audit trail says longer that it was there. */
const keptDays = 1;

/** Where the name of a token is sealed. */
export const placeOfName = (id: string) => ({ table: 'access_token', column: 'sealed_name', row: id });

@Injectable()
export class OwnAccessTokens {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly vault: Vault,
  ) {}

  /** Those that stand, newest first. */
  async listed(actor: Actor): Promise<readonly ListedAccessToken[]> {
    if (actor.kind !== 'account') return [];
    const rows = await this.db.read(actor, (tx) =>
      tx.rows<AccessTokenRow>(
        `SELECT * FROM access_token WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2
         ORDER BY created_at DESC, id DESC`,
        [actor.accountId, this.clock.now()],
      ),
    );
    if (rows.length === 0) return [];
    const key = await this.vault.existingKey(accountSubject(actor.accountId));
    return rows.map(({ id, sealedName, ...row }) => ({
      ...row,
      id,
      name: key.open(placeOfName(id), sealedName),
    }));
  }

  async standing(tx: ReadTx, accountId: AccountId): Promise<number> {
    const { tokens } = await tx.one<{ tokens: number }>(
      `SELECT count(*) AS tokens FROM access_token
       WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2`,
      [accountId, this.clock.now()],
    );
    return tokens;
  }

  /**
   * Whose token this is. It runs nothing for an installation, proves nothing about who sits there, and has the second factor's
   * standing only while the account still has one.
   */
  find(tx: ReadTx, token: string, now: Date): Promise<FoundToken | null> {
    return tx.maybe<FoundToken>(
      `SELECT t.id, t.account_id, false AS platform_administrator, 'token' AS kind, t.expires_at,
         NULL::timestamptz AS authenticated_at, t.token_hash, t.scopes, t.last_used_on,
         t.second_factor AND (EXISTS (SELECT 1 FROM passkey p WHERE p.account_id = t.account_id)
           OR EXISTS (SELECT 1 FROM one_time_code o WHERE o.account_id = t.account_id AND o.confirmed_at IS NOT NULL))
           AS second_factor
       FROM access_token t JOIN account a ON a.id = t.account_id
       WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2 AND a.state = 'active'`,
      [digestOf(token), now],
    );
  }

  async markUsed(tx: Tx, id: string, day: string): Promise<void> {
    await tx.execute(
      'UPDATE access_token SET last_used_on = $2 WHERE id = $1 AND (last_used_on IS NULL OR last_used_on < $2::date)',
      [id, day],
    );
  }

  /** Removes those that ended a day ago. @returns how many. */
  sweep(tx: Tx): Promise<number> {
    const before = new Date(this.clock.now().getTime() - keptDays * 86_400_000);
    return tx.execute('DELETE FROM access_token WHERE LEAST(expires_at, revoked_at) < $1', [before]);
  }
}
