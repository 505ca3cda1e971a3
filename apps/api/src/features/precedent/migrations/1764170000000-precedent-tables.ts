import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../../platform/database/row-security.js';

/**
 * Published decisions: public records of public bodies, so everybody reads them and only the system writes them.
 * Our own verified outcomes are not copied here; they stay with the outcome and are measured where row security
 * already says whose they are.
 */
export class Precedent1764170000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE decision_import (
        id uuid NOT NULL,
        source text NOT NULL,
        mapping_version integer NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        rows integer NOT NULL,
        imported integer NOT NULL,
        updated integer NOT NULL,
        unchanged integer NOT NULL,
        left_out integer NOT NULL,
        CONSTRAINT decision_import_pkey PRIMARY KEY (id)
      )`);
    await runner.query('CREATE INDEX decision_import_by_source ON decision_import (source, started_at)');
    await runner.query(`
      CREATE TABLE decision (
        id uuid NOT NULL,
        import_id uuid NOT NULL,
        source text NOT NULL,
        source_key text NOT NULL,
        version integer NOT NULL,
        result text NOT NULL,
        authority_level text NOT NULL,
        jurisdiction text,
        payer_party text,
        treatment text,
        condition text,
        reason text,
        level text,
        published jsonb NOT NULL,
        decided_year integer,
        decided_on date,
        content_hash bytea NOT NULL,
        imported_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT decision_pkey PRIMARY KEY (id),
        CONSTRAINT decision_version_counts_up CHECK (version >= 1),
        CONSTRAINT decision_result_words CHECK (result IN ('overturned', 'partly_overturned', 'upheld', 'ineligible',
          'administrative_reversal', 'insurer_own_reversal', 'withdrawn', 'no_answer_in_time', 'unknown')),
        CONSTRAINT decision_authority_level_words CHECK (authority_level IN ('insurer_own_reversal', 'independent_reviewer',
          'regulator_finding', 'administrative_judge', 'court')),
        CONSTRAINT decision_import_id_fkey FOREIGN KEY (import_id) REFERENCES decision_import (id)
      )`);
    await runner.query('CREATE UNIQUE INDEX decision_version ON decision (source, source_key, version)');
    await runner.query(
      'CREATE UNIQUE INDEX decision_current ON decision (source, source_key) WHERE superseded_at IS NULL',
    );
    await protect(runner, 'decision_import', { read: 'true', write: 'false' });
    await protect(runner, 'decision', { read: 'true', write: 'false' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE decision');
    await runner.query('DROP TABLE decision_import');
  }
}
