import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AuthorityId } from '@chorus/domain/shared/ids';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { type Schedule, Schedules } from '../../platform/outbox/schedules.js';

const batch = 200;

/** An invitation nobody answered: its address may be a stranger's, and a right answer's place is taken meanwhile. */
const invitationDays = 14;

/**
 * Ends what has passed its last day, a parent's at majority above all: what stands on it has to hear of it. And
 * invitations nobody answered.
 */
@Injectable()
export class EndAuthorities implements Schedule, OnModuleInit {
  readonly name = 'identity.end-authorities';
  readonly everyWallSeconds = 60;

  constructor(
    private readonly schedules: Schedules,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const ended = await tx.rows<{ authorityId: AuthorityId }>(
      `UPDATE authority SET state = 'ended', ended_at = chorus_business_now(),
         may_be_asked_anew = (basis = 'parent' AND state = 'in_force')
       WHERE id IN (
         SELECT id FROM authority WHERE state <> 'ended' AND (until_day < chorus_today() OR (invited_by IS NOT NULL AND accepted_at IS NULL
           AND created_at < now() - interval '${invitationDays} days'))
         ORDER BY until_day, id LIMIT ${batch} FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING id AS authority_id`,
    );
    await this.outbox.publishAll(tx, 'authority.ended', ended);
    return ended.length === batch ? 'more' : 'drained';
  }
}
