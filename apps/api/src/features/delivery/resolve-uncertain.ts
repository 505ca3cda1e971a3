import { resolveUncertain, triedAfter, type UncertainDecision } from '@chorus/domain/delivery/attempt-moves';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Submissions, type SubmissionRow } from '../submission/submission.public.js';
import { lastAttempt } from './attempts.js';
import type { AttemptRow } from './delivery.table.js';
import { FilingAccess } from './filing-access.js';
import { type GivenProof, type GivenProofRefused, TakeProof } from './given-proof.js';
import { caseIsOver, endOfCase, HandOver } from './hand-over.js';
import { ProveFiling } from './prove-filing.js';
import { sentOnceMore } from './why-not.js';

export interface ResolveUncertainInput {
  readonly submissionId: string;
  readonly decision: UncertainDecision;
  /** The try somebody asked the recipient about, where they say it; the last one is meant where they do not. */
  readonly attemptId?: string | null;
  /** For `it_arrived`: what shows it, and the day. */
  readonly proof?: GivenProof | null;
  readonly arrivedOn?: string | null;
}

export interface UncertainResolved {
  readonly kind: 'UncertainResolved';
  readonly submission: SubmissionRow;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed'> | GivenProofRefused;

/** A filing whose answer was lost: a person asks the recipient and decides; no machine sends it twice. */
@Injectable()
export class ResolveUncertain {
  constructor(
    private readonly db: Db,
    private readonly access: FilingAccess,
    private readonly submissions: Submissions,
    private readonly proofs: TakeProof,
    private readonly prove: ProveFiling,
    private readonly handOver: HandOver,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: ResolveUncertainInput): Promise<UncertainResolved | Refused> {
    return this.db.transaction<UncertainResolved | Refused>(actor, async (tx) => {
      const filing = await this.access.open(tx, actor, input.submissionId, true);
      if (isRefusal(filing)) return filing;
      const resolved = await tx.elevated(() => this.resolve(tx, filing, input));
      if (isRefusal(resolved)) return resolved;
      await audit(tx, {
        operation: `submission.uncertain_resolved_${input.decision}`,
        subjects: [{ kind: 'submission', id: filing.id }],
      });
      return { kind: 'UncertainResolved', submission: resolved };
    });
  }

  private async resolve(
    tx: Tx,
    filing: SubmissionRow,
    input: ResolveUncertainInput,
  ): Promise<SubmissionRow | Refused> {
    const attempt = await lastAttempt(tx, filing.id);
    if (filing.state !== 'uncertain' || attempt === null) {
      return refuse('SubmissionMoveNotAllowed', 'This filing is not uncertain. Nothing was changed.');
    }
    if (input.attemptId != null && input.attemptId !== attempt.id) {
      return refuse('SubmissionMoveNotAllowed', sentOnceMore.en, 'attemptId');
    }
    const to = resolveUncertain(input.decision);
    const { decision } = input;
    if (decision === 'it_arrived') return this.arrived(tx, filing, attempt, input);
    const over = (await endOfCase(tx, filing)) !== null;
    if (over && decision !== 'it_did_not') return caseIsOver();
    await tx.execute('UPDATE attempt SET state = $2 WHERE id = $1', [attempt.id, triedAfter[decision]]);
    // It did not arrive, and nothing of the case is to: there is nothing left to send.
    if (over) return this.handOver.one(tx, filing, 'case_stopped');
    if (to === 'handed_to_person') return this.handOver.one(tx, filing, 'chosen_by_person');
    const moved = await this.submissions.move(tx, filing, to, decision);
    if (!isRefusal(moved) && to === 'failed') {
      await this.outbox.publish(tx, 'attempt.failed', { attemptId: attempt.id, submissionId: filing.id });
    }
    return moved;
  }

  private async arrived(
    tx: Tx,
    filing: SubmissionRow,
    attempt: AttemptRow,
    { proof: given, arrivedOn }: ResolveUncertainInput,
  ): Promise<SubmissionRow | Refused> {
    if (given == null || arrivedOn == null) {
      return refuse(
        'ProofEmpty',
        'Say what shows that it arrived, and the day: the confirmation, or who of the recipient’s side told you so.',
        'proof',
      );
    }
    const proof = await this.proofs.take(tx, { ...filing, channel: attempt.channel }, given, arrivedOn);
    if (isRefusal(proof)) return proof;
    const proved = await this.prove.with(tx, filing, attempt, proof);
    if (!isRefusal(proved)) await this.outbox.publish(tx, 'submission.sent', { submissionId: filing.id });
    return proved;
  }
}
