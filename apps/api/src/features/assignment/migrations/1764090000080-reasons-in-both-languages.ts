import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reasons are said in the reader's language, so a plan keeps them in both. What stands was written in English only. */
export class ReasonsInBothLanguages1764090000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['planned_item', 'work_item'])
      await runner.query(`UPDATE ${table} SET reasons =
        (SELECT coalesce(jsonb_agg(jsonb_build_object('en', said, 'es', said)), '[]') FROM jsonb_array_elements_text(reasons) said)`);
    for (const column of ['reason', 'what_would_unblock'])
      await runner.query(`ALTER TABLE unassigned_case ALTER COLUMN ${column} TYPE jsonb
        USING jsonb_build_object('en', ${column}, 'es', ${column})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ['reason', 'what_would_unblock'])
      await runner.query(
        `ALTER TABLE unassigned_case ALTER COLUMN ${column} TYPE text USING ${column} ->> 'en'`,
      );
    for (const table of ['planned_item', 'work_item'])
      await runner.query(`UPDATE ${table} SET reasons =
        (SELECT coalesce(jsonb_agg(said -> 'en'), '[]') FROM jsonb_array_elements(reasons) said)`);
  }
}
