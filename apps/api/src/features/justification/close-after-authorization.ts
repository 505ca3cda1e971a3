import { Injectable, type OnModuleInit } from '@nestjs/common';
import { recipientKeys } from '@chorus/domain/justification/authorization-form';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { authorizationInForce } from './authorization-in-force.js';
import type { JustificationRequestRow } from './justification.table.js';
import { Requests } from './requests.js';

/**
 * The person took their permission back, or it ended: who has not answered yet is no longer asked, and no link takes
 * anything more. What was signed stays, and so does what came in on paper, though nobody has looked at it yet: it is in the
 * person's hands. Another paper that stands keeps what it covers.
 */
@Injectable()
export class CloseAfterAuthorization implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly requests: Requests,
  ) {}

  onModuleInit(): void {
    for (const on of ['authorization.revoked', 'authorization.ended'] as const)
      this.reactions.register({
        kind: 'database',
        name: `justification.close-after-${on.replace('.', '-')}`,
        on,
        run: (tx, { ids }) => this.close(tx, ids.caseId),
      });
  }

  async close(tx: Tx, caseId: CaseId): Promise<void> {
    const open = await tx.rows<JustificationRequestRow>(
      `SELECT * FROM justification_request WHERE case_id = $1 AND state NOT IN
         ('requested', 'signed', 'answered_on_paper', 'moved_on', 'superseded', 'withdrawn') ORDER BY id`,
      [caseId],
    );
    for (const { id, relation, clinicianId } of open) {
      if ((await authorizationInForce(tx, caseId, recipientKeys(relation, clinicianId))) === true) continue;
      const row = await this.requests.lock(tx, id);
      if (row === null) continue;
      if (row.state !== 'paper_received')
        await this.requests.leave(tx, row, 'withdrawn', 'authorization_over');
      await tx.execute(
        'UPDATE one_case_link SET revoked_at = now() WHERE request_id = $1 AND revoked_at IS NULL',
        [id],
      );
    }
  }
}
