import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sign-ins were mailed: an address that was never confirmed is limited by them, and not by what was asked. */
export class MailsThatWent1764010000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in ADD mailed_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in DROP mailed_at');
  }
}
