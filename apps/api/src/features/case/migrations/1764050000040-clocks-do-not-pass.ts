import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a date lies behind is read off the date on the day that is asked; no row says so, and closed never blocks. */
export class ClocksDoNotPass1764050000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE case_clock SET state = 'running' WHERE state = 'passed'`);
    await words(runner, `'running', 'met', 'superseded'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await words(runner, `'running', 'met', 'passed', 'superseded'`);
  }
}

async function words(runner: QueryRunner, list: string): Promise<void> {
  await runner.query('ALTER TABLE case_clock DROP CONSTRAINT case_clock_state_words');
  await runner.query(
    `ALTER TABLE case_clock ADD CONSTRAINT case_clock_state_words CHECK (state IN (${list}))`,
  );
}
