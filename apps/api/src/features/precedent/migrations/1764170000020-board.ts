import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../../platform/database/row-security.js';

/** What a change of makes a person's shares untrue. A test holds the query that writes shares to these columns. */
export const boardWatches = {
  participation: ['person_id', 'case_id', 'campaign_id', 'organization_id', 'state', 'joined_at'],
  denial_case: ['person_id', 'facet_id', 'confidential'],
  submission: [
    'person_id',
    'case_id',
    'filing_type',
    'state',
    'signed_at',
    'satisfied_on',
    'act_by',
    'release_from',
  ],
  submission_credit: ['person_id', 'submission_id', 'campaign_id'],
  outcome: ['person_id', 'case_id', 'submission_id', 'state', 'result', 'reported_by', 'evidence_since'],
  consent_event: ['person_id', 'organization_id', 'purpose', 'act', 'at'],
  erasure: ['person_id', 'kind', 'state'],
} as const;

/** Facts without a person: they are found through the case. */
export const boardFacts = ['residence_state', 'contract_state', 'act_by'] as const;

const tables = ['board_change', 'board_share', 'board_total', 'board_rules'];
const inside = `LANGUAGE plpgsql SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;
const key = 'campaign_id, figure, word, day, steps';
const words = `figure IN ('case', 'not_agreed', 'due', 'filing', 'to_verify', 'to_call')`;

const changed = (columns: readonly string[]): string =>
  `(${columns.map((one) => `OLD.${one}`).join(', ')}) IS DISTINCT FROM (${columns.map((one) => `NEW.${one}`).join(', ')})`;

/**
 * What a campaign's board counts, kept. What is there already is counted by the worker, as after a change of the rules; until
 * it has, a board is counted anew each time.
 */
export class Board1764170000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE board_change (
        number bigserial NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT board_change_pkey PRIMARY KEY (number)
      )`);
    await runner.query(`
      CREATE TABLE board_share (
        person_id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        figure text NOT NULL,
        word text NOT NULL,
        day date NOT NULL,
        steps integer NOT NULL,
        count integer NOT NULL,
        CONSTRAINT board_share_figure_words CHECK (${words}),
        CONSTRAINT board_share_pkey PRIMARY KEY (person_id, ${key})
      )`);
    await runner.query(`
      CREATE TABLE board_total (
        campaign_id uuid NOT NULL,
        figure text NOT NULL,
        word text NOT NULL,
        day date NOT NULL,
        steps integer NOT NULL,
        count integer NOT NULL,
        CONSTRAINT board_total_figure_words CHECK (${words}),
        CONSTRAINT board_total_pkey PRIMARY KEY (${key})
      )`);
    await runner.query(`
      CREATE TABLE board_rules (version integer NOT NULL, CONSTRAINT board_rules_pkey PRIMARY KEY (version))`);
    // Counts are made and read with the system's sight; the trigger that notices a change writes with it as well.
    for (const table of tables) await protect(runner, table, { read: 'false' });
    // Shares come and go as wholes: their sums have no other way to follow.
    await runner.query('REVOKE UPDATE, TRUNCATE ON board_share FROM chorus_app');
    await this.noticeChanges(runner);
    await this.keepTotals(runner);
  }

  private async noticeChanges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_board_changed() RETURNS trigger ${inside} AS $$ BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO board_change (person_id) SELECT NEW.person_id WHERE NEW.person_id IS NOT NULL;
        ELSE
          INSERT INTO board_change (person_id) SELECT OLD.person_id WHERE OLD.person_id IS NOT NULL;
          IF TG_OP = 'UPDATE' AND NEW.person_id IS DISTINCT FROM OLD.person_id AND NEW.person_id IS NOT NULL THEN
            INSERT INTO board_change (person_id) VALUES (NEW.person_id);
          END IF;
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE FUNCTION chorus_board_facts_changed() RETURNS trigger ${inside} AS $$ BEGIN
        INSERT INTO board_change (person_id) SELECT person_id FROM denial_case WHERE facet_id = NEW.id;
        RETURN NULL;
      END $$`);
    for (const [table, columns] of Object.entries(boardWatches)) {
      await runner.query(`CREATE TRIGGER ${table}_board_comes AFTER INSERT OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION chorus_board_changed()`);
      await runner.query(`CREATE TRIGGER ${table}_board_changes AFTER UPDATE ON ${table}
        FOR EACH ROW WHEN (${changed(columns)}) EXECUTE FUNCTION chorus_board_changed()`);
    }
    await runner.query(`CREATE TRIGGER case_facet_board_changes AFTER UPDATE ON case_facet
      FOR EACH ROW WHEN (${changed(boardFacts)}) EXECUTE FUNCTION chorus_board_facts_changed()`);
  }

  private async keepTotals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_board_totals() RETURNS trigger ${inside} AS $$ BEGIN
        INSERT INTO board_total AS t (${key}, count)
        SELECT ${key}, sum(CASE TG_OP WHEN 'INSERT' THEN count ELSE -count END) FROM moved GROUP BY ${key} ORDER BY ${key}
        ON CONFLICT (${key}) DO UPDATE SET count = t.count + excluded.count;
        DELETE FROM board_total t WHERE t.count = 0 AND (${key}) IN (SELECT ${key} FROM moved);
        RETURN NULL;
      END $$`);
    // An erasure takes shares away while the worker writes others: the second waits before it has touched any.
    await runner.query(`
      CREATE FUNCTION chorus_board_in_turn() RETURNS trigger ${inside} AS $$ BEGIN
        PERFORM 1 FROM board_rules FOR UPDATE;
        RETURN NULL;
      END $$`);
    await runner.query(`CREATE TRIGGER board_share_in_turn BEFORE INSERT OR DELETE ON board_share
      FOR EACH STATEMENT EXECUTE FUNCTION chorus_board_in_turn()`);
    await runner.query(`CREATE TRIGGER board_share_adds AFTER INSERT ON board_share
      REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION chorus_board_totals()`);
    await runner.query(`CREATE TRIGGER board_share_takes AFTER DELETE ON board_share
      REFERENCING OLD TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION chorus_board_totals()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(boardWatches)) {
      await runner.query(`DROP TRIGGER ${table}_board_comes ON ${table}`);
      await runner.query(`DROP TRIGGER ${table}_board_changes ON ${table}`);
    }
    await runner.query('DROP TRIGGER case_facet_board_changes ON case_facet');
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
    for (const name of ['changed', 'facts_changed', 'totals', 'in_turn'])
      await runner.query(`DROP FUNCTION chorus_board_${name}()`);
  }
}
