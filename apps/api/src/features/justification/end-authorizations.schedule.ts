import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Schedules, type Schedule } from '../../platform/outbox/schedules.js';
import type { AuthorizationRow } from './authorization.table.js';

const batch = 200;

/** Tells once of each authorization whose last day is over; by the business clock, which moves with the last zone. */
@Injectable()
export class EndAuthorizations implements Schedule, OnModuleInit {
  readonly name = 'justification.end-authorizations';
  readonly everyWallSeconds = 600;

  constructor(
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
    private readonly schedules: Schedules,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const today = await this.clock.today(tx);
    // A day later than the strictest zone: its last day is over everywhere then.
    const over = addDays(plainDate(today), -1);
    const ended = await tx.rows<Pick<AuthorizationRow, 'id' | 'caseId'>>(
      `UPDATE hipaa_authorization SET ended_at = now() WHERE id IN (
         SELECT id FROM hipaa_authorization WHERE ended_at IS NULL AND expires_on <= $1::date
         ORDER BY expires_on, id LIMIT ${batch} FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING id, case_id`,
      [over],
    );
    await this.outbox.publishAll(
      tx,
      'authorization.ended',
      ended.map(({ id, caseId }) => ({ authorizationId: id, caseId })),
    );
    return ended.length === batch ? 'more' : 'drained';
  }
}
