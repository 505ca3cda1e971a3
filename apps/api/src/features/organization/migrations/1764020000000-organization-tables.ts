import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Organizations, who belongs to them, and what two people decide together. */
export class Organization1764020000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organization (
        id uuid NOT NULL,
        state text NOT NULL,
        name text NOT NULL,
        legal_name text,
        registration text,
        officer text,
        funders jsonb,
        sample boolean NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT organization_state_words CHECK (state IN ('applied', 'verified', 'closed')),
        CONSTRAINT organization_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE membership (
        id uuid NOT NULL,
        account_id uuid,
        organization_id uuid NOT NULL,
        role text NOT NULL,
        state text NOT NULL,
        invited_by uuid,
        sealed_address bytea,
        token_hash bytea,
        expires_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT membership_role_words CHECK (role IN ('owner', 'organizer', 'navigator', 'reviewer', 'analyst', 'clinician', 'practice_staff')),
        CONSTRAINT membership_state_words CHECK (state IN ('invited', 'active', 'ended')),
        CONSTRAINT membership_active_has_account CHECK (state <> 'active' OR account_id IS NOT NULL),
        CONSTRAINT membership_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE approval (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        subject text NOT NULL,
        subject_id uuid NOT NULL,
        subject_hash text NOT NULL,
        state text NOT NULL,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        single_person boolean NOT NULL,
        CONSTRAINT approval_subject_words CHECK (subject IN ('campaign_opening', 'mass_send', 'personal_export', 'kill_lift')),
        CONSTRAINT approval_state_words CHECK (state IN ('requested', 'approved', 'declined', 'used', 'expired', 'withdrawn')),
        CONSTRAINT approval_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE membership ADD CONSTRAINT membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    );
    await runner.query(
      `ALTER TABLE membership ADD CONSTRAINT membership_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE membership ADD CONSTRAINT membership_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES account(id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX membership_once ON membership (organization_id, account_id, role) WHERE state <> 'ended' AND account_id IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX membership_by_account ON membership (account_id)`);
    await runner.query(`CREATE UNIQUE INDEX membership_by_token ON membership (token_hash)`);
    await runner.query(
      `ALTER TABLE approval ADD CONSTRAINT approval_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE approval ADD CONSTRAINT approval_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES account(id)`,
    );
    await runner.query(
      `ALTER TABLE approval ADD CONSTRAINT approval_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX approval_one_open ON approval (subject, subject_id) WHERE state IN ('requested', 'approved')`,
    );
    await runner.query(`
      CREATE OR REPLACE FUNCTION chorus_organizations_of(account uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT m.organization_id), '{}')
        FROM membership m
        WHERE m.account_id = account AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now())
      $$`);
    await protect(runner, 'organization', {
      read: `state = 'verified' OR ${actorIs.memberOf('id')} OR ${actorIs.administrator}`,
      write: `${actorIs.memberOf('id')} OR ${actorIs.administrator} OR (state = 'applied' AND ${actorIs.account} IS NOT NULL)`,
    });
    await protect(runner, 'membership', {
      read: `account_id = ${actorIs.account} OR ${actorIs.memberOf('organization_id')} OR ${actorIs.administrator}`,
      // Founding an organization and accepting an invitation give an account its first membership: both are use
      // cases of ours that check it and write with the system's right, never a right of the account itself.
      write: actorIs.memberOf('organization_id'),
    });
    await protect(runner, 'approval', { read: `${actorIs.memberOf('organization_id')}` });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION chorus_organizations_of(account uuid) RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT '{}'::uuid[] $$`);
    for (const table of ['approval', 'membership', 'organization']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
