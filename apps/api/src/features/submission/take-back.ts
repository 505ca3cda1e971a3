import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { recall } from '@chorus/domain/submission/recall';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { SubmissionAccess } from './submission-access.js';
import type { SubmissionRow } from './submission.table.js';
import { Submissions } from './submissions.js';

export interface SubmissionTakenBack {
  readonly kind: 'SubmissionTakenBack';
  readonly submission: SubmissionRow;
}

/** The person's second thoughts: a recall before it goes out, a withdrawal at any time. The packet stays theirs. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly db: Db,
    private readonly access: SubmissionAccess,
    private readonly submissions: Submissions,
  ) {}

  recall(
    actor: Actor,
    id: string,
  ): Promise<
    SubmissionTakenBack | Refusal<'NotFound' | 'NotAllowed' | 'TooLateToRecall' | 'SubmissionMoveNotAllowed'>
  > {
    return this.db.transaction<
      | SubmissionTakenBack
      | Refusal<'NotFound' | 'NotAllowed' | 'TooLateToRecall' | 'SubmissionMoveNotAllowed'>
    >(actor, async (tx) => {
      const acting = await this.access.lock(tx, id, 'sign');
      if (isRefusal(acting)) return acting;
      const { row } = acting;
      const to = recall(row.state);
      if (isRefusal(to)) return to;
      const submission = await this.submissions.move(tx, row, to, 'by_person');
      if (isRefusal(submission)) return submission;
      await audit(tx, { operation: 'submission.recalled', subjects: [{ kind: 'submission', id: row.id }] });
      return { kind: 'SubmissionTakenBack', submission };
    });
  }

  withdraw(
    actor: Actor,
    id: string,
  ): Promise<SubmissionTakenBack | Refusal<'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed'>> {
    return this.db.transaction<
      SubmissionTakenBack | Refusal<'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed'>
    >(actor, async (tx) => {
      const acting = await this.access.lock(tx, id, 'sign');
      if (isRefusal(acting)) return acting;
      const submission = await this.submissions.move(tx, acting.row, 'withdrawn', 'by_person');
      if (isRefusal(submission)) return submission;
      await audit(tx, { operation: 'submission.withdrawn', subjects: [{ kind: 'submission', id }] });
      return { kind: 'SubmissionTakenBack', submission };
    });
  }
}
