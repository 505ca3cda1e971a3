import type { EventName } from '@chorus/domain/shared/events';
import type { CampaignId, ParticipationId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';

type Stopped = Extract<EventName, 'campaign.paused' | 'campaign.closed' | 'campaign.killed'>;

/** Messages written by one statement. */
const lot = 1_000;

/**
 * A campaign stopped: one message for each person in it, in lots, so that each mail is tried and recorded by itself. No
 * second person approves them, though they are more than fifty: the organization does not choose to write them, it owes
 * them at once, and waiting for a signature is what decision 21 forbids.
 */
@Injectable()
export class OwePackets {
  constructor(private readonly outbox: Outbox) {}

  reactions(): readonly DatabaseReaction<Stopped>[] {
    const names: readonly (readonly [string, Stopped])[] = [
      ['delivery.owe-packets-paused', 'campaign.paused'],
      ['delivery.owe-packets-closed', 'campaign.closed'],
      ['delivery.owe-packets-killed', 'campaign.killed'],
    ];
    return names.map(([name, on]) => ({
      kind: 'database',
      name,
      on,
      run: (tx, { ids }) => this.owe(tx, ids.campaignId),
    }));
  }

  private async owe(tx: Tx, campaignId: CampaignId): Promise<void> {
    const rows = await tx.rows<{ participationId: ParticipationId }>(
      `SELECT id AS participation_id FROM participation WHERE campaign_id = $1 AND state <> 'left' ORDER BY id`,
      [campaignId],
    );
    for (let at = 0; at < rows.length; at += lot) {
      await this.outbox.publishAll(tx, 'participant.packet_owed', rows.slice(at, at + lot));
    }
  }
}
