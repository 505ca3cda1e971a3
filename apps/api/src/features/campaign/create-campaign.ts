import { Injectable } from '@nestjs/common';
import { mayWriteCampaign } from '@chorus/domain/campaign/campaign.policy';
import { slugFrom } from '@chorus/domain/campaign/slug';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
import { findOrganization, isAllowed, organizationNotFound } from '../organization/organization.public.js';
import { checkContent, type CampaignContent } from './campaign-input.js';
import { isForTrying } from './campaign.repository.js';
import { campaignTable, type CampaignRow } from './campaign.table.js';

export interface CreateCampaignInput extends Omit<CampaignContent, 'slug'> {
  readonly organizationId: string;
  readonly kind: string;
  readonly slug?: string | null;
}

export interface CampaignCreated {
  readonly kind: 'CampaignCreated';
  readonly campaign: CampaignRow;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'SlugTaken' | 'PurposeNotAllowed'>;

@Injectable()
export class CreateCampaign {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly playbooks: Playbooks,
  ) {}

  execute(actor: Actor, input: CreateCampaignInput): Promise<CampaignCreated | Refused> {
    return this.db.transaction(actor, async (tx) => {
      const organization = await findOrganization(tx, input.organizationId);
      if (organization === null || actor.kind !== 'account') return organizationNotFound();
      const may = mayWriteCampaign(await isAllowed(tx, organization.id, 'campaign.edit'), 'anew');
      if (isRefusal(may)) return may;
      const { organizationId: _, kind, ...content } = input;
      if (isRefusal(this.playbooks.find(kind))) {
        return refuse('InvalidInput', 'There is no campaign of this sort. Nothing was made.', 'kind');
      }
      const checked = checkContent(
        { ...content, slug: content.slug ?? slugFrom(content.title) },
        await this.clock.today(tx),
        await isForTrying(tx, organization),
      );
      if (isRefusal(checked)) return checked;
      const campaign: CampaignRow = {
        ...checked,
        id: newId<'campaign'>(),
        organizationId: organization.id,
        kind,
        state: 'draft',
        sample: organization.sample,
        createdBy: actor.accountId,
        createdAt: new Date(),
        openedAt: null,
        endedAt: null,
        queueOwnerId: null,
        proposed: null,
      };
      const written = await tx.insert(campaignTable, campaign, { onConflict: 'nothing' });
      if (written === 0) {
        return refuse(
          'SlugTaken',
          'Another campaign has this address. Choose another; nothing else was lost.',
          'slug',
        );
      }
      await audit(tx, { operation: 'campaign.created', subjects: [{ kind: 'campaign', id: campaign.id }] });
      return { kind: 'CampaignCreated', campaign };
    });
  }
}
