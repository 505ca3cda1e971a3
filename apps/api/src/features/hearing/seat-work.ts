import type { HearingId } from '@chorus/domain/hearing/hearing';
import type { CampaignId, PersonId, WorkItemId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { beginWorkItem, finishWorkItem, releaseWorkItem } from '../assignment/assignment.public.js';

interface Where {
  readonly id: HearingId;
  readonly campaignId: CampaignId;
}

const planned = `
  SELECT id FROM work_item WHERE campaign_id = $1 AND person_id = $2 AND actor = 'speaker' AND resource_id = $3
    AND state IN ('open', 'offered', 'held') ORDER BY id`;

/** The step of a plan that stands behind a seat, where a plan made it. Somebody who came by themselves has none. */
@Injectable()
export class SeatWork {
  /** They said yes: no later plan moves it. */
  async begin(tx: Tx, hearing: Where, personId: PersonId): Promise<void> {
    for (const id of await this.items(tx, hearing, personId)) await beginWorkItem(tx, id);
  }

  /** They spoke, or handed their words in. */
  async finish(tx: Tx, hearing: Where, personId: PersonId): Promise<void> {
    for (const id of await this.items(tx, hearing, personId)) {
      await beginWorkItem(tx, id);
      await finishWorkItem(tx, id);
    }
  }

  /** They said no, or the hearing did: the next plan looks for another. */
  async release(tx: Tx, hearing: Where, personId: PersonId): Promise<void> {
    for (const id of await this.items(tx, hearing, personId)) await releaseWorkItem(tx, id);
  }

  private async items(tx: Tx, { id, campaignId }: Where, personId: PersonId): Promise<readonly WorkItemId[]> {
    const rows = await tx.elevated(() => tx.rows<{ id: WorkItemId }>(planned, [campaignId, personId, id]));
    return rows.map((row) => row.id);
  }
}
