import { awaitsAnswer } from '@chorus/domain/case/case-clocks';
import type { SubmissionId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction, Reactions } from '../../platform/outbox/reaction.js';
import { filedOn } from '../delivery/delivery.public.js';
import { submissionTable } from '../submission/submission.public.js';
import { Expectations } from './expectations.js';

type WentOut = 'case.contested' | 'case.complained';

/** A filing went out and the case's clocks know it: from here on somebody will ask what came of it, an office's answer too. */
@Injectable()
export class ExpectDecision {
  constructor(private readonly expectations: Expectations) {}

  register(reactions: Reactions): void {
    const run = (tx: Tx, { ids }: Message<WentOut>): Promise<void> => this.expect(tx, ids.submissionId);
    const decision: DatabaseReaction<'case.contested'> = {
      kind: 'database',
      name: 'outcome.expect-decision',
      on: 'case.contested',
      run,
    };
    const office: DatabaseReaction<'case.complained'> = {
      kind: 'database',
      name: 'outcome.expect-office-answer',
      on: 'case.complained',
      run,
    };
    reactions.register(decision);
    reactions.register(office);
  }

  private async expect(tx: Tx, id: SubmissionId): Promise<void> {
    const submission = await tx.hold(submissionTable, id);
    if (submission === null || !awaitsAnswer(submission.stage)) return;
    const from = await filedOn(tx, submission);
    if (from === null) return;
    const { caseId, personId, stage, recipientKey } = submission;
    await this.expectations.expect(tx, { caseId, personId, stage, submissionId: id, recipientKey, from });
  }
}
