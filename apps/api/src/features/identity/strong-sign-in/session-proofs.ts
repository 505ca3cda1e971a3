import type { AccountId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../../platform/clocks/clocks.js';
import type { Tx } from '../../../platform/database/db.js';
import { randomToken } from '../../../platform/ids/ids.js';
import { DatabaseSessions } from '../database-sessions.js';
import { digestOf } from '../sign-in-secrets.js';
import type { InPerson } from './own-factors.js';

/** What the browser keeps from now on in the place of what it had. */
export interface RenewedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly sharedDevice: boolean;
}

/**
 * So long a cookie that was replaced still says who somebody is, and nothing more: other requests of the same browser are under
 * way while one proves something, and must not find themselves signed out.
 */
const replacedSeconds = 15;

/** Writes down what a session has proved. */
@Injectable()
export class SessionProofs {
  constructor(
    private readonly clock: WallClock,
    private readonly sessions: DatabaseSessions,
  ) {}

  /**
   * What is proved is the new token's: a copy of the old one gains nothing by it. A program's bearer token stays (decision 30).
   * @param by the mailbox proves who it is; a factor also that it is not the mailbox alone.
   * @returns what the browser keeps now; null for a program, and where the token of the request was replaced meanwhile by another
   * request of the same browser, which was given the new one.
   */
  async proved(tx: Tx, person: InPerson, by: 'mail' | 'factor'): Promise<RenewedSession | null> {
    const { accountId, sessionId, kind, tokenHash } = person;
    const now = this.clock.now();
    await tx.execute(
      `UPDATE session SET authenticated_at = $3, second_factor_at = CASE WHEN $4 THEN $3 ELSE second_factor_at END
       WHERE id = $1 AND account_id = $2 AND ended_at IS NULL`,
      [sessionId, accountId, now, by === 'factor'],
    );
    if (kind === 'bearer') return null;
    const token = randomToken();
    const renewed = await tx.maybe<Omit<RenewedSession, 'token'>>(
      `UPDATE session SET token_hash = $4, replaced_token_hash = token_hash, replaced_until = $5
       WHERE id = $1 AND account_id = $2 AND token_hash = $3 AND ended_at IS NULL RETURNING expires_at, shared_device`,
      [sessionId, accountId, tokenHash, digestOf(token), new Date(now.getTime() + replacedSeconds * 1_000)],
    );
    return renewed === null ? null : { token, ...renewed };
  }

  /**
   * A factor went or recovery codes were made anew: whoever holds what is gone may sit at any of the other sessions, or have
   * made a token there. They have to show a factor again; a token never can, and is made anew.
   * @param but the session that changed it, which has just shown what stays; null where nothing stays
   * @returns which to `forget` once it is committed
   */
  async withdraw(tx: Tx, accountId: AccountId, but: string | null): Promise<readonly string[]> {
    const sessions = await tx.rows<{ id: string }>(
      `UPDATE session SET second_factor_at = NULL
       WHERE account_id = $1 AND second_factor_at IS NOT NULL AND id IS DISTINCT FROM $2 RETURNING id`,
      [accountId, but],
    );
    const tokens = await tx.rows<{ id: string }>(
      'UPDATE access_token SET second_factor = false WHERE account_id = $1 AND second_factor RETURNING id',
      [accountId],
    );
    return [...sessions, ...tokens].map(({ id }) => id);
  }

  /** The next request of a session looks again what it has proved. */
  forget(sessionIds: readonly string[]): void {
    for (const id of sessionIds) this.sessions.forget(id);
  }
}
