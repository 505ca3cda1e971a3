import { moveAttempt } from '@chorus/domain/delivery/attempt-moves';
import type { Actor } from '@chorus/domain/shared/actor';
import { isPlainDate } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { beforeSigning } from '@chorus/domain/submission/act-day';
import { returns, type ReturnReason } from '@chorus/domain/submission/returned';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { submissionTable, Submissions, type SubmissionRow } from '../submission/submission.public.js';
import { lastAttempt } from './attempts.js';
import { filingReturnTable, type AttemptRow } from './delivery.table.js';
import { FilingAccess } from './filing-access.js';
import { KeepProof } from './keep-proof.js';
import { latestDayOfAct } from './day-of-act.js';

export interface ReportReturnedInput {
  readonly submissionId: string;
  readonly reason: ReturnReason;
  /** Plain date: the day it came back or was refused. */
  readonly returnedOn: string;
}

export interface ReturnReported {
  readonly kind: 'ReturnReported';
  readonly submission: SubmissionRow;
  /** What can be done about it, in the person's language. */
  readonly advice: string;
}

type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'SubmissionMoveNotAllowed'
  | 'ProofDateUnreadable'
  | 'ProofInFuture'
  | 'ProofBeforeSigning'
>;

/** The envelope came back, the office would not take it: what counted as sent does so no more, and its clock runs again. */
@Injectable()
export class ReportReturned {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: FilingAccess,
    private readonly submissions: Submissions,
    private readonly proofs: KeepProof,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: ReportReturnedInput): Promise<ReturnReported | Refused> {
    return this.db.transaction<ReturnReported | Refused>(actor, async (tx) => {
      const filing = await this.access.open(tx, actor, input.submissionId, true);
      if (isRefusal(filing)) return filing;
      const submission = await tx.elevated(() => this.report(tx, filing, input));
      if (isRefusal(submission)) return submission;
      await audit(tx, {
        operation: 'submission.returned',
        subjects: [{ kind: 'submission', id: filing.id }],
      });
      return { kind: 'ReturnReported', submission, advice: returns[input.reason].mend[filing.language] };
    });
  }

  private async report(
    tx: Tx,
    filing: SubmissionRow,
    { reason, returnedOn }: ReportReturnedInput,
  ): Promise<SubmissionRow | Refused> {
    if (!isPlainDate(returnedOn))
      return refuse('ProofDateUnreadable', 'Write the day as year-month-day.', 'returnedOn');
    if (returnedOn > (await latestDayOfAct(tx, this.clock, filing)))
      return refuse('ProofInFuture', 'That day is after today.', 'returnedOn');
    const early = beforeSigning(returnedOn, filing.signedAt, 'returnedOn');
    if (early !== null) return early;
    const attempt = await lastAttempt(tx, filing.id);
    const { to } = returns[reason];
    const moved = await this.submissions.move(tx, filing, to, reason);
    if (isRefusal(moved) || attempt === null) {
      return refuse(
        'SubmissionMoveNotAllowed',
        'Only what was sent can come back. Report first that it was sent, and on which day.',
      );
    }
    await this.write(tx, filing, attempt, { reason, returnedOn });
    await this.proofs.weigh(tx, moved);
    await this.outbox.publish(tx, to === 'bounced' ? 'attempt.bounced' : 'attempt.rejected', {
      attemptId: attempt.id,
      submissionId: filing.id,
    });
    return (await tx.hold(submissionTable, filing.id)) ?? moved;
  }

  private async write(
    tx: Tx,
    filing: SubmissionRow,
    attempt: AttemptRow,
    { reason, returnedOn }: Pick<ReportReturnedInput, 'reason' | 'returnedOn'>,
  ): Promise<void> {
    const state = moveAttempt(attempt.state, returns[reason].to);
    if (!isRefusal(state))
      await tx.execute('UPDATE attempt SET state = $2, finished_at = now() WHERE id = $1', [
        attempt.id,
        state,
      ]);
    await tx.insert(filingReturnTable, {
      id: newId<'filing_return'>(),
      submissionId: filing.id,
      personId: filing.personId,
      attemptId: attempt.id,
      reason,
      returnedOn,
      toldBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      toldAt: new Date(),
    });
  }
}
