import type { EventName } from '@chorus/domain/shared/events';
import type { CampaignId } from '@chorus/domain/shared/ids';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import type { SeatId } from '@chorus/domain/hearing/slot';

type Stopped = Extract<EventName, 'campaign.paused' | 'campaign.closed' | 'campaign.killed'>;
const stops: readonly Stopped[] = ['campaign.paused', 'campaign.closed', 'campaign.killed'];

/** Whoever was asked and has not answered counts on nothing. */
const counting = `
  SELECT s.id AS seat_id FROM hearing_seat s JOIN hearing h ON h.id = s.hearing_id
  WHERE h.campaign_id = $1 AND h.state IN ('announced', 'moved') AND h.starts_at > $2
    AND s.state IN ('available', 'offered', 'confirmed', 'waitlisted', 'written_only')
  ORDER BY s.id`;

/** A campaign stops and its hearings do not: seats stay, and everybody who counts on one is told how to reach the body [21]. */
@Injectable()
export class TellStopped implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    for (const on of stops) {
      this.reactions.register({
        kind: 'database',
        name: `hearing.tell-${on.replace('.', '-')}`,
        on,
        run: (tx, { ids }) => this.tell(tx, ids.campaignId),
      });
    }
  }

  private async tell(tx: Tx, campaignId: CampaignId): Promise<void> {
    const seats = await tx.rows<{ seatId: SeatId }>(counting, [campaignId, await this.clock.now(tx)]);
    await this.outbox.publishAll(tx, 'seat.campaign_stopped', seats);
  }
}
