import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Proofs that were corrected, what came back, and what somebody was reminded of. */
export class ReturnsAndReminders1764140000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE proof ADD COLUMN superseded_at timestamptz');
    await runner.query(`
      CREATE TABLE filing_return (
        id uuid NOT NULL,
        submission_id uuid NOT NULL,
        person_id uuid NOT NULL,
        attempt_id uuid,
        reason text NOT NULL,
        returned_on date NOT NULL,
        told_by uuid,
        told_at timestamptz NOT NULL,
        CONSTRAINT filing_return_reason_words CHECK (reason IN ('address_unknown', 'not_collected', 'not_delivered', 'incomplete', 'wrong_office', 'wrong_way', 'said_too_late', 'other_refusal')),
        CONSTRAINT filing_return_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE reminder (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        case_id uuid NOT NULL,
        submission_id uuid,
        subject_id uuid NOT NULL,
        occasion text NOT NULL,
        act_by date,
        rung integer,
        told_at timestamptz NOT NULL,
        CONSTRAINT reminder_pkey PRIMARY KEY (id)
      )`);
    for (const [table, column, other] of [
      ['filing_return', 'submission_id', 'submission'],
      ['filing_return', 'person_id', 'person'],
      ['filing_return', 'attempt_id', 'attempt'],
      ['filing_return', 'told_by', 'account'],
      ['reminder', 'person_id', 'person'],
      ['reminder', 'case_id', 'denial_case'],
      ['reminder', 'submission_id', 'submission'],
    ] as const) {
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${other}(id)`,
      );
    }
    await runner.query('CREATE INDEX filing_return_by_submission ON filing_return (submission_id, told_at)');
    await runner.query('CREATE UNIQUE INDEX reminder_once ON reminder (subject_id, occasion)');
    await runner.query('CREATE INDEX reminder_by_case ON reminder (case_id)');
    await protect(runner, 'filing_return', {
      read: `${actorIs.actingFor('person_id')} OR EXISTS (SELECT 1 FROM submission s WHERE s.id = submission_id)`,
    });
    await protect(runner, 'reminder', { read: actorIs.actingFor('person_id') });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reminder');
    await runner.query('DROP TABLE filing_return');
    await runner.query('ALTER TABLE proof DROP COLUMN superseded_at');
  }
}
