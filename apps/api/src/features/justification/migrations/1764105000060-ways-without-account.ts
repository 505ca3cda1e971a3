import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  actorIs,
  askNoSecondFactor,
  askSecondFactor,
  keepConfidential,
  protect,
  tellConfidential,
} from '../../../platform/database/row-security.js';

/** The newest last, as they point to each other. */
const tables = ['one_case_link', 'one_page_request', 'paper_answer', 'peer_call', 'call_back'] as const;

const made: readonly string[] = [
  `CREATE TABLE one_case_link (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    sealed_sent_to bytea,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    uploads integer NOT NULL,
    made_by uuid,
    made_at timestamptz NOT NULL,
    CONSTRAINT one_case_link_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE one_page_request (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    authorization_id uuid NOT NULL,
    link_id uuid,
    file_id uuid NOT NULL,
    handover text NOT NULL,
    made_by uuid,
    made_at timestamptz NOT NULL,
    CONSTRAINT one_page_request_handover_words CHECK (handover IN ('handed_over', 'faxed_by_person', 'uploaded_to_portal', 'mailed')),
    CONSTRAINT one_page_request_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE paper_answer (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    file_id uuid NOT NULL,
    link_id uuid,
    verdict text,
    problem text,
    dated_on date,
    added_by uuid,
    received_at timestamptz NOT NULL,
    checked_by uuid,
    checked_at timestamptz,
    CONSTRAINT paper_answer_verdict_words CHECK (verdict IN ('accepted', 'refused')),
    CONSTRAINT paper_answer_accepted_is_dated CHECK (verdict IS DISTINCT FROM 'accepted' OR dated_on IS NOT NULL),
    CONSTRAINT paper_answer_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE peer_call (
    id uuid NOT NULL,
    reference text NOT NULL,
    request_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    state text NOT NULL,
    relation text NOT NULL,
    asked_through text,
    since date NOT NULL,
    asked_on date,
    windows jsonb NOT NULL,
    zone text NOT NULL,
    booked_last date,
    ask_by date,
    last_arguable date,
    held_at timestamptz,
    minutes integer,
    result text,
    sealed_record bytea,
    planned_by uuid,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT peer_call_state_words CHECK (state IN ('to_ask', 'asked', 'booked', 'missed', 'held', 'logged', 'refused_by_payer', 'not_wanted', 'lapsed')),
    CONSTRAINT peer_call_relation_words CHECK (relation IN ('treating', 'ordering', 'covering')),
    CONSTRAINT peer_call_asked_through_words CHECK (asked_through IN ('phone', 'portal', 'form')),
    CONSTRAINT peer_call_result_words CHECK (result IN ('approved', 'upheld', 'alternative_offered', 'no_decision')),
    CONSTRAINT peer_call_logged_is_whole CHECK (state <> 'logged' OR (held_at IS NOT NULL AND minutes IS NOT NULL AND result IS NOT NULL AND sealed_record IS NOT NULL)),
    CONSTRAINT peer_call_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE call_back (
    id uuid NOT NULL,
    call_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    at timestamptz NOT NULL,
    direction text NOT NULL,
    result text NOT NULL,
    sealed_words bytea,
    logged_by uuid,
    logged_at timestamptz NOT NULL,
    CONSTRAINT call_back_direction_words CHECK (direction IN ('payer_called', 'practice_called')),
    CONSTRAINT call_back_result_words CHECK (result IN ('no_answer', 'message_left', 'wrong_time', 'put_off', 'connected')),
    CONSTRAINT call_back_pkey PRIMARY KEY (id)
  )`,
];

const ofCase = { case_id: 'denial_case', person_id: 'person' } as const;
const targets: Readonly<Record<(typeof tables)[number], Readonly<Record<string, string>>>> = {
  one_case_link: { request_id: 'justification_request', ...ofCase, made_by: 'account' },
  one_page_request: {
    request_id: 'justification_request',
    ...ofCase,
    authorization_id: 'hipaa_authorization',
    link_id: 'one_case_link',
    file_id: 'stored_file',
    made_by: 'account',
  },
  paper_answer: {
    request_id: 'justification_request',
    ...ofCase,
    file_id: 'stored_file',
    link_id: 'one_case_link',
    added_by: 'account',
    checked_by: 'account',
  },
  peer_call: { request_id: 'justification_request', ...ofCase, planned_by: 'account' },
  call_back: { call_id: 'peer_call', ...ofCase, logged_by: 'account' },
};

const over = `'logged', 'refused_by_payer', 'lapsed'`;
const indices: readonly string[] = [
  'CREATE UNIQUE INDEX one_case_link_token ON one_case_link (token_hash)',
  'CREATE INDEX one_case_link_by_request ON one_case_link (request_id)',
  'CREATE INDEX one_case_link_by_case ON one_case_link (case_id)',
  'CREATE INDEX one_page_request_by_request ON one_page_request (request_id)',
  'CREATE INDEX one_page_request_by_case ON one_page_request (case_id)',
  'CREATE INDEX one_page_request_by_file ON one_page_request (file_id)',
  'CREATE UNIQUE INDEX paper_answer_file ON paper_answer (file_id)',
  'CREATE INDEX paper_answer_by_request ON paper_answer (request_id)',
  'CREATE INDEX paper_answer_by_case ON paper_answer (case_id)',
  `CREATE UNIQUE INDEX peer_call_once ON peer_call (case_id) WHERE state NOT IN (${over})`,
  'CREATE UNIQUE INDEX peer_call_reference ON peer_call (reference)',
  'CREATE INDEX peer_call_by_case ON peer_call (case_id)',
  'CREATE INDEX peer_call_by_request ON peer_call (request_id)',
  `CREATE INDEX peer_call_lapsing ON peer_call (last_arguable) WHERE state = 'to_ask'`,
  'CREATE INDEX call_back_by_call ON call_back (call_id, at)',
  'CREATE INDEX call_back_by_case ON call_back (case_id)',
];

const seenByGroup = (table: string): string => `EXISTS (
  SELECT 1 FROM participation p WHERE p.case_id = ${table}.case_id AND p.state <> 'left' AND ${actorIs.memberOf('p.organization_id')})`;

/** The request on paper, the link on it, what came back, and the call with the payer. Use cases that decided write them. */
export class WaysWithoutAccount1764105000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of made) await runner.query(statement);
    for (const table of tables)
      for (const [name, target] of Object.entries(targets[table]))
        await runner.query(
          `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${name}_fkey FOREIGN KEY (${name}) REFERENCES ${target}(id)`,
        );
    for (const index of indices) await runner.query(index);
    const acting = actorIs.actingFor('person_id');
    // Who may see the request sees its call: the clinician asked, and the staff of their practice. No other clinician does.
    const theirRequest = 'EXISTS (SELECT 1 FROM justification_request r WHERE r.id = request_id)';
    await protect(runner, 'one_case_link', { read: acting, write: 'false' });
    await protect(runner, 'one_page_request', {
      read: `${acting} OR ${seenByGroup('one_page_request')}`,
      write: 'false',
    });
    await protect(runner, 'paper_answer', {
      read: `${acting} OR ${seenByGroup('paper_answer')}`,
      write: 'false',
    });
    await protect(runner, 'peer_call', {
      read: `${acting} OR ${theirRequest} OR ${seenByGroup('peer_call')}`,
      write: 'false',
    });
    await protect(runner, 'call_back', {
      read: `${acting} OR EXISTS (SELECT 1 FROM peer_call c WHERE c.id = call_id)`,
      write: 'false',
    });
    for (const table of tables) {
      await keepConfidential(runner, table, 'chorus_hides_case(case_id)');
      await askSecondFactor(runner, table);
    }
    await runner.query(`
      CREATE POLICY stored_file_through_paper ON stored_file FOR SELECT USING (
        EXISTS (SELECT 1 FROM paper_answer a WHERE a.file_id = stored_file.id)
        OR EXISTS (SELECT 1 FROM one_page_request q WHERE q.file_id = stored_file.id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY stored_file_through_paper ON stored_file');
    for (const table of [...tables].reverse()) {
      await askNoSecondFactor(runner, table);
      await tellConfidential(runner, table);
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
