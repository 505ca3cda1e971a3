import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Plans of the chooser, the work they give out, and why a case got none. */
export class Assignment1764090000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assignment_plan (
        id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        method text NOT NULL,
        input_hash text NOT NULL,
        complete boolean NOT NULL,
        assigned integer NOT NULL,
        unassigned integer NOT NULL,
        made_by uuid,
        made_at timestamptz NOT NULL,
        committed_at timestamptz,
        CONSTRAINT assignment_plan_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE work_item (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        state text NOT NULL,
        step_key text NOT NULL,
        filing_type text,
        stage text NOT NULL,
        actor text NOT NULL,
        recipient_role text,
        recipient_key text NOT NULL,
        channel text NOT NULL,
        line_key text,
        release_from date NOT NULL,
        send_by date,
        act_by date,
        last_arguable date,
        urgent boolean NOT NULL,
        gate boolean NOT NULL,
        timing text NOT NULL,
        reasons jsonb NOT NULL,
        settled boolean NOT NULL,
        held_by uuid,
        lease_until timestamptz,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT work_item_state_words CHECK (state IN ('open', 'offered', 'held', 'done', 'released')),
        CONSTRAINT work_item_channel_words CHECK (channel IN ('post', 'fax', 'portal', 'phone', 'email')),
        CONSTRAINT work_item_actor_words CHECK (actor IN ('person', 'clinician', 'practice_staff', 'navigator', 'organizer', 'speaker')),
        CONSTRAINT work_item_timing_words CHECK (timing IN ('urgent', 'in_wave', 'early', 'no_wave', 'after_act_by', 'unknown_deadline')),
        CONSTRAINT work_item_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE unassigned_case (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        case_id uuid NOT NULL,
        constraint_key text NOT NULL,
        reason text NOT NULL,
        what_would_unblock text NOT NULL,
        CONSTRAINT unassigned_case_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE assignment_plan ADD CONSTRAINT assignment_plan_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
    );
    await runner.query(
      `ALTER TABLE assignment_plan ADD CONSTRAINT assignment_plan_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE assignment_plan ADD CONSTRAINT assignment_plan_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id)`,
    );
    await runner.query(`CREATE INDEX assignment_plan_by_campaign ON assignment_plan (campaign_id, made_at)`);
    await runner.query(
      `ALTER TABLE work_item ADD CONSTRAINT work_item_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES assignment_plan(id)`,
    );
    await runner.query(
      `ALTER TABLE work_item ADD CONSTRAINT work_item_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
    );
    await runner.query(
      `ALTER TABLE work_item ADD CONSTRAINT work_item_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE work_item ADD CONSTRAINT work_item_participation_id_fkey FOREIGN KEY (participation_id) REFERENCES participation(id)`,
    );
    await runner.query(
      `ALTER TABLE work_item ADD CONSTRAINT work_item_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
    );
    await runner.query(
      `ALTER TABLE work_item ADD CONSTRAINT work_item_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE work_item ADD CONSTRAINT work_item_held_by_fkey FOREIGN KEY (held_by) REFERENCES account(id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX work_item_once ON work_item (campaign_id, case_id, step_key, stage) WHERE state IN ('open', 'offered', 'held')`,
    );
    await runner.query(`CREATE INDEX work_item_by_campaign ON work_item (campaign_id, state, send_by)`);
    await runner.query(`CREATE INDEX work_item_by_case ON work_item (case_id)`);
    await runner.query(
      `ALTER TABLE unassigned_case ADD CONSTRAINT unassigned_case_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES assignment_plan(id)`,
    );
    await runner.query(
      `ALTER TABLE unassigned_case ADD CONSTRAINT unassigned_case_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)`,
    );
    await runner.query(
      `ALTER TABLE unassigned_case ADD CONSTRAINT unassigned_case_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)`,
    );
    await runner.query(
      `ALTER TABLE unassigned_case ADD CONSTRAINT unassigned_case_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
    );
    await runner.query(`CREATE UNIQUE INDEX unassigned_case_once ON unassigned_case (plan_id, case_id)`);
    await protect(runner, 'assignment_plan', { read: `${actorIs.memberOf('organization_id')}` });
    await protect(runner, 'work_item', {
      read: `${actorIs.actingFor('person_id')} OR ${actorIs.memberOf('organization_id')}`,
    });
    await protect(runner, 'unassigned_case', { read: `${actorIs.memberOf('organization_id')}` });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['unassigned_case', 'work_item', 'assignment_plan']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
