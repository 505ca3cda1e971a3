import { faxNumber } from '@chorus/domain/delivery/fax-number';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import type { Message, MessageId } from '../../platform/outbox/message.js';
import type { EffectAttempt, EffectReaction, Settlement } from '../../platform/outbox/reaction.js';
import { isPlainAddress } from '../../platform/transport/sample-guard.js';
import { PersonSeals, type PersonRow } from '../identity/identity.public.js';
import { Submissions, submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { furtherAttempt, lastAttempt } from './attempts.js';
import { Carriers, type Carried, type Consignment } from './carriers.js';
import { attemptTable, type AttemptRow } from './delivery.table.js';
import { HandOver } from './hand-over.js';
import { RecordTry } from './record-try.js';
import { senderOf, sendingFacts, type SendingFacts } from './sending-facts.js';

export interface PreparedTry {
  readonly attemptId: AttemptRow['id'];
  readonly submissionId: SubmissionRow['id'];
  /** No further try follows by itself. */
  readonly last: boolean;
  readonly consignment: Consignment;
}

/**
 * Sends one released filing. The try is written down and committed before anything leaves; whatever happens between
 * that and the answer leaves the filing `uncertain`, which a person decides and no machine sends again [22].
 */
@Injectable()
export class SendFiling implements EffectReaction<'submission.released', PreparedTry, Carried> {
  readonly kind = 'effect';
  readonly name = 'delivery.send-filing';
  readonly on = 'submission.released';

  constructor(
    private readonly clock: BusinessClock,
    private readonly carriers: Carriers,
    private readonly handOver: HandOver,
    private readonly record: RecordTry,
    private readonly submissions: Submissions,
    private readonly persons: PersonSeals,
  ) {}

  /** Nothing is sent by saying that nobody knows, and who asks the recipient needs the days a stop may last. */
  async cutOffWhenStopped(tx: Tx, { ids, id }: Message<'submission.released'>): Promise<boolean> {
    const submission = await tx.lock(submissionTable, ids.submissionId);
    const last = submission?.state === 'attempting' ? await lastAttempt(tx, submission.id) : null;
    if (submission === null || last?.claimedBy !== id) return false;
    await this.record.uncertain(tx, submission, last);
    return true;
  }

  async begin(
    tx: Tx,
    { ids, id }: Message<'submission.released'>,
    attempt: EffectAttempt,
  ): Promise<PreparedTry | null> {
    const submission = await tx.lock(submissionTable, ids.submissionId);
    const last = submission === null ? null : await lastAttempt(tx, submission.id);
    if (submission === null || last === null) return null;
    if (submission.state === 'attempting') {
      // Another job's try is that job's own; ours, begun and not ended, may have happened.
      if (attempt.interrupted && last.claimedBy === id) await this.record.uncertain(tx, submission, last);
      return null;
    }
    // Recalled, withdrawn or handed over since it was released: there is nothing to send any more.
    if (submission.state !== 'released') return null;
    const facts = await sendingFacts(tx, submission);
    if (facts.caseStopped) return this.giveBack(tx, submission, 'case_stopped');
    if (facts.caseUnderReview) return this.giveBack(tx, submission, 'case_under_review');
    if (!facts.consentToSend) return this.giveBack(tx, submission, 'consent_withdrawn');
    if (facts.standing === 'paused_by_person') return this.giveBack(tx, submission, 'participant_paused');
    if (facts.standing === 'stopped') return this.giveBack(tx, submission, 'campaign_stopped');
    const load = await this.loadOf(tx, submission, facts);
    if (load === null) return this.giveBack(tx, submission, 'no_address');
    const open = await this.claim(tx, submission, last, facts, id);
    const moved = await this.submissions.move(tx, submission, 'attempting', null);
    if (isRefusal(moved)) throw new Error('A released filing could not be begun.');
    const { idempotencyKey, envelopeToken } = open;
    return {
      attemptId: open.id,
      submissionId: submission.id,
      last: attempt.last,
      consignment: { ...load, idempotencyKey, envelopeToken },
    };
  }

  perform({ consignment }: PreparedTry): Promise<Carried> {
    return this.carriers.carry(consignment);
  }

  settle(tx: Tx, prepared: PreparedTry, carried: Carried): Promise<Settlement> {
    return this.record.answer(tx, prepared, carried);
  }

  /** The machine has given up. What certainly did not leave goes to its person; of the rest nobody knows. */
  async parked(tx: Tx, { ids }: Message<'submission.released'>): Promise<void> {
    const submission = await tx.lock(submissionTable, ids.submissionId);
    if (submission === null) return;
    if (submission.state === 'released') await this.handOver.one(tx, submission, 'sending_failed');
    const last = submission.state === 'attempting' ? await lastAttempt(tx, submission.id) : null;
    if (last !== null) await this.record.uncertain(tx, submission, last);
  }

  private async giveBack(
    tx: Tx,
    submission: SubmissionRow,
    reason: Parameters<HandOver['one']>[2],
  ): Promise<null> {
    await this.handOver.one(tx, submission, reason);
    return null;
  }

  /** The try that was released, or a further one where the last certainly came to nothing. */
  private async claim(
    tx: Tx,
    submission: SubmissionRow,
    last: AttemptRow,
    facts: SendingFacts,
    claimedBy: MessageId,
  ): Promise<AttemptRow> {
    const carrier = this.carriers.traits(submission, senderOf(submission, facts.by));
    const claimedAt = new Date();
    if (last.state === 'released') {
      await tx.execute(
        'UPDATE attempt SET claimed_at = $2, claimed_by = $3, transport = $4, delivers = $5 WHERE id = $1',
        [last.id, claimedAt, claimedBy, carrier.transport, carrier.delivers],
      );
      return { ...last, ...carrier, claimedAt, claimedBy };
    }
    const further = { ...furtherAttempt(last, await this.clock.now(tx)), ...carrier, claimedAt, claimedBy };
    await tx.insert(attemptTable, further);
    return further;
  }

  /** What goes where; null where there is nowhere for it to go. Asked before the try is claimed as begun. */
  private async loadOf(
    tx: Tx,
    submission: SubmissionRow,
    facts: SendingFacts,
  ): Promise<Omit<Consignment, 'idempotencyKey' | 'envelopeToken'> | null> {
    const { channel, packetFileId } = submission;
    if ((channel !== 'email' && channel !== 'fax') || packetFileId === null) return null;
    const addressee = await this.submissions.addressee(submission);
    const address = reachable(channel, addressee.address[0] ?? '');
    if (address === null) return null;
    const person = await tx.one<PersonRow>('SELECT * FROM person WHERE id = $1', [submission.personId]);
    const { contact } = await this.persons.open(person);
    return {
      submissionId: submission.id,
      personId: submission.personId,
      reference: submission.reference,
      language: submission.language,
      channel,
      address,
      // Answers go to the person [26]: nothing here receives mail.
      replyTo: contact.email === null ? null : { address: contact.email },
      packetFileId,
      sender: senderOf(submission, facts.by),
    };
  }
}

/** The address as a transport takes it: one mailbox, or a number of the North American plan in E.164; null if neither. */
function reachable(channel: 'email' | 'fax', printed: string): string | null {
  const text = printed.trim();
  if (channel === 'email') return isPlainAddress(text) ? text : null;
  return faxNumber(text);
}
