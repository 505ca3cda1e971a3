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
        filing_type text NOT NULL,
        stage text NOT NULL,
        recipient_role text,
        recipient_key text NOT NULL,
        channel text NOT NULL,
        line_key text,
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
        sealed_gate bytea,
        sealed_context bytea,
        similarity_digest bytea,
        document_hash text,
        document_file_id uuid,
        signed_at timestamptz,
        recall_until timestamptz,
        satisfied_on date,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT submission_state_words CHECK (state IN ('draft', 'ready', 'signed', 'queued', 'handed_to_person', 'released', 'attempting', 'sent', 'reported_sent', 'proved', 'held_locally', 'uncertain', 'failed', 'bounced', 'rejected_by_recipient', 'answered', 'superseded', 'recalled', 'withdrawn')),
        CONSTRAINT submission_filing_type_words CHECK (filing_type IN ('written_decision_request', 'coverage_determination_request', 'drug_exception_request', 'internal_appeal', 'expedited_appeal', 'external_review', 'expedited_external_review', 'fair_hearing_request', 'judge_hearing_request', 'council_review_request', 'fast_track_review', 'continuation_of_benefits_request', 'good_cause_late_appeal', 'claim_file_request')),
        CONSTRAINT submission_channel_words CHECK (channel IN ('post', 'fax', 'portal', 'phone', 'email')),
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
    await protect(runner, 'submission', { read: `${actorIs.actingFor('person_id')} OR ${throughCredit}` });
    await protect(runner, 'submission_credit', {
      read: `${actorIs.actingFor('person_id')} OR ${actorIs.memberOf('organization_id')}`,
    });
    await protect(runner, 'submission_signature', { read: `${actorIs.actingFor('person_id')}` });
    await protect(runner, 'submission_move', {
      read: `${actorIs.actingFor('person_id')} OR EXISTS (SELECT 1 FROM submission s WHERE s.id = submission_id)`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['submission_move', 'submission_signature', 'submission_credit', 'submission']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
