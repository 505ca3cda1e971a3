import type { AccountId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../../platform/clocks/clocks.js';
import type { Tx } from '../../../platform/database/db.js';
import { DatabaseSessions } from '../database-sessions.js';

/** Writes down what a session has proved. */
@Injectable()
export class SessionProofs {
  constructor(
    private readonly clock: WallClock,
    private readonly sessions: DatabaseSessions,
  ) {}

  /** @param by the mailbox proves who it is; a factor also that it is not the mailbox alone. */
  async proved(tx: Tx, accountId: AccountId, sessionId: string, by: 'mail' | 'factor'): Promise<void> {
    await tx.execute(
      `UPDATE session SET authenticated_at = $3, second_factor_at = CASE WHEN $4 THEN $3 ELSE second_factor_at END
       WHERE id = $1 AND account_id = $2 AND ended_at IS NULL`,
      [sessionId, accountId, this.clock.now(), by === 'factor'],
    );
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
