import { awaitsDecision } from '@chorus/domain/case/case-clocks';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { filedOn } from '../delivery/delivery.public.js';
import { submissionTable } from '../submission/submission.public.js';
import { Expectations } from './expectations.js';

/** A filing went out and the case's clocks know it: from here on somebody will ask what came of it. */
@Injectable()
export class ExpectDecision implements DatabaseReaction<'case.contested'> {
  readonly kind = 'database';
  readonly name = 'outcome.expect-decision';
  readonly on = 'case.contested';

  constructor(private readonly expectations: Expectations) {}

  async run(tx: Tx, { ids }: Message<'case.contested'>): Promise<void> {
    const submission = await tx.hold(submissionTable, ids.submissionId);
    if (submission === null || !awaitsDecision(submission.stage)) return;
    const from = await filedOn(tx, submission);
    if (from === null) return;
    const { id: submissionId, caseId, personId, stage } = submission;
    await this.expectations.expect(tx, { caseId, personId, stage, submissionId, from });
  }
}
