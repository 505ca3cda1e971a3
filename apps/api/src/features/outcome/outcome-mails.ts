import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Reactions } from '../../platform/outbox/reaction.js';
import { NoticeMail, Readers, senderOf, sendingFacts, type Notice } from '../delivery/delivery.public.js';
import { submissionTable } from '../submission/submission.public.js';
import { CheckInSecrets } from './check-in-secrets.js';
import { NextSteps } from './next-steps.js';
import { outcomeTable, type CheckInRow } from './outcome.table.js';

/** The question "what came?", and the news that a next step is open. */
@Injectable()
export class OutcomeMails {
  constructor(
    private readonly mail: NoticeMail,
    private readonly readers: Readers,
    private readonly secrets: CheckInSecrets,
    private readonly steps: NextSteps,
  ) {}

  register(reactions: Reactions): void {
    reactions.register(
      this.mail.reaction('outcome.mail-check-in', 'check_in.due', (tx, { ids }) =>
        this.checkIn(tx, ids.checkInId),
      ),
    );
    reactions.register(
      this.mail.reaction('outcome.mail-next-step', 'outcome.verified', (tx, { ids }) =>
        this.nextStep(tx, ids.outcomeId),
      ),
    );
  }

  private async checkIn(tx: Tx, checkInId: string): Promise<readonly Notice[]> {
    const question = await tx.maybe<CheckInRow>('SELECT * FROM check_in WHERE id = $1', [checkInId]);
    const outcome = question === null ? null : await tx.hold(outcomeTable, question.outcomeId);
    // Answered by another way since the question was due: nobody is asked for nothing.
    if (question === null || outcome === null || outcome.state !== 'asked' || outcome.submissionId === null)
      return [];
    const submission = await tx.hold(submissionTable, outcome.submissionId);
    if (submission === null) return [];
    await tx.execute('UPDATE check_in SET asked_at = now() WHERE id = $1 AND asked_at IS NULL', [checkInId]);
    const page = this.mail.link(`/o/${this.secrets.token(checkInId)}`);
    const readers = await this.readers.ofPerson(tx, outcome.personId, outcome.caseId);
    return this.mail.compose(readers, {
      template: 'outcome_check_in',
      context: {
        reference: submission.reference,
        links: {
          won: `${page}?answer=won`,
          partly: `${page}?answer=partly`,
          lost: `${page}?answer=lost`,
          nothingYet: `${page}?answer=nothing_yet`,
          somethingElse: `${page}?answer=something_else`,
        },
      },
      about: { kind: 'outcome', id: outcome.id },
      occasion: checkInId,
      sender: senderOf(submission, (await sendingFacts(tx, submission)).by),
    });
  }

  private async nextStep(tx: Tx, outcomeId: string): Promise<readonly Notice[]> {
    const outcome = await tx.hold(outcomeTable, outcomeId);
    if (outcome === null || outcome.state !== 'verified' || outcome.submissionId === null) return [];
    const submission = await tx.hold(submissionTable, outcome.submissionId);
    const open = submission === null ? null : await this.steps.openNow(tx, submission, outcome);
    if (submission === null || open === null) return [];
    const readers = await this.readers.ofPerson(tx, outcome.personId, outcome.caseId);
    return this.mail.compose(readers, {
      template: 'next_step_open',
      context: {
        reference: submission.reference,
        actBy: open.actBy,
        link: this.mail.link(`/cases/${outcome.caseId}`),
      },
      about: { kind: 'outcome', id: outcome.id },
      occasion: `${outcome.id}.${outcome.verifiedAt?.toISOString() ?? ''}`,
      sender: senderOf(submission, (await sendingFacts(tx, submission)).by),
    });
  }
}
