import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Cases belong to persons. Who else sees one is decided by participation, not here. */
export class Case1764050000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_facet (
        id uuid NOT NULL,
        residence_state text,
        contract_state text,
        condition_key text,
        treatment_key text,
        payer_ids text array NOT NULL,
        plan_type text NOT NULL,
        reason_key text,
        letter_in_hand text NOT NULL,
        urgency text,
        notice_date date,
        act_by date,
        last_arguable date,
        amount_band text NOT NULL,
        CONSTRAINT case_facet_plan_type_words CHECK (plan_type IN ('erisa_self_funded', 'erisa_fully_insured', 'short_term_or_grandfathered', 'individual_marketplace', 'non_federal_governmental', 'medicare_advantage', 'medicare_part_d', 'medicaid_managed_care', 'tricare', 'fehb', 'original_medicare', 'taft_hartley_multiemployer', 'church_plan', 'chip', 'va_champva', 'dual_integrated_dsnp', 'student_health', 'not_insurance', 'unknown')),
        CONSTRAINT case_facet_letter_in_hand_words CHECK (letter_in_hand IN ('denial', 'internal_level_1_upheld', 'internal_level_2_upheld', 'final_internal_upheld', 'internal_level_1_no_answer', 'redetermination_upheld', 'reconsideration_upheld', 'ire_upheld', 'alj_upheld', 'council_upheld', 'service_cut_notice', 'coverage_end_notice')),
        CONSTRAINT case_facet_urgency_words CHECK (urgency IN ('urgent', 'standard_pre_service', 'standard_post_service', 'part_b_drug', 'standard')),
        CONSTRAINT case_facet_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE denial_case (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        facet_id uuid NOT NULL,
        state text NOT NULL,
        suspended_from text,
        identifier_kind text,
        identifier_hash bytea,
        plan_levels integer,
        urgency_stated_by text,
        already_appealed text,
        received_date date,
        letter_deadline date,
        letter_prints_deadline text,
        funding text,
        review_scope text,
        first_level_decided date,
        coverage_ends date,
        silent_level_filed date,
        notice_channels text array NOT NULL,
        sealed_facts bytea,
        sealed_story bytea,
        codes_fixed boolean NOT NULL,
        confidential boolean NOT NULL,
        needs_review boolean NOT NULL,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT denial_case_state_words CHECK (state IN ('intake', 'evidenced', 'contested', 'decided', 'suspended', 'closed', 'withdrawn')),
        CONSTRAINT denial_case_identifier_kind_words CHECK (identifier_kind IN ('claim', 'authorization', 'prescription')),
        CONSTRAINT denial_case_urgency_stated_by_words CHECK (urgency_stated_by IN ('patient', 'clinician')),
        CONSTRAINT denial_case_already_appealed_words CHECK (already_appealed IN ('yes', 'no', 'unknown')),
        CONSTRAINT denial_case_letter_prints_deadline_words CHECK (letter_prints_deadline IN ('yes', 'no', 'unknown')),
        CONSTRAINT denial_case_funding_words CHECK (funding IN ('self_funded', 'fully_insured')),
        CONSTRAINT denial_case_notice_channels_words CHECK (notice_channels <@ ARRAY['post', 'fax', 'portal', 'phone', 'email']),
        CONSTRAINT denial_case_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE case_party (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL,
        payer_id text,
        sealed_printed_name bytea NOT NULL,
        CONSTRAINT case_party_role_words CHECK (role IN ('risk_bearer', 'administrator', 'plan_sponsor', 'delegated_reviewer', 'pharmacy_benefit_manager', 'criteria_owner', 'entity_as_printed')),
        CONSTRAINT case_party_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE case_evidence (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        evidence_kind text NOT NULL,
        file_id uuid,
        dated date,
        added_at timestamptz NOT NULL,
        CONSTRAINT case_evidence_evidence_kind_words CHECK (evidence_kind IN ('letter', 'eob', 'portal_screenshot', 'pharmacy_notice', 'call_log')),
        CONSTRAINT case_evidence_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE case_call (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz NOT NULL,
        sealed_entry bytea NOT NULL,
        logged_by uuid,
        logged_at timestamptz NOT NULL,
        CONSTRAINT case_call_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE case_clock (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL,
        stage text NOT NULL,
        side text NOT NULL,
        urgency text NOT NULL,
        state text NOT NULL,
        known boolean NOT NULL,
        act_by date,
        last_arguable date,
        start_event text NOT NULL,
        satisfied_by text NOT NULL,
        citation text NOT NULL,
        verified boolean NOT NULL,
        detail jsonb NOT NULL,
        computed_at timestamptz NOT NULL,
        CONSTRAINT case_clock_state_words CHECK (state IN ('running', 'met', 'passed', 'superseded')),
        CONSTRAINT case_clock_side_words CHECK (side IN ('file', 'decide')),
        CONSTRAINT case_clock_order CHECK (act_by IS NULL OR last_arguable IS NULL OR act_by <= last_arguable),
        CONSTRAINT case_clock_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE denial_case ADD CONSTRAINT denial_case_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE denial_case ADD CONSTRAINT denial_case_facet_id_fkey FOREIGN KEY (facet_id) REFERENCES case_facet(id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX denial_case_once ON denial_case (person_id, identifier_hash) WHERE state <> 'withdrawn'`,
    );
    await runner.query(`CREATE INDEX denial_case_by_identifier ON denial_case (identifier_hash)`);
    await runner.query(`CREATE INDEX denial_case_by_person ON denial_case (person_id, created_at, id)`);
    await runner.query(`CREATE UNIQUE INDEX denial_case_by_facet ON denial_case (facet_id)`);
    await runner.query(
      `ALTER TABLE case_party ADD CONSTRAINT case_party_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
    );
    await runner.query(
      `ALTER TABLE case_party ADD CONSTRAINT case_party_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(`CREATE UNIQUE INDEX case_party_once ON case_party (case_id, role)`);
    await runner.query(
      `ALTER TABLE case_evidence ADD CONSTRAINT case_evidence_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
    );
    await runner.query(
      `ALTER TABLE case_evidence ADD CONSTRAINT case_evidence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE case_evidence ADD CONSTRAINT case_evidence_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id)`,
    );
    await runner.query(`CREATE INDEX case_evidence_by_case ON case_evidence (case_id)`);
    await runner.query(`CREATE INDEX case_evidence_by_file ON case_evidence (file_id)`);
    await runner.query(
      `ALTER TABLE case_call ADD CONSTRAINT case_call_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
    );
    await runner.query(
      `ALTER TABLE case_call ADD CONSTRAINT case_call_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE case_call ADD CONSTRAINT case_call_logged_by_fkey FOREIGN KEY (logged_by) REFERENCES account(id)`,
    );
    await runner.query(`CREATE INDEX case_call_by_case ON case_call (case_id, at)`);
    await runner.query(
      `ALTER TABLE case_clock ADD CONSTRAINT case_clock_case_id_fkey FOREIGN KEY (case_id) REFERENCES denial_case(id)`,
    );
    await runner.query(
      `ALTER TABLE case_clock ADD CONSTRAINT case_clock_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(`CREATE INDEX case_clock_by_case ON case_clock (case_id, state)`);
    await runner.query(`CREATE INDEX case_clock_due ON case_clock (act_by) WHERE state = 'running'`);
    await this.policies(runner);
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON case_call FROM chorus_app');
  }

  private async policies(runner: QueryRunner): Promise<void> {
    // Nobody takes part before there is anything to take part in; participation gives this its answer.
    await runner.query(`
      CREATE FUNCTION chorus_organizations_in(denial_case uuid) RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT '{}'::uuid[] $$`);
    // Runs as the system inside, so that row security neither hides nor recurses; it answers only about its argument.
    await runner.query(`
      CREATE FUNCTION chorus_confidential_persons_of(account uuid) RETURNS uuid[]
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT a.person_id), '{}') FROM authority a
        WHERE a.account_id = $1 AND a.state = 'in_force' AND a.case_ids IS NULL
          AND 'view_confidential' = ANY (a.purposes)
          AND a.from_day <= chorus_today() AND (a.until_day IS NULL OR a.until_day >= chorus_today())
      $$`);
    const acting = actorIs.actingFor('person_id');
    await protect(runner, 'denial_case', {
      read: `${acting} AND (NOT confidential
        OR person_id = ANY ((SELECT chorus_confidential_persons_of(chorus_account_id()))::uuid[]))`,
    });
    await protect(runner, 'case_facet', {
      read: 'EXISTS (SELECT 1 FROM denial_case d WHERE d.facet_id = case_facet.id)',
      write: `EXISTS (SELECT 1 FROM denial_case d WHERE d.facet_id = case_facet.id AND ${actorIs.actingFor('d.person_id')})`,
    });
    // The facet is written before the case that points to it.
    await runner.query('DROP POLICY case_facet_insert ON case_facet');
    await runner.query(
      `CREATE POLICY case_facet_insert ON case_facet FOR INSERT WITH CHECK (${actorIs.system} OR ${actorIs.account} IS NOT NULL)`,
    );
    for (const table of ['case_party', 'case_evidence', 'case_call', 'case_clock']) {
      await protect(runner, table, { read: acting });
    }
    // Whoever sees the evidence of a case sees that there is a file; who may open it is asked beside (FileAccess).
    await runner.query(`
      CREATE POLICY stored_file_through_evidence ON stored_file FOR SELECT USING (EXISTS (
        SELECT 1 FROM case_evidence e WHERE e.file_id = stored_file.id
      ))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY stored_file_through_evidence ON stored_file');
    for (const table of [
      'case_clock',
      'case_call',
      'case_evidence',
      'case_party',
      'denial_case',
      'case_facet',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP FUNCTION chorus_confidential_persons_of(uuid)');
    await runner.query('DROP FUNCTION chorus_organizations_in(uuid)');
  }
}
