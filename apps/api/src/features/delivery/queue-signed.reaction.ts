import { afterSignature } from '@chorus/domain/submission/submission-moves';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { Submissions, submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { HandOver, type HandOverReason } from './hand-over.js';
import { sendingFacts, type SendingFacts } from './sending-facts.js';

/** A signed filing waits for its day, or goes into its person's hands: two ways of equal rank [22]. */
@Injectable()
export class QueueSigned implements DatabaseReaction<'submission.signed'> {
  readonly kind = 'database';
  readonly name = 'delivery.queue-signed';
  readonly on = 'submission.signed';

  constructor(
    private readonly handOver: HandOver,
    private readonly submissions: Submissions,
  ) {}

  async run(tx: Tx, { ids }: Message<'submission.signed'>): Promise<void> {
    const submission = await tx.lock(submissionTable, ids.submissionId);
    // Recalled or withdrawn in the meantime: the person's word counts.
    if (submission === null || submission.state !== 'signed') return;
    const facts = await sendingFacts(tx, submission);
    const way = afterSignature({
      channel: submission.channel,
      signatureRule: submission.signatureRule,
      mayRelease: facts.standing !== 'stopped' && !facts.caseStopped && !facts.caseUnderReview,
      consentToSend: facts.consentToSend,
    });
    if (way === 'handed_to_person') {
      await this.handOver.one(tx, submission, reasonOf(submission, facts));
      return;
    }
    await this.submissions.move(tx, submission, 'queued', null);
  }
}

function reasonOf(submission: SubmissionRow, facts: SendingFacts): HandOverReason {
  if (facts.caseStopped) return 'case_stopped';
  const byPlatform = submission.channel === 'fax' || submission.channel === 'email';
  if (!byPlatform || submission.signatureRule !== 'e_sign_accepted') return 'person_performs';
  if (facts.caseUnderReview) return 'case_under_review';
  return facts.consentToSend ? 'campaign_stopped' : 'consent_withdrawn';
}
