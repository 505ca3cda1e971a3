import type { CampaignId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/columns.js';

/** What everybody is shown of how far a campaign has come. A number of a day, never of a moment. */
export interface CampaignBandRow {
  readonly campaignId: CampaignId;
  readonly joined: number;
  readonly joinedStep: number;
  readonly filed: number;
  readonly filedStep: number;
  /** The business day on which it was last looked at; it may have stayed as it was. */
  readonly countedOn: string;
}

export const campaignBandTable = new EntitySchema<CampaignBandRow>({
  name: 'campaign_band',
  columns: {
    campaignId: { ...column.uuid, primary: true },
    joined: column.integer,
    joinedStep: column.integer,
    filed: column.integer,
    filedStep: column.integer,
    countedOn: column.day,
  },
});
