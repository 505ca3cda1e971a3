import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { submissionTable, Submissions, type SubmissionRow } from '../submission/submission.public.js';
import { lastAttempt } from './attempts.js';
import { FilingAccess } from './filing-access.js';
import { endOfCase, HandOver } from './hand-over.js';
import { KeepProof } from './keep-proof.js';

export interface ReportUndone {
  readonly kind: 'ReportUndone';
  readonly submission: SubmissionRow;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed'>;

/**
 * "I thought I had posted it": the filing is the person's to send again, and its clock runs as if nothing was said. What
 * belongs to a case that ended meanwhile is taken back instead.
 */
@Injectable()
export class UndoReport {
  constructor(
    private readonly db: Db,
    private readonly access: FilingAccess,
    private readonly submissions: Submissions,
    private readonly proofs: KeepProof,
    private readonly handOver: HandOver,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, submissionId: string): Promise<ReportUndone | Refused> {
    return this.db.transaction<ReportUndone | Refused>(actor, async (tx) => {
      const filing = await this.access.open(tx, actor, submissionId, false);
      if (isRefusal(filing)) return filing;
      const submission = await tx.elevated(() => this.undo(tx, filing));
      if (isRefusal(submission)) return submission;
      await audit(tx, {
        operation: 'submission.report_undone',
        subjects: [{ kind: 'submission', id: filing.id }],
      });
      return { kind: 'ReportUndone', submission };
    });
  }

  private async undo(tx: Tx, filing: SubmissionRow): Promise<SubmissionRow | Refused> {
    const attempt = await lastAttempt(tx, filing.id);
    const reported = filing.state === 'reported_sent' || filing.state === 'proved';
    if (attempt === null || !reported || attempt.transport !== 'person') {
      return refuse(
        'SubmissionMoveNotAllowed',
        'Only what somebody reported that they sent can be undone. Nothing was changed.',
      );
    }
    const end = await endOfCase(tx, filing);
    const moved =
      end === null
        ? await this.submissions.move(tx, filing, 'handed_to_person', 'reported_by_mistake')
        : await this.handOver.takeBack(tx, filing, end);
    if (isRefusal(moved)) return moved;
    // It certainly did not go out: the try stays in the history as one that failed.
    await tx.execute(`UPDATE attempt SET state = 'failed', finished_at = now() WHERE id = $1`, [attempt.id]);
    const given = await tx.rows<{ id: string }>('SELECT id FROM proof WHERE attempt_id = $1', [attempt.id]);
    await this.proofs.supersede(
      tx,
      given.map(({ id }) => id),
    );
    await this.proofs.weigh(tx, moved);
    await this.outbox.publish(tx, 'submission.sending_undone', { submissionId: filing.id });
    return (await tx.hold(submissionTable, filing.id)) ?? moved;
  }
}
