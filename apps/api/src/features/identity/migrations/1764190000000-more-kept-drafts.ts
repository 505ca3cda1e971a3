import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, askInside } from '../../../platform/database/row-security.js';

const oursBefore = ['new_campaign', 'new_hearing', 'hearing_change', 'clinician_enrolment'];
const ofSomebodyBefore = ['letter_sentence', 'letter_decline', 'call_result', 'call_back', 'helper_call'];
export const ours = [...oursBefore, 'campaign_change', 'office_talks', 'comment_window'];
export const ofSomebody = [...ofSomebodyBefore, 'letter_correction', 'call_windows', 'outcome_correction'];
/** Of a person for whom the account acts: on that person's own pages, where no second factor is asked for. */
export const acting = ['practice_page'];
export const words = (forms: readonly string[]): string => forms.map((form) => `'${form}'`).join(', ');

export const actsForAsked = `EXISTS (SELECT 1 FROM public.justification_request
  WHERE id = asked AND ${actorIs.actingFor('person_id')})`;

const rules = ['read', 'insert', 'update', 'delete'] as const;
const own = (which: string): string =>
  `${actorIs.system} OR (account_id = ${actorIs.account} AND (${which}))`;

export async function show(runner: QueryRunner, which: string): Promise<void> {
  for (const rule of rules) {
    const parts = [
      ...(rule === 'insert' ? [] : [`USING (${own(which)})`]),
      ...(rule === 'insert' || rule === 'update' ? [`WITH CHECK (${own(which)})`] : []),
    ];
    await runner.query(`ALTER POLICY kept_draft_${rule} ON kept_draft ${parts.join(' ')}`);
  }
}

export async function take(runner: QueryRunner, forms: readonly string[]): Promise<void> {
  await runner.query('ALTER TABLE kept_draft DROP CONSTRAINT kept_draft_form_words');
  await runner.query(
    `ALTER TABLE kept_draft ADD CONSTRAINT kept_draft_form_words CHECK (form IN (${words(forms)}))`,
  );
}

/** More forms are kept while they are typed, one of them on a person's own page. */
export class MoreKeptDrafts1764190000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await askInside(runner, 'chorus_acts_for_asked', actsForAsked);
    await take(runner, [...ours, ...ofSomebody, ...acting]);
    await show(
      runner,
      `form IN (${words(ours)}) OR ${actorIs.strong} OR (form IN (${words(acting)}) AND chorus_acts_for_asked(about))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const before = [...oursBefore, ...ofSomebodyBefore];
    await show(runner, `form IN (${words(oursBefore)}) OR ${actorIs.strong}`);
    await runner.query('DROP FUNCTION chorus_acts_for_asked(uuid)');
    await runner.query(`DELETE FROM kept_draft WHERE form NOT IN (${words(before)})`);
    await take(runner, before);
  }
}
