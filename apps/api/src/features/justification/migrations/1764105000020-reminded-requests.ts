import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of which a clinician was reminded: once for each day a letter is needed by. */
export class RemindedRequests1764105000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE justification_request ADD COLUMN reminded_for date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE justification_request DROP COLUMN reminded_for');
  }
}
