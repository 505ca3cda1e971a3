import type { MigrationInterface, QueryRunner } from 'typeorm';

const words = [
  'not_eligible',
  'participation_not_active',
  'case_not_evidenced',
  'case_on_hold',
  'consent_missing',
  'answer_needed',
  'waiting_for_decision',
  'no_further_step',
  'referred_elsewhere',
  'no_way_to_recipient',
  'no_free_resource',
];
const since = ['not_ready', 'dates_passed', 'nobody_fits', 'no_places_left', 'cut_short'];
const listed = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');

/** A plan has a life before it is ready, knows its parts, and can say of more people why they have no place. */
export class PlansInTheMaking1764090000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE assignment_plan ADD COLUMN state text, ADD COLUMN progress jsonb,
      ADD COLUMN heard_at timestamptz, ADD COLUMN failure text, ADD COLUMN components jsonb`);
    // Whatever stands was calculated in one go.
    await runner.query(`UPDATE assignment_plan SET state = 'ready', components = '[]'`);
    await runner.query(`ALTER TABLE assignment_plan ALTER COLUMN state SET NOT NULL,
      ALTER COLUMN components SET NOT NULL,
      ADD CONSTRAINT assignment_plan_state_words CHECK (state IN ('solving', 'ready', 'failed', 'cancelled')),
      ADD CONSTRAINT assignment_plan_failure_words
        CHECK (failure IN ('process_ended', 'changed_meanwhile', 'not_solved'))`);
    await runner.query(
      `CREATE INDEX assignment_plan_solving ON assignment_plan (heard_at) WHERE state = 'solving'`,
    );
    await runner.query(`ALTER TABLE planned_item ADD COLUMN component_key text`);
    await runner.query(`ALTER TABLE unassigned_case ADD COLUMN component_key text`);
    await this.constraints(runner, [...words, ...since]);
  }

  /** A calculation that goes on has no place in the older shape, and no older word says why somebody fits nowhere. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE unassigned_case SET constraint_key = 'no_free_resource' WHERE constraint_key IN (${listed(since)})`,
    );
    await this.constraints(runner, words);
    await runner.query(`ALTER TABLE unassigned_case DROP COLUMN component_key`);
    await runner.query(`ALTER TABLE planned_item DROP COLUMN component_key`);
    await runner.query(`DELETE FROM assignment_plan WHERE state <> 'ready'`);
    await runner.query(`ALTER TABLE assignment_plan DROP COLUMN state, DROP COLUMN progress, DROP COLUMN heard_at,
      DROP COLUMN failure, DROP COLUMN components`);
  }

  private async constraints(runner: QueryRunner, keys: readonly string[]): Promise<void> {
    await runner.query(`ALTER TABLE unassigned_case DROP CONSTRAINT unassigned_case_constraint_key_words`);
    await runner.query(`ALTER TABLE unassigned_case ADD CONSTRAINT unassigned_case_constraint_key_words
      CHECK (constraint_key IN (${listed(keys)}))`);
  }
}
