import { Injectable } from '@nestjs/common';
import { campaignNotFound, mayWriteCampaign } from '@chorus/domain/campaign/campaign.policy';
import { editAllowed, readyToStand } from '@chorus/domain/campaign/campaign-moves';
import { isRunning, type Campaign } from '@chorus/domain/campaign/campaign';
import { onlyTightens } from '@chorus/domain/campaign/open-changes';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import {
  askApproval,
  isAllowed,
  withdrawApproval,
  type ApprovalRow,
} from '../organization/organization.public.js';
import { approvalHash, campaignOf, coveredBy } from './campaign-facts.js';
import { checkContent, type CampaignContent } from './campaign-input.js';
import { CampaignReadiness } from './campaign-readiness.js';
import { findCampaignBySlug, isForTrying } from './campaign.repository.js';
import { campaignTable, type CampaignRow } from './campaign.table.js';

export type EditCampaignInput = { readonly campaignId: string } & {
  readonly [K in keyof CampaignContent]?: CampaignContent[K] | null;
};

export interface CampaignEdited {
  readonly kind: 'CampaignEdited';
  readonly campaign: CampaignRow;
}

/** Nothing has changed yet: a second person's word is asked for. */
export interface CampaignChangeProposed {
  readonly kind: 'CampaignChangeProposed';
  readonly campaign: CampaignRow;
  readonly approval: ApprovalRow;
}

type Done = CampaignEdited | CampaignChangeProposed;
type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'InvalidInput'
  | 'SlugTaken'
  | 'PurposeNotAllowed'
  | 'CampaignFieldFixed'
  | 'CampaignNotReady'
  | 'CampaignOver'
>;

/**
 * Changes a campaign. One that runs was approved as it stood: what asks for less takes effect at once, anything more
 * must be ready to open as it would then stand, and waits for a second person (ApplyCampaignChange).
 */
@Injectable()
export class EditCampaign {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly readiness: CampaignReadiness,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: EditCampaignInput): Promise<Done | Refused> {
    return this.db.transaction<Done | Refused>(actor, async (tx) => {
      const before = await tx.lock(campaignTable, input.campaignId);
      if (before === null || actor.kind !== 'account') return campaignNotFound();
      const may = mayWriteCampaign(await isAllowed(tx, before.organizationId, 'campaign.edit'), 'a change');
      if (isRefusal(may)) return may;
      const changes = changesIn(input);
      const allowed = editAllowed(campaignOf(before), Object.keys(changes) as (keyof Campaign)[]);
      if (isRefusal(allowed)) return allowed;
      const today = await this.clock.today(tx);
      const checked = checkContent(
        { ...contentOf(before), ...changes },
        today,
        await isForTrying(tx, before),
        before,
      );
      if (isRefusal(checked)) return checked;
      const taken =
        checked.slug === before.slug ? null : await tx.elevated(() => findCampaignBySlug(tx, checked.slug));
      if (taken !== null)
        return refuse('SlugTaken', 'Another campaign has this address. Nothing was changed.', 'slug');
      return isRunning(before) && !onlyTightens(before, checked)
        ? this.propose(tx, before, checked, actor.accountId)
        : this.change(tx, before, checked);
    });
  }

  private async change(tx: Tx, before: CampaignRow, checked: CampaignContent): Promise<CampaignEdited> {
    const covered = approvalHash({ ...before, ...checked }) !== approvalHash(before);
    // What waits for a word was shown with what is changed now, so it is asked for anew.
    const campaign = backToDraft(
      { ...before, ...checked, proposed: covered ? null : before.proposed },
      covered,
    );
    const { state, proposed } = campaign;
    if (covered) {
      await withdrawApproval(tx, isRunning(before) ? 'campaign_change' : 'campaign_opening', before.id);
    }
    await tx.update(campaignTable, { id: before.id }, { ...checked, state, proposed });
    await audit(tx, { operation: 'campaign.edited', subjects: [{ kind: 'campaign', id: before.id }] });
    await this.outbox.publish(tx, 'campaign.changed', { campaignId: before.id });
    return { kind: 'CampaignEdited', campaign };
  }

  private async propose(
    tx: Tx,
    before: CampaignRow,
    checked: CampaignContent,
    by: AccountId,
  ): Promise<CampaignChangeProposed | Refusal<'CampaignNotReady'>> {
    const proposed = coveredBy(checked);
    const after = { ...before, ...proposed };
    const ready = readyToStand(await this.readiness.of(tx, after));
    if (isRefusal(ready)) return ready;
    await tx.update(campaignTable, { id: before.id }, { proposed });
    const approval = await askApproval(
      tx,
      {
        organizationId: before.organizationId,
        subject: 'campaign_change',
        subjectId: before.id,
        subjectHash: approvalHash(after),
      },
      by,
    );
    await audit(tx, {
      operation: 'campaign.change_proposed',
      subjects: [
        { kind: 'campaign', id: before.id },
        { kind: 'approval', id: approval.id },
      ],
    });
    await this.outbox.publish(tx, 'approval.requested', { approvalId: approval.id });
    return { kind: 'CampaignChangeProposed', campaign: { ...before, proposed }, approval };
  }
}

function changesIn({ campaignId: _, ...given }: EditCampaignInput): Partial<CampaignContent> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** What somebody approved is not what would open now, so the opening is asked for anew. */
const backToDraft = (after: CampaignRow, covered: boolean): CampaignRow =>
  after.state === 'ready' && covered ? { ...after, state: 'draft' } : after;

const contentOf = (row: CampaignRow): CampaignContent => ({
  ...coveredBy(row),
  slug: row.slug,
  sourceCodes: row.sourceCodes,
});
