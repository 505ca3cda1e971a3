import { moveAttempt } from '@chorus/domain/delivery/attempt-moves';
import { followFax } from '@chorus/domain/delivery/following';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { EffectAttempt, EffectReaction, Settlement } from '../../platform/outbox/reaction.js';
import type { FaxStatus } from '../../platform/transport/fax.js';
import { Transports, type SendingOrganization } from '../../platform/transport/transports.js';
import { Submissions, submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { attemptTable, type AttemptRow } from './delivery.table.js';
import { judgedDay } from './judged-day.js';
import { KeepProof } from './keep-proof.js';
import { RecordTry } from './record-try.js';
import { senderOf, sendingFacts } from './sending-facts.js';

interface FaxToFollow {
  readonly asked: number;
  readonly attemptId: AttemptRow['id'];
  readonly submissionId: AttemptRow['submissionId'];
  readonly providerReference: string;
  readonly sender: SendingOrganization;
}

/**
 * Asks the fax service what became of a fax it took, with growing pauses kept in the receipt, until it confirms all
 * pages or says that it failed. Where it says neither in time the filing becomes uncertain and a person is asked; a late
 * answer still settles what nobody has settled. Asking changes nothing, so a cut-off question is simply asked again.
 */
@Injectable()
export class FollowFax implements EffectReaction<'attempt.tried', FaxToFollow, FaxStatus> {
  readonly kind = 'effect';
  readonly name = 'delivery.follow-fax';
  readonly on = 'attempt.tried';
  /** It only asks. */
  readonly evenWhenStopped = true;

  constructor(
    private readonly clock: BusinessClock,
    private readonly transports: Transports,
    private readonly submissions: Submissions,
    private readonly proofs: KeepProof,
    private readonly record: RecordTry,
    private readonly outbox: Outbox,
  ) {}

  async begin(
    tx: Tx,
    { ids }: Message<'attempt.tried'>,
    { begun }: EffectAttempt,
  ): Promise<FaxToFollow | null> {
    const attempt = await tx.hold(attemptTable, ids.attemptId);
    if (attempt === null || !isOpen(attempt) || attempt.channel !== 'fax') return null;
    const submission = await tx.hold(submissionTable, attempt.submissionId);
    if (submission === null || attempt.providerReference === null) return null;
    if (submission.state !== 'sent' && submission.state !== 'uncertain') return null;
    const { by } = await sendingFacts(tx, submission);
    return {
      attemptId: attempt.id,
      submissionId: submission.id,
      providerReference: attempt.providerReference,
      sender: senderOf(submission, by),
      asked: begun,
    };
  }

  perform({ sender, providerReference }: FaxToFollow): Promise<FaxStatus> {
    return this.transports.faxFor(sender).status(providerReference);
  }

  async settle(tx: Tx, fax: FaxToFollow, status: FaxStatus): Promise<Settlement> {
    const submission = await tx.lock(submissionTable, fax.submissionId);
    const attempt = await tx.lock(attemptTable, fax.attemptId);
    if (submission === null || attempt === null || !isOpen(attempt)) return { kind: 'done' };
    if (submission.state !== 'sent' && submission.state !== 'uncertain') return { kind: 'done' };
    if (status.kind === 'underway' || status.kind === 'unknown')
      return this.notKnown(tx, fax, submission, attempt);
    const failed = status.kind === 'failed';
    const state = moveAttempt(attempt.state, failed ? 'bounced' : 'proved');
    if (isRefusal(state)) return { kind: 'done' };
    await tx.execute('UPDATE attempt SET state = $2, response_code = $3, finished_at = now() WHERE id = $1', [
      attempt.id,
      state,
      failed ? status.code : null,
    ]);
    const moved = await this.submissions.move(tx, submission, failed ? 'bounced' : 'proved', null);
    if (isRefusal(moved)) throw new Error('A fax on its way could not be brought to its end.');
    if (status.kind === 'delivered') {
      const virtual = await this.clock.isVirtual(tx);
      const confirmedAt = virtual ? await this.clock.now(tx) : status.confirmedAt;
      await this.proofs.keep(tx, moved, {
        attemptId: attempt.id,
        channel: 'fax',
        proofKind: 'fax_confirmation',
        value: `${fax.providerReference}, ${status.pages} pages, ${confirmedAt.toISOString()}`,
        fileId: null,
        provedOn: await judgedDay(tx, submission, confirmedAt),
      });
    }
    await this.outbox.publish(tx, failed ? 'attempt.bounced' : 'attempt.proved', {
      attemptId: attempt.id,
      submissionId: submission.id,
    });
    return { kind: 'done' };
  }
  /** The machine asks no more: nobody knows then, and a person is asked. */
  async parked(tx: Tx, { ids }: Message<'attempt.tried'>): Promise<void> {
    const submission = await tx.lock(submissionTable, ids.submissionId);
    const attempt = await tx.lock(attemptTable, ids.attemptId);
    if (submission?.state !== 'sent' || attempt?.state !== 'tried') return;
    if (attempt.channel === 'fax') await this.record.uncertain(tx, submission, attempt);
  }

  private async notKnown(
    tx: Tx,
    { asked }: FaxToFollow,
    submission: SubmissionRow,
    attempt: AttemptRow,
  ): Promise<Settlement> {
    const since = attempt.claimedAt ?? attempt.releasedAt;
    const pressing = await this.record.presses(tx, submission);
    const { unconfirmed, wait } = followFax({ asked, ageMs: Date.now() - since.getTime(), pressing });
    if (unconfirmed && submission.state === 'sent') await this.record.uncertain(tx, submission, attempt);
    if (wait === null) return { kind: 'done' };
    return { kind: 'again', reason: 'The fax service does not know yet.', waitMs: wait };
  }
}

const isOpen = ({ state }: AttemptRow): boolean => state === 'tried' || state === 'uncertain';
