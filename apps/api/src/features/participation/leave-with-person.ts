import type { ParticipationId, PersonId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';

/** A person goes altogether: every campaign is left, and whoever reacts to leaving reacts as ever. Runs as the system. */
@Injectable()
export class LeaveWithPerson {
  constructor(private readonly outbox: Outbox) {}

  async leaveAll(tx: Tx, personId: PersonId): Promise<void> {
    const left = await tx.rows<{ id: ParticipationId }>(
      `UPDATE participation SET state = 'left', changed_at = now() WHERE person_id = $1 AND state <> 'left' RETURNING id`,
      [personId],
    );
    if (left.length === 0) return;
    await audit(tx, {
      operation: 'participant.left',
      subjects: left.map(({ id }) => ({ kind: 'participation', id })),
    });
    await this.outbox.publishAll(
      tx,
      'participant.left',
      left.map(({ id }) => ({ participationId: id })),
    );
  }
}
