import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepConfidential, tellConfidential } from '../../../platform/database/row-security.js';

const ofCase = ['case_party', 'case_evidence', 'case_call', 'case_clock', 'case_act', 'case_letter'];

/**
 * What belongs to a confidential case is hidden with it. The functions run as the system inside and answer only about
 * their argument and the asking account.
 */
export class ConfidentialCare1764050000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_hides_case(asked uuid) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT coalesce((SELECT d.confidential
          AND NOT (d.person_id = ANY (chorus_confidential_persons_of(chorus_account_id())))
          FROM denial_case d WHERE d.id = $1), false)
      $$`);
    await runner.query(`
      CREATE FUNCTION chorus_hides_evidence(asked uuid) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM case_evidence e WHERE e.file_id = $1 AND chorus_hides_case(e.case_id))
      $$`);
    for (const table of ofCase) await keepConfidential(runner, table, 'chorus_hides_case(case_id)');
    await keepConfidential(runner, 'stored_file', 'chorus_hides_evidence(id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...ofCase, 'stored_file']) await tellConfidential(runner, table);
    await runner.query('DROP FUNCTION chorus_hides_evidence(uuid)');
    await runner.query('DROP FUNCTION chorus_hides_case(uuid)');
  }
}
