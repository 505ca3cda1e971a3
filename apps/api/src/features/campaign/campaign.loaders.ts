import type { AccountId } from '@chorus/domain/shared/ids';
import { loaderById } from '../../platform/graphql/loaders.js';
import { campaignsByIds, queueOwners } from './campaign.repository.js';
import type { CampaignRow } from './campaign.table.js';

export const campaignById = loaderById<CampaignRow>(
  'campaign by id',
  async (tx, ids) => new Map((await campaignsByIds(tx, ids)).map((row) => [row.id, row])),
);

/** Who answers for what waits in a campaign, as far as the asker sees members. */
export const queueOwnerByCampaign = loaderById<{ readonly accountId: AccountId | null }>(
  'queue owner by campaign',
  queueOwners,
);
