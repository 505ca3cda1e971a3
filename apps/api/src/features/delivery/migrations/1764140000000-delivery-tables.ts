import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Tries to bring a filing to its recipient, and what proves that it went. */
export class Delivery1764140000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attempt (
        id uuid NOT NULL,
        submission_id uuid NOT NULL,
        person_id uuid NOT NULL,
        channel text NOT NULL,
        state text NOT NULL,
        release integer NOT NULL,
        sequence integer NOT NULL,
        idempotency_key text NOT NULL,
        transport text NOT NULL,
        delivers boolean NOT NULL,
        line_key text,
        response_code text,
        provider_reference text,
        message_id text,
        envelope_token text NOT NULL,
        released_at timestamptz NOT NULL,
        claimed_at timestamptz,
        claimed_by uuid,
        finished_at timestamptz,
        CONSTRAINT attempt_state_words CHECK (state IN ('planned', 'released', 'tried', 'proved', 'uncertain', 'failed', 'held_locally', 'bounced', 'rejected_by_recipient', 'cancelled')),
        CONSTRAINT attempt_channel_words CHECK (channel IN ('post', 'fax', 'portal', 'phone', 'email')),
        CONSTRAINT attempt_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE proof (
        id uuid NOT NULL,
        submission_id uuid NOT NULL,
        person_id uuid NOT NULL,
        attempt_id uuid,
        proof_kind text NOT NULL,
        sealed_value bytea,
        file_id uuid,
        proved_on date NOT NULL,
        given_by uuid,
        given_at timestamptz NOT NULL,
        CONSTRAINT proof_proof_kind_words CHECK (proof_kind IN ('tracking_number', 'delivery_record', 'fax_confirmation', 'portal_number', 'receipt', 'server_acceptance')),
        CONSTRAINT proof_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE queue_notice (
        id uuid NOT NULL,
        told_at timestamptz NOT NULL,
        CONSTRAINT queue_notice_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE queue_notice ADD CONSTRAINT queue_notice_id_fkey FOREIGN KEY (id) REFERENCES campaign(id)`,
    );
    await runner.query(
      `ALTER TABLE attempt ADD CONSTRAINT attempt_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)`,
    );
    await runner.query(
      `ALTER TABLE attempt ADD CONSTRAINT attempt_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(`CREATE UNIQUE INDEX attempt_once ON attempt (submission_id, release, sequence)`);
    await runner.query(`CREATE UNIQUE INDEX attempt_by_token ON attempt (envelope_token)`);
    await runner.query(`CREATE INDEX attempt_by_line ON attempt (line_key, released_at)`);
    await runner.query(
      `CREATE INDEX attempt_open ON attempt (state) WHERE state IN ('released', 'uncertain')`,
    );
    await runner.query(
      `ALTER TABLE proof ADD CONSTRAINT proof_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)`,
    );
    await runner.query(
      `ALTER TABLE proof ADD CONSTRAINT proof_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE proof ADD CONSTRAINT proof_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES attempt(id)`,
    );
    await runner.query(
      `ALTER TABLE proof ADD CONSTRAINT proof_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id)`,
    );
    await runner.query(
      `ALTER TABLE proof ADD CONSTRAINT proof_given_by_fkey FOREIGN KEY (given_by) REFERENCES account(id)`,
    );
    await runner.query(`CREATE INDEX proof_by_submission ON proof (submission_id)`);
    await protect(runner, 'attempt', {
      read: `${actorIs.actingFor('person_id')} OR EXISTS (SELECT 1 FROM submission s WHERE s.id = submission_id)`,
    });
    await protect(runner, 'proof', {
      read: `${actorIs.actingFor('person_id')} OR EXISTS (SELECT 1 FROM submission s WHERE s.id = submission_id)`,
    });
    await protect(runner, 'queue_notice', { read: 'false' });
    // Whoever sees a proof sees that there is a file; who may open it is asked beside (FileAccess).
    await runner.query(`
      CREATE POLICY stored_file_through_proof ON stored_file FOR SELECT USING (EXISTS (
        SELECT 1 FROM proof p WHERE p.file_id = stored_file.id
      ))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY stored_file_through_proof ON stored_file');
    for (const table of ['queue_notice', 'proof', 'attempt']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
