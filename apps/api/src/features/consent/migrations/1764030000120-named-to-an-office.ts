import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = `'store', 'draft', 'send', 'share_with_helper', 'pool', 'publish', 'lawyers_contact'`;

const allow = (purposes: string): string =>
  `ALTER TABLE consent_event DROP CONSTRAINT consent_event_purpose_words,
     ADD CONSTRAINT consent_event_purpose_words CHECK (purpose IN (${purposes}))`;

/** Being named to the office that oversees a plan is a switch of its own. */
export class NamedToAnOffice1764030000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(`${before}, 'list_to_regulator'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(allow(before));
  }
}
