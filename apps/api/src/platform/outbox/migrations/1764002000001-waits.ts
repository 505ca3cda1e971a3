import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reaction may ask to be tried later; the wait outlives the process and the queue. */
export class OutboxWaits1764002000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reaction_receipt ADD not_before timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reaction_receipt DROP COLUMN not_before');
  }
}
