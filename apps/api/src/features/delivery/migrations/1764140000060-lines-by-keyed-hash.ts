import { randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['planned_item', 'work_item', 'submission', 'attempt'];

/**
 * The line a filing goes to is known by a keyed digest, no longer in the clear. In all four tables at once: they are counted
 * together. The key of the digest lies outside the database, so what stands here already gets one of a salt that nobody
 * keeps: filings that wait go on sharing the pace of their line among themselves, not with what is made after. The type is
 * "changed" because that rewrites rows whatever row security says.
 */
export class LinesByKeyedHash1764140000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const salt = randomBytes(32).toString('hex');
    for (const table of tables) {
      await runner.query(
        `ALTER TABLE ${table} ALTER line_key TYPE text
           USING encode(sha256(convert_to('${salt}' || line_key, 'UTF8')), 'hex')`,
      );
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_line_key_digest CHECK (line_key ~ '^[0-9a-f]{64}$')`,
      );
    }
  }

  /** A digest names a line as well as its number did; nothing leads back. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_line_key_digest`);
    }
  }
}
