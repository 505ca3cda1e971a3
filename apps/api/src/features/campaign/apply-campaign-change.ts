import { Injectable } from '@nestjs/common';
import { campaignNotFound, mayApplyChange } from '@chorus/domain/campaign/campaign.policy';
import { isRunning } from '@chorus/domain/campaign/campaign';
import { readyToStand } from '@chorus/domain/campaign/campaign-moves';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { isAllowed, useApproval } from '../organization/organization.public.js';
import { approvalHash } from './campaign-facts.js';
import { checkContent } from './campaign-input.js';
import { CampaignReadiness } from './campaign-readiness.js';
import { isForTrying } from './campaign.repository.js';
import { campaignTable } from './campaign.table.js';
import type { CampaignEdited } from './edit-campaign.js';

type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'InvalidInput'
  | 'PurposeNotAllowed'
  | 'CampaignNotReady'
  | 'CampaignMoveNotAllowed'
  | 'NotApproved'
  | 'ApprovalExpired'
  | 'ApprovalOutdated'
  | 'SecondFactorNeeded'
>;

/** Changes a running campaign to what a second person approved, if nothing has come to block it meanwhile. */
@Injectable()
export class ApplyCampaignChange {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly readiness: CampaignReadiness,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, campaignId: string): Promise<CampaignEdited | Refused> {
    return this.db.transaction<CampaignEdited | Refused>(actor, async (tx) => {
      const before = await tx.lock(campaignTable, campaignId);
      if (before === null) return campaignNotFound();
      const may = mayApplyChange(actor, await isAllowed(tx, before.organizationId, 'campaign.edit'));
      if (isRefusal(may)) return may;
      const { proposed, slug, sourceCodes } = before;
      if (proposed === null || !isRunning(before)) {
        return refuse(
          'CampaignMoveNotAllowed',
          'No change of this campaign is waiting. Nothing was changed.',
        );
      }
      const checked = checkContent(
        { ...proposed, slug, sourceCodes },
        await this.clock.today(tx),
        await isForTrying(tx, before),
        before,
      );
      if (isRefusal(checked)) return checked;
      const campaign = { ...before, ...checked, proposed: null };
      const approval = await useApproval(tx, {
        organizationId: before.organizationId,
        subject: 'campaign_change',
        subjectId: before.id,
        subjectHash: approvalHash(campaign),
      });
      if (isRefusal(approval)) return approval;
      const ready = readyToStand(await this.readiness.of(tx, campaign));
      if (isRefusal(ready)) return ready;
      await tx.update(campaignTable, { id: before.id }, { ...checked, proposed: null });
      await audit(tx, {
        operation: approval.singlePerson ? 'campaign.changed_by_single_person' : 'campaign.changed',
        subjects: [
          { kind: 'campaign', id: before.id },
          { kind: 'approval', id: approval.id },
        ],
      });
      await this.outbox.publish(tx, 'campaign.changed', { campaignId: before.id });
      return { kind: 'CampaignEdited', campaign };
    });
  }
}
