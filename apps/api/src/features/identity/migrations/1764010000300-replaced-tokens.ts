import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proof gives a browser's session a new token; the one before is known for some seconds more, and opens what a mailbox alone does. */
export class ReplacedTokens1764010000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session ADD replaced_token_hash bytea, ADD replaced_until timestamptz,
        ADD CONSTRAINT session_replaced_for_a_while CHECK ((replaced_token_hash IS NULL) = (replaced_until IS NULL))`);
    await runner.query(
      'CREATE INDEX session_by_replaced_token ON session (replaced_token_hash) WHERE replaced_token_hash IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX session_by_replaced_token');
    await runner.query('ALTER TABLE session DROP replaced_until, DROP replaced_token_hash');
  }
}
