import { loaderById } from '../../platform/graphql/loaders.js';
import { campaignsByIds } from './campaign.repository.js';
import type { CampaignRow } from './campaign.table.js';

export const campaignById = loaderById<CampaignRow>(
  'campaign by id',
  async (tx, ids) => new Map((await campaignsByIds(tx, ids)).map((row) => [row.id, row])),
);
