import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, keepConfidential, protect } from '../../../platform/database/row-security.js';

/** Tables a person's erasure removes rows from although the application may only add to them. */
const appendOnly = ['case_call', 'reading', 'submission_signature', 'submission_move'];

export class DataRights1764156000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP CONSTRAINT person_suspended_for_words');
    await runner.query(
      `ALTER TABLE person ADD CONSTRAINT person_suspended_for_words CHECK (suspended_for IN ('death', 'dispute', 'erasure'))`,
    );
    await runner.query(`
      CREATE TABLE erasure (
        id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        step text,
        person_id uuid,
        account_id uuid,
        case_id uuid,
        asked_by uuid,
        basis text,
        asked_at timestamptz NOT NULL,
        erase_from timestamptz NOT NULL,
        after uuid,
        next_at timestamptz NOT NULL,
        started_at timestamptz,
        erased_at timestamptz,
        removed jsonb NOT NULL,
        files integer NOT NULL,
        mails integer NOT NULL,
        key_backups_until date,
        failure text,
        receipt_hash bytea,
        CONSTRAINT erasure_kind_words CHECK (kind IN ('person', 'account', 'case')),
        CONSTRAINT erasure_state_words CHECK (state IN ('asked', 'erasing', 'erased', 'called_off')),
        CONSTRAINT erasure_step_words CHECK (step IN ('close', 'settle', 'files', 'rows', 'keys')),
        CONSTRAINT erasure_is_of_somebody CHECK ((kind = 'account') = (account_id IS NOT NULL)
          AND (kind <> 'account') = (person_id IS NOT NULL) AND (kind = 'case') = (case_id IS NOT NULL)),
        CONSTRAINT erasure_pkey PRIMARY KEY (id),
        CONSTRAINT erasure_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
        CONSTRAINT erasure_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
        CONSTRAINT erasure_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id),
        CONSTRAINT erasure_after_fkey FOREIGN KEY (after) REFERENCES erasure(id)
      )`);
    for (const kind of ['person', 'account', 'case'])
      await runner.query(
        `CREATE UNIQUE INDEX erasure_one_of_${kind} ON erasure (${kind}_id) WHERE kind = '${kind}' AND state IN ('asked', 'erasing')`,
      );
    await runner.query(`CREATE INDEX erasure_due ON erasure (next_at) WHERE state IN ('asked', 'erasing')`);
    await runner.query('CREATE UNIQUE INDEX erasure_by_receipt ON erasure (receipt_hash)');
    await runner.query('CREATE INDEX erasure_by_asker ON erasure (asked_by, asked_at)');
    // Decided, written and read with the system's right after asking the policy; an account sees what it asked for itself.
    await protect(runner, 'erasure', {
      read: `asked_by = ${actorIs.account} OR account_id = ${actorIs.account}
        OR (person_id = ANY ((SELECT chorus_whole_persons_of(chorus_account_id()))::uuid[]) AND (case_id IS NULL OR NOT chorus_hides_case(case_id)))`,
      write: 'false',
    });
    await runner.query('REVOKE DELETE, TRUNCATE ON erasure FROM chorus_app');
    await runner.query(`
      CREATE TABLE retention_run (
        id uuid NOT NULL,
        rule text NOT NULL,
        at timestamptz NOT NULL,
        removed integer NOT NULL,
        CONSTRAINT retention_run_pkey PRIMARY KEY (id)
      )`);
    await runner.query('CREATE INDEX retention_run_by_rule ON retention_run (rule, at)');
    await protect(runner, 'retention_run', { read: actorIs.administrator, write: 'false' });
    await runner.query(`
      CREATE TABLE case_keeping (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        goes_on date NOT NULL,
        told integer NOT NULL,
        told_at timestamptz,
        kept_by uuid,
        kept_at timestamptz,
        CONSTRAINT case_keeping_pkey PRIMARY KEY (id),
        CONSTRAINT case_keeping_id_fkey FOREIGN KEY (id) REFERENCES denial_case(id),
        CONSTRAINT case_keeping_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
        CONSTRAINT case_keeping_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES account(id)
      )`);
    await runner.query('CREATE INDEX case_keeping_due ON case_keeping (goes_on)');
    await protect(runner, 'case_keeping', { read: actorIs.actingFor('person_id'), write: 'false' });
    await keepConfidential(runner, 'case_keeping', 'chorus_hides_case(id)');
    await this.letErasuresRemove(runner);
  }

  /**
   * What may only be added to is removed by the owner's right, and only rows of the person whose erasure is under way: no
   * query of the application can take a line out of a log in any other way.
   */
  private async letErasuresRemove(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_erase_lines(erasure_id uuid, target text, ids uuid[]) RETURNS bigint
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE of_person uuid; gone bigint;
      BEGIN
        IF NOT target = ANY (ARRAY[${appendOnly.map((one) => `'${one}'`).join(', ')}]) THEN
          RAISE EXCEPTION 'Nothing is erased from % in this way.', target;
        END IF;
        SELECT person_id INTO of_person FROM public.erasure WHERE id = erasure_id AND state = 'erasing' AND step = 'rows';
        IF of_person IS NULL THEN RAISE EXCEPTION 'No such erasure of a person is under way.'; END IF;
        EXECUTE format('DELETE FROM public.%I WHERE person_id = $1 AND id = ANY ($2)', target) USING of_person, ids;
        GET DIAGNOSTICS gone = ROW_COUNT;
        RETURN gone;
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION chorus_erase_lines(uuid, text, uuid[]) FROM PUBLIC');
    // To the role of the system's sight alone, which each transaction takes; it exists before the migrations do.
    await runner.query('GRANT EXECUTE ON FUNCTION chorus_erase_lines(uuid, text, uuid[]) TO chorus_system');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('chorus.actor_kind', 'system', true)`);
    // An erasure that is under way cannot go on without its table; the older version knows no word for its hold.
    await runner.query(
      `UPDATE person SET state = 'active', suspended_for = NULL WHERE state = 'suspended' AND suspended_for = 'erasure'`,
    );
    await runner.query('DROP FUNCTION chorus_erase_lines(uuid, text, uuid[])');
    await runner.query('DROP TABLE case_keeping');
    await runner.query('DROP TABLE retention_run');
    await runner.query('DROP TABLE erasure');
    await runner.query('ALTER TABLE person DROP CONSTRAINT person_suspended_for_words');
    await runner.query(
      `ALTER TABLE person ADD CONSTRAINT person_suspended_for_words CHECK (suspended_for IN ('death', 'dispute'))`,
    );
  }
}
