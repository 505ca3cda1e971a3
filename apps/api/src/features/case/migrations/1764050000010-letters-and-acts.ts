import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

const letters = `'denial', 'internal_level_1_upheld', 'internal_level_2_upheld', 'final_internal_upheld', 'internal_level_1_no_answer', 'redetermination_upheld', 'reconsideration_upheld', 'ire_upheld', 'alj_upheld', 'council_upheld', 'service_cut_notice', 'coverage_end_notice'`;
const bases = `'notice', 'reported', 'estimated', 'verified'`;

/** What was filed, and which letters came one after another, as facts of their own; clocks follow from them. */
export class LettersAndActs1764050000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE denial_case ADD COLUMN letter_basis text NOT NULL DEFAULT 'notice',
      ADD CONSTRAINT denial_case_letter_basis_words CHECK (letter_basis IN (${bases}))`);
    await runner.query(`
      CREATE TABLE case_act (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        stage text NOT NULL,
        filed_on date NOT NULL,
        letter_in_hand text NOT NULL,
        submission_id uuid,
        told_by uuid,
        answered_by uuid,
        undone_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT case_act_letter_in_hand_words CHECK (letter_in_hand IN (${letters})),
        CONSTRAINT case_act_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id),
        CONSTRAINT case_act_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
        CONSTRAINT case_act_told_by_fkey FOREIGN KEY (told_by) REFERENCES account(id),
        CONSTRAINT case_act_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE INDEX case_act_by_case ON case_act (case_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX case_act_of_submission ON case_act (submission_id) WHERE undone_at IS NULL`,
    );
    await runner.query(`CREATE UNIQUE INDEX case_act_own ON case_act (case_id, stage)
      WHERE submission_id IS NULL AND undone_at IS NULL AND answered_by IS NULL`);
    await runner.query(`
      CREATE TABLE case_letter (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        letter_in_hand text NOT NULL,
        notice_date date,
        received_date date,
        letter_deadline date,
        letter_prints_deadline text,
        first_level_decided date,
        silent_level_filed date,
        letter_basis text NOT NULL,
        outcome_id uuid,
        replaced_at timestamptz NOT NULL,
        CONSTRAINT case_letter_letter_in_hand_words CHECK (letter_in_hand IN (${letters})),
        CONSTRAINT case_letter_letter_basis_words CHECK (letter_basis IN (${bases})),
        CONSTRAINT case_letter_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id),
        CONSTRAINT case_letter_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
        CONSTRAINT case_letter_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE INDEX case_letter_by_case ON case_letter (case_id)`);
    for (const table of ['case_act', 'case_letter']) {
      await protect(runner, table, { read: actorIs.actingFor('person_id') });
    }
    await this.actsUntilNow(runner);
  }

  /** Until now the clocks that were met remembered what was filed. */
  private async actsUntilNow(runner: QueryRunner): Promise<void> {
    // Row security holds for the owner of the tables too.
    await runner.query(`SELECT set_config('chorus.actor_kind', 'system', true)`);
    await runner.query(`
      INSERT INTO case_act (id, case_id, person_id, stage, filed_on, letter_in_hand, created_at)
      SELECT gen_random_uuid(), c.case_id, c.person_id, c.stage, (c.detail->>'filedOn')::date, f.letter_in_hand, now()
      FROM (SELECT DISTINCT ON (case_id, stage) * FROM case_clock
            WHERE state = 'met' AND detail->>'filedOn' IS NOT NULL ORDER BY case_id, stage, detail->>'filedOn') c
      JOIN denial_case d ON d.id = c.case_id
      JOIN case_facet f ON f.id = d.facet_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_letter');
    await runner.query('DROP TABLE case_act');
    await runner.query('ALTER TABLE denial_case DROP COLUMN letter_basis');
  }
}
