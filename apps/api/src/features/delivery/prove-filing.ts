import { moveAttempt } from '@chorus/domain/delivery/attempt-moves';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Submissions, submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import type { AttemptRow } from './delivery.table.js';
import type { TakenProof } from './given-proof.js';
import { KeepProof } from './keep-proof.js';

/** Keeps a proof somebody gave and brings the filing to `proved`; a further proof of a proved one is kept beside it. */
@Injectable()
export class ProveFiling {
  constructor(
    private readonly submissions: Submissions,
    private readonly proofs: KeepProof,
    private readonly outbox: Outbox,
  ) {}

  async with(
    tx: Tx,
    filing: SubmissionRow,
    attempt: AttemptRow,
    proof: TakenProof,
  ): Promise<SubmissionRow | Refusal<'SubmissionMoveNotAllowed'>> {
    // Once answered it is past proving; the paper is kept all the same, because the answer may be that it came too late.
    const past = filing.state === 'proved' || filing.state === 'answered';
    const moved = past ? filing : await this.submissions.move(tx, filing, 'proved', null);
    if (isRefusal(moved)) return moved;
    const state = moveAttempt(attempt.state, 'proved');
    if (!isRefusal(state)) {
      await tx.execute('UPDATE attempt SET state = $2, finished_at = now() WHERE id = $1', [
        attempt.id,
        state,
      ]);
    }
    const { advice: _, ...kept } = proof;
    await this.proofs.keep(tx, moved, { attemptId: attempt.id, channel: attempt.channel, ...kept });
    await this.outbox.publish(tx, 'attempt.proved', { attemptId: attempt.id, submissionId: filing.id });
    const after = await tx.hold(submissionTable, filing.id);
    return after ?? moved;
  }
}
