import {
  campaignTransitions,
  type CampaignState,
  type CampaignStateGoal,
  type CampaignTargets,
  type Wave,
} from '@chorus/domain/campaign/campaign';
import type { CoveredByApproval } from '@chorus/domain/campaign/open-changes';
import type { AccountId, CampaignId, OrganizationId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export interface PlaybookRow {
  readonly id: string;
}

/** The registered playbooks, seeded from the registry, so that a campaign cannot name one that does not exist. */
export const playbookTable = new EntitySchema<PlaybookRow>({
  name: 'playbook',
  columns: { id: { type: 'text', primary: true } },
});

export interface CampaignRow {
  readonly id: CampaignId;
  readonly organizationId: OrganizationId;
  readonly kind: string;
  readonly state: CampaignState;
  readonly slug: string;
  readonly title: string;
  readonly purpose: string;
  readonly targets: CampaignTargets;
  readonly states: readonly CampaignStateGoal[];
  readonly waves: readonly Wave[];
  readonly sourceCodes: readonly string[];
  readonly sample: boolean;
  /** While a rule behind a date is unconfirmed, everybody is asked for the date on their own letter first [20]. */
  readonly letterDateRequired: boolean;
  /** Filings a business day and an hour on one fax line or mailbox [25]. */
  readonly pacePerHour: number;
  readonly pacePerDay: number;
  readonly createdBy: AccountId;
  readonly createdAt: Date;
  readonly openedAt: Date | null;
  readonly endedAt: Date | null;
  /** Named to answer for what waits; null: by duty, see chorus_queue_owner. */
  readonly queueOwnerId: AccountId | null;
  /** A change of the open campaign that waits for a second person's word. */
  readonly proposed: CoveredByApproval | null;
}

export const campaignTable = new EntitySchema<CampaignRow>({
  name: 'campaign',
  columns: {
    id: column.id,
    organizationId: column.uuid,
    kind: column.text,
    state: column.text,
    slug: column.text,
    title: column.text,
    purpose: column.text,
    targets: column.json,
    states: column.json,
    waves: column.json,
    sourceCodes: column.json,
    sample: column.flag,
    letterDateRequired: column.flag,
    pacePerHour: column.integer,
    pacePerDay: column.integer,
    createdBy: column.uuid,
    createdAt: column.instant,
    openedAt: column.instantOrNull,
    endedAt: column.instantOrNull,
    queueOwnerId: column.uuidOrNull,
    proposed: column.jsonOrNull,
  },
  foreignKeys: [
    references('campaign', 'organizationId', 'organization'),
    references('campaign', 'kind', 'playbook'),
    references('campaign', 'createdBy', 'account'),
    references('campaign', 'queueOwnerId', 'account'),
  ],
  indices: [
    { name: 'campaign_slug', columns: ['slug'], unique: true },
    { name: 'campaign_by_organization', columns: ['organizationId', 'createdAt'] },
  ],
  checks: [
    oneOf('campaign', 'state', statesOf(campaignTransitions)),
    { name: 'campaign_pace', expression: 'pace_per_hour > 0 AND pace_per_day > 0' },
  ],
});
