import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organizations in which the asking account is the helper of a case's person. */
export class NamedHelpers1764070000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_helper_in(denial_case uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT p.organization_id), '{}') FROM participation p
        WHERE p.case_id = $1 AND p.state <> 'left' AND p.helper_id = chorus_account_id()
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION chorus_helper_in(uuid)');
  }
}
