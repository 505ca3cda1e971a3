import {
  checkInDays,
  checkInDue,
  checkInSchedule,
  evidenceDays,
  evidenceDue,
} from '@chorus/domain/outcome/check-in';
import type { Id } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { CheckInSecrets, digestOf } from './check-in-secrets.js';
import { checkInTable, outcomeTable, type CheckInRow, type OutcomeRow } from './outcome.table.js';

const batch = 200;

/**
 * People are not asked twice within so many days, though a server was down or a virtual clock has jumped. A helper takes
 * over on the day after the last question.
 */
const betweenQuestions = checkInDays[1];

const lastDay = checkInDays[checkInDays.length - 1] ?? 0;
/** Days after the due date on which something happens to a question asked so often: asked again, and given to a helper. */
const daysByTimesAsked = [...checkInDays, lastDay + 1];

/** Questions of an earlier try at the same stage keep their numbers and count no more. */
type Asking = OutcomeRow & { readonly timesAsked: number; readonly lastSequence: number };

const due = `
  SELECT o.*, c.times_asked, c.last_sequence FROM outcome o
  JOIN LATERAL (SELECT count(*) FILTER (WHERE asked_on >= o.due_on) AS times_asked, max(asked_on) AS last_on,
    coalesce(max(sequence), 0) AS last_sequence FROM check_in WHERE outcome_id = o.id) c ON true
  WHERE o.state IN ('due', 'asked') AND o.due_on <= $1::date
    AND o.due_on + ($2::int[])[c.times_asked + 1] <= $1::date
    AND (c.last_on IS NULL OR c.last_on + CASE WHEN c.times_asked < ${checkInDays.length} THEN $3::int ELSE 1 END <= $1::date)
  ORDER BY o.due_on, o.id LIMIT ${batch} FOR NO KEY UPDATE OF o SKIP LOCKED`;

const unshown = `
  SELECT o.* FROM outcome o
  WHERE o.state = 'reported' AND o.evidence_since IS NOT NULL AND o.evidence_asked < ${evidenceDays.length}
    AND o.evidence_since + ($2::int[])[o.evidence_asked + 1] <= $1::date
  ORDER BY o.evidence_since, o.id LIMIT ${batch} FOR NO KEY UPDATE OF o SKIP LOCKED`;

/** The step of the ladder that `today` has reached. */
function askedBy(since: string, asked: number, today: string): number {
  let reached = asked;
  while (evidenceDue(since, reached, today) === 'ask') reached += 1;
  return reached;
}

/**
 * Asks what came, from the day a decision is due and three times more; after the last question the outcome is reported
 * unknown and stands on a helper's call list [28]. By the business clock.
 */
@Injectable()
export class AskOutcomes implements Schedule {
  readonly name = 'outcome.ask';
  readonly everyWallSeconds = 60;

  constructor(
    private readonly clock: BusinessClock,
    private readonly secrets: CheckInSecrets,
    private readonly outbox: Outbox,
  ) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const today = await this.clock.today(tx);
    const rows = await tx.rows<Asking>(due, [today, daysByTimesAsked, betweenQuestions]);
    const questions: CheckInRow[] = [];
    for (const row of rows) {
      const step = checkInDue(row.dueOn ?? today, row.timesAsked, today);
      if (step === 'ask') questions.push(await this.ask(tx, row, today));
      if (step === 'call_list') await this.giveToHelper(tx, row);
    }
    await tx.insert(checkInTable, questions);
    await this.outbox.publishAll(
      tx,
      'check_in.due',
      questions.map(({ id }) => ({ checkInId: id })),
    );
    const wanted = await this.wantEvidence(tx, today);
    return rows.length === batch || wanted === batch ? 'more' : 'drained';
  }

  /** Reports that nothing shows yet: their letter is asked for on the days of the ladder, by mail. */
  private async wantEvidence(tx: Tx, today: string): Promise<number> {
    const rows = await tx.rows<OutcomeRow>(unshown, [today, evidenceDays]);
    for (const { id, evidenceSince, evidenceAsked } of rows) {
      if (evidenceDue(evidenceSince ?? today, evidenceAsked, today) !== 'ask') continue;
      // A server that was down asks once and not for every day it missed.
      await tx.update(
        outcomeTable,
        { id },
        { evidenceAsked: askedBy(evidenceSince ?? today, evidenceAsked, today) },
      );
      await this.outbox.publish(tx, 'outcome.evidence_wanted', { outcomeId: id });
    }
    return rows.length;
  }

  private async ask(tx: Tx, outcome: Asking, today: string): Promise<CheckInRow> {
    if (outcome.state === 'due') await tx.update(outcomeTable, { id: outcome.id }, { state: 'asked' });
    const id: Id<'check_in'> = newId<'check_in'>();
    return {
      id,
      outcomeId: outcome.id,
      personId: outcome.personId,
      sequence: outcome.lastSequence + 1,
      dueOn: checkInSchedule(outcome.dueOn ?? today).askOn[outcome.timesAsked] ?? today,
      askedOn: today,
      askedAt: null,
      tokenHash: digestOf(this.secrets.token(id)),
      answer: null,
      answeredAt: null,
    };
  }

  /** Unknown is a result that is reported, never a gap: by nobody, and open to whatever comes later. */
  private async giveToHelper(tx: Tx, outcome: Asking): Promise<void> {
    await tx.update(
      outcomeTable,
      { id: outcome.id },
      { state: 'reported', result: 'unknown', reportedBy: null, reportedAt: new Date() },
    );
    await this.outbox.publish(tx, 'outcome.reported', { outcomeId: outcome.id });
  }
}
