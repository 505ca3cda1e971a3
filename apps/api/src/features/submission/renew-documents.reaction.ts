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
 * A name, an address or a birth date was corrected: a document that was made from the old one and is not signed yet is
 * made anew before anybody signs it. What was signed says what was true when it was signed.
 */
@Injectable()
export class RenewDocuments implements DatabaseReaction<'person.changed'> {
  readonly kind = 'database';
  readonly name = 'submission.renew-documents';
  readonly on = 'person.changed';

  constructor(private readonly submissions: Submissions) {}

  async run(tx: Tx, { ids }: Message<'person.changed'>): Promise<void> {
    const rows = await tx.rows<{ id: string }>(
      `SELECT id FROM submission WHERE person_id = $1 AND state = 'ready' ORDER BY id`,
      [ids.personId],
    );
    for (const { id } of rows) {
      const row = await tx.lock(submissionTable, id);
      if (row === null || row.state !== 'ready') continue;
      const moved = await this.submissions.move(tx, row, 'draft', 'person_changed', {
        documentHash: null,
        documentFileId: null,
        sealedContext: null,
      });
      if (isRefusal(moved)) throw new Error(moved.message);
      await forgetDocument(tx, row);
      await audit(tx, { operation: 'submission.person_changed', subjects: [{ kind: 'submission', id }] });
    }
  }
}
