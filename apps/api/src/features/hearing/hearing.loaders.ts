import type { HearingTally } from '@chorus/domain/hearing/appearance';
import { tallyOf } from '@chorus/domain/hearing/appearance';
import type { SpeakerNeed } from '@chorus/domain/hearing/roster';
import type { SeatState } from '@chorus/domain/hearing/slot';
import { loaderById } from '../../platform/graphql/loaders.js';
import type { HearingActivityRow, HearingRow } from './hearing.table.js';

export const hearingById = loaderById<HearingRow>(
  'hearing by id',
  async (tx, ids) =>
    new Map(
      (await tx.rows<HearingRow>('SELECT * FROM hearing WHERE id = ANY($1)', [ids])).map((row) => [
        row.id,
        row,
      ]),
    ),
);

/** Of hearings whose speakers the asker may list; the asker's own people are not counted for them. */
export const tallyByHearing = loaderById<HearingTally>('hearing tally', async (tx, ids) => {
  const rows = await tx.rows<{ hearingId: string; state: SeatState }>(
    `SELECT s.hearing_id, s.state FROM hearing_seat s
     WHERE s.hearing_id = ANY($1) AND s.organization_id = ANY ((SELECT chorus_organization_ids())::uuid[])`,
    [ids],
  );
  const seats = new Map<string, { state: SeatState }[]>();
  for (const { hearingId, state } of rows) seats.set(hearingId, [...(seats.get(hearingId) ?? []), { state }]);
  return new Map(ids.map((id) => [id, tallyOf(seats.get(id) ?? [])]));
});

export const activityByHearing = loaderById<readonly HearingActivityRow[]>(
  'hearing activity',
  async (tx, ids) => {
    const rows = await tx.rows<HearingActivityRow>(
      'SELECT * FROM hearing_activity WHERE hearing_id = ANY($1) ORDER BY noted_at DESC, id DESC',
      [ids],
    );
    const found = new Map<string, HearingActivityRow[]>();
    for (const row of rows) found.set(row.hearingId, [...(found.get(row.hearingId) ?? []), row]);
    return found;
  },
);

/** How many wait before a seat: its own number, and nobody else's. */
export const waitingBefore = loaderById<number>('waiting before', async (tx, ids) => {
  const rows = await tx.rows<{ id: string; count: number }>(
    'SELECT id, chorus_waiting_before(id) AS count FROM hearing_seat WHERE id = ANY($1)',
    [ids],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
});

/** What a speaker of a campaign said they need; row security shows it to whoever runs the hearing and to the speaker. */
export const needsOfSpeaker = loaderById<readonly SpeakerNeed[]>('needs of speaker', async (tx, ids) => {
  const rows = await tx.rows<{ id: string; needs: readonly SpeakerNeed[] }>(
    `SELECT s.id, k.needs FROM hearing_seat s JOIN speaker k ON k.campaign_id = s.campaign_id AND k.person_id = s.person_id
     WHERE s.id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, needs }) => [id, needs]));
});

export const needsOfSeat = loaderById<readonly SpeakerNeed[]>('needs of seat', async (tx, ids) => {
  const rows = await tx.rows<{ hearingSeatId: string; needs: readonly SpeakerNeed[] }>(
    `SELECT hearing_seat_id, array_agg(need ORDER BY need) AS needs FROM speaker_need_met
     WHERE hearing_seat_id = ANY($1) GROUP BY hearing_seat_id`,
    [ids],
  );
  return new Map(rows.map(({ hearingSeatId, needs }) => [hearingSeatId, needs]));
});

/** The version of the words that stands, which nobody but the person's own side sees; a number and nothing of what it says. */
export const versionOfSeat = loaderById<number>('version of seat', async (tx, ids) => {
  const rows = await tx.rows<{ id: string; version: number }>(
    'SELECT id, chorus_statement_version(id) AS version FROM hearing_seat WHERE id = ANY($1)',
    [ids],
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
});
