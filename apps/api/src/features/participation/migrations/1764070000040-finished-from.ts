import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How somebody took part before their case was closed: opened again, they take part as they did. */
export class FinishedFrom1764070000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE participation ADD COLUMN finished_from text
      CONSTRAINT participation_finished_from_words CHECK (finished_from IN ('joined', 'active', 'helped', 'paused'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE participation DROP COLUMN finished_from');
  }
}
