import { Injectable } from '@nestjs/common';
import { campaignNotFound, mayAnswerForQueue } from '@chorus/domain/campaign/campaign.policy';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { refuseUnless, rolesIn } from '../organization/organization.public.js';
import { campaignTable, type CampaignRow } from './campaign.table.js';

export interface QueueOwnerNamed {
  readonly kind: 'QueueOwnerNamed';
  readonly campaign: CampaignRow;
}

/** Says who answers for what waits for a person in a campaign; null leaves it to duty. */
@Injectable()
export class NameQueueOwner {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    campaignId: string,
    accountId: string | null,
  ): Promise<
    QueueOwnerNamed | Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'HelperNotMember'>
  > {
    return this.db.transaction(actor, async (tx) => {
      const campaign = isId(campaignId) ? await tx.lock(campaignTable, campaignId) : null;
      if (campaign === null) return campaignNotFound();
      const refused = await refuseUnless(
        tx,
        campaign.organizationId,
        'assignment.run',
        'Only an owner or organizer names who answers. Nothing was changed.',
      );
      if (refused !== null) return refused;
      const named = accountId === null || !isId(accountId) ? null : (accountId as AccountId);
      const roles = named === null ? [] : await rolesIn(tx, campaign.organizationId, named);
      const answers = mayAnswerForQueue(accountId === null ? null : roles);
      if (isRefusal(answers)) return answers;
      await tx.update(campaignTable, { id: campaign.id }, { queueOwnerId: named });
      await audit(tx, {
        operation: 'campaign.queue_owner_named',
        subjects: [
          { kind: 'campaign', id: campaign.id },
          ...(named === null ? [] : [{ kind: 'account', id: named }]),
        ],
      });
      return { kind: 'QueueOwnerNamed', campaign: { ...campaign, queueOwnerId: named } };
    });
  }
}
