import { offerPlanned, takeBackPlanned } from '@chorus/domain/hearing/planned-seat';
import { isAhead, type HearingId } from '@chorus/domain/hearing/hearing';
import { refuseUnlessOpen } from '@chorus/domain/hearing/hearing.policy';
import { isId, type WorkItemId } from '@chorus/domain/shared/ids';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { findWorkItem, releaseWorkItem, type WorkItemRow } from '../assignment/assignment.public.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { newSeat } from './claim-slot.js';
import { deskOfRow, findHearing, seatOf } from './hearing-facts.js';
import { seatTable, type SeatRow } from './seat.table.js';
import { SlotBook } from './slot-book.js';

/** A plan gives somebody a hearing to speak at: they are asked, with a slot held for the answer. It is taken back the same way. */
@Injectable()
export class FollowPlan implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly book: SlotBook,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.reactions.register({
      kind: 'database',
      name: 'hearing.ask-planned',
      on: 'work_item.offered',
      run: (tx, { ids }) => this.ask(tx, ids.workItemId),
    });
    this.reactions.register({
      kind: 'database',
      name: 'hearing.take-back-planned',
      on: 'work_item.released',
      run: (tx, { ids }) => this.takeBack(tx, ids.workItemId),
    });
  }

  private async ask(tx: Tx, id: WorkItemId): Promise<void> {
    const item = await this.speaking(tx, id);
    if (item === null || (item.state !== 'open' && item.state !== 'offered')) return;
    const hearing = await findHearing(tx, item.resourceId ?? '');
    const campaign = hearing === null ? null : await findCampaign(tx, hearing.campaignId);
    // Given out while the campaign was stopped: nobody is asked, and a plan looks again once it goes on.
    const stopped = campaign === null || refuseUnlessOpen(campaign) !== null;
    if (hearing === null || stopped || !isAhead(hearing)) {
      await releaseWorkItem(tx, id);
      return;
    }
    const seat = newSeat(hearing, item.personId, item);
    const made = await tx.insert(seatTable, seat, { onConflict: 'nothing' });
    const row = await this.book.lock(tx, hearing.id);
    const standing = await this.seatAt(tx, hearing.id, item);
    if (standing === null) return;
    // Somebody who said no to this hearing is not asked twice by a plan; to whom it was over it stays over.
    if (standing.state === 'declined' || standing.state === 'cancelled') {
      await releaseWorkItem(tx, id);
      return;
    }
    const before = await this.book.seat(tx, standing.id);
    const decision = offerPlanned(deskOfRow(row), seatOf(before), await this.book.now(tx));
    if (decision.changed.length > 0) await this.book.save(tx, row, decision);
    else if (made === 1) await this.outbox.publish(tx, 'seat.invited', { seatId: standing.id });
    await audit(tx, {
      operation: 'hearing.asked_by_plan',
      subjects: [{ kind: 'hearing_seat', id: standing.id }],
    });
  }

  private async takeBack(tx: Tx, id: WorkItemId): Promise<void> {
    const item = await this.speaking(tx, id);
    const hearing = item === null ? null : await findHearing(tx, item.resourceId ?? '');
    if (item === null || hearing === null) return;
    const row = await this.book.lock(tx, hearing.id);
    const standing = await this.seatAt(tx, hearing.id, item);
    // A newer plan may have given them the same hearing again.
    const again = await tx.maybe<{ one: number }>(
      `SELECT 1 AS one FROM work_item WHERE case_id = $1 AND actor = 'speaker' AND resource_id = $2
         AND state IN ('open', 'offered', 'held') LIMIT 1`,
      [item.caseId, hearing.id],
    );
    if (standing === null || again !== null) return;
    const before = await this.book.seat(tx, standing.id);
    const decision = takeBackPlanned(deskOfRow(row), seatOf(before));
    if (decision.changed.length === 0) return;
    const saved = await this.book.save(tx, row, decision, 'plan_changed');
    await this.book.promote(tx, saved);
    await audit(tx, {
      operation: 'hearing.taken_back_by_plan',
      subjects: [{ kind: 'hearing_seat', id: standing.id }],
    });
  }

  private async speaking(tx: Tx, id: WorkItemId): Promise<WorkItemRow | null> {
    const item = await findWorkItem(tx, id);
    return item?.actor === 'speaker' && isId(item.resourceId) ? item : null;
  }

  private seatAt(tx: Tx, hearingId: HearingId, { personId }: WorkItemRow): Promise<SeatRow | null> {
    return tx.maybe('SELECT * FROM hearing_seat WHERE hearing_id = $1 AND person_id = $2', [
      hearingId,
      personId,
    ]);
  }
}
