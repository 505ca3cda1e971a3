import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['work_item', 'planned_item'] as const;

/**
 * A letter that is signed and a word that is spoken go to nobody by no way. What is done in a step is written down; until
 * now each was a filing, but for the call that a fast review begins with.
 */
export class StepsThatFileNothing1764090000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      for (const column of ['channel', 'recipient_key', 'recipient_name']) {
        await runner.query(`ALTER TABLE ${table} ALTER COLUMN ${column} DROP NOT NULL`);
      }
      await runner.query(`ALTER TABLE ${table} ADD COLUMN act text`);
      await runner.query(
        `UPDATE ${table} SET act = CASE step_key WHEN 'fast_track_review' THEN 'call' ELSE 'file' END`,
      );
      await runner.query(`ALTER TABLE ${table} ALTER COLUMN act SET NOT NULL`);
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_act_words CHECK (act IN ('file', 'call', 'sign', 'speak'))`,
      );
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_filing_has_way
         CHECK (filing_type IS NULL OR (recipient_key IS NOT NULL AND recipient_name IS NOT NULL AND channel IS NOT NULL))`,
      );
    }
  }

  /** Steps that file nothing have no place in the older shape; the next plan gives out what is left. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM planned_item WHERE channel IS NULL
      OR work_item_id IN (SELECT id FROM work_item WHERE channel IS NULL)`);
    await runner.query(`DELETE FROM work_item WHERE channel IS NULL`);
    for (const table of tables) {
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_filing_has_way`);
      await runner.query(`ALTER TABLE ${table} DROP COLUMN act`);
      for (const column of ['channel', 'recipient_key', 'recipient_name']) {
        await runner.query(`ALTER TABLE ${table} ALTER COLUMN ${column} SET NOT NULL`);
      }
    }
  }
}
