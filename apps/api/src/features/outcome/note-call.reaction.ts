import { Injectable } from '@nestjs/common';
import { outcomeOfCall } from '@chorus/domain/justification/call-result';
import type { CaseId } from '@chorus/domain/shared/ids';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import type { Message } from '../../platform/outbox/message.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { loggedCall } from '../justification/justification.public.js';
import type { OutcomeRow } from './outcome.table.js';

/**
 * What came of a call with the payer's reviewer stands among the case's outcomes. A call is no appeal: the case does not
 * move by it, nobody's word stands behind it until a letter does, and an approval on the telephone has its letter asked for.
 */
@Injectable()
export class NoteCall implements DatabaseReaction<'call.logged'> {
  readonly kind = 'database';
  readonly name = 'outcome.note-call';
  readonly on = 'call.logged';

  constructor(
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: Tx, { ids }: Message<'call.logged'>): Promise<void> {
    const call = await loggedCall(tx, ids.callId);
    if (call === null) return;
    const { stage, result, awaitsWriting } = outcomeOfCall(call, call.rule);
    await this.forget(tx, call.caseId, stage);
    if (result === null) return;
    const since = awaitsWriting ? await this.clock.today(tx) : null;
    const noted = await tx.maybe<Pick<OutcomeRow, 'id'>>(
      `INSERT INTO outcome (id, case_id, person_id, stage, state, result, decided_on, evidence_kind, reported_at, evidence_asked, evidence_since, created_at)
       VALUES ($1, $2, $3, $4, 'reported', $5, $6, 'call_log', now(), 0, $7, now())
       ON CONFLICT DO NOTHING RETURNING id`,
      [newId<'outcome'>(), call.caseId, call.personId, stage, result, call.heldOn, since],
    );
    if (noted !== null) await this.outbox.publish(tx, 'outcome.reported', { outcomeId: noted.id });
  }

  /** What an earlier call came to gives way to this one, unless somebody has looked at it or told of it by name. */
  private async forget(tx: Tx, caseId: CaseId, stage: string): Promise<void> {
    await tx.execute(
      `DELETE FROM outcome WHERE case_id = $1 AND stage = $2 AND submission_id IS NULL
         AND state = 'reported' AND reported_by IS NULL AND evidence_kind = 'call_log'`,
      [caseId, stage],
    );
  }
}
