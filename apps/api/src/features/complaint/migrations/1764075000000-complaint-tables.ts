import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, keepConfidential, protect } from '../../../platform/database/row-security.js';

const letters = `'denial', 'internal_level_1_upheld', 'internal_level_2_upheld', 'final_internal_upheld', 'internal_level_1_no_answer', 'redetermination_upheld', 'reconsideration_upheld', 'ire_upheld', 'alj_upheld', 'council_upheld', 'service_cut_notice', 'coverage_end_notice'`;
const duties = `'decision_late', 'decision_overdue', 'no_specific_reason', 'no_plan_provision', 'criteria_withheld', 'no_clinical_explanation', 'reviewer_not_named', 'no_appeal_rights', 'no_external_review_notice', 'no_language_help', 'claim_file_not_given', 'plan_documents_late'`;
const questions = `'specific_reason', 'plan_provision', 'criteria', 'clinical_explanation', 'appeal_rights', 'external_review', 'language_help', 'reviewer_named', 'claim_file_came', 'plan_documents_came', 'care_requested'`;

/** What people say their plan did not keep, and what organizations agree with the offices they will write to. */
export class Complaint1764075000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_duty (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        duty_key text NOT NULL,
        stage text NOT NULL,
        answer text NOT NULL,
        plan_type text NOT NULL,
        letter_in_hand text NOT NULL,
        sealed_finding bytea NOT NULL,
        sealed_words bytea,
        answered_by uuid,
        answered_at timestamptz NOT NULL,
        CONSTRAINT complaint_duty_duty_key_words CHECK (duty_key IN (${duties})),
        CONSTRAINT complaint_duty_answer_words CHECK (answer IN ('confirmed', 'denied')),
        CONSTRAINT complaint_duty_letter_in_hand_words CHECK (letter_in_hand IN (${letters})),
        CONSTRAINT complaint_duty_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id),
        CONSTRAINT complaint_duty_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
        CONSTRAINT complaint_duty_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id),
        CONSTRAINT complaint_duty_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX complaint_duty_once ON complaint_duty (case_id, duty_key, stage)`,
    );
    await runner.query(`
      CREATE TABLE complaint_answer (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        question text NOT NULL,
        answer text NOT NULL,
        on_day date,
        letter_in_hand text NOT NULL,
        answered_by uuid,
        answered_at timestamptz NOT NULL,
        CONSTRAINT complaint_answer_question_words CHECK (question IN (${questions})),
        CONSTRAINT complaint_answer_answer_words CHECK (answer IN ('yes', 'no', 'unknown')),
        CONSTRAINT complaint_answer_letter_in_hand_words CHECK (letter_in_hand IN (${letters})),
        CONSTRAINT complaint_answer_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id),
        CONSTRAINT complaint_answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
        CONSTRAINT complaint_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id),
        CONSTRAINT complaint_answer_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX complaint_answer_once ON complaint_answer (case_id, question, letter_in_hand)`,
    );
    // Written by use cases that decided; the session of whoever acts for the person only reads.
    for (const table of ['complaint_duty', 'complaint_answer']) {
      await protect(runner, table, { read: actorIs.actingFor('person_id'), write: 'false' });
      await keepConfidential(runner, table, 'chorus_hides_case(case_id)');
    }
    await this.liaison(runner);
  }

  private async liaison(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_liaison (
        id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        regulator_key text NOT NULL,
        sealed_contact bytea,
        preferred_intake text,
        agreed_per_day integer,
        told_on date,
        changed_by uuid,
        changed_at timestamptz NOT NULL,
        CONSTRAINT complaint_liaison_preferred_intake_words CHECK (preferred_intake IN ('portal_each', 'post_together', 'fax', 'secure_upload', 'no_preference')),
        CONSTRAINT complaint_liaison_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
        CONSTRAINT complaint_liaison_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
        CONSTRAINT complaint_liaison_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES account(id),
        CONSTRAINT complaint_liaison_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX complaint_liaison_once ON complaint_liaison (campaign_id, regulator_key)`,
    );
    await runner.query(`
      CREATE TABLE complaint_contact (
        id uuid NOT NULL,
        liaison_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        on_day date NOT NULL,
        channel text NOT NULL,
        sealed_note bytea NOT NULL,
        noted_by uuid,
        noted_at timestamptz NOT NULL,
        CONSTRAINT complaint_contact_channel_words CHECK (channel IN ('phone', 'email', 'post', 'meeting', 'portal')),
        CONSTRAINT complaint_contact_liaison_id_fkey FOREIGN KEY (liaison_id) REFERENCES complaint_liaison(id),
        CONSTRAINT complaint_contact_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
        CONSTRAINT complaint_contact_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES account(id),
        CONSTRAINT complaint_contact_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE INDEX complaint_contact_by_liaison ON complaint_contact (liaison_id, on_day)`);
    for (const table of ['complaint_liaison', 'complaint_contact'])
      await protect(runner, table, {
        read: `${actorIs.strong} AND ${actorIs.memberOf('organization_id')}`,
        write: 'false',
      });
    // A log that can be edited proves nothing.
    await runner.query(`
      CREATE FUNCTION chorus_keeps_contacts() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'a contact that was noted is not changed'; END $$`);
    await runner.query(
      `CREATE TRIGGER complaint_contact_grows BEFORE UPDATE ON complaint_contact FOR EACH ROW EXECUTE FUNCTION chorus_keeps_contacts()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaint_contact');
    await runner.query('DROP FUNCTION chorus_keeps_contacts()');
    for (const table of ['complaint_liaison', 'complaint_answer', 'complaint_duty'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
