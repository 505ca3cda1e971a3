import type { MigrationInterface, QueryRunner } from 'typeorm';

const check = (more: string): string =>
  `ALTER TABLE reading ADD CONSTRAINT reading_thing_words CHECK (thing IN ('case', 'case_facts', 'file', 'submission', 'document', 'submission_standing'${more}))`;

/** That an organization took a table with somebody's states and dates along is told to them too. */
export class ReadingsOfExports1764030000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reading DROP CONSTRAINT reading_thing_words');
    await runner.query(check(`, 'export'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM reading WHERE thing = 'export'`);
    await runner.query('ALTER TABLE reading DROP CONSTRAINT reading_thing_words');
    await runner.query(check(''));
  }
}
