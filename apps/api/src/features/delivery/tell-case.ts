import { actsProvedBy } from '@chorus/domain/delivery/proved-acts';
import type { Stage } from '@chorus/domain/jurisdiction/procedure-rules';
import { type PlainDate, dateInZone } from '@chorus/domain/shared/calendar';
import type { EventName } from '@chorus/domain/shared/events';
import type { SubmissionId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { statesSent, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { Cases } from '../case/case.public.js';
import { submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { datedProofs } from './keep-proof.js';
import { recipientZone } from './sending-facts.js';

type Filed = Extract<EventName, 'submission.sent' | 'submission.reported_sent' | 'attempt.proved'>;

/**
 * Tells the case that something of it went out: its clock to file is met, its clock to decide runs, and it is
 * contested. A step of its own, so that the answer of a transport is written down without waiting for clocks; told
 * again when a proof shows another day.
 */
@Injectable()
export class TellCase {
  constructor(
    private readonly cases: Cases,
    private readonly outbox: Outbox,
  ) {}

  /** The same step after each of the three ways in which a filing turns out to be sent. */
  reactions(): readonly DatabaseReaction<Filed>[] {
    const names: readonly (readonly [string, Filed])[] = [
      ['delivery.tell-case-sent', 'submission.sent'],
      ['delivery.tell-case-reported', 'submission.reported_sent'],
      ['delivery.tell-case-proved', 'attempt.proved'],
    ];
    return names.map(([name, on]) => ({
      kind: 'database',
      name,
      on,
      run: (tx, { ids }) => this.tell(tx, ids.submissionId),
    }));
  }

  private async tell(tx: Tx, submissionId: SubmissionId): Promise<void> {
    const submission = await tx.lock(submissionTable, submissionId);
    if (submission === null || !(statesSent as readonly SubmissionState[]).includes(submission.state)) return;
    const on = await filedOn(tx, submission);
    if (on === null) return;
    await this.cases.recomputeClocks(tx, submission.caseId, {
      filed: { stage: submission.stage as Stage, on: on as PlainDate },
    });
    // A case that is decided, suspended or withdrawn meanwhile stays where it is; its clocks know all the same.
    const { state } = await tx.one<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [
      submission.caseId,
    ]);
    if (state === 'evidenced' || state === 'decided') {
      const moved = await this.cases.move(tx, submission.caseId, 'contested');
      if (isRefusal(moved)) throw new Error('A case with a filing on its way could not become contested.');
    }
    await this.outbox.publish(tx, 'case.contested', { caseId: submission.caseId, submissionId });
  }
}

/** The earliest day any proof shows it out of our hands, else the day the try ended; null before either. */
export async function filedOn(tx: Tx, submission: Pick<SubmissionRow, 'id'>): Promise<string | null> {
  const { sentOn, postmarkedOn, receivedOn } = actsProvedBy(await datedProofs(tx, submission.id));
  const proved = [sentOn, postmarkedOn, receivedOn].filter((day) => day !== null).sort()[0];
  if (proved !== undefined) return proved;
  const tried = await tx.maybe<{ releasedAt: Date }>(
    `SELECT released_at FROM attempt WHERE submission_id = $1 AND state IN ('tried', 'proved')
     ORDER BY release DESC, sequence DESC LIMIT 1`,
    [submission.id],
  );
  return tried === null ? null : dateInZone(tried.releasedAt.toISOString(), recipientZone);
}
