import { secondFactorFor } from '@chorus/domain/identity/strong-sign-in';
import { editionDay } from '@chorus/domain/precedent/edition';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { isAllowed, useApproval } from '../organization/organization.public.js';
import { editionTable, type EditionRow } from './edition.table.js';
import { EditionFigures, figuresHash } from './editions.repository.js';

export interface EditionPublished {
  readonly kind: 'EditionPublished';
  readonly edition: EditionRow;
}

type Refused = Refusal<
  | 'NotFound'
  | 'SecondFactorNeeded'
  | 'NotAllowed'
  | 'EditionExists'
  | 'NotApproved'
  | 'ApprovalExpired'
  | 'ApprovalOutdated'
>;

/**
 * Shows to everybody what a second person approved, if the same figures would be made now: somebody may have left or
 * withdrawn "count my case" since, and an edition cannot be recalled.
 */
@Injectable()
export class PublishEdition {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly figures: EditionFigures,
  ) {}

  execute(actor: Actor, editionId: string): Promise<EditionPublished | Refused> {
    return this.db.transaction<EditionPublished | Refused>(actor, async (tx) => {
      const edition = await tx.elevated(() => tx.lock(editionTable, editionId));
      const may = edition !== null && (await isAllowed(tx, edition.organizationId, 'campaign.approve'));
      if (edition === null || !may) {
        return refuse('NotFound', 'There is no such edition, or it is not yours to publish.');
      }
      const weak = secondFactorFor(actor, 'campaign.approve');
      if (weak !== null) return weak;
      if (edition.state === 'published') return refuse('EditionExists', 'This edition is published already.');
      const { campaignId: id, organizationId, asOf } = edition;
      const now = { asOf, ...(await this.figures.of(tx, { id, organizationId }, asOf)) };
      if (asOf !== editionDay(await this.clock.today(tx)) || figuresHash(now) !== figuresHash(edition)) {
        return refuse(
          'ApprovalOutdated',
          'The figures have changed since they were proposed. Make the edition anew and look at it again.',
        );
      }
      const subjectHash = figuresHash(edition);
      const approval = await useApproval(tx, {
        organizationId,
        subject: 'edition',
        subjectId: edition.id,
        subjectHash,
      });
      if (isRefusal(approval)) return approval;
      const patch = { state: 'published', publishedAt: new Date() } as const;
      await tx.elevated(() => tx.update(editionTable, { id: edition.id }, patch));
      await audit(tx, {
        operation: approval.singlePerson ? 'edition.published_by_single_person' : 'edition.published',
        subjects: [
          { kind: 'edition', id: edition.id },
          { kind: 'approval', id: approval.id },
        ],
      });
      return { kind: 'EditionPublished', edition: { ...edition, ...patch } };
    });
  }
}
