import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How somebody took part before their case was closed: opened again, they take part as they did. Of those whose case was
 * closed before this it is not known; they go on as active, also whoever had paused. Whose case was opened again before,
 * or came past its evidence, was left behind and takes part from now on.
 */
export class FinishedFrom1764070000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE participation ADD COLUMN finished_from text
      CONSTRAINT participation_finished_from_words CHECK (finished_from IN ('joined', 'active', 'helped', 'paused'))`);
    await runner.query(`UPDATE participation p SET state = 'active' FROM denial_case d
      WHERE d.id = p.case_id AND p.state = 'finished' AND coalesce(d.suspended_from, d.state) NOT IN ('closed', 'withdrawn')`);
    await runner.query(`UPDATE participation p SET state = 'active' FROM denial_case d
      WHERE d.id = p.case_id AND p.state = 'joined' AND d.state IN ('evidenced', 'contested', 'decided')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE participation DROP COLUMN finished_from');
  }
}
