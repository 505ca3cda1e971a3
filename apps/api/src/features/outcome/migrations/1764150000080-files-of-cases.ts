import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const insideSystem = `LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;

/**
 * A document is hidden with what it belongs to: evidence, a filing, what proves one, the letter of an outcome. One that
 * belongs to nothing yet may be about confidential care: of those who act for the person it is shown to whoever sent it
 * and to who may see all of the person, confidential care included.
 */
export class FilesOfCases1764150000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX proof_by_file ON proof (file_id) WHERE file_id IS NOT NULL');
    await runner.query(
      'CREATE INDEX outcome_by_evidence ON outcome (evidence_file_id) WHERE evidence_file_id IS NOT NULL',
    );
    await runner.query(`
      CREATE FUNCTION chorus_hides_file(file uuid, person uuid, added_by uuid) RETURNS boolean ${insideSystem} AS $$
        SELECT coalesce(bool_or(chorus_hides_case(belongs.case_id)),
          $3 IS DISTINCT FROM chorus_account_id() AND NOT ($2 = ANY (chorus_confidential_persons_of(chorus_account_id()))))
        FROM (
          SELECT e.case_id FROM case_evidence e WHERE e.file_id = $1
          UNION ALL SELECT s.case_id FROM submission s WHERE s.document_file_id = $1
          UNION ALL SELECT s.case_id FROM submission s WHERE s.packet_file_id = $1
          UNION ALL SELECT s.case_id FROM proof p JOIN submission s ON s.id = p.submission_id WHERE p.file_id = $1
          UNION ALL SELECT o.case_id FROM outcome o WHERE o.evidence_file_id = $1
        ) belongs
      $$`);
    await hide(runner, 'chorus_hides_file(id, person_id, added_by)');
    await runner.query('DROP FUNCTION chorus_hides_evidence(uuid)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_hides_evidence(asked uuid) RETURNS boolean ${insideSystem} AS $$
        SELECT EXISTS (SELECT 1 FROM case_evidence e WHERE e.file_id = $1 AND chorus_hides_case(e.case_id))
          OR EXISTS (SELECT 1 FROM submission s
            WHERE $1 IN (s.document_file_id, s.packet_file_id) AND chorus_hides_case(s.case_id))
      $$`);
    await hide(runner, 'chorus_hides_evidence(id)');
    await runner.query('DROP FUNCTION chorus_hides_file(uuid, uuid, uuid)');
    await runner.query('DROP INDEX outcome_by_evidence');
    await runner.query('DROP INDEX proof_by_file');
  }
}

async function hide(runner: QueryRunner, hidden: string): Promise<void> {
  await runner.query(
    `ALTER POLICY stored_file_confidential ON stored_file
       USING (${actorIs.system} OR NOT (${actorIs.actingFor('person_id')}) OR NOT ${hidden})`,
  );
}
