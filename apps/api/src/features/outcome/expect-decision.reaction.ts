import { decisionDays, expectsDecision, type DecideClock } from '@chorus/domain/outcome/expected';
import type { OutcomeId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { filedOn } from '../delivery/delivery.public.js';
import { submissionTable } from '../submission/submission.public.js';

/** A filing went out and the case's clocks know it: from here on somebody will ask what came of it. */
@Injectable()
export class ExpectDecision implements DatabaseReaction<'case.contested'> {
  readonly kind = 'database';
  readonly name = 'outcome.expect-decision';
  readonly on = 'case.contested';

  async run(tx: Tx, { ids }: Message<'case.contested'>): Promise<void> {
    const submission = await tx.hold(submissionTable, ids.submissionId);
    if (submission === null || !expectsDecision(submission.filingType)) return;
    const filed = await filedOn(tx, submission);
    if (filed === null) return;
    const clocks = await tx.rows<DecideClock>(
      `SELECT act_by, last_arguable FROM case_clock
       WHERE case_id = $1 AND stage = $2 AND side = 'decide' AND state IN ('running', 'passed')`,
      [submission.caseId, submission.stage],
    );
    const { dueOn, limitOn } = decisionDays(clocks, filed);
    // Told again when a proof shows another day: the days move only while nobody has been asked.
    await tx.execute(
      `INSERT INTO outcome AS mine (id, case_id, person_id, submission_id, stage, state, due_on, limit_on, created_at)
       VALUES ($1, $2, $3, $4, $5, 'due', $6, $7, now())
       ON CONFLICT (submission_id) DO UPDATE SET due_on = excluded.due_on, limit_on = excluded.limit_on
       WHERE mine.state = 'due'`,
      [
        newId<'outcome'>() as OutcomeId,
        submission.caseId,
        submission.personId,
        submission.id,
        submission.stage,
        dueOn,
        limitOn,
      ],
    );
  }
}
