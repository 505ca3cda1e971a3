import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../../platform/database/row-security.js';

/** Who has a notice already, while others of the same message are still tried. */
export class NoticeTaken1764140000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice_taken (
        message_id uuid NOT NULL,
        reaction text NOT NULL,
        account_id uuid NOT NULL,
        CONSTRAINT notice_taken_pkey PRIMARY KEY (message_id, reaction, account_id)
      )`);
    await protect(runner, 'notice_taken', { read: 'false' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_taken');
  }
}
