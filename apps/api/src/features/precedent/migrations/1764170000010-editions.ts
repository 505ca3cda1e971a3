import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Figures of a campaign as people outside see them: one table a month, kept as it was signed off. */
export class Editions1764170000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE edition (
        id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        as_of date NOT NULL,
        state text NOT NULL,
        figures jsonb NOT NULL,
        method text NOT NULL,
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        published_at timestamptz,
        CONSTRAINT edition_state_words CHECK (state IN ('proposed', 'published')),
        CONSTRAINT edition_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE edition ADD CONSTRAINT edition_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
    );
    await runner.query(
      `ALTER TABLE edition ADD CONSTRAINT edition_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE edition ADD CONSTRAINT edition_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES account(id)`,
    );
    await runner.query(`CREATE UNIQUE INDEX edition_once_a_month ON edition (campaign_id, as_of)`);
    await protect(runner, 'edition', {
      read: `state = 'published' OR ${actorIs.memberOf('organization_id')}`,
      write: `state = 'proposed' AND ${actorIs.memberOf('organization_id')}`,
    });
    // Publishing writes with the system's right, after the second person; nobody takes back what was published.
    await runner.query('REVOKE DELETE, TRUNCATE ON edition FROM chorus_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE edition');
  }
}
