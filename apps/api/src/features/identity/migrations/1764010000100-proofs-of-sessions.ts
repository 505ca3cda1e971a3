import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a session has proved, and since when: sight of other people's cases, signatures and exports ask for it. */
export class ProofsOfSessions1764010000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE session ADD authenticated_at timestamptz, ADD second_factor_at timestamptz',
    );
    await runner.query('UPDATE session SET authenticated_at = created_at');
    await runner.query('ALTER TABLE session ALTER authenticated_at SET NOT NULL');
    await runner.query(`
      CREATE FUNCTION chorus_has_second_factor() RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT coalesce(current_setting('chorus.second_factor', true), '') = 'true' $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION chorus_has_second_factor()');
    await runner.query('ALTER TABLE session DROP second_factor_at, DROP authenticated_at');
  }
}
