import type { AccountId, CaseId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import type { CampaignRow } from './campaign.table.js';

export function findCampaign(tx: ReadTx, id: string): Promise<CampaignRow | null> {
  return tx.maybe('SELECT * FROM campaign WHERE id = $1', [id]);
}

/** Whether all is invented around it: a sample organization's, or in a sample home. */
export async function isForTrying(tx: ReadTx, { sample }: Pick<CampaignRow, 'sample'>): Promise<boolean> {
  if (sample) return true;
  return (await tx.one<{ sample: boolean }>('SELECT sample FROM home WHERE id = 1')).sample;
}

export function findCampaignBySlug(tx: ReadTx, slug: string): Promise<CampaignRow | null> {
  return tx.maybe('SELECT * FROM campaign WHERE slug = $1', [slug]);
}

export function campaignsByIds(tx: ReadTx, ids: readonly string[]): Promise<CampaignRow[]> {
  return tx.rows('SELECT * FROM campaign WHERE id = ANY($1)', [ids]);
}

/** Newest first, by key: the id breaks ties of the same instant. */
export function campaignsOf(tx: ReadTx, organizationId: string, page: Page): Promise<CampaignRow[]> {
  const [createdAt, id] = page.after ?? [null, null];
  return tx.rows(
    `SELECT * FROM campaign
     WHERE organization_id = $1
       AND ($2::timestamptz IS NULL OR (created_at, id) < ($2::timestamptz, $3::uuid))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [organizationId, createdAt, id, page.limit],
  );
}

/** Cases that go first [27], of people who still take part. */
export async function leadCasesOf(tx: ReadTx, campaignId: string): Promise<readonly CaseId[]> {
  const rows = await tx.rows<{ caseId: CaseId }>(
    `SELECT case_id FROM participation WHERE campaign_id = $1 AND lead_case AND state <> 'left' ORDER BY case_id`,
    [campaignId],
  );
  return rows.map(({ caseId }) => caseId);
}

/** Who answers for what waits, of each campaign; null for an asker who sees no members. */
export async function queueOwners(
  tx: ReadTx,
  campaignIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly accountId: AccountId | null }>> {
  const rows = await tx.rows<{ id: string; accountId: AccountId | null }>(
    'SELECT id, chorus_queue_owner(id, NULL) AS account_id FROM campaign WHERE id = ANY($1)',
    [campaignIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
