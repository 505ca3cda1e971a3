import type { Wave } from '@chorus/domain/campaign/campaign';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { stateOfCaseInSql } from '../case/case.public.js';
import { sendingDays } from './open-step.js';
import { submissionTable } from './submission.table.js';
import { Submissions } from './submissions.js';

const held = `
  SELECT s.id, k.waves, p.hold_until, ${stateOfCaseInSql('f')} AS state FROM participation p
  JOIN campaign k ON k.id = p.campaign_id
  JOIN denial_case d ON d.id = p.case_id JOIN case_facet f ON f.id = d.facet_id
  JOIN submission_credit c ON c.campaign_id = p.campaign_id
  JOIN submission s ON s.id = c.submission_id AND s.case_id = p.case_id
  WHERE p.id = $1 AND s.state IN ('draft', 'ready', 'signed', 'queued') ORDER BY s.id`;

/**
 * Somebody waits for the lead cases no longer, or less long: what they wrote meanwhile leaves with its filing window, or
 * as it is signed where none is ahead. A longer wait holds nothing back that was planned without it.
 */
@Injectable()
export class ReleaseHolds implements DatabaseReaction<'participant.hold_changed'> {
  readonly kind = 'database';
  readonly name = 'submission.release-holds';
  readonly on = 'participant.hold_changed';

  constructor(
    private readonly clock: BusinessClock,
    private readonly submissions: Submissions,
  ) {}

  async run(tx: Tx, { ids }: Message<'participant.hold_changed'>): Promise<void> {
    const today = await this.clock.today(tx);
    const rows = await tx.rows<Held>(held, [ids.participationId]);
    for (const { id, ...one } of rows) {
      const row = await tx.lock(submissionTable, id);
      if (row === null || row.releaseFrom === null) continue;
      const days = sendingDays(row.actBy, row.channel, firstDay(one, today), today);
      if (days.releaseFrom >= row.releaseFrom) continue;
      await this.submissions.change(tx, row, { releaseFrom: days.releaseFrom });
      await audit(tx, { operation: 'submission.hold_released', subjects: [{ kind: 'submission', id }] });
    }
  }
}

interface Held {
  readonly id: string;
  readonly waves: readonly Wave[];
  readonly holdUntil: string | null;
  readonly state: string | null;
}

/** The first day that neither the wait nor the next filing window of the state forbids. */
function firstDay({ waves, holdUntil, state }: Omit<Held, 'id'>, today: string): string {
  const notBefore = holdUntil !== null && holdUntil > today ? holdUntil : today;
  const starts = waves
    .filter((wave) => wave.state === state && wave.endsOn >= notBefore)
    .map(({ startsOn }) => startsOn)
    .sort();
  const [next] = starts;
  return next !== undefined && next > notBefore ? next : notBefore;
}
