import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  actorIs,
  keepConfidential,
  protect,
  tellConfidential,
} from '../../../platform/database/row-security.js';

const tables = [
  'justification_letter',
  'justification_blank',
  'clinical_statement',
  'justification_request',
  'clinician_conflict',
  'clinician_licence',
  'clinician',
];

const references = (table: string, columns: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(columns).map(
    ([name, target]) =>
      `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${name}_fkey FOREIGN KEY (${name}) REFERENCES ${target}(id)`,
  );

const over = `'declined', 'moved_on', 'superseded', 'withdrawn'`;

/**
 * Who writes for whom, and what they wrote. Everything is written by use cases that decided: a clinician's own session can
 * read and change nothing by itself, and nobody reads another clinician's row (G4).
 */
export class Justification1764105000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...clinicians, ...requests, ...writing, ...links]) await runner.query(statement);
    await runner.query(`
      CREATE FUNCTION chorus_clinician_ids() RETURNS uuid[]
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(c.id), '{}') FROM clinician c WHERE c.account_id = chorus_account_id()
      $$`);
    const theirs = `clinician_id = ANY ((SELECT chorus_clinician_ids())::uuid[])`;
    const ofAccount = { read: `account_id = ${actorIs.account}`, write: 'false' };
    for (const table of ['clinician', 'clinician_licence', 'clinician_conflict'])
      await protect(runner, table, ofAccount);
    await protect(runner, 'justification_request', {
      read: `${actorIs.actingFor('person_id')} OR ${theirs}
        OR (${actorIs.strong} AND ${actorIs.memberOf('practice_organization_id')})`,
      write: 'false',
    });
    // What was written opens with the yes and closes when the request moves on; what was signed stays the signer's to read.
    const ofRequest = `EXISTS (SELECT 1 FROM justification_request r WHERE r.id = request_id AND (
      ${actorIs.actingFor('r.person_id')} OR r.state NOT IN ('requested', 'offered', 'expired', 'declined', 'moved_on', 'withdrawn')))`;
    for (const table of ['clinical_statement', 'justification_blank', 'justification_letter'])
      await protect(runner, table, { read: ofRequest, write: 'false' });
    for (const table of ['justification_request', 'justification_letter'])
      await keepConfidential(runner, table, 'chorus_hides_case(case_id)');
    await runner.query(`
      CREATE FUNCTION chorus_justification_shows_file(asked uuid) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT EXISTS (
          SELECT 1 FROM justification_request r JOIN clinician c ON c.id = r.clinician_id
          WHERE c.account_id = chorus_account_id() AND (
            (r.state IN ('held', 'in_review', 'blanks_open', 'ready_to_sign')
              AND EXISTS (SELECT 1 FROM case_evidence e WHERE e.case_id = r.case_id AND e.file_id = $1))
            OR (r.state IN ('held', 'in_review', 'blanks_open', 'ready_to_sign', 'signed', 'superseded')
              AND EXISTS (SELECT 1 FROM justification_letter l
                WHERE l.request_id = r.id AND $1 IN (l.document_file_id, l.signed_file_id)))))
      $$`);
    await runner.query(`
      CREATE POLICY stored_file_through_justification ON stored_file FOR SELECT
      USING (chorus_justification_shows_file(id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY stored_file_through_justification ON stored_file');
    await runner.query('DROP FUNCTION chorus_justification_shows_file(uuid)');
    for (const table of ['justification_request', 'justification_letter'])
      await tellConfidential(runner, table);
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION chorus_clinician_ids()');
  }
}

const clinicians: readonly string[] = [
  `CREATE TABLE clinician (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    sealed_name bytea,
    sealed_npi bytea,
    npi_hash bytea,
    specialties text[] NOT NULL,
    weekly_capacity integer NOT NULL,
    languages text[] NOT NULL,
    supports boolean NOT NULL,
    last_signed_at timestamptz,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT clinician_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE clinician_licence (
    id uuid NOT NULL,
    clinician_id uuid NOT NULL,
    account_id uuid NOT NULL,
    state text NOT NULL,
    sealed_number bytea NOT NULL,
    expires_on date NOT NULL,
    warned_of date,
    CONSTRAINT clinician_licence_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE clinician_conflict (
    id uuid NOT NULL,
    clinician_id uuid NOT NULL,
    account_id uuid NOT NULL,
    conflict_kind text NOT NULL,
    payer_ids text[] NOT NULL,
    sealed_printed_name bytea,
    treatment_keys text[] NOT NULL,
    until date,
    CONSTRAINT clinician_conflict_conflict_kind_words CHECK (conflict_kind IN ('insurer_employment', 'insurer_review_work', 'manufacturer_payment', 'financial_interest', 'family_at_insurer')),
    CONSTRAINT clinician_conflict_pkey PRIMARY KEY (id)
  )`,
];

const requests: readonly string[] = [
  `CREATE TABLE justification_request (
    id uuid NOT NULL,
    reference text NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    clinician_id uuid,
    sealed_practice bytea,
    invited_hash bytea,
    relation text NOT NULL,
    way_in text NOT NULL,
    state text NOT NULL,
    filing_type text NOT NULL,
    stage text NOT NULL,
    work_item_id uuid,
    campaign_id uuid,
    organization_id uuid,
    practice_organization_id uuid,
    asked_by uuid,
    needed_by date,
    lease_until timestamptz,
    declined_reason text,
    sealed_note bytea,
    moved_because text,
    moved_on_to uuid,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    answered_at timestamptz,
    CONSTRAINT justification_request_state_words CHECK (state IN ('requested', 'offered', 'held', 'in_review', 'blanks_open', 'ready_to_sign', 'signed', 'paper_received', 'answered_on_paper', 'declined', 'expired', 'moved_on', 'superseded', 'withdrawn')),
    CONSTRAINT justification_request_relation_words CHECK (relation IN ('treating', 'ordering', 'covering', 'supporting')),
    CONSTRAINT justification_request_way_in_words CHECK (way_in IN ('account', 'practice_staff', 'no_account')),
    CONSTRAINT justification_request_declined_reason_words CHECK (declined_reason IN ('not_my_patient', 'not_my_specialty', 'no_time', 'conflict_of_interest', 'practice_policy', 'needs_examination', 'does_not_agree', 'other')),
    CONSTRAINT justification_request_pkey PRIMARY KEY (id)
  )`,
];

const writing: readonly string[] = [
  `CREATE TABLE clinical_statement (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    person_id uuid NOT NULL,
    position integer NOT NULL,
    sealed_text bytea NOT NULL,
    sealed_source bytea NOT NULL,
    standing text NOT NULL,
    sealed_corrected bytea,
    added_by uuid,
    decided_at timestamptz,
    CONSTRAINT clinical_statement_standing_words CHECK (standing IN ('open', 'confirmed', 'corrected', 'struck')),
    CONSTRAINT clinical_statement_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE justification_blank (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    person_id uuid NOT NULL,
    blank_kind text NOT NULL,
    sealed_text bytea NOT NULL,
    filled_at timestamptz NOT NULL,
    CONSTRAINT justification_blank_blank_kind_words CHECK (blank_kind IN ('history', 'failed_treatments', 'chart_reference', 'relationship', 'risk_of_delay')),
    CONSTRAINT justification_blank_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE justification_letter (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    clinician_id uuid NOT NULL,
    version integer NOT NULL,
    document_hash text NOT NULL,
    pages integer NOT NULL,
    opened_pages jsonb NOT NULL,
    document_file_id uuid,
    sealed_document bytea NOT NULL,
    made_at timestamptz NOT NULL,
    signed_file_id uuid,
    sealed_typed_name bytea,
    sealed_sketch bytea,
    attestation_version integer,
    signed_at timestamptz,
    proof_at timestamptz,
    CONSTRAINT justification_letter_signed_is_whole CHECK (signed_at IS NULL OR (signed_file_id IS NOT NULL AND proof_at IS NOT NULL AND sealed_sketch IS NOT NULL)),
    CONSTRAINT justification_letter_pkey PRIMARY KEY (id)
  )`,
];

const links: readonly string[] = [
  ...references('clinician', { account_id: 'account' }),
  ...references('clinician_licence', { clinician_id: 'clinician', account_id: 'account' }),
  ...references('clinician_conflict', { clinician_id: 'clinician', account_id: 'account' }),
  ...references('justification_request', {
    case_id: 'denial_case',
    person_id: 'person',
    clinician_id: 'clinician',
    work_item_id: 'work_item',
    campaign_id: 'campaign',
    organization_id: 'organization',
    practice_organization_id: 'organization',
    asked_by: 'account',
    moved_on_to: 'justification_request',
  }),
  ...references('clinical_statement', {
    request_id: 'justification_request',
    person_id: 'person',
    added_by: 'account',
  }),
  ...references('justification_blank', { request_id: 'justification_request', person_id: 'person' }),
  ...references('justification_letter', {
    request_id: 'justification_request',
    case_id: 'denial_case',
    person_id: 'person',
    clinician_id: 'clinician',
    document_file_id: 'stored_file',
    signed_file_id: 'stored_file',
  }),
  `CREATE UNIQUE INDEX clinician_of_account ON clinician (account_id)`,
  `CREATE UNIQUE INDEX clinician_npi ON clinician (npi_hash)`,
  `CREATE UNIQUE INDEX clinician_licence_once ON clinician_licence (clinician_id, state)`,
  `CREATE INDEX clinician_licence_ending ON clinician_licence (expires_on)`,
  `CREATE INDEX clinician_conflict_of ON clinician_conflict (clinician_id)`,
  `CREATE UNIQUE INDEX justification_request_once ON justification_request (case_id, clinician_id) WHERE state NOT IN (${over})`,
  `CREATE UNIQUE INDEX justification_request_reference ON justification_request (reference)`,
  `CREATE INDEX justification_request_of_clinician ON justification_request (clinician_id, needed_by)`,
  `CREATE INDEX justification_request_by_case ON justification_request (case_id)`,
  `CREATE INDEX justification_request_by_person ON justification_request (person_id)`,
  `CREATE INDEX justification_request_by_campaign ON justification_request (campaign_id, state)`,
  `CREATE INDEX justification_request_invited ON justification_request (invited_hash)`,
  `CREATE INDEX justification_request_leased ON justification_request (lease_until) WHERE state = 'held'`,
  `CREATE UNIQUE INDEX justification_request_work ON justification_request (work_item_id) WHERE state NOT IN (${over})`,
  `CREATE UNIQUE INDEX clinical_statement_place ON clinical_statement (request_id, position)`,
  `CREATE UNIQUE INDEX justification_blank_once ON justification_blank (request_id, blank_kind)`,
  `CREATE UNIQUE INDEX justification_letter_version ON justification_letter (request_id, version)`,
  `CREATE INDEX justification_letter_of_clinician ON justification_letter (clinician_id, signed_at)`,
  `CREATE INDEX justification_letter_document ON justification_letter (document_file_id)`,
  `CREATE INDEX justification_letter_signed ON justification_letter (signed_file_id)`,
  `CREATE INDEX justification_letter_by_case ON justification_letter (case_id)`,
];
