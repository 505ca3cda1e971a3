import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../database/row-security.js';

/** The platform's kill switch: while its one row is there, nothing reaches outside. */
export class SendingStop1764002000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sending_stop (
        id integer NOT NULL,
        since timestamptz NOT NULL,
        CONSTRAINT sending_stop_only_one CHECK (id = 1),
        CONSTRAINT sending_stop_pkey PRIMARY KEY (id)
      )`);
    await protect(runner, 'sending_stop', { read: 'false' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sending_stop');
  }
}
