import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

const tables = ['passkey', 'passkey_challenge', 'one_time_code', 'recovery_code'] as const;

/** What an account has beside its mailbox. Each account sees its own; secrets and names are sealed under its key. */
export class SecondFactors1764010000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE passkey (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        sealed_name bytea NOT NULL,
        credential_id text NOT NULL,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz,
        CONSTRAINT passkey_pkey PRIMARY KEY (id),
        CONSTRAINT passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
      )`);
    await runner.query('CREATE UNIQUE INDEX passkey_once ON passkey (credential_id)');
    await runner.query('CREATE INDEX passkey_by_account ON passkey (account_id)');
    await runner.query(`
      CREATE TABLE passkey_challenge (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        purpose text NOT NULL,
        challenge text NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT passkey_challenge_pkey PRIMARY KEY (id),
        CONSTRAINT passkey_challenge_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
        CONSTRAINT passkey_challenge_purpose_words CHECK (purpose IN ('add', 'prove'))
      )`);
    await runner.query('CREATE INDEX passkey_challenge_by_expiry ON passkey_challenge (expires_at)');
    await runner.query('CREATE INDEX passkey_challenge_by_account ON passkey_challenge (account_id)');
    await runner.query(`
      CREATE TABLE one_time_code (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        sealed_name bytea NOT NULL,
        sealed_secret bytea NOT NULL,
        last_step integer,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_used_at timestamptz,
        CONSTRAINT one_time_code_pkey PRIMARY KEY (id),
        CONSTRAINT one_time_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
        CONSTRAINT one_time_code_confirmed_by_a_step CHECK (confirmed_at IS NULL OR last_step IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX one_time_code_by_account ON one_time_code (account_id)');
    await runner.query(`
      CREATE TABLE recovery_code (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        code_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT recovery_code_pkey PRIMARY KEY (id),
        CONSTRAINT recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
      )`);
    await runner.query('CREATE UNIQUE INDEX recovery_code_once ON recovery_code (account_id, code_hash)');
    for (const table of tables) await protect(runner, table, { read: `account_id = ${actorIs.account}` });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}
