import type { PaceUse } from '@chorus/domain/delivery/pace';
import { partsThatCarry } from '@chorus/domain/delivery/standing-to-send';
import { contestsTheDenial, filingTypes } from '@chorus/domain/playbook/filing-type';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import type { SubmissionRow } from '../submission/submission.public.js';
import { lineZone, recipientsDay } from './sending-facts.js';

/**
 * Releases of one line in the last hour and today, by the business clock, over all campaigns and organizations. A
 * release counts once: its further tries came to nothing before the line was taken up.
 */
export async function useOfLines(tx: ReadTx, now: Date): Promise<Map<string, PaceUse>> {
  const rows = await tx.rows<{
    lineKey: string;
    lastHour: number;
    today: number;
    oldestInHour: Date | null;
  }>(
    `SELECT line_key, count(*) FILTER (WHERE ${inLastHour}) AS last_hour, count(*) FILTER (WHERE ${isToday}) AS today,
       min(released_at) FILTER (WHERE ${inLastHour}) AS oldest_in_hour
     FROM attempt WHERE ${counted} GROUP BY line_key`,
    [now],
  );
  return new Map(
    rows.map(({ lineKey, oldestInHour, ...counts }) => [
      lineKey,
      { ...counts, oldestInHour: oldestInHour?.toISOString() ?? null },
    ]),
  );
}

const counted = `line_key IS NOT NULL AND sequence = 1 AND state <> 'cancelled'
  AND released_at > $1::timestamptz - interval '2 days'`;
const inLastHour = `released_at > $1::timestamptz - interval '1 hour'`;
const isToday = `(released_at AT TIME ZONE '${lineZone}')::date = ($1::timestamptz AT TIME ZONE '${lineZone}')::date`;

export interface ReleaseMoment {
  /** Business clock. */
  readonly now: Date;
  /** Nothing is released by pace on a weekend or federal holiday; what presses goes all the same. */
  readonly businessDay: boolean;
  readonly usual: { readonly perHour: number; readonly perDay: number };
}

/** SQL: the domain's `pressing` of the filing `s`. */
export const pressingInSql = (today: string, contesting: string): string =>
  `s.urgent OR coalesce(coalesce(s.send_by, s.act_by) <= ${today}, s.filing_type = ANY(${contesting}))`;

/**
 * Ids of queued filings that may leave now, the pressing first. This narrows: a line that is full shows none of the
 * filings that wait for it, and who paused, or waits for a reviewer, shows none before it presses, so that neither can stand before another's.
 * The decision itself is the domain's. All of it runs by the business clock, as the signature did from which the time
 * to recall counts.
 */
const candidates = `
  WITH line AS (
    SELECT line_key, count(*) FILTER (WHERE ${inLastHour}) AS last_hour, count(*) FILTER (WHERE ${isToday}) AS today
    FROM attempt WHERE ${counted} GROUP BY line_key),
  queued AS (
    SELECT s.id, s.line_key, coalesce(s.send_by, s.act_by) AS send_by, s.release_from,
      ${pressingInSql(recipientsDay('$1::timestamptz'), '$6')} AS pressing,
      coalesce(s.release_from <= ${recipientsDay('$1::timestamptz')}, true) AS begun,
      coalesce(p.paused AND NOT p.carried, false) OR d.needs_review AS paused,
      coalesce(p.per_hour, $3::int) - coalesce(l.last_hour, 0) AS room_hour,
      coalesce(p.per_day, $4::int) - coalesce(l.today, 0) AS room_day
    FROM submission s
    JOIN denial_case d ON d.id = s.case_id
    LEFT JOIN line l ON l.line_key = s.line_key
    LEFT JOIN LATERAL (
      SELECT min(k.pace_per_hour) AS per_hour, min(k.pace_per_day) AS per_day,
        bool_or(coalesce(t.state = 'paused', false)) AS paused,
        bool_or(coalesce(t.state = ANY($7), false)) AS carried
      FROM submission_credit c JOIN campaign k ON k.id = c.campaign_id
      LEFT JOIN LATERAL (SELECT state FROM participation WHERE campaign_id = c.campaign_id AND case_id = s.case_id
        ORDER BY joined_at DESC LIMIT 1) t ON true
      WHERE c.submission_id = s.id AND k.state = 'open') p ON true
    WHERE s.state = 'queued' AND (s.recall_until IS NULL OR s.recall_until <= $1::timestamptz)),
  due AS (
    SELECT *, row_number() OVER (PARTITION BY line_key ORDER BY pressing DESC, send_by NULLS FIRST, release_from, id) AS place
    FROM queued WHERE pressing OR (NOT paused AND begun))
  SELECT id FROM due
  WHERE pressing OR line_key IS NULL OR ($2::boolean AND place <= least(room_hour, room_day))
  ORDER BY pressing DESC, send_by NULLS FIRST, release_from, id LIMIT $5`;

export const contesting = filingTypes.filter(contestsTheDenial);

/** Locks up to `limit` of them; those another worker holds are skipped. In the order they should leave. */
export async function lockCandidates(tx: Tx, moment: ReleaseMoment, limit: number): Promise<SubmissionRow[]> {
  const { now, businessDay, usual } = moment;
  const ids = await tx.rows<{ id: string }>(candidates, [
    now,
    businessDay,
    usual.perHour,
    usual.perDay,
    limit,
    contesting,
    partsThatCarry,
  ]);
  if (ids.length === 0) return [];
  return tx.rows<SubmissionRow>(
    `SELECT * FROM submission WHERE id = ANY($1::uuid[]) AND state = 'queued'
     ORDER BY array_position($1::uuid[], id) FOR NO KEY UPDATE SKIP LOCKED`,
    [ids.map(({ id }) => id)],
  );
}

/** Filings whose date does not wait until the platform sends again, not begun to be sent. */
export function lockPressing(tx: Tx, now: Date, limit: number): Promise<SubmissionRow[]> {
  return tx.rows<SubmissionRow>(
    `SELECT s.* FROM submission s WHERE s.state IN ('queued', 'released') AND (${pressingInSql(recipientsDay('$1::timestamptz'), '$2')})
     ORDER BY s.id LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED`,
    [now, contesting, limit],
  );
}
