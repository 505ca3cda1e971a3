import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  actorIs,
  keepConfidential,
  protect,
  tellConfidential,
} from '../../../platform/database/row-security.js';

/** Who a case may be shown to, by whose signature. Whether it stands is asked by a function, so that who asks sees no row. */
export class Authorizations1764105000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hipaa_authorization (
        id uuid NOT NULL,
        reference text NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        sealed_elements bytea NOT NULL,
        recipient_keys text[] NOT NULL,
        language text NOT NULL,
        template_version text NOT NULL,
        document_hash text NOT NULL,
        file_id uuid NOT NULL,
        signed_by uuid,
        basis text NOT NULL,
        signed_on date NOT NULL,
        expires_on date NOT NULL,
        revoked_on date,
        revoked_by uuid,
        ended_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT hipaa_authorization_language_words CHECK (language IN ('en', 'es')),
        CONSTRAINT hipaa_authorization_ends CHECK (expires_on >= signed_on),
        CONSTRAINT hipaa_authorization_pkey PRIMARY KEY (id)
      )`);
    for (const [name, target] of [
      ['case_id', 'denial_case'],
      ['person_id', 'person'],
      ['file_id', 'stored_file'],
      ['signed_by', 'account'],
      ['revoked_by', 'account'],
    ] as const)
      await runner.query(
        `ALTER TABLE hipaa_authorization ADD CONSTRAINT hipaa_authorization_${name}_fkey FOREIGN KEY (${name}) REFERENCES ${target}(id)`,
      );
    await runner.query(`CREATE INDEX hipaa_authorization_by_case ON hipaa_authorization (case_id)`);
    await runner.query(`CREATE INDEX hipaa_authorization_by_file ON hipaa_authorization (file_id)`);
    await runner.query(
      `CREATE INDEX hipaa_authorization_ending ON hipaa_authorization (expires_on) WHERE ended_at IS NULL`,
    );
    await protect(runner, 'hipaa_authorization', { read: actorIs.actingFor('person_id'), write: 'false' });
    await keepConfidential(runner, 'hipaa_authorization', 'chorus_hides_case(case_id)');
    await runner.query(`
      CREATE FUNCTION chorus_authorizations_of(asked uuid)
      RETURNS TABLE (recipient_keys text[], signed_on date, expires_on date, revoked_on date)
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT a.recipient_keys, a.signed_on, a.expires_on, a.revoked_on
        FROM hipaa_authorization a WHERE a.case_id = $1 ORDER BY a.created_at DESC, a.id DESC
      $$`);
    await runner.query(`
      CREATE FUNCTION chorus_case_authorized(asked uuid, keys text[]) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM hipaa_authorization a WHERE a.case_id = $1 AND a.recipient_keys && $2
          AND a.revoked_on IS NULL AND a.signed_on <= chorus_today() AND a.expires_on >= chorus_today())
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION chorus_case_authorized(uuid, text[])');
    await runner.query('DROP FUNCTION chorus_authorizations_of(uuid)');
    await tellConfidential(runner, 'hipaa_authorization');
    await runner.query('DROP TABLE hipaa_authorization');
  }
}
