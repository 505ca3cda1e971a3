import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../database/row-security.js';

/** Counters shared by all processes; only the system reads or writes them. */
export class RateLimits1764003000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rate_limit (
        rule text NOT NULL,
        key_hash bytea NOT NULL,
        window_start timestamptz NOT NULL,
        times integer NOT NULL,
        CONSTRAINT rate_limit_pkey PRIMARY KEY (rule, key_hash, window_start)
      )`);
    await runner.query('CREATE INDEX rate_limit_by_window ON rate_limit (window_start)');
    await protect(runner, 'rate_limit', { read: 'false' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_limit');
  }
}
