import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** The consent ledger. The application may add to it and has no right to change it. */
export class Consent1764030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consent_event (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid,
        purpose text NOT NULL,
        act text NOT NULL,
        at timestamptz NOT NULL,
        wording_version integer NOT NULL,
        wording_hash text NOT NULL,
        language text NOT NULL,
        account_id uuid,
        CONSTRAINT consent_event_purpose_words CHECK (purpose IN ('store', 'draft', 'send', 'share_with_helper', 'pool', 'publish', 'lawyers_contact')),
        CONSTRAINT consent_event_act_words CHECK (act IN ('given', 'withdrawn')),
        CONSTRAINT consent_event_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE consent_event ADD CONSTRAINT consent_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE consent_event ADD CONSTRAINT consent_event_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE consent_event ADD CONSTRAINT consent_event_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    );
    await runner.query(
      `CREATE INDEX consent_event_by_person ON consent_event (person_id, organization_id, purpose, at)`,
    );
    await protect(runner, 'consent_event', {
      read: `${actorIs.actingFor('person_id')} OR (organization_id IS NOT NULL AND ${actorIs.memberOf('organization_id')})`,
      write: `${actorIs.actingFor('person_id')}`,
    });
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON consent_event FROM chorus_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['consent_event']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
