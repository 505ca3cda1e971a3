import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { type AccountId, isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { DatabaseSessions } from './database-sessions.js';
import { accountTable } from './identity.table.js';

/** Everything of an account that whoever runs the installation ended. */
export interface SessionsOfAccountEnded {
  readonly kind: 'SessionsOfAccountEnded';
  readonly accountId: AccountId;
  readonly sessions: number;
  readonly tokens: number;
  readonly at: Date;
}

/** Ends sessions: of the actor's own this one by signing out, one on another device, or all but this one; or all of somebody else. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly sessions: DatabaseSessions,
    private readonly outbox: Outbox,
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

  /**
   * For whoever runs the installation (the schema asks): every session and token of an account, because somebody called whose device
   * was stolen. The owner is told by mail; nothing else of theirs changes, and they sign in again at any time.
   */
  async ofAccount(actor: Actor, accountId: string): Promise<SessionsOfAccountEnded | Refusal<'NotFound'>> {
    const ended: string[] = [];
    const result = await this.db.transaction<SessionsOfAccountEnded | Refusal<'NotFound'>>(actor, (tx) =>
      tx.elevated(async () => {
        const account = isId(accountId) ? await tx.lock(accountTable, accountId) : null;
        if (account === null) return refuse('NotFound', 'There is no such account. Nothing was ended.');
        const at = this.clock.now();
        const stop = async (table: 'session' | 'access_token', column: 'ended_at' | 'revoked_at') => {
          const rows = await tx.rows<{ id: string }>(
            `UPDATE ${table} SET ${column} = $2 WHERE account_id = $1 AND ${column} IS NULL AND expires_at > $2 RETURNING id`,
            [account.id, at],
          );
          ended.push(...rows.map(({ id }) => id));
          return rows.length;
        };
        const sessions = await stop('session', 'ended_at');
        const tokens = await stop('access_token', 'revoked_at');
        await audit(tx, {
          operation: 'identity.end-sessions-of-account',
          subjects: [{ kind: 'account', id: account.id }],
        });
        if (sessions + tokens > 0) await this.outbox.publish(tx, 'sessions.ended', { accountId: account.id });
        return { kind: 'SessionsOfAccountEnded', accountId: account.id, sessions, tokens, at };
      }),
    );
    for (const id of ended) this.sessions.forget(id);
    return result;
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
