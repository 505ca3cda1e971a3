import type { AccountId } from '@chorus/domain/shared/ids';
import { audit } from '../../../platform/audit/audit.js';
import type { Tx } from '../../../platform/database/db.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';

export interface FactorsReset {
  readonly accountId: AccountId;
  /** Passkeys and authenticator apps taken away. */
  readonly factors: number;
  readonly recoveryCodes: number;
  /** Sessions that stood. */
  readonly sessions: number;
}

/**
 * Takes every second factor and recovery code from an account and ends its sessions, for somebody who lost them all and whom
 * the operator has identified. The owner is told by mail: where it was not they who asked, that mail is how they learn of it.
 * Gives nobody a way in: what is left is the mailbox, and whoever signs in by it sets up a factor anew.
 *
 * @param reason the operator's own word for it, such as the number of a ticket, see `isReason`.
 * @returns null where there is no such account, or it is closed.
 */
export async function resetFactors(
  tx: Tx,
  outbox: Outbox,
  accountId: string,
  reason: string,
): Promise<FactorsReset | null> {
  const account = await tx.maybe<{ id: AccountId }>(
    `SELECT id FROM account WHERE id = $1 AND state <> 'closed' FOR NO KEY UPDATE`,
    [accountId],
  );
  if (account === null) return null;
  const { id } = account;
  const lose = (table: string): Promise<number> =>
    tx.execute(`DELETE FROM ${table} WHERE account_id = $1`, [id]);
  await lose('passkey_challenge');
  const factors = (await lose('passkey')) + (await lose('one_time_code'));
  const recoveryCodes = await lose('recovery_code');
  const sessions = await tx.execute(
    'UPDATE session SET ended_at = now() WHERE account_id = $1 AND ended_at IS NULL AND expires_at > now()',
    [id],
  );
  await audit(tx, {
    operation: 'identity.second-factors-reset',
    subjects: [
      { kind: 'account', id },
      { kind: 'reason', id: reason },
    ],
  });
  await outbox.publish(tx, 'second_factor.removed', { accountId: id });
  return { accountId: id, factors, recoveryCodes, sessions };
}

/** A word without spaces: enough for a ticket's number, too little for a name and what somebody told. */
export const isReason = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{2,39}$/.test(text);
