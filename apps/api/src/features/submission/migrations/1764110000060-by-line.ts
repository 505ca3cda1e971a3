import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a campaign has a filing on a line is asked at each look at its board. */
export class ByLine1764110000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX submission_by_line ON submission (line_key) WHERE line_key IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX submission_by_line');
  }
}
