import { waitBeforeRetry } from '@chorus/domain/delivery/backoff';
import { pressing } from '@chorus/domain/delivery/pressing';
import { afterTry } from '@chorus/domain/delivery/transport';
import { moveAttempt } from '@chorus/domain/delivery/attempt-moves';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { plainDate, zonedFivePm } from '@chorus/domain/shared/calendar';
import type { AttemptState } from '@chorus/domain/delivery/attempt';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { Settlement } from '../../platform/outbox/reaction.js';
import { Submissions, submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import type { Carried } from './carriers.js';
import { attemptTable, type AttemptRow } from './delivery.table.js';
import { HandOver, type HandOverReason } from './hand-over.js';
import { judgedDay } from './judged-day.js';
import { KeepProof } from './keep-proof.js';
import { heldCases, isWatched, mayBeSentFor, sendingFacts } from './sending-facts.js';
import type { PreparedTry } from './send-filing.reaction.js';

/** Writes down what became of a try: in the try, in the filing, and as news for whoever must know. */
@Injectable()
export class RecordTry {
  constructor(
    private readonly clock: BusinessClock,
    private readonly proofs: KeepProof,
    private readonly submissions: Submissions,
    private readonly outbox: Outbox,
    private readonly handOver: HandOver,
  ) {}

  /** May be repeated with the same answer after a lost connection; the second time changes nothing. */
  async answer(tx: Tx, prepared: PreparedTry, carried: Carried): Promise<Settlement> {
    const submission = await tx.lock(submissionTable, prepared.submissionId);
    const attempt = await tx.lock(attemptTable, prepared.attemptId);
    if (submission === null || attempt === null) return { kind: 'done' };
    if (attempt.state !== 'released' || submission.state !== 'attempting') return { kind: 'done' };
    if (carried.answer === 'not_yet') return this.notYet(tx, submission, attempt, prepared.last, carried);
    const after = afterTry(carried.traits, carried.answer);
    await this.end(tx, attempt, after.attempt, carried);
    const moved = await this.move(tx, submission, after.submission);
    if (after.attempt === 'proved') {
      const acceptedAt = await this.clock.now(tx);
      const shown = [attempt.idempotencyKey, acceptedAt.toISOString(), carried.messageId, carried.response]
        .filter(Boolean)
        .join(' ');
      await this.proofs.keep(tx, moved, {
        attemptId: attempt.id,
        channel: attempt.channel,
        proofKind: 'server_acceptance',
        value: shown,
        fileId: null,
        provedOn: await judgedDay(tx, submission, acceptedAt),
      });
    }
    const stopped = nothingLeft.includes(after.submission) ? await this.stoppedBy(tx, moved) : null;
    if (after.submission === 'uncertain') await this.unclear(tx, submission, attempt);
    else if (stopped !== null) await this.handOver.one(tx, moved, stopped);
    else await this.tell(tx, attempt, after.submission);
    return { kind: 'done' };
  }

  /** A try that was cut off, or that nobody confirmed: what it did may have happened. */
  async uncertain(tx: Tx, submission: SubmissionRow, attempt: AttemptRow): Promise<void> {
    if (attempt.state === 'released' || attempt.state === 'tried') {
      await tx.execute(`UPDATE attempt SET state = 'uncertain', finished_at = now() WHERE id = $1`, [
        attempt.id,
      ]);
    }
    await this.move(tx, submission, 'uncertain');
    await this.unclear(tx, submission, attempt);
  }

  /** Says that nobody knows; and whose it is to find out, where nobody else does it or in time. */
  private async unclear(tx: Tx, submission: SubmissionRow, attempt: AttemptRow): Promise<void> {
    if (!isWatched(await sendingFacts(tx, submission)) || (await this.presses(tx, submission))) {
      await tx.execute('UPDATE attempt SET left_to_person_at = now() WHERE id = $1', [attempt.id]);
    }
    await this.tell(tx, attempt, 'uncertain');
  }

  async presses(tx: Tx, filing: SubmissionRow): Promise<boolean> {
    const { urgent, sendBy, actBy, filingType, recipientZone } = filing;
    const today = await this.clock.today(tx, recipientZone);
    return pressing({ urgent, sendBy: sendBy ?? actBy, today, filingType });
  }

  /** Certainly not accepted: tried again while there is time, then handed to somebody to decide. */
  private async notYet(
    tx: Tx,
    submission: SubmissionRow,
    attempt: AttemptRow,
    last: boolean,
    carried: Carried,
  ): Promise<Settlement> {
    await this.end(tx, attempt, 'failed', carried);
    const stopped = await this.stoppedBy(tx, submission);
    if (stopped !== null) {
      await this.handOver.one(tx, await this.move(tx, submission, 'failed'), stopped);
      return { kind: 'done' };
    }
    const day = submission.sendBy ?? submission.actBy;
    const wait = waitBeforeRetry(attempt.sequence, {
      now: (await this.clock.now(tx)).toISOString(),
      lastSafeInstant: day === null ? null : zonedFivePm(plainDate(day), submission.recipientZone),
      urgent: submission.urgent,
      askedMs: carried.retryAfterMs,
    });
    if (last || wait === null) {
      await this.move(tx, submission, 'failed');
      await this.tell(tx, attempt, 'failed');
      return { kind: 'done' };
    }
    await this.move(tx, submission, 'released');
    return { kind: 'again', reason: `The transport answered ${carried.code ?? 'not yet'}.`, waitMs: wait };
  }

  /**
   * Its case ended or was put on hold, or its person does not want it sent from here any more, while the try was under
   * way: no further try is made of it, and the person does not wait for one to be told.
   */
  private async stoppedBy(tx: Tx, { caseId, personId }: SubmissionRow): Promise<HandOverReason | null> {
    if ((await heldCases(tx, [caseId])).stopped.has(caseId)) return 'case_stopped';
    return (await mayBeSentFor(tx, [personId])).has(personId) ? null : 'consent_withdrawn';
  }

  private async end(tx: Tx, attempt: AttemptRow, to: AttemptState, carried: Carried | null): Promise<void> {
    const state = moveAttempt(attempt.state, to);
    if (isRefusal(state)) throw new Error(`A try cannot go from ${attempt.state} to ${to}.`);
    await tx.execute(
      `UPDATE attempt SET state = $2, response_code = $3, message_id = $4, provider_reference = $5, finished_at = now(),
         transport = coalesce($6, transport), delivers = coalesce($7, delivers)
       WHERE id = $1`,
      [
        attempt.id,
        state,
        carried?.code ?? null,
        carried?.messageId ?? null,
        carried?.providerReference ?? null,
        carried?.traits.name ?? null,
        carried?.traits.delivers ?? null,
      ],
    );
  }

  private async move(tx: Tx, submission: SubmissionRow, to: SubmissionState): Promise<SubmissionRow> {
    const moved = await this.submissions.move(tx, submission, to, null);
    if (isRefusal(moved)) throw new Error(`A filing being sent cannot become ${to}.`);
    return moved;
  }

  private async tell(tx: Tx, attempt: AttemptRow, state: SubmissionState): Promise<void> {
    const { submissionId } = attempt;
    const ids = { attemptId: attempt.id, submissionId };
    if (state === 'sent' || state === 'proved') {
      await this.outbox.publish(tx, 'submission.sent', { submissionId });
      await this.outbox.publish(tx, state === 'proved' ? 'attempt.proved' : 'attempt.tried', ids);
    }
    if (state === 'uncertain') await this.outbox.publish(tx, 'attempt.uncertain', ids);
    if (state === 'failed') await this.outbox.publish(tx, 'attempt.failed', ids);
  }
}

const nothingLeft: readonly SubmissionState[] = ['failed', 'held_locally'];
