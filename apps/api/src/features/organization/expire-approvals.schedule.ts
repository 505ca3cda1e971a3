import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import type { Schedule } from '../../platform/outbox/schedules.js';

const batch = 200;

/**
 * Lays down requests and approvals that nobody used within their week, by the wall clock: a list of what waits must not
 * show what cannot be agreed to any more.
 */
@Injectable()
export class ExpireApprovals implements Schedule {
  readonly name = 'organization.expire-approvals';
  readonly everyWallSeconds = 300;

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const expired = await tx.rows<{ id: string }>(
      `UPDATE approval SET state = 'expired' WHERE id IN (
         SELECT id FROM approval WHERE state IN ('requested', 'approved') AND expires_at <= now()
         ORDER BY expires_at, id LIMIT ${batch} FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING id`,
    );
    if (expired.length > 0) {
      const subjects = expired.map(({ id }) => ({ kind: 'approval', id }));
      await audit(tx, { operation: 'approval.expired', subjects });
    }
    return expired.length === batch ? 'more' : 'drained';
  }
}
