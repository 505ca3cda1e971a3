import { unknownPlace } from '@chorus/domain/delivery/recipient-zone';
import type { CaseId, PersonId, SubmissionId } from '@chorus/domain/shared/ids';
import { datesOnTheLadder, remindsEverybody, statesToRemindOf } from '@chorus/domain/submission/reminders';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { reminderTable, type ReminderRow } from './delivery.table.js';

const batch = 200;

type Due = Pick<ReminderRow, 'personId' | 'caseId' | 'submissionId' | 'actBy' | 'rung'> & {
  readonly documentHash: string | null;
};

/** Whoever paused or left every campaign of the case wants to be left alone, until the date itself is in danger. */
const leftAlone = `
  EXISTS (SELECT 1 FROM participation p WHERE p.case_id = d.id)
  AND NOT EXISTS (SELECT 1 FROM participation p WHERE p.case_id = d.id AND p.state IN ('joined', 'active', 'helped', 'finished'))`;

/** A date that moved is a new occasion; of several rungs passed in one night only the last is told. */
const toldOf = (subject: string): string =>
  `EXISTS (SELECT 1 FROM reminder m WHERE m.subject_id = ${subject} AND m.act_by = r.act_by AND m.rung <= r.rung)`;

const filingsDue = `
  SELECT s.person_id, s.case_id, s.id AS submission_id, s.act_by, r.rung, s.document_hash
  FROM unnest($1::date[], $2::int[]) AS r (act_by, rung)
  JOIN submission s ON s.act_by = r.act_by AND s.state = ANY($3)
  JOIN denial_case d ON d.id = s.case_id AND d.state NOT IN ('withdrawn', 'closed')
  WHERE NOT ${toldOf('s.id')} AND (r.rung <= $4 OR NOT (${leftAlone}))
  ORDER BY s.act_by, s.id LIMIT ${batch}`;

/** Cases whose soonest running clock nobody has written anything for. */
const casesDue = `
  SELECT d.person_id, d.id AS case_id, NULL::uuid AS submission_id, f.act_by, r.rung, NULL::text AS document_hash
  FROM unnest($1::date[], $2::int[]) AS r (act_by, rung)
  JOIN case_facet f ON f.act_by = r.act_by
  JOIN denial_case d ON d.facet_id = f.id AND d.state NOT IN ('withdrawn', 'closed')
  WHERE EXISTS (
      SELECT 1 FROM case_clock c
      WHERE c.case_id = d.id AND c.side = 'file' AND c.state = 'running' AND c.act_by = f.act_by AND NOT EXISTS (
        SELECT 1 FROM submission s WHERE s.case_id = d.id AND s.stage = c.stage
          AND s.state NOT IN ('withdrawn', 'recalled', 'superseded')))
    AND NOT ${toldOf('d.id')} AND (r.rung <= $3 OR NOT (${leftAlone}))
  ORDER BY f.act_by, d.id LIMIT ${batch}`;

/** Made a day ago and not signed: said once for each document, unless a date has just been said of it. */
const unsignedDue = `
  SELECT s.person_id, s.case_id, s.id AS submission_id, NULL::date AS act_by, NULL::int AS rung, s.document_hash
  FROM submission s JOIN denial_case d ON d.id = s.case_id AND d.state NOT IN ('withdrawn', 'closed')
  WHERE s.state = 'ready' AND s.document_hash IS NOT NULL AND NOT (${leftAlone})
    AND (SELECT max(m.at) FROM submission_move m WHERE m.submission_id = s.id) <= $1::timestamptz - interval '20 hours'
    AND NOT EXISTS (SELECT 1 FROM reminder m WHERE m.subject_id = s.id
      AND (m.occasion = 'document ' || s.document_hash OR m.told_at > $1::timestamptz - interval '3 days'))
  ORDER BY s.id LIMIT ${batch}`;

/**
 * Reminds people of their dates, on a ladder of business days before act-by [16]: of filings that wait for them, and of
 * cases nothing has been written for. By the business clock, each occasion once.
 */
@Injectable()
export class RemindPeople implements Schedule {
  readonly name = 'delivery.remind-people';
  /** A rung lasts a day at least; often enough that a day begins with its mails. */
  readonly everyWallSeconds = 600;

  constructor(
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  async scan(tx: Tx, now: Date): Promise<'drained' | 'more'> {
    const ladder = datesOnTheLadder(await this.clock.today(tx, unknownPlace.zone));
    const dates = ladder.map(({ actBy }) => actBy);
    const rungs = ladder.map(({ rung }) => rung);
    const filings = await tx.rows<Due>(filingsDue, [dates, rungs, statesToRemindOf, remindsEverybody]);
    const cases = await tx.rows<Due>(casesDue, [dates, rungs, remindsEverybody]);
    await this.tell(tx, [...filings, ...cases], now);
    const unsigned = await tx.rows<Due>(unsignedDue, [now]);
    await this.tell(tx, unsigned, now);
    return [filings, cases, unsigned].some(({ length }) => length === batch) ? 'more' : 'drained';
  }

  private async tell(tx: Tx, due: readonly Due[], now: Date): Promise<void> {
    const reminders = due.map(({ documentHash, ...one }): ReminderRow => ({
      id: newId<'reminder'>(),
      ...one,
      personId: one.personId as PersonId,
      caseId: one.caseId as CaseId,
      submissionId: one.submissionId as SubmissionId | null,
      subjectId: one.submissionId ?? one.caseId,
      occasion: one.rung === null ? `document ${documentHash}` : `${one.actBy} ${one.rung}`,
      toldAt: now,
    }));
    await tx.insert(reminderTable, reminders);
    await this.outbox.publishAll(
      tx,
      'reminder.due',
      reminders.map(({ id }) => ({ reminderId: id })),
    );
  }
}
