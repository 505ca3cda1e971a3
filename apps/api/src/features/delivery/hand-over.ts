import { courseOf, type StateAndHold } from '@chorus/domain/case/hold';
import { caseEnd, type CaseEnd } from '@chorus/domain/delivery/standing-to-send';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { Submissions, submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { cancelUnbegun } from './attempts.js';

/** Why a filing became the person's own to send; kept with the move. */
export type HandOverReason =
  | 'person_performs'
  | 'case_stopped'
  | 'case_under_review'
  | 'campaign_stopped'
  | 'participant_left'
  | 'participant_paused'
  | 'consent_withdrawn'
  | 'no_address'
  | 'sending_failed'
  | 'came_back'
  | 'sending_stopped'
  | 'chosen_by_person'
  | 'other_channel';

/** Signed and not begun to be sent: what may be given back without any doubt about a second copy. */
export const unsentAndSigned = ['signed', 'queued', 'released'] as const satisfies readonly SubmissionState[];

/** How the case of a filing ended, be it on hold or not; null while it goes on. With the system's sight. */
export async function endOfCase(
  tx: ReadTx,
  { caseId }: Pick<SubmissionRow, 'caseId'>,
): Promise<CaseEnd | null> {
  const row = await tx.one<StateAndHold>('SELECT state, suspended_from FROM denial_case WHERE id = $1', [
    caseId,
  ]);
  return caseEnd(courseOf(row));
}

export const caseIsOver = (): Refusal<'SubmissionMoveNotAllowed'> =>
  refuse(
    'SubmissionMoveNotAllowed',
    'The case this belongs to was withdrawn or is finished: nothing of it is sent any more. Nothing was changed.',
  );

/** Gives a signed filing into its person's hands, with its packet and date; nothing of it is sent from here any more. */
@Injectable()
export class HandOver {
  constructor(private readonly submissions: Submissions) {}

  /**
   * Whoever hands over has looked at the case a moment or a day ago; it is asked here once more, for all of them: what
   * belongs to a case that is over is taken back instead, and nobody is told to send it.
   * @returns the refusal of the transition table where the filing is past handing over; nothing changed then.
   */
  async one(
    tx: Tx,
    submission: SubmissionRow,
    reason: HandOverReason,
  ): Promise<SubmissionRow | Refusal<'SubmissionMoveNotAllowed'>> {
    const end = await endOfCase(tx, submission);
    if (end !== null) return this.takeBack(tx, submission, end);
    const moved = await this.submissions.move(tx, submission, 'handed_to_person', reason);
    if (isRefusal(moved)) return moved;
    await cancelUnbegun(tx, submission.id);
    return moved;
  }

  /** Its case is over: nothing of it leaves, from here or by its person. */
  async takeBack(
    tx: Tx,
    submission: SubmissionRow,
    end: CaseEnd,
  ): Promise<SubmissionRow | Refusal<'SubmissionMoveNotAllowed'>> {
    const moved = await this.submissions.move(tx, submission, 'withdrawn', `case_${end}`);
    if (isRefusal(moved)) return moved;
    await cancelUnbegun(tx, submission.id);
    return moved;
  }

  /** Locks each in id order and hands over those still unsent; answers how many. */
  async all(tx: Tx, submissionIds: readonly string[], reason: HandOverReason): Promise<number> {
    let handed = 0;
    for (const id of [...submissionIds].sort()) {
      const row = await tx.lock(submissionTable, id);
      if (row === null || !(unsentAndSigned as readonly SubmissionState[]).includes(row.state)) continue;
      if (!isRefusal(await this.one(tx, row, reason))) handed += 1;
    }
    return handed;
  }
}
