import { awaitsAnswer, awaitsDecision } from '@chorus/domain/case/case-clocks';
import { actsProvedBy } from '@chorus/domain/delivery/proved-acts';
import type { Stage } from '@chorus/domain/jurisdiction/procedure-rules';
import type { PlainDate } from '@chorus/domain/shared/calendar';
import type { EventName } from '@chorus/domain/shared/events';
import type { SubmissionId } from '@chorus/domain/shared/ids';
import { statesSent, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { CaseActs } from '../case/case.public.js';
import { submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { judgedDay } from './judged-day.js';
import { datedProofs } from './keep-proof.js';

type Filed = Extract<EventName, 'submission.sent' | 'submission.reported_sent' | 'attempt.proved'>;
type TakenBack = Extract<
  EventName,
  | 'attempt.uncertain'
  | 'attempt.bounced'
  | 'attempt.rejected'
  | 'submission.withdrawn'
  | 'submission.sending_undone'
>;

/**
 * Tells the case that something of it went out: its clock to file is met, its clock to decide runs, and it is
 * contested. A step of its own, so that the answer of a transport is written down without waiting for clocks; told
 * again when a proof shows another day. And tells it the contrary when a filing came back, was withdrawn or was
 * never confirmed: what was not received asked for nothing, and its date runs again.
 */
@Injectable()
export class TellCase {
  constructor(
    private readonly acts: CaseActs,
    private readonly outbox: Outbox,
  ) {}

  /** The same step after each of the ways in which a filing turns out to be sent, or not to have been. */
  reactions(): readonly (DatabaseReaction<Filed> | DatabaseReaction<TakenBack>)[] {
    const filed: readonly (readonly [string, Filed])[] = [
      ['delivery.tell-case-sent', 'submission.sent'],
      ['delivery.tell-case-reported', 'submission.reported_sent'],
      ['delivery.tell-case-proved', 'attempt.proved'],
    ];
    const takenBack: readonly (readonly [string, TakenBack])[] = [
      ['delivery.tell-case-uncertain', 'attempt.uncertain'],
      ['delivery.tell-case-bounced', 'attempt.bounced'],
      ['delivery.tell-case-rejected', 'attempt.rejected'],
      ['delivery.tell-case-withdrawn', 'submission.withdrawn'],
      ['delivery.tell-case-undone', 'submission.sending_undone'],
    ];
    return [
      ...filed.map(([name, on]): DatabaseReaction<Filed> => ({
        kind: 'database',
        name,
        on,
        run: (tx, { ids }) => this.tell(tx, ids.submissionId),
      })),
      ...takenBack.map(([name, on]): DatabaseReaction<TakenBack> => ({
        kind: 'database',
        name,
        on,
        run: (tx, { ids }) => this.takeBack(tx, ids.submissionId),
      })),
    ];
  }

  /**
   * The filing is not on its way as far as anybody knows: never confirmed, bounced, refused at the door, withdrawn, or
   * reported sent by mistake. Does nothing for one that is (sent again meanwhile), nor for one the case never heard of.
   * With the system's sight.
   */
  async takeBack(tx: Tx, submissionId: SubmissionId): Promise<void> {
    const submission = await tx.lock(submissionTable, submissionId);
    if (submission === null || isSent(submission)) return;
    const undone = await this.acts.unfile(tx, submission.caseId, {
      stage: submission.stage,
      submissionId,
    });
    if (undone) await this.outbox.publish(tx, 'case.unfiled', { caseId: submission.caseId, submissionId });
  }

  private async tell(tx: Tx, submissionId: SubmissionId): Promise<void> {
    const submission = await tx.lock(submissionTable, submissionId);
    if (submission === null || !isSent(submission)) return;
    const on = await filedOn(tx, submission);
    if (on === null) return;
    await this.acts.file(tx, submission.caseId, {
      stage: submission.stage as Stage,
      on: on as PlainDate,
      submissionId,
    });
    if (awaitsDecision(submission.stage))
      await this.outbox.publish(tx, 'case.contested', { caseId: submission.caseId, submissionId });
    else if (awaitsAnswer(submission.stage))
      await this.outbox.publish(tx, 'case.complained', { caseId: submission.caseId, submissionId });
  }
}

const isSent = ({ state }: Pick<SubmissionRow, 'state'>): boolean =>
  (statesSent as readonly SubmissionState[]).includes(state);

/** The earliest day any proof shows it out of our hands, else the day its try counts for; null before either. */
export async function filedOn(
  tx: Tx,
  submission: Pick<SubmissionRow, 'id' | 'caseId' | 'recipientState'>,
): Promise<string | null> {
  const { sentOn, postmarkedOn, receivedOn } = actsProvedBy(await datedProofs(tx, submission.id));
  const proved = [sentOn, postmarkedOn, receivedOn].filter((day) => day !== null).sort()[0];
  if (proved !== undefined) return proved;
  const tried = await tx.maybe<{ releasedAt: Date }>(
    `SELECT released_at FROM attempt WHERE submission_id = $1 AND state IN ('tried', 'proved')
     ORDER BY release DESC, sequence DESC LIMIT 1`,
    [submission.id],
  );
  return tried === null ? null : judgedDay(tx, submission, tried.releasedAt);
}
