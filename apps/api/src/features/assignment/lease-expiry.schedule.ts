import type { CampaignId, WorkItemId } from '@chorus/domain/shared/ids';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Schedules, type Schedule } from '../../platform/outbox/schedules.js';
import { freed } from './assignment-facts.repository.js';
import { markStale } from './assignment.repository.js';

const batch = 200;

/**
 * Opens steps whose lease is over and in which nothing was begun, by the wall clock: who forgot one must not cost its
 * person a date. Whoever is just taking or beginning one has its row, and it is passed over until the next round.
 */
@Injectable()
export class LeaseExpiry implements Schedule, OnModuleInit {
  readonly name = 'assignment.expire-leases';
  readonly everyWallSeconds = 60;

  constructor(
    private readonly schedules: Schedules,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const expired = await tx.rows<{ id: WorkItemId; campaignId: CampaignId }>(
      `UPDATE work_item SET state = 'open', held_by = NULL, lease_until = NULL, changed_at = now() WHERE id IN (
         SELECT w.id FROM work_item w
         WHERE w.state = 'held' AND w.lease_until <= now() AND NOT EXISTS (
           SELECT 1 FROM submission s WHERE s.work_item_id = w.id AND NOT (s.state = ANY($1)))
         ORDER BY w.lease_until, w.id LIMIT ${batch} FOR NO KEY UPDATE OF w SKIP LOCKED)
       RETURNING id, campaign_id`,
      [freed],
    );
    if (expired.length === 0) return 'drained';
    const workItemIds = expired.map(({ id }) => ({ workItemId: id }));
    await this.outbox.publishAll(tx, 'work_item.reopened', workItemIds);
    for (const campaignId of new Set(expired.map((one) => one.campaignId)))
      await markStale(tx, 'work_item.lease_expired', { campaignId });
    await audit(tx, {
      operation: 'work_item.lease_expired',
      subjects: expired.map(({ id }) => ({ kind: 'work_item', id })),
    });
    return expired.length === batch ? 'more' : 'drained';
  }
}
