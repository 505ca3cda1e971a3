import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { submissionSentences } from '@chorus/domain/submission/submission-sentences';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { afterSignature } from '@chorus/domain/submission/submission-moves';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { placeIsTaken, Submissions, type SubmissionRow } from '../submission/submission.public.js';
import { FilingAccess } from './filing-access.js';
import { sendingFacts } from './sending-facts.js';

export interface FilingRequeued {
  readonly kind: 'FilingRequeued';
  readonly submission: SubmissionRow;
}

type Refused = Refusal<
  'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed' | 'NotSentFromHere' | 'FilingExists'
>;

/**
 * Certainly not with the recipient, and nobody's to send at the moment. Not what its person is sending themselves, and
 * not what nobody knows of: that is decided by `resolveUncertain`.
 */
const sentAnewFrom = [
  'failed',
  'bounced',
  'rejected_by_recipient',
  'held_locally',
] as const satisfies readonly SubmissionState[];

/** Sends again what certainly did not arrive: a person's decision, and so a new release with a key of its own. */
@Injectable()
export class RequeueFiling {
  constructor(
    private readonly db: Db,
    private readonly access: FilingAccess,
    private readonly submissions: Submissions,
  ) {}

  execute(actor: Actor, submissionId: string): Promise<FilingRequeued | Refused> {
    return this.db.transaction<FilingRequeued | Refused>(actor, async (tx) => {
      const filing = await this.access.open(tx, actor, submissionId, true);
      if (isRefusal(filing)) return filing;
      const queued = await tx.elevated(() => this.queue(tx, filing));
      if (isRefusal(queued)) return queued;
      await audit(tx, {
        operation: 'submission.requeued',
        subjects: [{ kind: 'submission', id: filing.id }],
      });
      return { kind: 'FilingRequeued', submission: queued };
    });
  }

  private async queue(tx: Tx, filing: SubmissionRow): Promise<SubmissionRow | Refused> {
    if (!(sentAnewFrom as readonly SubmissionState[]).includes(filing.state)) {
      return refuse(
        'SubmissionMoveNotAllowed',
        `Only what did not arrive is sent again from here. ${submissionSentences[filing.state].en} Nothing was changed.`,
      );
    }
    const facts = await sendingFacts(tx, filing);
    const way = afterSignature({
      channel: filing.channel,
      signatureRule: filing.signatureRule,
      mayRelease: facts.standing === 'go' && !facts.caseStopped,
      consentToSend: facts.consentToSend,
    });
    if (way !== 'queued') {
      return refuse(
        'NotSentFromHere',
        'This cannot be sent from here now: by its channel, the consent or the campaign it is the person’s to send. Nothing was changed.',
      );
    }
    // A failed filing gave its place free; somebody may have filed the same thing since.
    if (await placeIsTaken(tx, filing)) {
      return refuse(
        'FilingExists',
        'The same has been filed in the meantime. A second one would hurt the first.',
      );
    }
    return this.submissions.move(tx, filing, 'queued', 'requeued');
  }
}
