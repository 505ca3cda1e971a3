import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When its person last opened a case again: what was won before that closes it no more. */
export class ReopenedAt1764050000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE denial_case ADD COLUMN reopened_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE denial_case DROP COLUMN reopened_at');
  }
}
