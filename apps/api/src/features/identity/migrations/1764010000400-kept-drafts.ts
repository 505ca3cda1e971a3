import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

const ours = ['new_campaign', 'new_hearing', 'hearing_change', 'clinician_enrolment'];
const ofSomebody = ['letter_sentence', 'letter_decline', 'call_result', 'call_back', 'helper_call'];
const words = (forms: readonly string[]): string => forms.map((form) => `'${form}'`).join(', ');

/** What is typed into a form and not sent yet; each account sees its own, and of others' health with a second factor only. */
export class KeptDrafts1764010000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kept_draft (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        form text NOT NULL,
        about uuid NOT NULL,
        sealed_words bytea NOT NULL,
        written_in uuid NOT NULL,
        turn integer NOT NULL,
        kept_at timestamptz NOT NULL,
        CONSTRAINT kept_draft_pkey PRIMARY KEY (id),
        CONSTRAINT kept_draft_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
        CONSTRAINT kept_draft_form_words CHECK (form IN (${words([...ours, ...ofSomebody])}))
      )`);
    await runner.query('CREATE UNIQUE INDEX kept_draft_one_a_form ON kept_draft (account_id, form, about)');
    await runner.query('CREATE INDEX kept_draft_by_about ON kept_draft (about)');
    await runner.query('CREATE INDEX kept_draft_by_age ON kept_draft (kept_at)');
    await protect(runner, 'kept_draft', {
      read: `account_id = ${actorIs.account} AND (form IN (${words(ours)}) OR ${actorIs.strong})`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kept_draft');
  }
}
