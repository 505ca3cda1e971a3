import { Injectable } from '@nestjs/common';
import { campaignNotFound } from '@chorus/domain/campaign/campaign.policy';
import { markOpen, readyToStand } from '@chorus/domain/campaign/campaign-moves';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { refuseUnless, useApproval } from '../organization/organization.public.js';
import { approvalHash, campaignOf } from './campaign-facts.js';
import { CampaignReadiness } from './campaign-readiness.js';
import { campaignTable, type CampaignRow } from './campaign.table.js';

export interface CampaignOpened {
  readonly kind: 'CampaignOpened';
  readonly campaign: CampaignRow;
}

type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'SecondFactorNeeded'
  | 'CampaignNotReady'
  | 'CampaignMoveNotAllowed'
  | 'NotApproved'
  | 'ApprovalExpired'
  | 'ApprovalOutdated'
>;

/** Opens what a second person approved, exactly as they saw it, if nothing blocks it in the meantime. */
@Injectable()
export class OpenCampaign {
  constructor(
    private readonly db: Db,
    private readonly readiness: CampaignReadiness,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, campaignId: string): Promise<CampaignOpened | Refused> {
    return this.db.transaction(actor, async (tx) => {
      const campaign = await tx.lock(campaignTable, campaignId);
      if (campaign === null) return campaignNotFound();
      const refused = await refuseUnless(
        tx,
        campaign.organizationId,
        'campaign.request_opening',
        'Only an owner or organizer opens a campaign. Nothing was changed.',
      );
      if (refused !== null) return refused;
      const state = markOpen(campaignOf(campaign));
      if (isRefusal(state)) return state;
      const approval = await useApproval(tx, {
        organizationId: campaign.organizationId,
        subject: 'campaign_opening',
        subjectId: campaign.id,
        subjectHash: approvalHash(campaign),
      });
      if (isRefusal(approval)) return approval;
      const ready = readyToStand(await this.readiness.of(tx, campaign));
      if (isRefusal(ready)) return ready;
      const openedAt = await this.clock.now(tx);
      await tx.update(campaignTable, { id: campaign.id }, { state, openedAt });
      await audit(tx, {
        operation: approval.singlePerson ? 'campaign.opened_by_single_person' : 'campaign.opened',
        subjects: [
          { kind: 'campaign', id: campaign.id },
          { kind: 'approval', id: approval.id },
        ],
      });
      await this.outbox.publish(tx, 'campaign.opened', { campaignId: campaign.id });
      return { kind: 'CampaignOpened', campaign: { ...campaign, state, openedAt } };
    });
  }
}
