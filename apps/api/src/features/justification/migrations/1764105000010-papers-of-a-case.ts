import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which case a paper is evidence of, for a clinician whom the case was opened to and who sees no row of the case itself. */
export class PapersOfACase1764105000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_case_shows_file(asked uuid, file uuid) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM case_evidence e WHERE e.case_id = $1 AND e.file_id = $2)
          AND chorus_justification_shows_file($2)
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION chorus_case_shows_file(uuid, uuid)');
  }
}
