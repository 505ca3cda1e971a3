import type { MigrationInterface, QueryRunner } from 'typeorm';

const allow = (more: string): string =>
  `ALTER TABLE reading DROP CONSTRAINT reading_thing_words,
     ADD CONSTRAINT reading_thing_words CHECK (thing IN ('case', 'case_facts', 'file', 'submission', 'document', 'submission_standing', 'export'${more}))`;

/** Being named in a list to an office is something a person sees that somebody did. */
export class ReadingsOfLists1764030000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(`, 'office_list'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(allow(''));
  }
}
