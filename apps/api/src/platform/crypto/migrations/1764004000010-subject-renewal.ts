import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../database/row-security.js';

/** Sealed columns of tables that may only be added to. */
const lines = [
  'case_call.sealed_entry',
  'submission_signature.sealed_typed_name',
  'submission_signature.sealed_signed_from',
];

/** New keys for persons, accounts and organizations, while several processes serve. */
export class SubjectRenewal1764004000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whoever does not say otherwise is of a version that reads a subject's first key only.
    await runner.query('ALTER TABLE key_process ADD COLUMN round integer NOT NULL DEFAULT -1');
    await runner.query(`
      CREATE TABLE subject_renewal (
        id integer NOT NULL,
        round integer NOT NULL,
        run uuid,
        subjects text array NOT NULL,
        forgets boolean NOT NULL,
        begun_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT subject_renewal_one CHECK (id = 1),
        CONSTRAINT subject_renewal_pkey PRIMARY KEY (id)
      )`);
    await protect(runner, 'subject_renewal', { read: 'false' });
    await this.letLinesBeSealedAnew(runner);
  }

  /**
   * What may only be added to is sealed anew by the owner's right: only sealed columns, only while a renewal goes on, each
   * value only in the place of the one that was read. Which words are sealed, no database can tell.
   */
  private async letLinesBeSealedAnew(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_seal_lines_anew(target text, field text, ids uuid[], before bytea[], after bytea[]) RETURNS bigint
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE sealed bigint;
      BEGIN
        IF NOT target || '.' || field = ANY (ARRAY[${lines.map((one) => `'${one}'`).join(', ')}]) THEN
          RAISE EXCEPTION 'Nothing is sealed anew in %.% in this way.', target, field;
        END IF;
        IF NOT EXISTS (SELECT 1 FROM public.subject_renewal WHERE begun_at IS NOT NULL AND finished_at IS NULL) THEN
          RAISE EXCEPTION 'No renewal of keys goes on.';
        END IF;
        EXECUTE format(
          'UPDATE public.%I t SET %I = n.after FROM unnest($1, $2, $3) AS n (id, before, after)
           WHERE t.id = n.id AND t.%I = n.before', target, field, field) USING ids, before, after;
        GET DIAGNOSTICS sealed = ROW_COUNT;
        RETURN sealed;
      END $$`);
    const signature = 'chorus_seal_lines_anew(text, text, uuid[], bytea[], bytea[])';
    await runner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO chorus_system`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION chorus_seal_lines_anew(text, text, uuid[], bytea[], bytea[])');
    await runner.query('DROP TABLE subject_renewal');
    await runner.query('ALTER TABLE key_process DROP COLUMN round');
  }
}
