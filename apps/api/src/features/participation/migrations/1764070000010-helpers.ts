import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a helper has: read for the caseload, and when a helper leaves. */
export class Helpers1764070000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX participation_by_helper ON participation (helper_id) WHERE helper_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX participation_by_helper');
  }
}
