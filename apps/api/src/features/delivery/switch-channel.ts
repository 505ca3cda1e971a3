import type { Channel } from '@chorus/domain/playbook/channel';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { afterSignature } from '@chorus/domain/submission/submission-moves';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import {
  KeepDates,
  OtherWay,
  Submissions,
  type SubmissionRow,
  placeIsTaken,
} from '../submission/submission.public.js';
import { cancelUnbegun } from './attempts.js';
import { FilingAccess } from './filing-access.js';
import { caseIsOver, endOfCase } from './hand-over.js';
import { sendingFacts } from './sending-facts.js';

export interface ChannelSwitched {
  readonly kind: 'ChannelSwitched';
  readonly submission: SubmissionRow;
}

type Refused = Refusal<
  'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed' | 'NoWayToRecipient' | 'FilingExists'
>;

/** Signed and certainly not on its way: what may still take another way to its recipient. */
const switchable: readonly SubmissionState[] = [
  'queued',
  'handed_to_person',
  'released',
  'held_locally',
  'failed',
  'bounced',
  'rejected_by_recipient',
];

/** Takes another way with a signed filing: by post what no fax took, from here what the person cannot print. */
@Injectable()
export class SwitchChannel {
  constructor(
    private readonly db: Db,
    private readonly access: FilingAccess,
    private readonly submissions: Submissions,
    private readonly ways: OtherWay,
    private readonly dates: KeepDates,
  ) {}

  execute(actor: Actor, submissionId: string, channel: Channel): Promise<ChannelSwitched | Refused> {
    return this.db.transaction<ChannelSwitched | Refused>(actor, async (tx) => {
      const filing = await this.access.open(tx, actor, submissionId, false);
      if (isRefusal(filing)) return filing;
      const switched = await tx.elevated(async () =>
        this.switchTo(tx, await this.dates.current(tx, filing), channel),
      );
      if (isRefusal(switched)) return switched;
      await audit(tx, {
        operation: 'submission.channel_switched',
        subjects: [{ kind: 'submission', id: filing.id }],
      });
      return { kind: 'ChannelSwitched', submission: switched };
    });
  }

  private async switchTo(tx: Tx, filing: SubmissionRow, channel: Channel): Promise<SubmissionRow | Refused> {
    if (!switchable.includes(filing.state)) {
      return refuse(
        'SubmissionMoveNotAllowed',
        'It is not signed yet, or it is on its way. Nothing was changed.',
      );
    }
    if ((await endOfCase(tx, filing)) !== null) return caseIsOver();
    if (await placeIsTaken(tx, filing)) {
      return refuse(
        'FilingExists',
        'The same has been filed in the meantime. A second one would hurt the first.',
      );
    }
    const patch = await this.ways.patch(tx, filing, channel);
    if (isRefusal(patch)) return patch;
    const facts = await sendingFacts(tx, filing);
    const to = afterSignature({
      channel,
      signatureRule: filing.signatureRule,
      mayRelease: facts.standing === 'go' && !facts.caseStopped && !facts.caseUnderReview,
      consentToSend: facts.consentToSend,
    });
    await cancelUnbegun(tx, filing.id);
    const { state } = filing;
    // A filing in its place already changes its way and stays there; a released one goes back by way of its person.
    if (state === to) return this.submissions.change(tx, filing, patch);
    const direct = state !== 'released' || to === 'handed_to_person';
    const from = direct
      ? filing
      : await this.submissions.move(tx, filing, 'handed_to_person', 'other_channel');
    if (isRefusal(from)) return from;
    return this.submissions.move(tx, from, to, 'other_channel', patch);
  }
}
