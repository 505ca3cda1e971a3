import type { EventName } from '@chorus/domain/shared/events';
import type { MailContext } from '@chorus/templates/mail/registry';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { Reactions } from '../../platform/outbox/reaction.js';
import type { Notice } from '../../platform/transport/notices.js';
import { notMendedBySending, type ReturnReason } from '@chorus/domain/submission/returned';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { returnsOf } from './delivery.repository.js';
import { attemptTable } from './delivery.table.js';
import { NoticeMail } from './notice-mail.js';
import { Readers } from './readers.js';
import { endOfCase } from './hand-over.js';
import { isWatched, senderOf, sendingFacts } from './sending-facts.js';

type Trouble = Extract<
  EventName,
  'attempt.uncertain' | 'attempt.left_to_person' | 'attempt.failed' | 'attempt.bounced' | 'attempt.rejected'
>;
type Happened = MailContext<'filing_in_trouble'>['happened'];

const happenings: Readonly<Partial<Record<SubmissionState, Happened>>> = {
  uncertain: 'uncertain',
  failed: 'failed',
  bounced: 'bounced',
  rejected_by_recipient: 'bounced',
};

async function happenedTo(tx: Tx, { id, state }: SubmissionRow): Promise<Happened | undefined> {
  if (state !== 'rejected_by_recipient') return happenings[state];
  const why = (await returnsOf(tx, [id])).at(-1)?.reason;
  return (notMendedBySending as readonly (ReturnReason | undefined)[]).includes(why)
    ? 'said_too_late'
    : happenings[state];
}

/** What is mailed to the person when sending came to nothing, at once and whoever else looks at it. */
@Injectable()
export class TroubleMails {
  constructor(
    private readonly mail: NoticeMail,
    private readonly readers: Readers,
  ) {}

  register(reactions: Reactions): void {
    const names: readonly (readonly [string, Trouble])[] = [
      ['delivery.mail-uncertain', 'attempt.uncertain'],
      ['delivery.mail-left-to-person', 'attempt.left_to_person'],
      ['delivery.mail-failed', 'attempt.failed'],
      ['delivery.mail-bounced', 'attempt.bounced'],
      ['delivery.mail-rejected', 'attempt.rejected'],
    ];
    for (const [name, event] of names) {
      reactions.register(this.mail.reactionToPerson(name, event, (tx, message) => this.write(tx, message)));
    }
  }

  private async write(tx: Tx, { id, ids }: Message<Trouble>): Promise<readonly Notice[]> {
    const submission = await tx.hold(submissionTable, ids.submissionId);
    const attempt = await tx.hold(attemptTable, ids.attemptId);
    const happened = submission === null ? undefined : await happenedTo(tx, submission);
    if (submission === null || attempt === null || happened === undefined) return [];
    const facts = await sendingFacts(tx, submission);
    const uncertain = happened === 'uncertain';
    const over = (await endOfCase(tx, submission)) !== null;
    // What came to nothing is taken back with its case. What may have arrived is still asked about, and never sent again.
    if (over && !uncertain) return [];
    // What nobody watches over is handed over within the minute, and that has a mail of its own.
    const handedOver = !uncertain && happened !== 'said_too_late' && !isWatched(facts);
    if (handedOver) return [];
    const readers = await this.readers.ofPerson(tx, submission.personId, submission.caseId);
    return this.mail.compose(readers, {
      template: 'filing_in_trouble',
      context: {
        reference: submission.reference,
        happened,
        whose: over
          ? 'case_over'
          : (uncertain && attempt.leftToPersonAt !== null) || !isWatched(facts)
            ? 'yours'
            : 'group_looks',
        actBy: over ? null : submission.actBy,
        link: this.mail.link(`/submissions/${submission.id}`),
      },
      about: { kind: 'submission', id: submission.id },
      occasion: `${submission.id}.${id}`,
      sender: senderOf(submission, facts.by),
    });
  }
}
