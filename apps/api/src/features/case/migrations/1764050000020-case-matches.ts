import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../../platform/database/row-security.js';

/** Which case was found to have the number of which other: so that a reviewer can compare them and both can go on. */
export class CaseMatches1764050000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_match (
        id uuid NOT NULL,
        first_case_id uuid NOT NULL,
        second_case_id uuid NOT NULL,
        found_at timestamptz NOT NULL,
        answer text,
        stopped_case_id uuid,
        answered_by uuid,
        answered_at timestamptz,
        CONSTRAINT case_match_answer_words CHECK (answer IN ('same_matter', 'different_matters')),
        CONSTRAINT case_match_stops_one CHECK ((answer IS NOT DISTINCT FROM 'same_matter') = (stopped_case_id IS NOT NULL)),
        CONSTRAINT case_match_first_case_id_fkey FOREIGN KEY (first_case_id) REFERENCES denial_case(id),
        CONSTRAINT case_match_second_case_id_fkey FOREIGN KEY (second_case_id) REFERENCES denial_case(id),
        CONSTRAINT case_match_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id),
        CONSTRAINT case_match_pkey PRIMARY KEY (id)
      )`);
    await runner.query('CREATE UNIQUE INDEX case_match_once ON case_match (first_case_id, second_case_id)');
    await runner.query('CREATE INDEX case_match_by_second ON case_match (second_case_id)');
    await runner.query('CREATE INDEX case_match_stopped ON case_match (stopped_case_id)');
    await runner.query('CREATE INDEX case_match_open ON case_match (found_at) WHERE answer IS NULL');
    // Neither person may learn of the other, so nobody sees the rows; the use case decides who is shown what.
    await protect(runner, 'case_match', { read: 'false' });
    await runner.query(`
      INSERT INTO case_match (id, first_case_id, second_case_id, found_at)
      SELECT gen_random_uuid(), a.id, b.id, now() FROM denial_case a
      JOIN denial_case b ON b.identifier_hash = a.identifier_hash AND b.id > a.id AND b.person_id <> a.person_id
      WHERE a.needs_review AND b.needs_review AND a.state <> 'withdrawn' AND b.state <> 'withdrawn'`);
    await runner.query(`UPDATE denial_case d SET needs_review = false WHERE needs_review
      AND NOT EXISTS (SELECT 1 FROM case_match m WHERE d.id IN (m.first_case_id, m.second_case_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_match');
  }
}
