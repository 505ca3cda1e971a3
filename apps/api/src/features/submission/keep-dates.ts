import { Injectable } from '@nestjs/common';
import { movedUp, redated, statesThatFollowTheCase } from '@chorus/domain/submission/redating';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { Cases, caseStandings } from '../case/case.public.js';
import { sendingDays, stepDates } from './open-step.js';
import { placeOf } from './recipient.js';
import { submissionTable, type SubmissionRow } from './submission.table.js';
import { Submissions } from './submissions.js';

/**
 * Holds the dates of unsent filings to the clocks of their case. A filing carries its dates as columns, because what
 * is due is found by them; so whoever corrects a date must reach the filings that were written before.
 */
@Injectable()
export class KeepDates {
  constructor(
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
    private readonly submissions: Submissions,
    private readonly cases: Cases,
  ) {}

  /** The locked filing with the dates that count now: asked once more before anything is decided by them. */
  async current(tx: Tx, before: SubmissionRow): Promise<SubmissionRow> {
    const row = await this.placed(tx, before);
    const after = await tx.elevated(async () => {
      const [standing] = await caseStandings(tx, [row.caseId]);
      return standing === undefined ? null : redated(row.state, row, stepDates(standing.clocks, row.stage));
    });
    if (after === null) return row;
    const today = await this.clock.today(tx, row.recipientZone);
    const days = sendingDays(after.actBy, row.channel, row.releaseFrom, today);
    // What is due today has no time left for second thoughts [25].
    const recallUntil = after.actBy !== null && after.actBy <= today ? null : row.recallUntil;
    const kept = await this.submissions.change(tx, row, { ...after, ...days, recallUntil });
    await audit(tx, { operation: 'submission.redated', subjects: [{ kind: 'submission', id: row.id }] });
    if (movedUp(row.actBy, after.actBy))
      await this.outbox.publish(tx, 'submission.date_moved_up', { submissionId: row.id });
    return kept;
  }

  /** Where the recipient is, for a filing written before that was kept, or before the case said where its plan is. */
  private async placed(tx: Tx, row: SubmissionRow): Promise<SubmissionRow> {
    const { recipientRole: role, recipientState, recipientZone } = row;
    if (recipientState !== null || role === null || !follow.includes(row.state)) return row;
    return tx.elevated(async () => {
      const of = await this.cases.load(tx, row.caseId);
      if (of === null) return row;
      const { state, zone } = placeOf(role, of, await this.submissions.addressee(row));
      if (state === null && zone === recipientZone) return row;
      return this.submissions.change(tx, row, { recipientState: state, recipientZone: zone });
    });
  }
}

const follow: readonly SubmissionState[] = statesThatFollowTheCase;

/** A clock of the case was computed anew: every filing of it that has not gone out follows. */
@Injectable()
export class FollowClock implements DatabaseReaction<'case.clock_changed'> {
  readonly kind = 'database';
  readonly name = 'submission.follow-clock';
  readonly on = 'case.clock_changed';

  constructor(private readonly dates: KeepDates) {}

  async run(tx: Tx, { ids }: Message<'case.clock_changed'>): Promise<void> {
    const rows = await tx.rows<{ id: string }>(
      'SELECT id FROM submission WHERE case_id = $1 AND state = ANY($2) ORDER BY id',
      [ids.caseId, statesThatFollowTheCase],
    );
    for (const { id } of rows) {
      const row = await tx.lock(submissionTable, id);
      if (row !== null) await this.dates.current(tx, row);
    }
  }
}
