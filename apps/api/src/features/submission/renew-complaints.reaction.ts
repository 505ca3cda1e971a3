import { isRefusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { submissionTable } from './submission.table.js';
import { Submissions } from './submissions.js';
import { forgetDocument } from './write-submission.js';

/**
 * What the person says of their plan's duties changed: a complaint that was made from the old answers and is not signed
 * yet is made anew, so that nobody signs what they have denied.
 */
@Injectable()
export class RenewComplaints implements DatabaseReaction<'complaint.changed'> {
  readonly kind = 'database';
  readonly name = 'submission.renew-complaints';
  readonly on = 'complaint.changed';

  constructor(private readonly submissions: Submissions) {}

  async run(tx: Tx, { ids }: Message<'complaint.changed'>): Promise<void> {
    const rows = await tx.rows<{ id: string }>(
      `SELECT id FROM submission WHERE case_id = $1 AND filing_type = 'regulator_complaint' AND state = 'ready' ORDER BY id`,
      [ids.caseId],
    );
    for (const { id } of rows) {
      const row = await tx.lock(submissionTable, id);
      if (row === null || row.state !== 'ready') continue;
      const moved = await this.submissions.move(tx, row, 'draft', 'duties_changed', {
        documentHash: null,
        documentFileId: null,
        sealedContext: null,
      });
      if (isRefusal(moved)) throw new Error(moved.message);
      await forgetDocument(tx, row);
      await audit(tx, { operation: 'submission.duties_changed', subjects: [{ kind: 'submission', id }] });
    }
  }
}
