import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose right as a parent the birth date alone ended was read from days, which are mended with the date, and a request
 * that was declined took the way to ask again with it. The row says it from now on.
 */
export class RightAskedAnew1764010000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE authority ADD may_be_asked_anew boolean NOT NULL DEFAULT false');
    await runner.query(
      `UPDATE authority SET may_be_asked_anew = true
       WHERE basis = 'parent' AND state = 'ended' AND accepted_at IS NOT NULL AND until_day < ended_at::date`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE authority DROP may_be_asked_anew');
  }
}
