import { Injectable } from '@nestjs/common';
import type { MembershipId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { Schedule } from '../../platform/outbox/schedules.js';

const batch = 200;

/**
 * A role whose last day has passed gives no right any more, by the wall clock. Here it ends as one that somebody ended,
 * so that whoever it helped is handed on, and the same person can be given the role again.
 */
@Injectable()
export class EndExpiredMemberships implements Schedule {
  readonly name = 'organization.end-memberships';
  readonly everyWallSeconds = 300;

  constructor(private readonly outbox: Outbox) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const ended = await tx.rows<{ id: MembershipId }>(
      `UPDATE membership SET state = 'ended', sealed_address = NULL, token_hash = NULL WHERE id IN (
         SELECT id FROM membership WHERE state = 'active' AND expires_at <= now()
         ORDER BY expires_at, id LIMIT ${batch} FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING id`,
    );
    for (const { id } of ended)
      await audit(tx, { operation: 'membership.ended', subjects: [{ kind: 'membership', id }] });
    await this.outbox.publishAll(
      tx,
      'membership.ended',
      ended.map(({ id }) => ({ membershipId: id })),
    );
    return ended.length === batch ? 'more' : 'drained';
  }
}
