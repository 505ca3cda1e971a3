import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepConfidential, tellConfidential } from '../../../platform/database/row-security.js';

/** What came of confidential care is hidden with its case. The function runs as the system inside. */
export class ConfidentialOutcomes1764150000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_hides_outcome(asked uuid) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT coalesce((SELECT chorus_hides_case(o.case_id) FROM outcome o WHERE o.id = $1), false)
      $$`);
    await keepConfidential(runner, 'outcome', 'chorus_hides_case(case_id)');
    await keepConfidential(runner, 'check_in', 'chorus_hides_outcome(outcome_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['outcome', 'check_in']) await tellConfidential(runner, table);
    await runner.query('DROP FUNCTION chorus_hides_outcome(uuid)');
  }
}
