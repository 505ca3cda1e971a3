import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** What became of filings, and the questions asked until it was known. */
export class Outcome1764150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outcome (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        submission_id uuid,
        stage text NOT NULL,
        state text NOT NULL,
        result text,
        due_on date,
        limit_on date,
        decided_on date,
        evidence_kind text NOT NULL DEFAULT 'none',
        evidence_file_id uuid,
        reported_by uuid,
        reported_at timestamptz,
        verified_by uuid,
        verified_at timestamptz,
        verified_on date,
        created_at timestamptz NOT NULL,
        CONSTRAINT outcome_state_words CHECK (state IN ('due', 'asked', 'reported', 'verified')),
        CONSTRAINT outcome_result_words CHECK (result IN ('overturned', 'partly_overturned', 'upheld', 'ineligible', 'administrative_reversal', 'insurer_own_reversal', 'withdrawn', 'no_answer_in_time', 'unknown')),
        CONSTRAINT outcome_evidence_kind_words CHECK (evidence_kind IN ('letter', 'portal_screenshot', 'eob', 'practice_word', 'call_log', 'none')),
        CONSTRAINT outcome_reported_has_result CHECK (state NOT IN ('reported', 'verified') OR result IS NOT NULL),
        CONSTRAINT outcome_verified_by_another CHECK (verified_by IS NULL OR verified_by IS DISTINCT FROM reported_by),
        CONSTRAINT outcome_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE check_in (
        id uuid NOT NULL,
        outcome_id uuid NOT NULL,
        person_id uuid NOT NULL,
        sequence integer NOT NULL,
        due_on date NOT NULL,
        asked_on date NOT NULL,
        asked_at timestamptz,
        token_hash bytea NOT NULL,
        answer text,
        answered_at timestamptz,
        CONSTRAINT check_in_answer_words CHECK (answer IN ('won', 'partly', 'lost', 'nothing_yet', 'something_else')),
        CONSTRAINT check_in_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE outcome ADD CONSTRAINT outcome_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
    );
    await runner.query(
      `ALTER TABLE outcome ADD CONSTRAINT outcome_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE outcome ADD CONSTRAINT outcome_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)`,
    );
    await runner.query(
      `ALTER TABLE outcome ADD CONSTRAINT outcome_evidence_file_id_fkey FOREIGN KEY (evidence_file_id) REFERENCES stored_file(id)`,
    );
    await runner.query(
      `ALTER TABLE outcome ADD CONSTRAINT outcome_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES account(id)`,
    );
    await runner.query(
      `ALTER TABLE outcome ADD CONSTRAINT outcome_verified_by_fkey FOREIGN KEY (verified_by) REFERENCES account(id)`,
    );
    await runner.query(`CREATE UNIQUE INDEX outcome_once ON outcome (submission_id)`);
    await runner.query(`CREATE INDEX outcome_by_case ON outcome (case_id)`);
    await runner.query(`CREATE INDEX outcome_due ON outcome (due_on) WHERE state IN ('due', 'asked')`);
    await runner.query(
      `ALTER TABLE check_in ADD CONSTRAINT check_in_outcome_id_fkey FOREIGN KEY (outcome_id) REFERENCES outcome(id)`,
    );
    await runner.query(
      `ALTER TABLE check_in ADD CONSTRAINT check_in_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(`CREATE UNIQUE INDEX check_in_once ON check_in (outcome_id, sequence)`);
    await runner.query(`CREATE UNIQUE INDEX check_in_token ON check_in (token_hash)`);
    await runner.query(`CREATE INDEX check_in_due ON check_in (due_on) WHERE asked_at IS NULL`);
    await protect(runner, 'outcome', {
      read: `${actorIs.actingFor('person_id')} OR EXISTS (SELECT 1 FROM submission s WHERE s.id = submission_id)`,
    });
    await protect(runner, 'check_in', {
      read: `${actorIs.actingFor('person_id')} OR EXISTS (SELECT 1 FROM outcome o WHERE o.id = outcome_id)`,
    });
    await runner.query(`
      CREATE POLICY stored_file_through_outcome ON stored_file FOR SELECT USING (EXISTS (
        SELECT 1 FROM outcome o WHERE o.evidence_file_id = stored_file.id
      ))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY stored_file_through_outcome ON stored_file');
    for (const table of ['check_in', 'outcome']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
