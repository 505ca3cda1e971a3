import { createHash } from 'node:crypto';
import type pg from 'pg';
import { newId, randomToken } from '../../apps/api/src/platform/ids/ids.js';

/** An account that is signed in as a program is, written straight into the database: what is measured comes after signing in. */
export async function signedInAccount(client: pg.Client): Promise<{ accountId: string; token: string }> {
  const accountId = newId<'account'>();
  const token = randomToken();
  await client.query(
    `INSERT INTO account (id, state, sealed_email, email_hash, language, platform_administrator, created_at, confirmed_at)
     VALUES ($1, 'active', '\\x00'::bytea, '\\x00'::bytea, 'en', false, now(), now())`,
    [accountId],
  );
  await client.query(
    `INSERT INTO session (id, account_id, kind, token_hash, shared_device, created_at, authenticated_at, last_seen_at, expires_at)
     VALUES ($1, $2, 'bearer', $3, false, now(), now(), now(), now() + interval '1 day')`,
    [newId(), accountId, createHash('sha256').update(token, 'utf8').digest()],
  );
  return { accountId, token };
}
