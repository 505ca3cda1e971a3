import { channels, type Channel } from '@chorus/domain/playbook/channel';
import type { Actor } from '@chorus/domain/shared/actor';
import { isPlainDate, plainDate, zonedFivePm } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { beforeSigning } from '@chorus/domain/submission/act-day';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Submissions, type SubmissionRow } from '../submission/submission.public.js';
import { cancelUnbegun, plannedAttempt, releasesOf } from './attempts.js';
import { attemptTable } from './delivery.table.js';
import { FilingAccess } from './filing-access.js';
import { type GivenProof, type GivenProofRefused, TakeProof } from './given-proof.js';
import { ProveFiling } from './prove-filing.js';
import { latestDayOfAct } from './day-of-act.js';
import { whyNotReported } from './why-not.js';

export interface ReportSentInput {
  readonly submissionId: string;
  /** Plain date in the sender's own words: the day on the receipt. */
  readonly sentOn: string;
  /** The way that was gone, where it is another than the planned one. */
  readonly channel?: Channel | null;
  readonly proof?: GivenProof | null;
}

export interface SendingReported {
  readonly kind: 'SendingReported';
  readonly submission: SubmissionRow;
  readonly advice: string | null;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed'> | GivenProofRefused;

/** A person or a helper says that they sent a filing: it ranks equal to what the platform sends [22]. */
@Injectable()
export class ReportSent {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: FilingAccess,
    private readonly submissions: Submissions,
    private readonly proofs: TakeProof,
    private readonly prove: ProveFiling,
  ) {}

  execute(actor: Actor, input: ReportSentInput): Promise<SendingReported | Refused> {
    return this.db.transaction<SendingReported | Refused>(actor, async (tx) => {
      const filing = await this.access.open(tx, actor, input.submissionId, false);
      if (isRefusal(filing)) return filing;
      const channel = channels.find((known) => known === input.channel) ?? filing.channel;
      const result = await tx.elevated(() => this.report(tx, { ...filing, channel }, input));
      if (isRefusal(result)) return result;
      await audit(tx, {
        operation: 'submission.reported_sent',
        subjects: [{ kind: 'submission', id: filing.id }],
      });
      return result;
    });
  }

  private async report(
    tx: Tx,
    filing: SubmissionRow,
    input: ReportSentInput,
  ): Promise<SendingReported | Refused> {
    const { sentOn } = input;
    if (!isPlainDate(sentOn)) {
      return refuse('ProofDateUnreadable', 'Write the day it was sent as year-month-day.', 'sentOn');
    }
    if (sentOn > (await latestDayOfAct(tx, this.clock, filing))) {
      return refuse('ProofInFuture', 'That day is after today. Report it once it is sent.', 'sentOn');
    }
    const notYet = whyNotReported[filing.state];
    if (notYet !== undefined) return refuse('SubmissionMoveNotAllowed', notYet.en);
    const early = beforeSigning(sentOn, filing.signedAt, 'sentOn');
    if (early !== null) return early;
    const given = input.proof ?? null;
    const proof = given === null ? null : await this.proofs.take(tx, filing, given, sentOn);
    if (isRefusal(proof)) return proof;
    const moved = await this.submissions.move(tx, filing, 'reported_sent', null, { channel: filing.channel });
    if (isRefusal(moved)) return moved;
    await cancelUnbegun(tx, filing.id);
    const release = ((await releasesOf(tx, [filing.id])).get(filing.id) ?? 0) + 1;
    const attempt = {
      ...plannedAttempt(
        { ...moved, lineKey: null },
        release,
        { transport: 'person', delivers: true },
        // Only the day is known: the last instant that counts for it where the recipient is.
        new Date(zonedFivePm(plainDate(sentOn), filing.recipientZone)),
      ),
      state: 'tried' as const,
      finishedAt: new Date(),
    };
    await tx.insert(attemptTable, attempt);
    if (proof === null) return { kind: 'SendingReported', submission: moved, advice: null };
    const proved = await this.prove.with(tx, moved, attempt, proof);
    return isRefusal(proved) ? proved : { kind: 'SendingReported', submission: proved, advice: proof.advice };
  }
}
