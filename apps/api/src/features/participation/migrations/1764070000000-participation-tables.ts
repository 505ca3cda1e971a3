import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Taking part gives an organization sight of a case and of what belongs to it, until the person leaves. */
export class Participation1764070000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participation (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        person_id uuid NOT NULL,
        state text NOT NULL,
        source_code text,
        lead_case boolean NOT NULL,
        hold_until date,
        helper_id uuid,
        joined_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT participation_state_words CHECK (state IN ('joined', 'active', 'helped', 'paused', 'finished', 'left')),
        CONSTRAINT participation_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE participation ADD CONSTRAINT participation_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
    );
    await runner.query(
      `ALTER TABLE participation ADD CONSTRAINT participation_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
    );
    await runner.query(
      `ALTER TABLE participation ADD CONSTRAINT participation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE participation ADD CONSTRAINT participation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE participation ADD CONSTRAINT participation_helper_id_fkey FOREIGN KEY (helper_id) REFERENCES account(id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX participation_once ON participation (campaign_id, case_id) WHERE state <> 'left'`,
    );
    await runner.query(
      `CREATE INDEX participation_by_campaign ON participation (campaign_id, joined_at, id)`,
    );
    await runner.query(`CREATE INDEX participation_by_case ON participation (case_id)`);
    await runner.query(`CREATE INDEX participation_by_person ON participation (person_id)`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION chorus_organizations_in(denial_case uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT p.organization_id), '{}') FROM participation p
        WHERE p.case_id = $1 AND p.state <> 'left'
      $$`);
    await protect(runner, 'participation', {
      read: `${actorIs.actingFor('person_id')} OR (state <> 'left' AND ${actorIs.memberOf('organization_id')})`,
    });
    for (const [table, caseColumn] of [
      ['denial_case', 'id'],
      ['case_party', 'case_id'],
      ['case_evidence', 'case_id'],
      ['case_call', 'case_id'],
      ['case_clock', 'case_id'],
    ]) {
      await runner.query(`
        CREATE POLICY ${table}_through_participation ON ${table} FOR SELECT USING (EXISTS (
          SELECT 1 FROM participation p
          WHERE p.case_id = ${table}.${caseColumn} AND p.state <> 'left' AND ${actorIs.memberOf('p.organization_id')}
        ))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION chorus_organizations_in(denial_case uuid) RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT '{}'::uuid[] $$`);
    for (const table of ['denial_case', 'case_party', 'case_evidence', 'case_call', 'case_clock']) {
      await runner.query(`DROP POLICY ${table}_through_participation ON ${table}`);
    }
    for (const table of ['participation']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
