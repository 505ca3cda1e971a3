import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bytes of documents go after the rows that lead to them; the erasure says which are left. */
export class BytesAfterRows1764159000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE erasure ADD COLUMN bytes_left jsonb');
    // One that stood at its files before goes on at its rows, which name the bytes.
    await runner.query(`SELECT set_config('chorus.actor_kind', 'system', true)`);
    await runner.query(`UPDATE erasure SET step = 'rows' WHERE state = 'erasing' AND step = 'files'`);
    await runner.query('ALTER TABLE erasure DROP CONSTRAINT erasure_step_words');
    await runner.query(
      `ALTER TABLE erasure ADD CONSTRAINT erasure_step_words CHECK (step IN ('close', 'settle', 'rows', 'files', 'keys'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE erasure DROP CONSTRAINT erasure_step_words');
    await runner.query(
      `ALTER TABLE erasure ADD CONSTRAINT erasure_step_words CHECK (step IN ('close', 'settle', 'files', 'rows', 'keys'))`,
    );
    await runner.query('ALTER TABLE erasure DROP COLUMN bytes_left');
  }
}
