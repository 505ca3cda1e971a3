import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** An organization sees a filing that is credited to one of its campaigns. */
const throughCredit = `EXISTS (
  SELECT 1 FROM submission_credit c
  WHERE c.submission_id = submission.id AND ${actorIs.memberOf('c.organization_id')}
)`;

/** Filings, whom they are credited to, who signed them and every move they made. */
export class Submission1764110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE submission (
        id uuid NOT NULL,
        reference text NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        work_item_id uuid,
        state text NOT NULL,
        step_key text NOT NULL,
        filing_type text NOT NULL,
        stage text NOT NULL,
        recipient_role text,
        recipient_key text NOT NULL,
        channel text NOT NULL,
        line_key text,
        signature_rule text NOT NULL,
        urgent boolean NOT NULL,
        gate boolean NOT NULL,
        sample boolean NOT NULL,
        release_from date,
        send_by date,
        act_by date,
        last_arguable date,
        satisfied_by text NOT NULL,
        language text NOT NULL,
        template_key text NOT NULL,
        template_version text NOT NULL,
        sealed_addressee bytea,
        sealed_own_words bytea,
        sealed_letter_facts bytea,
        sealed_gate bytea,
        sealed_context bytea,
        similarity_digest bytea,
        document_hash text,
        document_file_id uuid,
        packet_file_id uuid,
        signed_at timestamptz,
        recall_until timestamptz,
        satisfied_on date,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT submission_state_words CHECK (state IN ('draft', 'ready', 'signed', 'queued', 'handed_to_person', 'released', 'attempting', 'sent', 'reported_sent', 'proved', 'held_locally', 'uncertain', 'failed', 'bounced', 'rejected_by_recipient', 'answered', 'superseded', 'recalled', 'withdrawn')),
        CONSTRAINT submission_filing_type_words CHECK (filing_type IN ('written_decision_request', 'coverage_determination_request', 'drug_exception_request', 'internal_appeal', 'expedited_appeal', 'external_review', 'expedited_external_review', 'fair_hearing_request', 'judge_hearing_request', 'council_review_request', 'fast_track_review', 'continuation_of_benefits_request', 'good_cause_late_appeal', 'claim_file_request')),
        CONSTRAINT submission_channel_words CHECK (channel IN ('post', 'fax', 'portal', 'phone', 'email')),
        CONSTRAINT submission_signature_rule_words CHECK (signature_rule IN ('e_sign_accepted', 'print_and_sign', 'agency_form')),
        CONSTRAINT submission_signed_has_packet CHECK (signed_at IS NULL OR packet_file_id IS NOT NULL),
        CONSTRAINT submission_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE submission_credit (
        id uuid NOT NULL,
        submission_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT submission_credit_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE submission_signature (
        id uuid NOT NULL,
        submission_id uuid NOT NULL,
        person_id uuid NOT NULL,
        account_id uuid,
        authority_basis text NOT NULL,
        sealed_typed_name bytea NOT NULL,
        sealed_signed_from bytea,
        document_hash text NOT NULL,
        attestation_version text NOT NULL,
        signed_at timestamptz NOT NULL,
        CONSTRAINT submission_signature_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE submission_move (
        id uuid NOT NULL,
        submission_id uuid NOT NULL,
        person_id uuid NOT NULL,
        from_state text,
        to_state text NOT NULL,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        account_id uuid,
        reason_key text,
        CONSTRAINT submission_move_to_state_words CHECK (to_state IN ('draft', 'ready', 'signed', 'queued', 'handed_to_person', 'released', 'attempting', 'sent', 'reported_sent', 'proved', 'held_locally', 'uncertain', 'failed', 'bounced', 'rejected_by_recipient', 'answered', 'superseded', 'recalled', 'withdrawn')),
        CONSTRAINT submission_move_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE submission ADD CONSTRAINT submission_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
    );
    await runner.query(
      `ALTER TABLE submission ADD CONSTRAINT submission_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE submission ADD CONSTRAINT submission_work_item_id_fkey FOREIGN KEY (work_item_id) REFERENCES work_item(id)`,
    );
    await runner.query(
      `ALTER TABLE submission ADD CONSTRAINT submission_document_file_id_fkey FOREIGN KEY (document_file_id) REFERENCES stored_file(id)`,
    );
    await runner.query(
      `ALTER TABLE submission ADD CONSTRAINT submission_packet_file_id_fkey FOREIGN KEY (packet_file_id) REFERENCES stored_file(id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX submission_once ON submission (case_id, filing_type, stage, recipient_key) WHERE state NOT IN ('withdrawn', 'failed', 'recalled', 'superseded')`,
    );
    await runner.query(`CREATE UNIQUE INDEX submission_reference ON submission (reference)`);
    await runner.query(`CREATE INDEX submission_by_case ON submission (case_id)`);
    await runner.query(`CREATE INDEX submission_by_person ON submission (person_id)`);
    await runner.query(
      `CREATE INDEX submission_to_release ON submission (release_from, id) WHERE state = 'queued'`,
    );
    await runner.query(
      `ALTER TABLE submission_credit ADD CONSTRAINT submission_credit_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)`,
    );
    await runner.query(
      `ALTER TABLE submission_credit ADD CONSTRAINT submission_credit_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
    );
    await runner.query(
      `ALTER TABLE submission_credit ADD CONSTRAINT submission_credit_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE submission_credit ADD CONSTRAINT submission_credit_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX submission_credit_once ON submission_credit (submission_id, campaign_id)`,
    );
    await runner.query(`CREATE INDEX submission_credit_by_campaign ON submission_credit (campaign_id)`);
    await runner.query(
      `ALTER TABLE submission_signature ADD CONSTRAINT submission_signature_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)`,
    );
    await runner.query(
      `ALTER TABLE submission_signature ADD CONSTRAINT submission_signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE submission_signature ADD CONSTRAINT submission_signature_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    );
    await runner.query(
      `CREATE INDEX submission_signature_by_submission ON submission_signature (submission_id)`,
    );
    await runner.query(
      `ALTER TABLE submission_move ADD CONSTRAINT submission_move_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)`,
    );
    await runner.query(
      `ALTER TABLE submission_move ADD CONSTRAINT submission_move_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE submission_move ADD CONSTRAINT submission_move_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    );
    await runner.query(`CREATE INDEX submission_move_by_submission ON submission_move (submission_id, at)`);
    // An organization sees what is credited to it and writes none of it: its members' acts go through a use case.
    const acting = actorIs.actingFor('person_id');
    // The case decides who sees confidential care; a filing about it follows.
    const ofTheCase = `${acting} AND EXISTS (SELECT 1 FROM denial_case d WHERE d.id = case_id)`;
    await protect(runner, 'submission', { read: `(${ofTheCase}) OR ${throughCredit}`, write: ofTheCase });
    await protect(runner, 'submission_credit', {
      read: `${acting} OR ${actorIs.memberOf('organization_id')}`,
      write: acting,
    });
    const ofTheFiling = 'EXISTS (SELECT 1 FROM submission s WHERE s.id = submission_id)';
    await protect(runner, 'submission_signature', { read: `${acting} AND ${ofTheFiling}`, write: acting });
    await protect(runner, 'submission_move', { read: ofTheFiling, write: acting });
    await runner.query(
      `REVOKE UPDATE, DELETE, TRUNCATE ON submission_signature, submission_move FROM chorus_app`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['submission_move', 'submission_signature', 'submission_credit', 'submission']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
