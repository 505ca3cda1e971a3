import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Tokens that programs ask with; each account sees its own. */
export class AccessTokens1764010000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_token (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        sealed_name bytea NOT NULL,
        token_hash bytea NOT NULL,
        scopes text[] NOT NULL,
        second_factor boolean NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_on date,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT access_token_pkey PRIMARY KEY (id),
        CONSTRAINT access_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
        CONSTRAINT access_token_may_something CHECK (cardinality(scopes) > 0),
        CONSTRAINT access_token_within_a_year CHECK (expires_at <= created_at + interval '366 days')
      )`);
    await runner.query('CREATE UNIQUE INDEX access_token_by_token ON access_token (token_hash)');
    await runner.query('CREATE INDEX access_token_by_account ON access_token (account_id)');
    await protect(runner, 'access_token', { read: `account_id = ${actorIs.account}` });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_token');
  }
}
