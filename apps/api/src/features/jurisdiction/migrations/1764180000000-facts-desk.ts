import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../../platform/database/row-security.js';

const insideSystem = `LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;

/** What people found when they compared facts with their sources, over the compiled rows. */
export class FactsDesk1764180000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fact_confirmation (
        id uuid NOT NULL,
        fact_key text NOT NULL,
        digest text NOT NULL,
        source text NOT NULL,
        looked_on date NOT NULL,
        confirmed_by uuid NOT NULL,
        counts_as uuid NOT NULL,
        confirmed_as text NOT NULL,
        confirmed_at timestamptz NOT NULL,
        CONSTRAINT fact_confirmation_confirmed_as_words CHECK (confirmed_as IN ('administrator', 'reviewer')),
        CONSTRAINT fact_confirmation_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES account(id),
        CONSTRAINT fact_confirmation_counts_as_fkey FOREIGN KEY (counts_as) REFERENCES account(id),
        CONSTRAINT fact_confirmation_pkey PRIMARY KEY (id)
      )`);
    await runner.query('CREATE INDEX fact_confirmation_by_fact ON fact_confirmation (fact_key)');
    await runner.query(`
      CREATE TABLE fact_report (
        id uuid NOT NULL,
        fact_key text NOT NULL,
        digest text NOT NULL,
        source text NOT NULL,
        source_says text NOT NULL,
        looked_on date NOT NULL,
        reported_by uuid NOT NULL,
        reported_as text NOT NULL,
        reported_at timestamptz NOT NULL,
        answer text,
        reason text,
        answered_by uuid,
        answered_at timestamptz,
        CONSTRAINT fact_report_reported_as_words CHECK (reported_as IN ('administrator', 'reviewer')),
        CONSTRAINT fact_report_answer_words CHECK (answer IN ('mended', 'source_agrees')),
        CONSTRAINT fact_report_answer_has_reason CHECK (answer IS NULL OR (reason IS NOT NULL AND answered_at IS NOT NULL)),
        CONSTRAINT fact_report_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES account(id),
        CONSTRAINT fact_report_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id),
        CONSTRAINT fact_report_pkey PRIMARY KEY (id)
      )`);
    await runner.query('CREATE INDEX fact_report_by_fact ON fact_report (fact_key)');
    // They are about the law and everybody's to read; written by use cases that decided.
    for (const table of ['fact_confirmation', 'fact_report'])
      await protect(runner, table, { read: 'true', write: 'false' });
    await runner.query(`
      CREATE FUNCTION chorus_keeps_confirmations() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'what somebody found on a day is not changed'; END $$`);
    await runner.query(
      `CREATE TRIGGER fact_confirmation_grows BEFORE UPDATE ON fact_confirmation FOR EACH ROW EXECUTE FUNCTION chorus_keeps_confirmations()`,
    );
    await runner.query(`
      CREATE FUNCTION chorus_reviews_facts(account uuid) RETURNS boolean ${insideSystem} AS $$
        SELECT EXISTS (
          SELECT 1 FROM membership m JOIN organization o ON o.id = m.organization_id
          WHERE m.account_id = $1 AND m.role = 'reviewer' AND m.state = 'active'
            AND (m.expires_at IS NULL OR m.expires_at > now()) AND o.state = 'verified' AND NOT o.sample)
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION chorus_reviews_facts(uuid)');
    await runner.query('DROP TABLE fact_report');
    await runner.query('DROP TABLE fact_confirmation');
    await runner.query('DROP FUNCTION chorus_keeps_confirmations()');
  }
}
