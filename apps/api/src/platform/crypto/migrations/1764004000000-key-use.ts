import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../database/row-security.js';

/** Which master key writes, and which processes know which: a rotation waits for those that do not know the newest. */
export class KeyUse1764004000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE master_key_use (
        id integer NOT NULL,
        number text NOT NULL,
        since timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT master_key_use_one CHECK (id = 1),
        CONSTRAINT master_key_use_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE key_process (
        id uuid NOT NULL,
        name text NOT NULL,
        knows text array NOT NULL,
        writes text NOT NULL,
        started_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        CONSTRAINT key_process_pkey PRIMARY KEY (id)
      )`);
    for (const table of ['master_key_use', 'key_process']) await protect(runner, table, { read: 'false' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE key_process');
    await runner.query('DROP TABLE master_key_use');
  }
}
