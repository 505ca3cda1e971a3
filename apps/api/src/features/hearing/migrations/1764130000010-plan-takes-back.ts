import type { MigrationInterface, QueryRunner } from 'typeorm';

const words = (runner: QueryRunner, reasons: string): Promise<unknown> =>
  runner.query(
    `ALTER TABLE hearing_seat ADD CONSTRAINT hearing_seat_lost_because_words CHECK (lost_because IN (${reasons}))`,
  );

/** A slot that a plan takes back was given to nobody who waited, and its person is told so. */
export class PlanTakesBack1764130000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hearing_seat DROP CONSTRAINT hearing_seat_lost_because_words');
    await words(runner, `'hold_over', 'fewer_slots', 'body_keeps_list', 'plan_changed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE hearing_seat SET lost_because = 'hold_over' WHERE lost_because = 'plan_changed'`,
    );
    await runner.query('ALTER TABLE hearing_seat DROP CONSTRAINT hearing_seat_lost_because_words');
    await words(runner, `'hold_over', 'fewer_slots', 'body_keeps_list'`);
  }
}
