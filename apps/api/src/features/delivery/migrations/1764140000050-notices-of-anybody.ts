import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every notice is sent by one piece, also those whose reader has no account yet. */
export class NoticesOfAnybody1764140000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notice_taken RENAME COLUMN account_id TO reader_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notice_taken RENAME COLUMN reader_id TO account_id');
  }
}
