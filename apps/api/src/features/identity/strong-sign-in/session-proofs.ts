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

  /** No factor is left: no session has shown one any more. Answers which to `forget` once it is committed. */
  async withdraw(tx: Tx, accountId: AccountId): Promise<readonly string[]> {
    const rows = await tx.rows<{ id: string }>(
      'UPDATE session SET second_factor_at = NULL WHERE account_id = $1 AND second_factor_at IS NOT NULL RETURNING id',
      [accountId],
    );
    return rows.map(({ id }) => id);
  }

  /** The next request of a session looks again what it has proved. */
  forget(sessionIds: readonly string[]): void {
    for (const id of sessionIds) this.sessions.forget(id);
  }
}
