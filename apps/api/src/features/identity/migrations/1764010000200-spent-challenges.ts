import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../../platform/database/row-security.js';

/** Challenges that were used, so that none is used twice; only the system reads or writes them. */
export class SpentChallenges1764010000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE spent_challenge (
        id bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT spent_challenge_pkey PRIMARY KEY (id)
      )`);
    await runner.query('CREATE INDEX spent_challenge_by_expiry ON spent_challenge (expires_at)');
    await protect(runner, 'spent_challenge', { read: 'false' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE spent_challenge');
  }
}
