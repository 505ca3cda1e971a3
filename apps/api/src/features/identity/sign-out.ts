import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { DatabaseSessions } from './database-sessions.js';

/** Ends a session of the actor's own. Ending one that has ended, or is somebody else's, changes nothing and says nothing. */
@Injectable()
export class SignOut {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly sessions: DatabaseSessions,
  ) {}

  async execute(actor: Actor, sessionId: string): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      const ended = await tx.execute('UPDATE session SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [
        sessionId,
        this.clock.now(),
      ]);
      if (ended === 1)
        await audit(tx, { operation: 'identity.sign-out', subjects: [{ kind: 'session', id: sessionId }] });
    });
    this.sessions.forget(sessionId);
  }
}
