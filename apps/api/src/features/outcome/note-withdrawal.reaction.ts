import type { CaseId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { SettleCase } from './settle-case.js';

/** A filing was withdrawn after it went out: that is its result, and nobody is asked any more. */
@Injectable()
export class NoteWithdrawal implements DatabaseReaction<'submission.withdrawn'> {
  readonly kind = 'database';
  readonly name = 'outcome.note-withdrawal';
  readonly on = 'submission.withdrawn';

  constructor(private readonly settling: SettleCase) {}

  async run(tx: Tx, { ids }: Message<'submission.withdrawn'>): Promise<void> {
    const noted = await tx.rows<{ caseId: CaseId }>(
      `UPDATE outcome SET state = 'reported', result = 'withdrawn', reported_at = now()
       WHERE submission_id = $1 AND state IN ('due', 'asked', 'cancelled') RETURNING case_id`,
      [ids.submissionId],
    );
    for (const { caseId } of noted) await this.settling.settle(tx, caseId);
  }
}
