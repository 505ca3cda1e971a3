import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../../platform/database/row-security.js';

/** What an office closed a complaint with, in several words; whoever sees the outcome sees them. */
export class CodesOfComplaints1764150000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outcome_code (
        id uuid NOT NULL,
        outcome_id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        code text NOT NULL,
        CONSTRAINT outcome_code_kind_words CHECK (kind IN ('coverage', 'reason', 'disposition')),
        CONSTRAINT outcome_code_outcome_id_fkey FOREIGN KEY (outcome_id) REFERENCES outcome(id),
        CONSTRAINT outcome_code_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id),
        CONSTRAINT outcome_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
        CONSTRAINT outcome_code_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX outcome_code_once ON outcome_code (outcome_id, kind, code)`);
    await protect(runner, 'outcome_code', {
      read: 'EXISTS (SELECT 1 FROM outcome o WHERE o.id = outcome_id)',
      write: 'false',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outcome_code');
  }
}
