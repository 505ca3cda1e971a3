import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Runs as the system inside, so that row security neither hides nor recurses; it answers only about its argument. */
const insideSystem = `LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;

/**
 * Accounts, persons and what ties them. It also gives the platform's two questions about an account their answers:
 * whom it may act for today, and whether it runs this installation.
 */
export class Identity1764010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await accounts(runner);
    await persons(runner);
    await runner.query(`
      CREATE OR REPLACE FUNCTION chorus_persons_of(account uuid) RETURNS uuid[] ${insideSystem} AS $$
        SELECT coalesce(array_agg(DISTINCT a.person_id), '{}') FROM authority a
        JOIN account c ON c.id = a.account_id AND c.state = 'active'
        WHERE a.account_id = $1 AND a.state = 'in_force' AND a.case_ids IS NULL AND 'view' = ANY (a.purposes)
          AND a.from_day <= chorus_today() AND (a.until_day IS NULL OR a.until_day >= chorus_today())
      $$`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION chorus_administrates(account uuid) RETURNS boolean ${insideSystem} AS $$
        SELECT EXISTS (SELECT 1 FROM account c WHERE c.id = $1 AND c.state = 'active' AND c.platform_administrator)
      $$`);
    await runner.query(`
      CREATE FUNCTION chorus_person_is_new(person uuid) RETURNS boolean ${insideSystem} AS $$
        SELECT NOT EXISTS (SELECT 1 FROM authority a WHERE a.person_id = $1)
      $$`);
    await policies(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE authority');
    await runner.query('DROP FUNCTION chorus_person_is_new(uuid)');
    for (const table of ['person', 'sign_in', 'session', 'account'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(
      `CREATE OR REPLACE FUNCTION chorus_persons_of(account uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$ SELECT '{}'::uuid[] $$`,
    );
    await runner.query(
      `CREATE OR REPLACE FUNCTION chorus_administrates(account uuid) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT false $$`,
    );
  }
}

async function accounts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE account (
      id uuid NOT NULL,
      state text NOT NULL,
      sealed_email bytea NOT NULL,
      email_hash bytea NOT NULL,
      language text NOT NULL,
      platform_administrator boolean NOT NULL,
      created_at timestamptz NOT NULL,
      confirmed_at timestamptz,
      CONSTRAINT account_pkey PRIMARY KEY (id),
      CONSTRAINT account_state_words CHECK (state IN ('invited', 'active', 'closed')),
      CONSTRAINT account_language_words CHECK (language IN ('en', 'es')),
      CONSTRAINT account_active_is_confirmed CHECK (state <> 'active' OR confirmed_at IS NOT NULL)
    )`);
  await runner.query('CREATE UNIQUE INDEX account_one_per_address ON account (email_hash)');
  await runner.query(`
    CREATE TABLE session (
      id uuid NOT NULL,
      account_id uuid NOT NULL,
      kind text NOT NULL,
      token_hash bytea NOT NULL,
      created_at timestamptz NOT NULL,
      last_seen_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      ended_at timestamptz,
      CONSTRAINT session_pkey PRIMARY KEY (id),
      CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account (id),
      CONSTRAINT session_kind_words CHECK (kind IN ('cookie', 'bearer'))
    )`);
  await runner.query('CREATE UNIQUE INDEX session_by_token ON session (token_hash)');
  await runner.query('CREATE INDEX session_by_account ON session (account_id)');
  await runner.query(`
    CREATE TABLE sign_in (
      id uuid NOT NULL,
      purpose text NOT NULL,
      sealed_email bytea,
      email_hash bytea,
      link_hash bytea NOT NULL,
      language text NOT NULL,
      wrong_codes integer NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      used_at timestamptz,
      CONSTRAINT sign_in_pkey PRIMARY KEY (id),
      CONSTRAINT sign_in_purpose_words CHECK (purpose IN ('sign_in', 'first_administrator')),
      CONSTRAINT sign_in_language_words CHECK (language IN ('en', 'es')),
      CONSTRAINT sign_in_has_address CHECK (
        purpose = 'first_administrator' OR (sealed_email IS NOT NULL AND email_hash IS NOT NULL))
    )`);
  await runner.query('CREATE UNIQUE INDEX sign_in_by_link ON sign_in (link_hash)');
  await runner.query('CREATE INDEX sign_in_by_expiry ON sign_in (expires_at)');
}

async function persons(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE person (
      id uuid NOT NULL,
      state text NOT NULL,
      language text NOT NULL,
      zone text NOT NULL,
      sealed_name bytea NOT NULL,
      sealed_contact bytea NOT NULL,
      sealed_birth_date bytea NOT NULL,
      suspended_for text,
      sealed_died_on bytea,
      created_at timestamptz NOT NULL,
      CONSTRAINT person_pkey PRIMARY KEY (id),
      CONSTRAINT person_state_words CHECK (state IN ('active', 'suspended', 'erased')),
      CONSTRAINT person_language_words CHECK (language IN ('en', 'es')),
      CONSTRAINT person_suspended_for_words CHECK (suspended_for IN ('death', 'dispute')),
      CONSTRAINT person_suspension_reason CHECK ((state = 'suspended') = (suspended_for IS NOT NULL))
    )`);
  await runner.query(`
    CREATE TABLE authority (
      id uuid NOT NULL,
      account_id uuid NOT NULL,
      person_id uuid NOT NULL,
      basis text NOT NULL,
      state text NOT NULL,
      purposes text[] NOT NULL,
      case_ids uuid[],
      evidence_file_id uuid,
      from_day date NOT NULL,
      until_day date,
      created_at timestamptz NOT NULL,
      ended_at timestamptz,
      CONSTRAINT authority_pkey PRIMARY KEY (id),
      CONSTRAINT authority_account_id_fkey FOREIGN KEY (account_id) REFERENCES account (id),
      CONSTRAINT authority_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
      CONSTRAINT authority_basis_words CHECK (basis IN ('self', 'parent', 'guardian', 'health_care_agent',
        'personal_representative', 'named_representative', 'treating_professional')),
      CONSTRAINT authority_state_words CHECK (state IN ('asked', 'in_force', 'ended')),
      CONSTRAINT authority_days CHECK (until_day IS NULL OR until_day >= from_day)
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX authority_once ON authority (account_id, person_id, basis) WHERE state <> 'ended'`,
  );
  await runner.query(
    `CREATE UNIQUE INDEX authority_one_self ON authority (person_id) WHERE basis = 'self' AND state <> 'ended'`,
  );
  await runner.query('CREATE INDEX authority_by_account ON authority (account_id)');
}

/** Sign-ins are the system's alone. A person's first authority comes with the person; later ones only by the system. */
async function policies(runner: QueryRunner): Promise<void> {
  await protect(runner, 'account', { read: `id = ${actorIs.account}`, write: 'false' });
  await protect(runner, 'session', { read: `account_id = ${actorIs.account}` });
  await protect(runner, 'sign_in', { read: 'false' });
  await protect(runner, 'person', { read: actorIs.actingFor('id') });
  await runner.query('DROP POLICY person_insert ON person');
  await runner.query(
    `CREATE POLICY person_insert ON person FOR INSERT WITH CHECK (${actorIs.system} OR ${actorIs.account} IS NOT NULL)`,
  );
  const own = `account_id = ${actorIs.account}`;
  await protect(runner, 'authority', {
    read: `${own} OR ${actorIs.actingFor('person_id')} OR ${actorIs.administrator}`,
  });
  await runner.query('DROP POLICY authority_insert ON authority');
  await runner.query(
    `CREATE POLICY authority_insert ON authority FOR INSERT WITH CHECK (${actorIs.system} OR (${own} AND chorus_person_is_new(person_id)))`,
  );
}
