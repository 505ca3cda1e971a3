import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import type { CommentWindowRow, DocketCommentRow } from './comment.table.js';
import type { CalendarTokenRow, HearingRow } from './hearing.table.js';
import type { SeatRow, SpeakerRow } from './seat.table.js';

const mine = `person_id = ANY ((SELECT chorus_person_ids())::uuid[])`;

/** Of today or later on the day's own clock there, or of an earlier day. */
export type HearingTime = 'ahead' | 'over';

const isAhead =
  '(starts_at AT TIME ZONE zone)::date >= ((SELECT chorus_business_now()) AT TIME ZONE zone)::date';

/** The earliest first; what is over the latest first. */
export function hearingsOf(
  tx: ReadTx,
  campaignId: string,
  when: HearingTime | null,
  page: Page,
): Promise<HearingRow[]> {
  const [startsAt, id] = page.after ?? [null, null];
  const wanted = { ahead: `AND ${isAhead}`, over: `AND NOT ${isAhead}` };
  const [further, order] = when === 'over' ? ['<', 'DESC'] : ['>', ''];
  return tx.rows(
    `SELECT * FROM hearing WHERE campaign_id::text = $1 ${when === null ? '' : wanted[when]}
       AND ($2::timestamptz IS NULL OR (starts_at, id) ${further} ($2::timestamptz, $3::uuid))
     ORDER BY starts_at ${order}, id ${order} LIMIT $4`,
    [campaignId, startsAt, id, page.limit],
  );
}

/** In the order of the waiting list, and of being asked. */
export function seatsOf(tx: ReadTx, hearingId: string, page: Page): Promise<SeatRow[]> {
  const [position, id] = page.after ?? [null, null];
  return tx.rows(
    `SELECT * FROM hearing_seat WHERE hearing_id = $1
       AND organization_id = ANY ((SELECT chorus_organization_ids())::uuid[])
       AND ($2::int IS NULL OR (coalesce(position, 2147483647), id) > ($2::int, $3::uuid))
     ORDER BY coalesce(position, 2147483647), id LIMIT $4`,
    [hearingId, position, id, page.limit],
  );
}

export const mySeats = (tx: ReadTx): Promise<SeatRow[]> =>
  tx.rows(
    `SELECT s.* FROM hearing_seat s JOIN hearing h ON h.id = s.hearing_id WHERE s.${mine}
     ORDER BY h.starts_at DESC, s.id LIMIT 200`,
  );

export const mySpeakers = (tx: ReadTx): Promise<SpeakerRow[]> =>
  tx.rows(`SELECT * FROM speaker WHERE ${mine} ORDER BY id`);

export const myComments = (tx: ReadTx): Promise<DocketCommentRow[]> =>
  tx.rows(`SELECT * FROM docket_comment WHERE ${mine} ORDER BY changed_at DESC, id LIMIT 200`);

export const windowsOf = (tx: ReadTx, campaignId: string): Promise<CommentWindowRow[]> =>
  tx.rows(
    'SELECT * FROM comment_window WHERE campaign_id::text = $1 ORDER BY closes_on NULLS LAST, id LIMIT 200',
    [campaignId],
  );

export const myCalendarLinks = (tx: ReadTx): Promise<CalendarTokenRow[]> =>
  tx.rows('SELECT * FROM calendar_token WHERE revoked_at IS NULL ORDER BY created_at, id');
