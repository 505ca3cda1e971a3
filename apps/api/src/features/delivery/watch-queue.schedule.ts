import { caseStatesThatEnd } from '@chorus/domain/delivery/standing-to-send';
import { unknownPlace } from '@chorus/domain/delivery/recipient-zone';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import { safetyMarginBusinessDays } from '@chorus/domain/playbook/channel';
import { addBusinessDays, dateInZone } from '@chorus/domain/shared/calendar';
import type { AttemptId, CampaignId, SubmissionId } from '@chorus/domain/shared/ids';
import { notMendedBySending } from '@chorus/domain/submission/returned';
import { statesThatFreeTheFiling, statesThatNeedAPerson } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { notLeaving } from '../identity/identity.public.js';
import type { SubmissionRow } from '../submission/submission.public.js';
import { HandOver } from './hand-over.js';
import { recipientsDay, watchedInSql } from './sending-facts.js';

/**
 * At most one mail an hour and campaign: a sink that is down makes hundreds of filings fail at once. Nothing is told of whoever
 * asked to be erased: the queue does not show it.
 */
const grown = `
  WITH waiting AS (
    SELECT c.campaign_id, max(s.changed_at) AS changed_at
    FROM submission s JOIN submission_credit c ON c.submission_id = s.id
    WHERE s.state = ANY($1) AND ${notLeaving('s.person_id')} GROUP BY c.campaign_id),
  told AS (
    INSERT INTO queue_notice AS mine (id, told_at)
    SELECT w.campaign_id, now() FROM waiting w LEFT JOIN queue_notice n ON n.id = w.campaign_id
    WHERE n.told_at IS NULL OR (w.changed_at > n.told_at AND n.told_at < now() - interval '1 hour')
    ON CONFLICT (id) DO UPDATE SET told_at = excluded.told_at
    RETURNING id)
  SELECT id AS campaign_id FROM told ORDER BY id`;

/** Tells the staff of a campaign that something waits for a person. */
@Injectable()
export class TellQueue implements Schedule {
  readonly name = 'delivery.tell-queue';
  readonly everyWallSeconds = 60;

  constructor(private readonly outbox: Outbox) {}

  async scan(tx: Tx): Promise<'drained'> {
    const campaigns = await tx.rows<{ campaignId: CampaignId }>(grown, [statesThatNeedAPerson]);
    await this.outbox.publishAll(tx, 'campaign.queue_grew', campaigns);
    return 'drained';
  }
}

const batch = 100;

const lastReturn = `(SELECT r.reason FROM filing_return r WHERE r.submission_id = s.id ORDER BY r.told_at DESC, r.id DESC LIMIT 1)`;

const cameBack = `
  SELECT s.* FROM submission s JOIN denial_case d ON d.id = s.case_id
  WHERE s.state IN ('failed', 'bounced', 'rejected_by_recipient')
    AND (d.state = ANY($4) OR (
      (coalesce(s.send_by <= ${recipientsDay('$1::timestamptz')}, s.act_by IS NULL) OR s.act_by <= $3::date OR NOT ${watchedInSql})
      AND NOT (s.state = 'rejected_by_recipient' AND coalesce(${lastReturn} = ANY($5), false))
      AND NOT EXISTS (
        SELECT 1 FROM submission o
        WHERE o.case_id = s.case_id AND o.filing_type = s.filing_type AND o.stage = s.stage
          AND o.recipient_key = s.recipient_key AND o.id <> s.id AND o.state <> ALL($2))))
  ORDER BY s.id LIMIT ${batch} FOR NO KEY UPDATE OF s SKIP LOCKED`;

/**
 * What did not go out and was not looked at becomes its person's while the post is still in time, whatever way was
 * tried: a queue nobody opened must not cost anybody their date. What has no known date, and what no running campaign
 * watches over, goes to them at once. What came back to a case that is over is taken back. What the recipient says was
 * too late is nobody's to send again.
 */
@Injectable()
export class HandBackFailed implements Schedule {
  readonly name = 'delivery.hand-back-failed';
  readonly everyWallSeconds = 60;

  constructor(
    private readonly clock: BusinessClock,
    private readonly handOver: HandOver,
  ) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const now = await this.clock.now(tx);
    const today = dateInZone(now.toISOString(), unknownPlace.zone);
    const margin = safetyMarginBusinessDays.post;
    const postInTimeFor = addBusinessDays(today, margin, federalHolidays);
    const rows = await tx.rows<SubmissionRow>(cameBack, [
      now,
      statesThatFreeTheFiling,
      postInTimeFor,
      caseStatesThatEnd,
      notMendedBySending,
    ]);
    for (const row of rows)
      await this.handOver.one(tx, row, row.state === 'failed' ? 'sending_failed' : 'came_back');
    return rows.length === batch ? 'more' : 'drained';
  }
}

const unsettled = `
  WITH left_over AS (
    SELECT a.id FROM attempt a JOIN submission s ON s.id = a.submission_id
    WHERE a.state = 'uncertain' AND s.state = 'uncertain' AND a.left_to_person_at IS NULL
      AND (s.urgent OR coalesce(coalesce(s.send_by, s.act_by) <= ${recipientsDay('$1::timestamptz')}, true) OR NOT ${watchedInSql})
    ORDER BY a.id LIMIT ${batch} FOR NO KEY UPDATE OF a SKIP LOCKED)
  UPDATE attempt a SET left_to_person_at = now() FROM left_over l WHERE a.id = l.id
  RETURNING a.id AS attempt_id, a.submission_id`;

/** What nobody settled of the uncertain by the last safe day, or nobody watches over any more, is left to its person. */
@Injectable()
export class LeaveUncertain implements Schedule {
  readonly name = 'delivery.leave-uncertain';
  readonly everyWallSeconds = 60;

  constructor(
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const now = await this.clock.now(tx);
    const left = await tx.rows<{ attemptId: AttemptId; submissionId: SubmissionId }>(unsettled, [now]);
    await this.outbox.publishAll(tx, 'attempt.left_to_person', left);
    return left.length === batch ? 'more' : 'drained';
  }
}
