import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepConfidential, tellConfidential } from '../../../platform/database/row-security.js';

const ofFiling = ['submission_credit', 'submission_signature'];

/**
 * What stands around a filing of confidential care is hidden with its case, its documents too. The functions run as the
 * system inside and answer only about their argument and the asking account.
 */
export class ConfidentialFilings1764110000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_hides_filing(asked uuid) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT coalesce((SELECT chorus_hides_case(s.case_id) FROM submission s WHERE s.id = $1), false)
      $$`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION chorus_hides_evidence(asked uuid) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM case_evidence e WHERE e.file_id = $1 AND chorus_hides_case(e.case_id))
          OR EXISTS (SELECT 1 FROM submission s
            WHERE $1 IN (s.document_file_id, s.packet_file_id) AND chorus_hides_case(s.case_id))
      $$`);
    await runner.query('CREATE INDEX submission_by_document ON submission (document_file_id)');
    await runner.query('CREATE INDEX submission_by_packet ON submission (packet_file_id)');
    for (const table of ofFiling) await keepConfidential(runner, table, 'chorus_hides_filing(submission_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ofFiling) await tellConfidential(runner, table);
    for (const index of ['submission_by_document', 'submission_by_packet'])
      await runner.query(`DROP INDEX ${index}`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION chorus_hides_evidence(asked uuid) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM case_evidence e WHERE e.file_id = $1 AND chorus_hides_case(e.case_id))
      $$`);
    await runner.query('DROP FUNCTION chorus_hides_filing(uuid)');
  }
}
