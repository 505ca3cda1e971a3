import type { MigrationInterface, QueryRunner } from 'typeorm';

const insideSystem = `LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;

const ofFilings = [
  'SELECT e.case_id FROM case_evidence e WHERE e.file_id = $1',
  'SELECT s.case_id FROM submission s WHERE s.document_file_id = $1',
  'SELECT s.case_id FROM submission s WHERE s.packet_file_id = $1',
  'SELECT s.case_id FROM proof p JOIN submission s ON s.id = p.submission_id WHERE p.file_id = $1',
  'SELECT o.case_id FROM outcome o WHERE o.evidence_file_id = $1',
];
const ofLetters = [
  'SELECT l.case_id FROM justification_letter l WHERE l.document_file_id = $1',
  'SELECT l.case_id FROM justification_letter l WHERE l.signed_file_id = $1',
  'SELECT a.case_id FROM hipaa_authorization a WHERE a.file_id = $1',
  'SELECT q.case_id FROM one_page_request q WHERE q.file_id = $1',
  'SELECT a.case_id FROM paper_answer a WHERE a.file_id = $1',
];

/**
 * What a clinician signed, what was printed for a practice and what it answered belong to a case as a filing does. Taken for
 * documents that belong to nothing yet, they were hidden from those who act for the person in an ordinary case too.
 */
export class FilesOfLetters1764158000020 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return hide(runner, [...ofFilings, ...ofLetters]);
  }

  down(runner: QueryRunner): Promise<void> {
    return hide(runner, ofFilings);
  }
}

async function hide(runner: QueryRunner, belonging: readonly string[]): Promise<void> {
  await runner.query(`
    CREATE OR REPLACE FUNCTION chorus_hides_file(file uuid, person uuid, added_by uuid) RETURNS boolean ${insideSystem} AS $$
      SELECT coalesce(bool_or(chorus_hides_case(belongs.case_id) AND NOT chorus_shares_case(belongs.case_id)),
        $3 IS DISTINCT FROM chorus_account_id() AND NOT ($2 = ANY (chorus_confidential_persons_of(chorus_account_id()))))
      FROM (${belonging.join('\n        UNION ALL ')}) belongs
    $$`);
}
