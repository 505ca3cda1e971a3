import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

const stepReferences = [
  ['plan_id', 'assignment_plan'],
  ['campaign_id', 'campaign'],
  ['organization_id', 'organization'],
  ['participation_id', 'participation'],
  ['case_id', 'denial_case'],
  ['person_id', 'person'],
] as const;

const references: readonly (readonly [table: string, column: string, target: string])[] = [
  ['assignment_plan', 'campaign_id', 'campaign'],
  ['assignment_plan', 'organization_id', 'organization'],
  ['assignment_plan', 'made_by', 'account'],
  ['assignment_plan', 'committed_by', 'account'],
  ['work_item', 'held_by', 'account'],
  ['planned_item', 'work_item_id', 'work_item'],
  ...['work_item', 'planned_item', 'unassigned_case'].flatMap((table) =>
    stepReferences.map(([column, target]) => [table, column, target] as const),
  ),
];

/** Plans of the chooser, the work they give out, and why a case got none. */
export class Assignment1764090000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.plans(runner);
    await this.work(runner);
    for (const [table, column, target] of references) {
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${target}(id)`,
      );
    }
    await this.indices(runner);
    await protect(runner, 'assignment_plan', { read: actorIs.memberOf('organization_id') });
    await protect(runner, 'planned_item', { read: actorIs.memberOf('organization_id') });
    for (const table of ['work_item', 'unassigned_case']) {
      await protect(runner, table, {
        read: `${actorIs.actingFor('person_id')} OR ${actorIs.memberOf('organization_id')}`,
      });
    }
  }

  private async plans(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assignment_plan (
        id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        method text NOT NULL,
        input_hash text NOT NULL,
        planned_for date NOT NULL,
        complete boolean NOT NULL,
        gap double precision,
        summary jsonb NOT NULL,
        made_by uuid,
        made_at timestamptz NOT NULL,
        committed_by uuid,
        committed_at timestamptz,
        stale_since timestamptz,
        stale_because text,
        CONSTRAINT assignment_plan_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE unassigned_case (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        step_key text,
        constraint_key text NOT NULL,
        reason text NOT NULL,
        what_would_unblock text NOT NULL,
        stands boolean NOT NULL,
        CONSTRAINT unassigned_case_constraint_key_words CHECK (constraint_key IN ('not_eligible', 'participation_not_active', 'case_not_evidenced', 'case_on_hold', 'consent_missing', 'answer_needed', 'waiting_for_decision', 'no_further_step', 'referred_elsewhere', 'no_way_to_recipient', 'no_free_resource')),
        CONSTRAINT unassigned_case_pkey PRIMARY KEY (id)
      )`);
  }

  private async work(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_item (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        step_key text NOT NULL,
        filing_type text,
        stage text NOT NULL,
        actor text NOT NULL,
        resource_id text,
        recipient_role text,
        recipient_key text NOT NULL,
        recipient_name text NOT NULL,
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
        state text NOT NULL,
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
      CREATE TABLE planned_item (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        step_key text NOT NULL,
        filing_type text,
        stage text NOT NULL,
        actor text NOT NULL,
        resource_id text,
        recipient_role text,
        recipient_key text NOT NULL,
        recipient_name text NOT NULL,
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
        change text NOT NULL,
        work_item_id uuid,
        CONSTRAINT planned_item_change_words CHECK (change IN ('new', 'same', 'moved', 'settled')),
        CONSTRAINT planned_item_channel_words CHECK (channel IN ('post', 'fax', 'portal', 'phone', 'email')),
        CONSTRAINT planned_item_actor_words CHECK (actor IN ('person', 'clinician', 'practice_staff', 'navigator', 'organizer', 'speaker')),
        CONSTRAINT planned_item_timing_words CHECK (timing IN ('urgent', 'in_wave', 'early', 'no_wave', 'after_act_by', 'unknown_deadline')),
        CONSTRAINT planned_item_pkey PRIMARY KEY (id)
      )`);
  }

  private async indices(runner: QueryRunner): Promise<void> {
    for (const index of [
      `INDEX assignment_plan_by_campaign ON assignment_plan (campaign_id, made_at)`,
      `INDEX assignment_plan_committed ON assignment_plan (campaign_id, committed_at) WHERE committed_at IS NOT NULL`,
      `UNIQUE INDEX planned_item_once ON planned_item (plan_id, case_id, step_key, stage)`,
      `UNIQUE INDEX work_item_once ON work_item (campaign_id, case_id, step_key, stage) WHERE state IN ('open', 'offered', 'held')`,
      `INDEX work_item_by_campaign ON work_item (campaign_id, state, send_by)`,
      `INDEX work_item_by_case ON work_item (case_id)`,
      `INDEX work_item_by_person ON work_item (person_id)`,
      `UNIQUE INDEX unassigned_case_once ON unassigned_case (plan_id, case_id, step_key)`,
      `INDEX unassigned_case_by_person ON unassigned_case (person_id) WHERE stands`,
    ]) {
      await runner.query(`CREATE ${index}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['planned_item', 'unassigned_case', 'work_item', 'assignment_plan']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
