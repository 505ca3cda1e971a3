import type { SampleRole } from '@chorus/domain/sample/sample-campaign';
import type { AccountId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';

export async function isSampleHome(tx: ReadTx): Promise<boolean> {
  const { sample } = await tx.one<{ sample: boolean }>('SELECT sample FROM home WHERE id = 1');
  return sample;
}

/** Whoever runs the installation, and whoever owns one of its organizations, which are all of invented people. */
export async function mayMoveTime(tx: ReadTx): Promise<boolean> {
  const { may } = await tx.one<{ may: boolean }>(
    `SELECT chorus_is_administrator() OR EXISTS (
       SELECT 1 FROM membership WHERE account_id = chorus_account_id() AND role = 'owner' AND state = 'active'
         AND (expires_at IS NULL OR expires_at > now())) AS may`,
  );
  return may;
}

export interface PendingWork {
  readonly pendingMessages: number;
  readonly pendingReactions: number;
  readonly pendingSchedules: number;
  readonly deadLetters: number;
}

/** Counts by the ledgers that decide, never by the queue's memory. Reads as the system. */
export function pendingWork(
  tx: ReadTx,
  reactions: readonly { readonly on: string; readonly name: string }[],
): Promise<PendingWork> {
  return tx.one(
    `SELECT
       (SELECT count(*) FROM outbox_message WHERE relayed_at IS NULL)::int AS pending_messages,
       (SELECT count(*) FROM outbox_message m JOIN unnest($1::text[], $2::text[]) AS e (event, reaction) USING (event)
        WHERE m.settled_at IS NULL AND m.relayed_at IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM reaction_receipt r
                          WHERE r.message_id = m.id AND r.reaction = e.reaction AND r.done_at IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM dead_letter d WHERE d.message_id = m.id AND d.reaction = e.reaction)
       )::int AS pending_reactions,
       (SELECT count(*) FROM schedule_run WHERE next_at <= now())::int AS pending_schedules,
       (SELECT count(*) FROM dead_letter)::int AS dead_letters`,
    [reactions.map(({ on }) => on), reactions.map(({ name }) => name)],
  );
}

/** Organizations that were not founded for trying things out, closed ones too: there were people. Reads as the system. */
export async function realOrganizations(tx: ReadTx): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    'SELECT count(*)::int AS count FROM organization WHERE NOT sample',
  );
  return count;
}

export interface ShownCampaign {
  readonly organizationId: string;
  readonly campaignId: string;
}

/** The first campaign that opened. Reads as the system. */
export function shownCampaign(tx: ReadTx): Promise<ShownCampaign | null> {
  return tx.maybe(
    `SELECT c.organization_id, c.id AS campaign_id FROM campaign c JOIN organization o ON o.id = c.organization_id
     WHERE o.sample AND c.opened_at IS NOT NULL ORDER BY c.opened_at, c.id LIMIT 1`,
  );
}

/** Whose place it is: the first member with the role, or the first who takes part for themselves. Reads as the system. */
export async function accountOf(
  tx: ReadTx,
  { organizationId, campaignId }: ShownCampaign,
  as: SampleRole,
): Promise<AccountId | null> {
  const found =
    as === 'participant'
      ? await tx.maybe<{ accountId: AccountId }>(
          `SELECT a.account_id FROM participation p JOIN authority a ON a.person_id = p.person_id
           WHERE p.campaign_id = $1 AND p.state = 'active' AND a.basis = 'self' AND a.state = 'in_force'
           ORDER BY p.id LIMIT 1`,
          [campaignId],
        )
      : await tx.maybe<{ accountId: AccountId }>(
          `SELECT account_id FROM membership WHERE organization_id = $1 AND role = $2 AND state = 'active'
           ORDER BY created_at, id LIMIT 1`,
          [organizationId, as],
        );
  return found?.accountId ?? null;
}
