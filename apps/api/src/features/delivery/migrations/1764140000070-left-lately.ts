import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What left on the lines in the last two days, among all that ever left: each release and each look at a line's pace asks for it. */
export class LeftLately1764140000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX attempt_lately ON attempt (released_at) WHERE line_key IS NOT NULL AND sequence = 1',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX attempt_lately');
  }
}
