import { Injectable } from '@nestjs/common';
import { system } from '@chorus/domain/shared/actor';
import { type Credential, type Session, Sessions } from '../../platform/auth/sessions.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { OwnAccessTokens } from './tokens/own-access-tokens.js';
import { digestOf } from './sign-in-secrets.js';

interface Known extends Session {
  /** Found by the token before the last proof. */
  readonly replaced?: boolean;
}

interface Found extends Known {
  readonly lastSeenAt: Date;
}

const hasFactor = `(EXISTS (SELECT 1 FROM passkey p WHERE p.account_id = s.account_id)
  OR EXISTS (SELECT 1 FROM one_time_code o WHERE o.account_id = s.account_id AND o.confirmed_at IS NOT NULL))`;

/** For so long a session found is believed again without asking. A session ended elsewhere works this much longer. */
const believedMs = 5_000;
const believedAtMost = 10_000;
/**
 * A session that has shown a second factor opens other people's cases: it ends when nobody used it for so long. Shorter than a night,
 * longer than a working day. Sessions of persons on a device of their own stay their week: they are ill, sign in by a mail each
 * time, and a date missed for it costs them more.
 */
const idleHours = 12;
/** How exact "last seen" is; more would make every read a write. */
const seenEveryMs = 60_000;

/** Sessions as they stand in the database. */
@Injectable()
export class DatabaseSessions extends Sessions {
  private readonly believed = new Map<string, { readonly session: Session; readonly until: number }>();

  private forgotten = 0;

  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly tokens: OwnAccessTokens,
  ) {
    super();
  }

  async authenticate(credential: Credential): Promise<Session | null> {
    const now = this.clock.now();
    const digest = digestOf(credential.token);
    const key = `${credential.kind} ${digest.toString('base64')}`;
    const known = this.believed.get(key);
    if (known !== undefined && known.until > now.getTime() && known.session.expiresAt > now)
      return known.session;
    this.believed.delete(key);
    const before = this.forgotten;
    const session: Known | null =
      credential.kind === 'token'
        ? await this.ofToken(credential.token, now)
        : await this.ofSession(digest, credential.kind, now);
    // What was replaced is known for seconds: whether it still is, is asked each time.
    if (session === null) return null;
    if (session.replaced) return session;
    // What was read before somebody changed a session here may be what it was then.
    if (before !== this.forgotten) return session;
    if (this.believed.size >= believedAtMost) this.believed.clear();
    this.believed.set(key, { session, until: now.getTime() + believedMs });
    return session;
  }

  /** Sessions of this process that were just ended stop working at once. */
  forget(sessionId: string): void {
    this.forgotten += 1;
    for (const [key, { session }] of this.believed) if (session.id === sessionId) this.believed.delete(key);
  }

  private async ofToken(token: string, now: Date): Promise<Session | null> {
    const found = await this.db.read(system('sign-in'), (tx) => this.tokens.find(tx, token, now));
    if (found === null) return null;
    const { lastUsedOn, ...session } = found;
    const today = now.toISOString().slice(0, 10);
    if (lastUsedOn !== today)
      await this.db.transaction(system('sign-in'), (tx) => this.tokens.markUsed(tx, session.id, today));
    return session;
  }

  private async ofSession(digest: Buffer, kind: Credential['kind'], now: Date): Promise<Known | null> {
    const found = await this.find(digest, kind, now);
    if (found === null) return null;
    const { lastSeenAt, ...session } = found;
    if (now.getTime() - lastSeenAt.getTime() > seenEveryMs) await this.markSeen(session.id, now);
    // Whoever copied the token before its owner proved anything has what a mailbox opens, for what was under way then.
    return session.replaced === true ? { ...session, authenticatedAt: null, secondFactor: false } : session;
  }

  /**
   * For an account with a factor only that factor proves who sits there: whoever reads the mail can sign in at any moment,
   * and would else be fresh each time.
   *
   * A cookie's token does not work in a header, nor the other way: each was given for one way only.
   */
  private find(digest: Buffer, kind: Credential['kind'], now: Date): Promise<Found | null> {
    return this.db.read(system('sign-in'), (tx) =>
      tx.maybe<Found>(
        `SELECT s.id, s.account_id, a.platform_administrator, s.kind, s.expires_at, s.last_seen_at,
           CASE WHEN NOT ${hasFactor} THEN s.authenticated_at
             WHEN s.second_factor_at IS NOT NULL THEN LEAST(s.authenticated_at, s.second_factor_at) END AS authenticated_at,
           s.second_factor_at IS NOT NULL AS second_factor, '{}'::text[] AS scopes,
           $1::bytea AS token_hash, s.token_hash <> $1 AS replaced
         FROM session s JOIN account a ON a.id = s.account_id
         WHERE (s.token_hash = $1 OR (s.replaced_token_hash = $1 AND s.replaced_until > $3)) AND s.kind = $2 AND s.ended_at IS NULL AND s.expires_at > $3 AND a.state = 'active'
           AND (s.second_factor_at IS NULL OR s.last_seen_at > $3::timestamptz - interval '${idleHours} hours')`,
        [digest, kind, now],
      ),
    );
  }

  private async markSeen(id: string, now: Date): Promise<void> {
    await this.db.transaction(system('sign-in'), (tx) =>
      tx.execute('UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [id, now]),
    );
  }
}
