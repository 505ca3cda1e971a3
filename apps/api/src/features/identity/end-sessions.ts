import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { DatabaseSessions } from './database-sessions.js';

/** Ends sessions of the actor's own: this one by signing out, one on another device, or all but this one. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly sessions: DatabaseSessions,
  ) {}

  /** Answers whether it stood and was theirs; ending one that has ended, or is somebody else's, changes nothing. */
  async one(actor: Actor, sessionId: string): Promise<boolean> {
    if (!isId(sessionId)) return false;
    const ended = await this.end(actor, 'id = $3', sessionId, 'identity.sign-out');
    return ended === 1;
  }

  /** Answers how many were ended. */
  others(actor: Actor, kept: string): Promise<number> {
    return this.end(actor, 'id <> $3', kept, 'identity.end-other-sessions');
  }

  private async end(actor: Actor, which: string, sessionId: string, operation: string): Promise<number> {
    if (actor.kind !== 'account') return 0;
    const { accountId } = actor;
    const ended = await this.db.transaction(actor, async (tx) => {
      const now = this.clock.now();
      const rows = await tx.rows<{ id: string }>(
        `UPDATE session SET ended_at = $2 WHERE account_id = $1 AND ${which} AND ended_at IS NULL AND expires_at > $2
         RETURNING id`,
        [accountId, now, sessionId],
      );
      if (rows.length > 0)
        await audit(tx, { operation, subjects: rows.map(({ id }) => ({ kind: 'session', id })) });
      return rows;
    });
    for (const { id } of ended) this.sessions.forget(id);
    return ended.length;
  }
}
