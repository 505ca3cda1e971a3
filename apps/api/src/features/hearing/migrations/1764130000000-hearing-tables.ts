import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  actorIs,
  askSecondFactor,
  keepConfidential,
  protect,
} from '../../../platform/database/row-security.js';

const made = [
  `CREATE TABLE hearing (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    reference text NOT NULL,
    state text NOT NULL,
    sequence integer NOT NULL,
    body text NOT NULL,
    jurisdiction text NOT NULL,
    docket text,
    title text NOT NULL,
    tag text NOT NULL,
    zone text NOT NULL,
    starts jsonb NOT NULL,
    expected_minutes integer NOT NULL,
    mode text NOT NULL,
    place text,
    link text,
    signup_owner text NOT NULL,
    signup_closes jsonb,
    signup_method text,
    minutes_per_speaker integer NOT NULL,
    slots integer,
    comments_close jsonb,
    recording_public boolean,
    under_oath boolean,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    signup_closes_at timestamptz,
    comments_close_at timestamptz,
    languages text[] NOT NULL,
    outline text NOT NULL,
    taken integer NOT NULL,
    waiting integer NOT NULL,
    before_first integer NOT NULL,
    after_last integer NOT NULL,
    lobbying_read_by uuid,
    lobbying_read_at timestamptz,
    registration_looked_up_on date,
    act text,
    decided_on date,
    record_url text,
    left_unknown boolean NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT hearing_state_words CHECK (state IN ('drafted', 'announced', 'moved', 'cancelled', 'held', 'closed')),
    CONSTRAINT hearing_tag_words CHECK (tag IN ('legislative', 'regulatory')),
    CONSTRAINT hearing_mode_words CHECK (mode IN ('in_person', 'remote', 'both')),
    CONSTRAINT hearing_signup_owner_words CHECK (signup_owner IN ('body', 'campaign')),
    CONSTRAINT hearing_signup_method_words CHECK (signup_method IN ('web_form', 'email', 'phone', 'in_writing', 'at_the_door')),
    CONSTRAINT hearing_act_words CHECK (act IN ('approved', 'approved_reduced', 'disapproved', 'rule_adopted', 'rule_changed', 'policy_changed', 'bill_advanced', 'bill_failed', 'put_off', 'no_action_yet', 'unknown')),
    CONSTRAINT hearing_slots_not_exceeded CHECK (slots IS NULL OR taken <= slots),
    CONSTRAINT hearing_counts CHECK (taken >= 0 AND waiting >= 0),
    CONSTRAINT hearing_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE hearing_seat (
    id uuid NOT NULL,
    hearing_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    state text NOT NULL,
    position integer,
    held_until timestamptz,
    held_because text,
    agreed_to integer,
    changes integer NOT NULL,
    lost_because text,
    signed_up_at timestamptz,
    sealed_answer bytea,
    attested_version integer,
    attested_at timestamptz,
    first_hand boolean NOT NULL,
    own_name boolean NOT NULL,
    nobody_elses_health boolean NOT NULL,
    reading_version integer,
    appearance_evidence text,
    record_url text,
    reminders_for text,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT hearing_seat_state_words CHECK (state IN ('invited', 'available', 'offered', 'confirmed', 'waitlisted', 'declined', 'cancelled', 'delivered', 'not_delivered', 'excused', 'written_only')),
    CONSTRAINT hearing_seat_held_because_words CHECK (held_because IN ('claim', 'free_again', 'hearing_moved', 'planned')),
    CONSTRAINT hearing_seat_lost_because_words CHECK (lost_because IN ('hold_over', 'fewer_slots', 'body_keeps_list')),
    CONSTRAINT hearing_seat_appearance_evidence_words CHECK (appearance_evidence IN ('own_word', 'organizer_was_there', 'recording', 'minutes')),
    CONSTRAINT hearing_seat_held_while_offered CHECK ((state = 'offered') = (held_until IS NOT NULL) AND (state = 'offered') = (held_because IS NOT NULL)),
    CONSTRAINT hearing_seat_place_while_waiting CHECK ((state = 'waitlisted') = (position IS NOT NULL)),
    CONSTRAINT hearing_seat_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE hearing_statement (
    id uuid NOT NULL,
    hearing_seat_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    version integer NOT NULL,
    language text NOT NULL,
    sealed_spoken bytea,
    sealed_written bytea NOT NULL,
    measured_seconds integer,
    saved_by uuid,
    saved_at timestamptz NOT NULL,
    CONSTRAINT hearing_statement_language_words CHECK (language IN ('en', 'es')),
    CONSTRAINT hearing_statement_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE speaker (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    languages text[] NOT NULL,
    windows jsonb NOT NULL,
    away jsonb NOT NULL,
    modes text[] NOT NULL,
    travel_notice_minutes integer,
    needs text[] NOT NULL,
    first_hand_at timestamptz,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT speaker_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE speaker_need_met (
    id uuid NOT NULL,
    hearing_seat_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    need text NOT NULL,
    noted_by uuid,
    noted_at timestamptz NOT NULL,
    CONSTRAINT speaker_need_met_need_words CHECK (need IN ('travel', 'childcare', 'interpreter')),
    CONSTRAINT speaker_need_met_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE hearing_link (
    id uuid NOT NULL,
    hearing_seat_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    purpose text NOT NULL,
    sequence integer NOT NULL,
    token_hash bytea NOT NULL,
    valid_until timestamptz NOT NULL,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT hearing_link_purpose_words CHECK (purpose IN ('confirm', 'let_go')),
    CONSTRAINT hearing_link_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE hearing_reminder (
    id uuid NOT NULL,
    hearing_seat_id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    key text NOT NULL,
    sequence integer NOT NULL,
    due_at timestamptz NOT NULL,
    sent_at timestamptz,
    CONSTRAINT hearing_reminder_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE comment_window (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    jurisdiction text NOT NULL,
    docket text NOT NULL,
    docket_key text NOT NULL,
    kind text NOT NULL,
    zone text NOT NULL,
    opens_on date,
    closes_on date,
    closes_at text,
    way text NOT NULL,
    source_url text NOT NULL,
    read_on date NOT NULL,
    opened_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT comment_window_kind_words CHECK (kind IN ('rate_filing', 'rule', 'bill', 'other')),
    CONSTRAINT comment_window_way_words CHECK (way IN ('web_form', 'email', 'post')),
    CONSTRAINT comment_window_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE docket_comment (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    case_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    comment_window_id uuid,
    hearing_seat_id uuid,
    jurisdiction text NOT NULL,
    docket_key text NOT NULL,
    state text NOT NULL,
    sealed_text bytea NOT NULL,
    sealed_proof bytea,
    handed_in_on date,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT docket_comment_state_words CHECK (state IN ('drafted', 'handed_to_person', 'submitted', 'withdrawn')),
    CONSTRAINT docket_comment_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE hearing_activity (
    id uuid NOT NULL,
    hearing_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    spent_on date NOT NULL,
    minutes integer NOT NULL,
    cost_cents integer NOT NULL,
    noted_by uuid NOT NULL,
    noted_at timestamptz NOT NULL,
    CONSTRAINT hearing_activity_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE calendar_token (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    campaign_id uuid,
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT calendar_token_pkey PRIMARY KEY (id)
  )`,
] as const;

const indices = [
  `CREATE UNIQUE INDEX hearing_by_reference ON hearing (reference)`,
  `CREATE INDEX hearing_by_campaign ON hearing (campaign_id, starts_at, id)`,
  `CREATE INDEX hearing_ahead ON hearing (starts_at) WHERE state IN ('announced', 'moved')`,
  `CREATE UNIQUE INDEX hearing_seat_once ON hearing_seat (hearing_id, person_id)`,
  `CREATE UNIQUE INDEX hearing_seat_place ON hearing_seat (hearing_id, position) WHERE position IS NOT NULL`,
  `CREATE INDEX hearing_seat_by_person ON hearing_seat (person_id)`,
  `CREATE INDEX hearing_seat_by_case ON hearing_seat (case_id)`,
  `CREATE INDEX hearing_seat_held ON hearing_seat (held_until) WHERE held_until IS NOT NULL`,
  `CREATE UNIQUE INDEX hearing_statement_version ON hearing_statement (hearing_seat_id, version)`,
  `CREATE INDEX hearing_statement_by_person ON hearing_statement (person_id)`,
  `CREATE UNIQUE INDEX speaker_once ON speaker (campaign_id, person_id)`,
  `CREATE INDEX speaker_by_person ON speaker (person_id)`,
  `CREATE UNIQUE INDEX speaker_need_met_once ON speaker_need_met (hearing_seat_id, need)`,
  `CREATE INDEX speaker_need_met_by_person ON speaker_need_met (person_id)`,
  `CREATE UNIQUE INDEX hearing_link_by_token ON hearing_link (token_hash)`,
  `CREATE UNIQUE INDEX hearing_link_once ON hearing_link (hearing_seat_id, purpose, sequence)`,
  `CREATE INDEX hearing_link_by_person ON hearing_link (person_id)`,
  `CREATE UNIQUE INDEX hearing_reminder_once ON hearing_reminder (hearing_seat_id, key, sequence)`,
  `CREATE INDEX hearing_reminder_due ON hearing_reminder (due_at) WHERE sent_at IS NULL`,
  `CREATE INDEX hearing_reminder_by_person ON hearing_reminder (person_id)`,
  `CREATE UNIQUE INDEX comment_window_once ON comment_window (campaign_id, jurisdiction, docket_key)`,
  `CREATE UNIQUE INDEX docket_comment_once ON docket_comment (person_id, jurisdiction, docket_key) WHERE state <> 'withdrawn'`,
  `CREATE INDEX docket_comment_by_case ON docket_comment (case_id)`,
  `CREATE INDEX hearing_activity_by_hearing ON hearing_activity (hearing_id, noted_at)`,
  `CREATE UNIQUE INDEX calendar_token_by_hash ON calendar_token (token_hash)`,
  `CREATE UNIQUE INDEX calendar_token_own ON calendar_token (account_id) WHERE campaign_id IS NULL AND revoked_at IS NULL`,
  `CREATE UNIQUE INDEX calendar_token_campaign ON calendar_token (account_id, campaign_id) WHERE campaign_id IS NOT NULL AND revoked_at IS NULL`,
] as const;

const references = [
  `ALTER TABLE hearing ADD CONSTRAINT hearing_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
  `ALTER TABLE hearing ADD CONSTRAINT hearing_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
  `ALTER TABLE hearing ADD CONSTRAINT hearing_lobbying_read_by_fkey FOREIGN KEY (lobbying_read_by) REFERENCES account(id)`,
  `ALTER TABLE hearing ADD CONSTRAINT hearing_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id)`,
  `ALTER TABLE hearing_seat ADD CONSTRAINT hearing_seat_hearing_id_fkey FOREIGN KEY (hearing_id) REFERENCES hearing(id)`,
  `ALTER TABLE hearing_seat ADD CONSTRAINT hearing_seat_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
  `ALTER TABLE hearing_seat ADD CONSTRAINT hearing_seat_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
  `ALTER TABLE hearing_seat ADD CONSTRAINT hearing_seat_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
  `ALTER TABLE hearing_seat ADD CONSTRAINT hearing_seat_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
  `ALTER TABLE hearing_statement ADD CONSTRAINT hearing_statement_hearing_seat_id_fkey FOREIGN KEY (hearing_seat_id) REFERENCES hearing_seat(id)`,
  `ALTER TABLE hearing_statement ADD CONSTRAINT hearing_statement_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
  `ALTER TABLE hearing_statement ADD CONSTRAINT hearing_statement_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
  `ALTER TABLE hearing_statement ADD CONSTRAINT hearing_statement_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES account(id)`,
  `ALTER TABLE speaker ADD CONSTRAINT speaker_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
  `ALTER TABLE speaker ADD CONSTRAINT speaker_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
  `ALTER TABLE speaker ADD CONSTRAINT speaker_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
  `ALTER TABLE speaker ADD CONSTRAINT speaker_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
  `ALTER TABLE speaker_need_met ADD CONSTRAINT speaker_need_met_hearing_seat_id_fkey FOREIGN KEY (hearing_seat_id) REFERENCES hearing_seat(id)`,
  `ALTER TABLE speaker_need_met ADD CONSTRAINT speaker_need_met_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
  `ALTER TABLE speaker_need_met ADD CONSTRAINT speaker_need_met_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
  `ALTER TABLE speaker_need_met ADD CONSTRAINT speaker_need_met_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
  `ALTER TABLE speaker_need_met ADD CONSTRAINT speaker_need_met_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES account(id)`,
  `ALTER TABLE hearing_link ADD CONSTRAINT hearing_link_hearing_seat_id_fkey FOREIGN KEY (hearing_seat_id) REFERENCES hearing_seat(id)`,
  `ALTER TABLE hearing_link ADD CONSTRAINT hearing_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
  `ALTER TABLE hearing_link ADD CONSTRAINT hearing_link_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
  `ALTER TABLE hearing_reminder ADD CONSTRAINT hearing_reminder_hearing_seat_id_fkey FOREIGN KEY (hearing_seat_id) REFERENCES hearing_seat(id)`,
  `ALTER TABLE hearing_reminder ADD CONSTRAINT hearing_reminder_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
  `ALTER TABLE hearing_reminder ADD CONSTRAINT hearing_reminder_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
  `ALTER TABLE comment_window ADD CONSTRAINT comment_window_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
  `ALTER TABLE comment_window ADD CONSTRAINT comment_window_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
  `ALTER TABLE comment_window ADD CONSTRAINT comment_window_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES account(id)`,
  `ALTER TABLE docket_comment ADD CONSTRAINT docket_comment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
  `ALTER TABLE docket_comment ADD CONSTRAINT docket_comment_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
  `ALTER TABLE docket_comment ADD CONSTRAINT docket_comment_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
  `ALTER TABLE docket_comment ADD CONSTRAINT docket_comment_comment_window_id_fkey FOREIGN KEY (comment_window_id) REFERENCES comment_window(id)`,
  `ALTER TABLE docket_comment ADD CONSTRAINT docket_comment_hearing_seat_id_fkey FOREIGN KEY (hearing_seat_id) REFERENCES hearing_seat(id)`,
  `ALTER TABLE hearing_activity ADD CONSTRAINT hearing_activity_hearing_id_fkey FOREIGN KEY (hearing_id) REFERENCES hearing(id)`,
  `ALTER TABLE hearing_activity ADD CONSTRAINT hearing_activity_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
  `ALTER TABLE hearing_activity ADD CONSTRAINT hearing_activity_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES account(id)`,
  `ALTER TABLE calendar_token ADD CONSTRAINT calendar_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
  `ALTER TABLE calendar_token ADD CONSTRAINT calendar_token_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
] as const;

const ofPersons = [
  'hearing_seat',
  'hearing_statement',
  'speaker',
  'speaker_need_met',
  'hearing_link',
  'hearing_reminder',
  'docket_comment',
];

const numbers = {
  chorus_waiting_before: `
    SELECT count(*)::int FROM hearing_seat o JOIN hearing_seat s ON s.id = $1 AND o.hearing_id = s.hearing_id
    WHERE o.position < s.position`,
  chorus_statement_version: `
    SELECT coalesce(max(version), 0)::int FROM hearing_statement WHERE hearing_seat_id = $1`,
};

/** Whoever takes part in the campaign. Asked from the person's side and once a query: a campaign has thousands who do. */
const takesPartIn = (campaign: string): string =>
  `${campaign} IN (SELECT p.campaign_id FROM participation p WHERE p.state <> 'left' AND ${actorIs.actingFor('p.person_id')})`;

/** While somebody takes part the organization sees where they speak; their words it does not. */
const throughTakingPart = `${actorIs.memberOf('organization_id')} AND organization_id = ANY (chorus_organizations_in(case_id))`;

/**
 * Hearings, who speaks there, their words and what they are mailed. A seat belongs to a person; everything about slots is
 * written by use cases that have decided it under the hearing's lock.
 */
export class Hearings1764130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...made, ...indices, ...references]) await runner.query(statement);
    // Each answers a number about one seat the asker names, and runs as the system inside: what it counts is other people's.
    for (const [name, body] of Object.entries(numbers)) {
      await runner.query(`
        CREATE FUNCTION ${name}(asked uuid) RETURNS int
        LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$ ${body} $$`);
    }
    const acting = actorIs.actingFor('person_id');
    const member = actorIs.memberOf('organization_id');
    const read: Readonly<Record<string, string>> = {
      hearing: `${member} OR (state <> 'drafted' AND ${takesPartIn('hearing.campaign_id')})`,
      hearing_activity: member,
      comment_window: `${member} OR ${takesPartIn('comment_window.campaign_id')}`,
      hearing_seat: `${acting} OR (${throughTakingPart})`,
      speaker: `${acting} OR (${throughTakingPart})`,
      speaker_need_met: `${acting} OR (${throughTakingPart})`,
      hearing_statement: acting,
      docket_comment: acting,
      hearing_link: 'false',
      hearing_reminder: acting,
      calendar_token: `account_id = ${actorIs.account}`,
    };
    for (const [table, condition] of Object.entries(read)) {
      await protect(runner, table, { read: condition, write: 'false' });
    }
    for (const table of ofPersons) {
      await keepConfidential(runner, table, 'chorus_hides_case(case_id)');
      await askSecondFactor(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(numbers)) await runner.query(`DROP FUNCTION ${name}(uuid)`);
    for (const table of [
      'hearing_reminder',
      'hearing_link',
      'docket_comment',
      'comment_window',
      'speaker_need_met',
      'speaker',
      'hearing_statement',
      'hearing_seat',
      'hearing_activity',
      'calendar_token',
      'hearing',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
