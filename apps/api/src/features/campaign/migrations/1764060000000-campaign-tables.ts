import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Campaigns and the playbooks they may name. */
export class Campaign1764060000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE playbook (
        id text NOT NULL,
        CONSTRAINT playbook_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE campaign (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        slug text NOT NULL,
        title text NOT NULL,
        purpose text NOT NULL,
        targets jsonb NOT NULL,
        states jsonb NOT NULL,
        waves jsonb NOT NULL,
        source_codes jsonb NOT NULL,
        sample boolean NOT NULL,
        letter_date_required boolean NOT NULL,
        pace_per_hour integer NOT NULL,
        pace_per_day integer NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        opened_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT campaign_state_words CHECK (state IN ('draft', 'ready', 'approved', 'open', 'paused', 'closed', 'killed')),
        CONSTRAINT campaign_pace CHECK (pace_per_hour > 0 AND pace_per_day > 0),
        CONSTRAINT campaign_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE campaign ADD CONSTRAINT campaign_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE campaign ADD CONSTRAINT campaign_kind_fkey FOREIGN KEY (kind) REFERENCES playbook(id)`,
    );
    await runner.query(
      `ALTER TABLE campaign ADD CONSTRAINT campaign_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id)`,
    );
    await runner.query(`CREATE UNIQUE INDEX campaign_slug ON campaign (slug)`);
    await runner.query(`CREATE INDEX campaign_by_organization ON campaign (organization_id, created_at)`);
    await runner.query(`INSERT INTO playbook (id) VALUES ('CLAIMS_SURGE')`);
    await protect(runner, 'playbook', {
      read: 'true',
      write: 'false',
    });
    await protect(runner, 'campaign', {
      read: `state NOT IN ('draft', 'ready', 'approved') OR ${actorIs.memberOf('organization_id')} OR ${actorIs.administrator}`,
      write: `${actorIs.memberOf('organization_id')}`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['campaign', 'playbook']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
