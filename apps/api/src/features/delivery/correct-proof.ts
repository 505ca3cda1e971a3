import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { lastAttempt } from './attempts.js';
import type { ProofAdded } from './add-proof.js';
import { attemptTable, proofTable, type ProofRow } from './delivery.table.js';
import { FilingAccess } from './filing-access.js';
import { type GivenProof, type GivenProofRefused, TakeProof } from './given-proof.js';
import { KeepProof } from './keep-proof.js';

export interface CorrectProofInput {
  readonly proofId: string;
  readonly proof: GivenProof;
  /** Plain date of the act the proof shows. */
  readonly provedOn: string;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed'> | GivenProofRefused;

/**
 * Puts another proof in the place of one that somebody misread. The old one stays on file and counts no more; the case
 * is told the day anew, since a clock may hang on it.
 */
@Injectable()
export class CorrectProof {
  constructor(
    private readonly db: Db,
    private readonly access: FilingAccess,
    private readonly taken: TakeProof,
    private readonly proofs: KeepProof,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: CorrectProofInput): Promise<ProofAdded | Refused> {
    return this.db.transaction<ProofAdded | Refused>(actor, async (tx) => {
      const seen = isId(input.proofId)
        ? await tx.maybe<Pick<ProofRow, 'submissionId'>>('SELECT submission_id FROM proof WHERE id = $1', [
            input.proofId,
          ])
        : null;
      const filing = await this.access.open(tx, actor, seen?.submissionId ?? '', false);
      if (isRefusal(filing)) return filing;
      const result = await tx.elevated(() => this.correct(tx, filing, input));
      if (isRefusal(result)) return result;
      await audit(tx, {
        operation: 'submission.proof_corrected',
        subjects: [
          { kind: 'submission', id: filing.id },
          { kind: 'proof', id: input.proofId },
        ],
      });
      return result;
    });
  }

  private async correct(
    tx: Tx,
    filing: SubmissionRow,
    input: CorrectProofInput,
  ): Promise<ProofAdded | Refused> {
    const old = await tx.lock(proofTable, input.proofId);
    if (old === null) throw new Error('A proof that was seen is gone.');
    if (old.supersededAt !== null)
      return refuse('SubmissionMoveNotAllowed', 'This proof was replaced already. Correct the newer one.');
    if (old.givenBy === null)
      return refuse(
        'NotAllowed',
        'The service that carried it wrote this down itself. Add what you have as a further proof.',
      );
    const attempt =
      old.attemptId === null ? await lastAttempt(tx, filing.id) : await tx.lock(attemptTable, old.attemptId);
    if (attempt === null) throw new Error('A proof of no try.');
    const way = { ...filing, channel: attempt.channel };
    const proof = await this.taken.take(tx, way, input.proof, input.provedOn);
    if (isRefusal(proof)) return proof;
    const { advice, ...kept } = proof;
    await this.proofs.supersede(tx, [old.id]);
    await this.proofs.keep(tx, filing, { attemptId: attempt.id, channel: attempt.channel, ...kept });
    await this.outbox.publish(tx, 'attempt.proved', { attemptId: attempt.id, submissionId: filing.id });
    const submission = (await tx.hold(submissionTable, filing.id)) ?? filing;
    return { kind: 'ProofAdded', submission, advice };
  }
}
