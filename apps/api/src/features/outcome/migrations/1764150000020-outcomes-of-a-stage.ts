import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outcomes of stages that no filing of ours stands behind; reports that wait for a picture; decisions no more expected. */
export class OutcomesOfAStage1764150000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outcome DROP CONSTRAINT outcome_state_words');
    await runner.query(`ALTER TABLE outcome
      ADD CONSTRAINT outcome_state_words CHECK (state IN ('due', 'asked', 'reported', 'verified', 'cancelled')),
      ADD COLUMN forwarded_from uuid,
      ADD COLUMN evidence_asked integer NOT NULL DEFAULT 0,
      ADD COLUMN evidence_since date,
      ADD CONSTRAINT outcome_forwarded_from_fkey FOREIGN KEY (forwarded_from) REFERENCES outcome(id)`);
    await runner.query(
      `CREATE UNIQUE INDEX outcome_once_of_stage ON outcome (case_id, stage) WHERE submission_id IS NULL`,
    );
    await runner.query(
      `CREATE INDEX outcome_evidence_due ON outcome (evidence_since) WHERE state = 'reported' AND evidence_since IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX outcome_evidence_due');
    await runner.query('DROP INDEX outcome_once_of_stage');
    await runner.query(`ALTER TABLE outcome DROP COLUMN evidence_since, DROP COLUMN evidence_asked,
      DROP COLUMN forwarded_from, DROP CONSTRAINT outcome_state_words`);
    await runner.query(
      `ALTER TABLE outcome ADD CONSTRAINT outcome_state_words CHECK (state IN ('due', 'asked', 'reported', 'verified'))`,
    );
  }
}
