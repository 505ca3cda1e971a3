import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where the recipient keeps its clock: a filing's dates end at 17:00 there. Filings made before are taken as those to a
 * recipient whose state is unknown, in the zone whose 17:00 comes first of all states'.
 */
export class RecipientZone1764110000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE submission ADD COLUMN recipient_state text,
      ADD COLUMN recipient_zone text NOT NULL DEFAULT 'America/Puerto_Rico'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE submission DROP COLUMN recipient_state, DROP COLUMN recipient_zone');
  }
}
