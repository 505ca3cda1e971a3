import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  actorIs,
  askInside,
  askNoSecondFactor,
  askSecondFactor,
  keepConfidential,
  protect,
  tellConfidential,
} from '../../../platform/database/row-security.js';

const table = 'practice_paper';
const targets = {
  request_id: 'justification_request',
  case_id: 'denial_case',
  person_id: 'person',
  file_id: 'stored_file',
  added_by: 'account',
};
const insideSystem = `LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;
const writing = `('held', 'in_review', 'blanks_open', 'ready_to_sign')`;

/** What belongs to a case is hidden with it; a document of none of these is hidden until it belongs to something. */
const belonging = [
  'SELECT e.case_id FROM case_evidence e WHERE e.file_id = $1',
  'SELECT s.case_id FROM submission s WHERE s.document_file_id = $1',
  'SELECT s.case_id FROM submission s WHERE s.packet_file_id = $1',
  'SELECT s.case_id FROM proof p JOIN submission s ON s.id = p.submission_id WHERE p.file_id = $1',
  'SELECT o.case_id FROM outcome o WHERE o.evidence_file_id = $1',
  'SELECT l.case_id FROM justification_letter l WHERE l.document_file_id = $1',
  'SELECT l.case_id FROM justification_letter l WHERE l.signed_file_id = $1',
  'SELECT a.case_id FROM hipaa_authorization a WHERE a.file_id = $1',
  'SELECT q.case_id FROM one_page_request q WHERE q.file_id = $1',
  'SELECT a.case_id FROM paper_answer a WHERE a.file_id = $1',
];
const ofPractice = 'SELECT k.case_id FROM practice_paper k WHERE k.file_id = $1';

const evidence = 'EXISTS (SELECT 1 FROM case_evidence e WHERE e.case_id = r.case_id AND e.file_id = $1)';
const toClinician = `EXISTS (
  SELECT 1 FROM justification_request r JOIN clinician c ON c.id = r.clinician_id
  WHERE c.account_id = chorus_account_id() AND ((r.state IN ${writing} AND ${evidence})
    OR (r.state IN ('held', 'in_review', 'blanks_open', 'ready_to_sign', 'signed', 'superseded')
      AND EXISTS (SELECT 1 FROM justification_letter l
        WHERE l.request_id = r.id AND $1 IN (l.document_file_id, l.signed_file_id)))))`;
const toPractice = `EXISTS (
  SELECT 1 FROM justification_request r JOIN membership m ON m.organization_id = r.practice_organization_id
  WHERE m.account_id = chorus_account_id() AND m.role = 'practice_staff' AND m.state = 'active'
    AND (m.expires_at IS NULL OR m.expires_at > now()) AND r.state IN ${writing} AND ${evidence})`;

/**
 * Papers of a practice's record beside the letter that rests on them; and whoever prepares a letter for its clinician opens the
 * case's papers as the clinician does, while it is being written.
 */
export class PracticePapers1764171000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE practice_paper (
      id uuid NOT NULL,
      request_id uuid NOT NULL,
      case_id uuid NOT NULL,
      person_id uuid NOT NULL,
      file_id uuid NOT NULL,
      paper_kind text NOT NULL,
      added_by uuid,
      added_at timestamptz NOT NULL,
      CONSTRAINT practice_paper_paper_kind_words CHECK (paper_kind IN ('chart_note', 'test_result', 'imaging', 'order_or_referral', 'other')),
      CONSTRAINT practice_paper_pkey PRIMARY KEY (id)
    )`);
    for (const [name, target] of Object.entries(targets))
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${name}_fkey FOREIGN KEY (${name}) REFERENCES ${target}(id)`,
      );
    await runner.query('CREATE UNIQUE INDEX practice_paper_file ON practice_paper (file_id)');
    await runner.query('CREATE INDEX practice_paper_by_request ON practice_paper (request_id, added_at)');
    await runner.query('CREATE INDEX practice_paper_by_case ON practice_paper (case_id)');
    await askInside(
      runner,
      'chorus_sees_written_request',
      `EXISTS (SELECT 1 FROM public.justification_request r WHERE r.id = asked AND r.state IN ${writing})`,
    );
    const takingPart = `EXISTS (SELECT 1 FROM participation p
      WHERE p.case_id = practice_paper.case_id AND p.state <> 'left' AND ${actorIs.memberOf('p.organization_id')})`;
    await protect(runner, table, {
      read: `${actorIs.actingFor('person_id')} OR chorus_sees_written_request(request_id) OR ${takingPart}`,
      write: 'false',
    });
    await keepConfidential(runner, table, 'chorus_hides_case(case_id)');
    await askSecondFactor(runner, table);
    await askInside(
      runner,
      'chorus_sees_practice_paper_with',
      'EXISTS (SELECT 1 FROM public.practice_paper held WHERE held.file_id = asked)',
    );
    await runner.query(`CREATE POLICY stored_file_through_practice_paper ON stored_file FOR SELECT
      USING (chorus_sees_practice_paper_with(id))`);
    await shows(runner, `${toClinician} OR ${toPractice}`);
    await hides(runner, [...belonging, ofPractice]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await hides(runner, belonging);
    await shows(runner, toClinician);
    await runner.query('DROP POLICY stored_file_through_practice_paper ON stored_file');
    await runner.query('DROP FUNCTION chorus_sees_practice_paper_with(uuid)');
    await askNoSecondFactor(runner, table);
    await tellConfidential(runner, table);
    await runner.query('DROP TABLE practice_paper');
    await runner.query('DROP FUNCTION chorus_sees_written_request(uuid)');
  }
}

const shows = (runner: QueryRunner, whom: string): Promise<unknown> =>
  runner.query(`
    CREATE OR REPLACE FUNCTION chorus_justification_shows_file(asked uuid) RETURNS boolean ${insideSystem} AS $$
      SELECT ${whom}
    $$`);

const hides = (runner: QueryRunner, by: readonly string[]): Promise<unknown> =>
  runner.query(`
    CREATE OR REPLACE FUNCTION chorus_hides_file(file uuid, person uuid, added_by uuid) RETURNS boolean ${insideSystem} AS $$
      SELECT coalesce(bool_or(chorus_hides_case(belongs.case_id) AND NOT chorus_shares_case(belongs.case_id)),
        $3 IS DISTINCT FROM chorus_account_id() AND NOT ($2 = ANY (chorus_confidential_persons_of(chorus_account_id()))))
      FROM (${by.join('\n        UNION ALL ')}) belongs
    $$`);
