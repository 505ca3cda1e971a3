import { askOfficeOn, officeOfRecipient } from '@chorus/domain/complaint/office-answer';
import { decisionDays, type DecideClock } from '@chorus/domain/outcome/expected';
import type { CaseId, OutcomeId, PersonId, SubmissionId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';

export interface Expected {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly stage: string;
  /** Null: the person did it by themselves, or the plan sends the case on without being asked. */
  readonly submissionId: SubmissionId | null;
  /** Where our filing went; without one, nobody says. */
  readonly recipientKey?: string;
  readonly forwardedFrom?: OutcomeId;
  /** Plain date from which the decider has the case. */
  readonly from: string;
}

/** Decisions that somebody will be asked about. With the system's sight. */
@Injectable()
export class Expectations {
  /**
   * Told again with another day, the days move only while nobody has been asked. A step that was refused undecided and
   * that its person takes once more alone is waited for anew.
   */
  async expect(
    tx: Tx,
    { caseId, personId, stage, submissionId, recipientKey, forwardedFrom, from }: Expected,
  ): Promise<void> {
    const clocks = await tx.rows<DecideClock>(
      `SELECT act_by, last_arguable FROM case_clock
       WHERE case_id = $1 AND stage = $2 AND side = 'decide' AND state = 'running'`,
      [caseId, stage],
    );
    const { dueOn, limitOn } =
      stage === 'regulator_complaint'
        ? { dueOn: askOfficeOn(officeOfRecipient(recipientKey ?? null), from), limitOn: null }
        : decisionDays(clocks, from);
    const place = submissionId === null ? '(case_id, stage) WHERE submission_id IS NULL' : '(submission_id)';
    await tx.execute(
      `INSERT INTO outcome AS mine (id, case_id, person_id, submission_id, stage, state, due_on, limit_on, forwarded_from, created_at)
       VALUES ($1, $2, $3, $4, $5, 'due', $6, $7, $8, now())
       ON CONFLICT ${place} DO UPDATE SET state = 'due', due_on = excluded.due_on, limit_on = excluded.limit_on,
         forwarded_from = excluded.forwarded_from, result = NULL, decided_on = NULL, evidence_kind = 'none',
         evidence_file_id = NULL, evidence_asked = 0, evidence_since = NULL, reported_by = NULL, reported_at = NULL,
         verified_by = NULL, verified_at = NULL, verified_on = NULL
       WHERE mine.state IN ('due', 'cancelled') OR (mine.submission_id IS NULL AND mine.result = 'ineligible')`,
      [newId<'outcome'>(), caseId, personId, submissionId, stage, dueOn, limitOn, forwardedFrom ?? null],
    );
  }

  /** What was filed is not on its way: nobody asks what came of it. A report that was made stays. */
  async cancelOf(tx: Tx, submissionId: SubmissionId): Promise<void> {
    await tx.execute(
      `UPDATE outcome SET state = 'cancelled' WHERE submission_id = $1 AND state IN ('due', 'asked')`,
      [submissionId],
    );
  }

  /** Locks what is awaited of a step its person took alone, if anything is: before the case, as everybody else does. */
  async lockOwn(tx: Tx, caseId: CaseId, stage: string): Promise<void> {
    await tx.rows(
      'SELECT 1 FROM outcome WHERE case_id = $1 AND stage = $2 AND submission_id IS NULL FOR NO KEY UPDATE',
      [caseId, stage],
    );
  }

  async cancelOwn(tx: Tx, caseId: CaseId, stage: string): Promise<void> {
    await tx.execute(
      `UPDATE outcome SET state = 'cancelled'
       WHERE case_id = $1 AND stage = $2 AND submission_id IS NULL AND state IN ('due', 'asked')`,
      [caseId, stage],
    );
  }

  /** The plan had nothing to send on after all. */
  async cancelForwarded(tx: Tx, from: OutcomeId): Promise<void> {
    await tx.execute(
      `UPDATE outcome SET state = 'cancelled' WHERE forwarded_from = $1 AND state IN ('due', 'asked')`,
      [from],
    );
  }
}
