import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An address that was never confirmed gets few mails a day: they are counted by it. */
export class MailsOfAnAddress1764010000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX sign_in_by_address ON sign_in (email_hash, created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX sign_in_by_address');
  }
}
