import type { Channel } from '@chorus/domain/playbook/channel';
import type { ReadTx } from '../../platform/database/db.js';
import type { CampaignRow } from '../campaign/campaign.public.js';
import { contesting, pressingInSql } from './release-candidates.js';
import { lineZone, recipientsDay } from './sending-facts.js';

/** One fax line or mailbox as the pace sees it. The line itself is named by the beginning of its digest: an address is sealed. */
export interface LinePace {
  readonly lineKey: string;
  readonly channel: Channel;
  readonly waiting: number;
  /** Of whichever campaign: it all leaves at the line's one pace. */
  readonly waitingOnLine: number;
  readonly lastHour: number;
  readonly today: number;
  readonly earliestSendBy: string | null;
  /**
   * Those that wait, as they leave: what presses, due today; then without a date; then soonest date first. `from`: the first day they
   * may leave; null: today.
   */
  readonly waits: readonly {
    readonly from: string | null;
    readonly dueBy: string | null;
    readonly waiting: number;
  }[];
  /** Hours of today that are left where lines are counted, by the business clock; null: it is still yesterday there. */
  readonly hoursLeft: number | null;
}

/**
 * Lines that filings of a campaign wait for or used today. What other campaigns sent counts too, since the line is one;
 * so it is read with the system's sight, after the caller has asked whether the actor may. Filings of cases kept
 * confidential count nowhere: of the only one that waits, a line's date and number would tell who its insurer is. Sending
 * itself counts them like all others (release-candidates.ts). Of other campaigns' filings there is the number and no date:
 * the earliest is one person's, however many wait, and a queue is empty no sooner or later for it.
 */
export function linesOf(tx: ReadTx, campaignId: string): Promise<LinePace[]> {
  const openlyKept = 'NOT EXISTS (SELECT 1 FROM denial_case d WHERE d.id = s.case_id AND d.confidential)';
  const outBy = 'coalesce(s.send_by, s.act_by)';
  const presses = pressingInSql(recipientsDay('chorus_business_now()'), '$2');
  const now = `chorus_business_now() AT TIME ZONE '${lineZone}'`;
  const usedToday = `(a.released_at AT TIME ZONE '${lineZone}')::date = (${now})::date`;
  const hoursLeft = `CASE WHEN (${now})::date = chorus_today() THEN 24 - extract(hour FROM ${now})::int END`;
  // Begun from what waits and from what left lately: both are few where a campaign has been at it for a year.
  return tx.rows(
    `WITH waiting AS (
       SELECT s.line_key, min(s.channel) AS channel, count(*) AS waiting, min(${outBy}) AS earliest_send_by
       FROM submission s JOIN submission_credit c ON c.submission_id = s.id AND c.campaign_id = $1
       WHERE s.state = 'queued' AND s.line_key IS NOT NULL AND ${openlyKept} GROUP BY s.line_key),
     used AS (
       SELECT a.line_key, min(s.channel) AS channel, count(*) FILTER (WHERE ${usedToday}) AS today,
         count(*) FILTER (WHERE a.released_at > chorus_business_now() - interval '1 hour') AS last_hour
       FROM attempt a JOIN submission s ON s.id = a.submission_id
       WHERE a.line_key IS NOT NULL AND a.sequence = 1 AND a.state <> 'cancelled' AND ${openlyKept}
         AND a.released_at > chorus_business_now() - interval '2 days' GROUP BY a.line_key),
     one AS (
       SELECT s.line_key, ${presses} AS presses, ${outBy} AS due_by,
         CASE WHEN s.release_from > chorus_today() THEN s.release_from END AS starts
       FROM submission s JOIN submission_credit c ON c.submission_id = s.id AND c.campaign_id = $1
       WHERE s.state = 'queued' AND s.line_key IS NOT NULL AND ${openlyKept}),
     alike AS (
       SELECT line_key, presses, CASE WHEN presses THEN chorus_today() ELSE due_by END AS due_by,
         CASE WHEN NOT presses THEN starts END AS starts, count(*) AS waiting
       FROM one GROUP BY 1, 2, 3, 4),
     waits AS (
       SELECT line_key, json_agg(json_build_object('from', starts, 'dueBy', due_by, 'waiting', waiting)
         ORDER BY presses DESC, due_by NULLS FIRST, starts NULLS FIRST) AS waits
       FROM alike GROUP BY line_key),
     everybody AS (
       SELECT s.line_key, count(*) AS waiting FROM submission s
       WHERE s.state = 'queued' AND s.line_key IN (SELECT line_key FROM waiting UNION ALL SELECT line_key FROM used)
         AND ${openlyKept} GROUP BY s.line_key)
     SELECT line_key, coalesce(w.channel, u.channel) AS channel, coalesce(w.waiting, 0) AS waiting, w.earliest_send_by,
       coalesce(e.waiting, 0) AS waiting_on_line, coalesce(u.last_hour, 0) AS last_hour, coalesce(u.today, 0) AS today,
       coalesce(l.waits, '[]') AS waits, ${hoursLeft} AS hours_left
     FROM waiting w FULL JOIN used u USING (line_key) LEFT JOIN everybody e USING (line_key) LEFT JOIN waits l USING (line_key)
     WHERE w.waiting > 0 OR u.today > 0 AND EXISTS (
       SELECT 1 FROM submission s JOIN submission_credit c ON c.submission_id = s.id AND c.campaign_id = $1
       WHERE s.line_key = u.line_key AND ${openlyKept})
     ORDER BY line_key`,
    [campaignId, contesting],
  );
}

/** What is left of a day's pace, and of the hours that are left of the day; all of it where the day has not begun there. */
export function roomToday(
  { pacePerDay, pacePerHour }: CampaignRow,
  gone: number,
  lastHour: number,
  hoursLeft: number | null,
): number {
  if (hoursLeft === null) return Math.min(pacePerDay, hoursOfADay * pacePerHour);
  return Math.max(0, Math.min(pacePerDay - gone, pacePerHour * hoursLeft - lastHour));
}

const hoursOfADay = 24;
