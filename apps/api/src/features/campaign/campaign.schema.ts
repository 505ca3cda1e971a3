import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { playbookTable, campaignTable } from './campaign.table.js';
import { Campaign1764060000000 } from './migrations/1764060000000-campaign-tables.js';
import { ChangesOnceOpen1764060000010 } from './migrations/1764060000010-changes-once-open.js';
import { QueueOwner1764060000020 } from './migrations/1764060000020-queue-owner.js';
import { OrganizationsThatCall1764060000030 } from './migrations/1764060000030-organizations-that-call.js';
import { SampleFixed1764060000040 } from './migrations/1764060000040-sample-fixed.js';

/** What the feature keeps. */
export const campaignKeeps: Keeps = {
  name: 'campaign',
  tables: [playbookTable as EntitySchema, campaignTable as EntitySchema],
  migrations: [
    Campaign1764060000000,
    ChangesOnceOpen1764060000010,
    QueueOwner1764060000020,
    OrganizationsThatCall1764060000030,
    SampleFixed1764060000040,
  ],
};
