import { moveAttempt } from '@chorus/domain/delivery/attempt-moves';
import { dateInZone } from '@chorus/domain/shared/calendar';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { EffectAttempt, EffectReaction, Settlement } from '../../platform/outbox/reaction.js';
import type { FaxStatus } from '../../platform/transport/fax.js';
import { Transports, type SendingOrganization } from '../../platform/transport/transports.js';
import { Submissions, submissionTable } from '../submission/submission.public.js';
import { attemptTable, type AttemptRow } from './delivery.table.js';
import { KeepProof } from './keep-proof.js';
import { recipientZone, senderOf, sendingFacts } from './sending-facts.js';

interface FaxToFollow {
  readonly attemptId: AttemptRow['id'];
  readonly submissionId: AttemptRow['submissionId'];
  readonly providerReference: string;
  readonly sender: SendingOrganization;
  readonly last: boolean;
}

/**
 * Asks the fax service what became of a fax it took, again and again with growing pauses, until it confirms all pages
 * or says that it failed. Asking changes nothing, so a cut-off question is simply asked again.
 */
@Injectable()
export class FollowFax implements EffectReaction<'attempt.tried', FaxToFollow, FaxStatus> {
  readonly kind = 'effect';
  readonly name = 'delivery.follow-fax';
  readonly on = 'attempt.tried';

  constructor(
    private readonly clock: BusinessClock,
    private readonly transports: Transports,
    private readonly submissions: Submissions,
    private readonly proofs: KeepProof,
    private readonly outbox: Outbox,
  ) {}

  async begin(
    tx: Tx,
    { ids }: Message<'attempt.tried'>,
    { last }: EffectAttempt,
  ): Promise<FaxToFollow | null> {
    const attempt = await tx.hold(attemptTable, ids.attemptId);
    if (attempt === null || attempt.state !== 'tried' || attempt.channel !== 'fax') return null;
    const submission = await tx.hold(submissionTable, attempt.submissionId);
    if (submission === null || attempt.providerReference === null) return null;
    const { by } = await sendingFacts(tx, submission);
    return {
      attemptId: attempt.id,
      submissionId: submission.id,
      providerReference: attempt.providerReference,
      sender: senderOf(submission, by),
      last,
    };
  }

  perform({ sender, providerReference }: FaxToFollow): Promise<FaxStatus> {
    return this.transports.faxFor(sender).status(providerReference);
  }

  async settle(tx: Tx, fax: FaxToFollow, status: FaxStatus): Promise<Settlement> {
    const submission = await tx.lock(submissionTable, fax.submissionId);
    const attempt = await tx.lock(attemptTable, fax.attemptId);
    if (submission === null || attempt === null || attempt.state !== 'tried') return { kind: 'done' };
    if (submission.state !== 'sent') return { kind: 'done' };
    if (status.kind === 'underway' || status.kind === 'unknown') {
      // Nobody told: it stays "sent, proof has not come", and a person may add the confirmation page.
      return fax.last ? { kind: 'done' } : { kind: 'again', reason: 'The fax service does not know yet.' };
    }
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
        provedOn: dateInZone(confirmedAt.toISOString(), recipientZone),
      });
    }
    await this.outbox.publish(tx, failed ? 'attempt.bounced' : 'attempt.proved', {
      attemptId: attempt.id,
      submissionId: submission.id,
    });
    return { kind: 'done' };
  }
}
