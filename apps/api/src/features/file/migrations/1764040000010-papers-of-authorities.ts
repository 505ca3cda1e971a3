import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever shows the paper of an authority, and whoever has to look at it, sees that there is a file. A function, so
 * that the policy is planned as one call; it runs as the system inside and answers only about its argument.
 */
export class PapersOfAuthorities1764040000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_shows_paper(file uuid, account uuid, administrator boolean) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM authority a WHERE a.evidence_file_id = $1
          AND (a.account_id = $2 OR ($3 AND a.state <> 'ended')))
      $$`);
    await runner.query(`CREATE POLICY stored_file_as_paper ON stored_file FOR SELECT
      USING (chorus_shows_paper(id, (SELECT chorus_account_id()), (SELECT chorus_is_administrator())))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY stored_file_as_paper ON stored_file');
    await runner.query('DROP FUNCTION chorus_shows_paper(uuid, uuid, boolean)');
  }
}
