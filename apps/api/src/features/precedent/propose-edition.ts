import { editionDay } from '@chorus/domain/precedent/edition';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { campaignNotFound, findCampaign } from '../campaign/campaign.public.js';
import { askApproval, refuseUnless, type ApprovalRow } from '../organization/organization.public.js';
import { editionTable, type EditionRow } from './edition.table.js';
import { editionOn, EditionFigures, figuresHash } from './editions.repository.js';

export interface EditionProposed {
  readonly kind: 'EditionProposed';
  readonly edition: EditionRow;
  readonly approval: ApprovalRow;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'EditionExists'>;

/** Makes this month's figures of a campaign and asks a second person to look at them. Proposing again makes them anew. */
@Injectable()
export class ProposeEdition {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly figures: EditionFigures,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, campaignId: string): Promise<EditionProposed | Refused> {
    return this.db.transaction<EditionProposed | Refused>(actor, async (tx) => {
      const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      if (campaign === null || actor.kind !== 'account') return campaignNotFound();
      const refused = await refuseUnless(
        tx,
        campaign.organizationId,
        'campaign.approve',
        'Only an owner or organizer makes an edition. Nothing was made.',
      );
      if (refused !== null) return refused;
      const asOf = editionDay(await this.clock.today(tx));
      const before = await editionOn(tx, campaign.id, asOf);
      if (before?.state === 'published') {
        return refuse('EditionExists', 'This month has its edition already; the next is made next month.');
      }
      const made = await this.figures.of(tx, campaign, asOf);
      const edition: EditionRow = {
        ...made,
        id: before?.id ?? newId<'edition'>(),
        campaignId: campaign.id,
        organizationId: campaign.organizationId,
        asOf,
        state: 'proposed',
        proposedBy: actor.accountId,
        proposedAt: new Date(),
        publishedAt: null,
      };
      if (before === null) await tx.insert(editionTable, edition);
      else await tx.update(editionTable, { id: edition.id }, edition);
      const { id: subjectId, organizationId } = edition;
      const approval = await askApproval(
        tx,
        { organizationId, subject: 'edition', subjectId, subjectHash: figuresHash(edition) },
        actor.accountId,
      );
      await audit(tx, {
        operation: 'edition.proposed',
        subjects: [
          { kind: 'edition', id: edition.id },
          { kind: 'approval', id: approval.id },
        ],
      });
      await this.outbox.publish(tx, 'approval.requested', { approvalId: approval.id });
      return { kind: 'EditionProposed', edition, approval };
    });
  }
}
