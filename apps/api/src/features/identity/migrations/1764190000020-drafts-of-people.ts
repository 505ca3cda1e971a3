import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, askInside } from '../../../platform/database/row-security.js';
import * as before from './1764190000000-more-kept-drafts.js';

const { ofSomebody, show, take, words } = before;
const ours = [...before.ours, 'fact_comparison', 'report_answer'];
/** Of a person for whom the account acts: on that person's own pages, where no second factor is asked for. */
const acting = [...before.acting, 'clinician_ask', 'body_answer'];
const things = ['denial_case', 'justification_request', 'hearing_seat'];

const shown = (which: Pick<typeof before, 'ours' | 'acting'>, actsFor: string): string =>
  `form IN (${words(which.ours)}) OR ${actorIs.strong} OR (form IN (${words(which.acting)}) AND ${actsFor}(about))`;

/** Two more forms on people's own pages are kept while they are typed, and two of the desk of facts. */
export class DraftsOfPeople1764190000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const one = (table: string): string =>
      `EXISTS (SELECT 1 FROM public.${table} WHERE id = asked AND ${actorIs.actingFor('person_id')})`;
    await askInside(runner, 'chorus_acts_for_about', things.map(one).join(' OR '));
    await take(runner, [...ours, ...ofSomebody, ...acting]);
    await show(runner, shown({ ours, acting }, 'chorus_acts_for_about'));
    await runner.query('DROP FUNCTION chorus_acts_for_asked(uuid)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await askInside(runner, 'chorus_acts_for_asked', before.actsForAsked);
    await show(runner, shown(before, 'chorus_acts_for_asked'));
    await runner.query('DROP FUNCTION chorus_acts_for_about(uuid)');
    await runner.query(
      `DELETE FROM kept_draft WHERE form NOT IN (${words([...before.ours, ...ofSomebody, ...before.acting])})`,
    );
    await take(runner, [...before.ours, ...ofSomebody, ...before.acting]);
  }
}
