import { Injectable } from '@nestjs/common';
import { campaignNotFound } from '@chorus/domain/campaign/campaign.policy';
import { markReady } from '@chorus/domain/campaign/campaign-moves';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { askApproval, refuseUnless, type ApprovalRow } from '../organization/organization.public.js';
import { approvalHash, campaignOf } from './campaign-facts.js';
import { CampaignReadiness } from './campaign-readiness.js';
import { campaignTable, type CampaignRow } from './campaign.table.js';

export interface CampaignOpeningRequested {
  readonly kind: 'CampaignOpeningRequested';
  readonly campaign: CampaignRow;
  readonly approval: ApprovalRow;
}

@Injectable()
export class RequestCampaignOpening {
  constructor(
    private readonly db: Db,
    private readonly readiness: CampaignReadiness,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    campaignId: string,
  ): Promise<
    | CampaignOpeningRequested
    | Refusal<
        'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'CampaignNotReady' | 'CampaignMoveNotAllowed'
      >
  > {
    return this.db.transaction(actor, async (tx) => {
      const campaign = await tx.lock(campaignTable, campaignId);
      if (campaign === null || actor.kind !== 'account') return campaignNotFound();
      const refused = await refuseUnless(
        tx,
        campaign.organizationId,
        'campaign.request_opening',
        'Only an owner or organizer asks for an opening. Nothing was changed.',
      );
      if (refused !== null) return refused;
      // A declined or expired request leaves the campaign ready; asking again starts from the same place.
      const asDraft = campaign.state === 'ready' ? { ...campaign, state: 'draft' as const } : campaign;
      const state = markReady(campaignOf(asDraft), await this.readiness.of(tx, campaign));
      if (isRefusal(state)) return state;
      await tx.update(campaignTable, { id: campaign.id }, { state });
      const approval = await askApproval(
        tx,
        {
          organizationId: campaign.organizationId,
          subject: 'campaign_opening',
          subjectId: campaign.id,
          subjectHash: approvalHash(campaign),
        },
        actor.accountId,
      );
      await audit(tx, {
        operation: 'campaign.opening_requested',
        subjects: [
          { kind: 'campaign', id: campaign.id },
          { kind: 'approval', id: approval.id },
        ],
      });
      await this.outbox.publish(tx, 'opening.requested', {
        campaignId: campaign.id,
        approvalId: approval.id,
      });
      return { kind: 'CampaignOpeningRequested', campaign: { ...campaign, state }, approval };
    });
  }
}
