import { Injectable } from '@nestjs/common';
import { campaignNotFound, mayResume } from '@chorus/domain/campaign/campaign.policy';
import { moveCampaign } from '@chorus/domain/campaign/campaign-moves';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { isAllowed } from '../organization/organization.public.js';
import { campaignOf } from './campaign-facts.js';
import { campaignTable, type CampaignRow } from './campaign.table.js';

export interface CampaignResumed {
  readonly kind: 'CampaignResumed';
  readonly campaign: CampaignRow;
}

@Injectable()
export class ResumeCampaign {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    campaignId: string,
  ): Promise<
    CampaignResumed | Refusal<'NotFound' | 'NotAllowed' | 'CampaignMoveNotAllowed'> | SecondFactorNeeded
  > {
    return this.db.transaction(actor, async (tx) => {
      const campaign = await tx.lock(campaignTable, campaignId);
      if (campaign === null) return campaignNotFound();
      const may = mayResume(actor, await isAllowed(tx, campaign.organizationId, 'campaign.stop'));
      if (isRefusal(may)) return may;
      if (campaign.state !== 'paused') {
        return refuse(
          'CampaignMoveNotAllowed',
          'Only a paused campaign can be resumed. Nothing was changed.',
        );
      }
      const state = moveCampaign(campaignOf(campaign), 'open');
      if (isRefusal(state)) return state;
      await tx.update(campaignTable, { id: campaign.id }, { state });
      await audit(tx, { operation: 'campaign.resumed', subjects: [{ kind: 'campaign', id: campaign.id }] });
      await this.outbox.publish(tx, 'campaign.resumed', { campaignId: campaign.id });
      return { kind: 'CampaignResumed', campaign: { ...campaign, state } };
    });
  }
}
