import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { statesThatFreeTheFiling } from '@chorus/domain/submission/submission-states';
import { afterSignature } from '@chorus/domain/submission/submission-moves';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Submissions, type SubmissionRow } from '../submission/submission.public.js';
import { FilingAccess } from './filing-access.js';
import { sendingFacts } from './sending-facts.js';

export interface FilingRequeued {
  readonly kind: 'FilingRequeued';
  readonly submission: SubmissionRow;
}

type Refused = Refusal<
  'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed' | 'NotSentFromHere' | 'FilingExists'
>;

/** Sends again what certainly did not arrive: a person's decision, and so a new release with a key of its own. */
@Injectable()
export class RequeueFiling {
  constructor(
    private readonly db: Db,
    private readonly access: FilingAccess,
    private readonly submissions: Submissions,
  ) {}

  execute(actor: Actor, submissionId: string): Promise<FilingRequeued | Refused> {
    return this.db.transaction<FilingRequeued | Refused>(actor, async (tx) => {
      const filing = await this.access.open(tx, actor, submissionId, true);
      if (isRefusal(filing)) return filing;
      const queued = await tx.elevated(() => this.queue(tx, filing));
      if (isRefusal(queued)) return queued;
      await audit(tx, {
        operation: 'submission.requeued',
        subjects: [{ kind: 'submission', id: filing.id }],
      });
      return { kind: 'FilingRequeued', submission: queued };
    });
  }

  private async queue(tx: Tx, filing: SubmissionRow): Promise<SubmissionRow | Refused> {
    const facts = await sendingFacts(tx, filing);
    const way = afterSignature({
      channel: filing.channel,
      signatureRule: filing.signatureRule,
      mayRelease: facts.standing === 'go',
      consentToSend: facts.consentToSend,
    });
    if (way !== 'queued') {
      return refuse(
        'NotSentFromHere',
        'This cannot be sent from here now: by its channel, the consent or the campaign it is the person’s to send. Nothing was changed.',
      );
    }
    // A failed filing gave its place free; somebody may have filed the same thing since.
    if (await placeTaken(tx, filing)) {
      return refuse(
        'FilingExists',
        'The same has been filed in the meantime. A second one would hurt the first.',
      );
    }
    return this.submissions.move(tx, filing, 'queued', 'requeued');
  }
}

/** Whether another filing stands in this one's place: case, type, stage and recipient [15]. */
export async function placeTaken(tx: ReadTx, filing: SubmissionRow): Promise<boolean> {
  const taken = await tx.maybe(
    `SELECT 1 AS one FROM submission
     WHERE case_id = $1 AND filing_type = $2 AND stage = $3 AND recipient_key = $4 AND id <> $5 AND state <> ALL($6)
     LIMIT 1`,
    [filing.caseId, filing.filingType, filing.stage, filing.recipientKey, filing.id, statesThatFreeTheFiling],
  );
  return taken !== null;
}
