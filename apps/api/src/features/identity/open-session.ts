import type { AccountId, Id } from '@chorus/domain/shared/ids';
import type { Tx } from '../../platform/database/db.js';
import { newId, randomToken } from '../../platform/ids/ids.js';
import { sessionTable } from './identity.table.js';
import { digestOf } from './sign-in-secrets.js';

export interface OpenedSession {
  readonly sessionId: Id<'session'>;
  /** Said once, here; only its digest is kept. */
  readonly token: string;
  readonly expiresAt: Date;
  readonly sharedDevice: boolean;
}

const day = 86_400_000;
/** A browser keeps its cookie a week; a token in somebody's program lasts a day. */
const lifetime = { cookie: 7 * day, bearer: day } as const;
/** Long enough to sign one paper at a library's computer, and over before the next person sits down for long. */
const onSharedDevice = day / 24;

/** Standing at a time for one account; the one that was not used for longest ends with the next. */
export const sessionsAtMost = 50;

export interface SessionWish {
  readonly kind: keyof typeof lifetime;
  readonly sharedDevice: boolean;
}

export async function openSession(
  tx: Tx,
  accountId: AccountId,
  { kind, sharedDevice }: SessionWish,
  now: Date,
): Promise<OpenedSession> {
  const id = newId<'session'>();
  const token = randomToken();
  const expiresAt = new Date(now.getTime() + (sharedDevice ? onSharedDevice : lifetime[kind]));
  await tx.insert(sessionTable, {
    id,
    accountId,
    kind,
    tokenHash: digestOf(token),
    replacedTokenHash: null,
    replacedUntil: null,
    sharedDevice,
    createdAt: now,
    authenticatedAt: now,
    secondFactorAt: null,
    lastSeenAt: now,
    expiresAt,
    endedAt: null,
  });
  // Whoever forgets to sign out for years, and whatever signs in every minute, is not kept in mind for ever.
  await tx.execute(
    `UPDATE session SET ended_at = $2 WHERE id IN (
       SELECT id FROM session WHERE account_id = $1 AND ended_at IS NULL AND expires_at > $2
       ORDER BY last_seen_at DESC, id DESC OFFSET ${sessionsAtMost})`,
    [accountId, now],
  );
  return { sessionId: id, token, expiresAt, sharedDevice };
}
