import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { statesSent, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import type { SubmissionRow } from '../submission/submission.public.js';
import { lastAttempt } from './attempts.js';
import { FilingAccess } from './filing-access.js';
import { type GivenProof, type GivenProofRefused, TakeProof } from './given-proof.js';
import { ProveFiling } from './prove-filing.js';

export interface AddProofInput {
  readonly submissionId: string;
  readonly proof: GivenProof;
  /** Plain date of the act the proof shows. */
  readonly provedOn: string;
}

export interface ProofAdded {
  readonly kind: 'ProofAdded';
  readonly submission: SubmissionRow;
  readonly advice: string | null;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed'> | GivenProofRefused;

/** A tracking number found in a drawer, a return receipt that came: a proof beside what was sent or reported. */
@Injectable()
export class AddProof {
  constructor(
    private readonly db: Db,
    private readonly access: FilingAccess,
    private readonly proofs: TakeProof,
    private readonly prove: ProveFiling,
  ) {}

  execute(actor: Actor, input: AddProofInput): Promise<ProofAdded | Refused> {
    return this.db.transaction<ProofAdded | Refused>(actor, async (tx) => {
      const filing = await this.access.open(tx, actor, input.submissionId, false);
      if (isRefusal(filing)) return filing;
      const result = await tx.elevated(() => this.add(tx, filing, input));
      if (isRefusal(result)) return result;
      await audit(tx, {
        operation: 'submission.proof_added',
        subjects: [{ kind: 'submission', id: filing.id }],
      });
      return result;
    });
  }

  private async add(tx: Tx, filing: SubmissionRow, input: AddProofInput): Promise<ProofAdded | Refused> {
    const attempt = await lastAttempt(tx, filing.id);
    if (!(statesSent as readonly SubmissionState[]).includes(filing.state) || attempt === null) {
      return refuse(
        'SubmissionMoveNotAllowed',
        'Nothing is on its way that this could prove. Report first that you sent it.',
      );
    }
    const way = { ...filing, channel: attempt.channel };
    const proof = await this.proofs.take(tx, way, input.proof, input.provedOn);
    if (isRefusal(proof)) return proof;
    const { advice } = proof;
    const proved = await this.prove.with(tx, filing, attempt, proof);
    return isRefusal(proved) ? proved : { kind: 'ProofAdded', submission: proved, advice };
  }
}
