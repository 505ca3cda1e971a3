import { Injectable } from '@nestjs/common';
import { editAllowed } from '@chorus/domain/campaign/campaign-moves';
import type { Campaign } from '@chorus/domain/campaign/campaign';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { isAllowed } from '../organization/organization.public.js';
import { approvalHash, campaignOf } from './campaign-facts.js';
import { checkContent, type CampaignContent } from './campaign-input.js';
import { findCampaignBySlug } from './campaign.repository.js';
import { campaignNotFound } from './campaign-refusals.js';
import { campaignTable, type CampaignRow } from './campaign.table.js';

export type EditCampaignInput = { readonly campaignId: string } & {
  readonly [K in keyof CampaignContent]?: CampaignContent[K] | null;
};

export interface CampaignEdited {
  readonly kind: 'CampaignEdited';
  readonly campaign: CampaignRow;
}

type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'InvalidInput'
  | 'SlugTaken'
  | 'PurposeNotAllowed'
  | 'CampaignFieldFixed'
  | 'CampaignOver'
>;

@Injectable()
export class EditCampaign {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: EditCampaignInput): Promise<CampaignEdited | Refused> {
    return this.db.transaction(actor, async (tx) => {
      const before = await tx.lock(campaignTable, input.campaignId);
      if (before === null) return campaignNotFound();
      if (!(await isAllowed(tx, before.organizationId, 'campaign.edit'))) {
        return refuse('NotAllowed', 'Only an owner or organizer edits campaigns. Nothing was changed.');
      }
      const { campaignId: _, ...given } = input;
      const changes = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
      ) as Partial<CampaignContent>;
      const allowed = editAllowed(campaignOf(before), Object.keys(changes) as (keyof Campaign)[]);
      if (isRefusal(allowed)) return allowed;
      const checked = checkContent({ ...contentOf(before), ...changes }, await this.clock.today(tx));
      if (isRefusal(checked)) return checked;
      const taken =
        checked.slug === before.slug ? null : await tx.elevated(() => findCampaignBySlug(tx, checked.slug));
      if (taken !== null)
        return refuse('SlugTaken', 'Another campaign has this address. Nothing was changed.', 'slug');
      const campaign = backToDraft({ ...before, ...checked }, before);
      await tx.update(campaignTable, { id: before.id }, { ...checked, state: campaign.state });
      await audit(tx, { operation: 'campaign.edited', subjects: [{ kind: 'campaign', id: before.id }] });
      await this.outbox.publish(tx, 'campaign.changed', { campaignId: before.id });
      return { kind: 'CampaignEdited', campaign };
    });
  }
}

/** What somebody approved is not what would open now, so the opening is asked for anew. */
function backToDraft(after: CampaignRow, before: CampaignRow): CampaignRow {
  const waiting = before.state === 'ready' || before.state === 'approved';
  return waiting && approvalHash(after) !== approvalHash(before) ? { ...after, state: 'draft' } : after;
}

function contentOf(row: CampaignRow): CampaignContent {
  const {
    title,
    slug,
    purpose,
    targets,
    states,
    waves,
    sourceCodes,
    letterDateRequired,
    pacePerHour,
    pacePerDay,
  } = row;
  return {
    title,
    slug,
    purpose,
    targets,
    states,
    waves,
    sourceCodes,
    letterDateRequired,
    pacePerHour,
    pacePerDay,
  };
}
