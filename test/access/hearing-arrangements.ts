import { publicReadingVersion } from '@chorus/domain/hearing/public-reading';
import { system } from '@chorus/domain/shared/actor';
import { SeatSeals } from '../../apps/api/src/features/hearing/seat-seals.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import { ownWords } from '../../apps/api/src/features/submission/testing/given.js';
import { consentsTo, row, type Arrangement } from './arrangements.js';
import type { Subject } from './subject.js';

export const hearingId = '0000000c-0000-7000-8000-000000000001';
export const seatId = '0000000c-0000-7000-8000-000000000002';
export const windowId = '0000000c-0000-7000-8000-000000000003';
export const commentId = '0000000c-0000-7000-8000-000000000004';
export const calendarId = '0000000c-0000-7000-8000-000000000005';

/** What an organizer copies from a notice. */
export const hearingDetails = {
  body: 'Sample Rate Board',
  jurisdiction: 'MT',
  title: 'Sample hearing',
  tag: 'regulatory',
  zone: 'America/Denver',
  starts: { date: '2030-12-10', time: '09:00' },
  expectedMinutes: 120,
  mode: 'remote',
  link: 'https://meet.example/room',
  signupOwner: 'campaign',
  minutesPerSpeaker: 3,
  slots: 5,
};

/** A hearing of the subject's campaign. @param starts ISO instant: what may be done hangs on whether it is over */
export const hearingIs = (
  s: Subject,
  state: string,
  { starts = '2030-12-10T16:00:00Z', owner = 'campaign', taken = 0 } = {},
): readonly Arrangement[] => [
  row(
    `INSERT INTO hearing (id, campaign_id, organization_id, reference, state, sequence, body, jurisdiction, title, tag, zone,
       starts, expected_minutes, mode, link, signup_owner, signup_method, minutes_per_speaker, slots, starts_at, ends_at,
       languages, outline, taken, waiting, before_first, after_last, left_unknown, created_at, changed_at)
     VALUES ($1, $2, $3, 'H-SAMPLE-02', $4, 1, 'Sample Rate Board', 'MT', 'Sample hearing', 'regulatory', 'America/Denver',
       '{"date": "2030-12-10", "time": "09:00"}', 120, 'remote', 'https://meet.example/room', $5, 'email', 3,
       CASE $5 WHEN 'campaign' THEN 5 END, $6::timestamptz, $6::timestamptz + interval '2 hours',
       '{en}', '', $7, 0, 0, 1, false, now(), now())`,
    hearingId,
    s.campaignId,
    s.organizationId,
    state,
    owner,
    starts,
    taken,
  ),
  consentsTo(s, 'publish'),
];

/** The person's seat at it, with the ticks made. */
export const seatIs = (s: Subject, state: string): Arrangement =>
  row(
    `INSERT INTO hearing_seat (id, hearing_id, campaign_id, organization_id, person_id, case_id, state, held_until, held_because,
       changes, attested_version, attested_at, first_hand, own_name, nobody_elses_health, reading_version, created_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, CASE $7 WHEN 'offered' THEN now() + interval '1 day' END,
       CASE $7 WHEN 'offered' THEN 'claim' END, 1, 0, now(), true, true, true, ${publicReadingVersion}, now(), now())`,
    seatId,
    hearingId,
    s.campaignId,
    s.organizationId,
    s.personId,
    s.caseId,
    state,
  );

export const windowIs = (s: Subject): readonly Arrangement[] => [
  row(
    `INSERT INTO comment_window (id, campaign_id, organization_id, jurisdiction, docket, docket_key, kind, zone, closes_on, way,
       source_url, read_on, opened_by, created_at)
     VALUES ($1, $2, $3, 'MT', 'SRB-1', 'SRB1', 'rate_filing', 'America/Denver', '2030-12-01', 'web_form',
       'https://board.example/srb-1', '2026-11-20', $4, now())`,
    windowId,
    s.campaignId,
    s.organizationId,
    s.organizer.accountId,
  ),
  consentsTo(s, 'publish'),
];

/** Sealed for its person: whoever hands it in has it read once more. */
export const commentIs = (s: Subject): Arrangement => ({
  gives: [],
  by: async ({ app }) => {
    const comment = { id: commentId, personId: s.personId } as Parameters<SeatSeals['comment']>[0];
    const sealed = await app.get(SeatSeals, { strict: false }).comment(comment, 'sealed_text', ownWords);
    // By the application's own connections: what comes by others is not undone.
    await app.get(Db, { strict: false }).transaction(system('worker'), (tx) =>
      tx.execute(
        `INSERT INTO docket_comment (id, person_id, case_id, campaign_id, jurisdiction, docket_key, state, sealed_text, created_at, changed_at)
         VALUES ($1, $2, $3, $4, 'MT', 'SRB1', 'drafted', $5, now(), now())`,
        [commentId, s.personId, s.caseId, s.campaignId, sealed],
      ),
    );
    return {};
  },
});

export const calendarOf = (accountId: string): Arrangement =>
  row(
    `INSERT INTO calendar_token (id, account_id, token_hash, created_at) VALUES ($1, $2, decode(md5(random()::text), 'hex'), now())`,
    calendarId,
    accountId,
  );
