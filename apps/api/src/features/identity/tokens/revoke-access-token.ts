import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../../platform/audit/audit.js';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { Db } from '../../../platform/database/db.js';
import { DatabaseSessions } from '../database-sessions.js';

export interface AccessTokenRevoked {
  readonly kind: 'AccessTokenRevoked';
  readonly id: string;
  readonly at: Date;
}

/** Ends a token of one's own. Never asks for more than being signed in: it takes access away and gives none. */
@Injectable()
export class RevokeAccessToken {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly sessions: DatabaseSessions,
  ) {}

  async execute(actor: Actor, id: string): Promise<AccessTokenRevoked | Refusal<'NotFound'>> {
    const none = refuse('NotFound', 'There is no such token of yours any more. Nothing was changed.');
    if (actor.kind !== 'account' || !isId(id)) return none;
    const at = this.clock.now();
    const done = await this.db.transaction(actor, async (tx) => {
      const rows = await tx.rows(
        `UPDATE access_token SET revoked_at = $3
         WHERE id = $1 AND account_id = $2 AND revoked_at IS NULL AND expires_at > $3 RETURNING 1 AS one`,
        [id, actor.accountId, at],
      );
      if (rows.length > 0)
        await audit(tx, {
          operation: 'identity.access-token-revoked',
          subjects: [{ kind: 'access_token', id }],
        });
      return rows.length > 0;
    });
    if (!done) return none;
    this.sessions.forget(id);
    return { kind: 'AccessTokenRevoked', id, at };
  }
}
