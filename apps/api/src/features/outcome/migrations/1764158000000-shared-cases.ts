import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const insideSystem = `LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;
const acting = actorIs.actingFor('person_id');
const member = actorIs.memberOf('organization_id');
const theFiling = 'EXISTS (SELECT 1 FROM submission s WHERE s.id = submission_id)';

/** What hides a row from whoever acts for its person, and what of an organization's own sight stays all the same. */
const tables: readonly { readonly table: string; readonly hidden: string; readonly shared: string }[] = [
  ...['case_party', 'case_evidence', 'case_call', 'case_clock'].map((table) => ({
    table,
    hidden: 'chorus_hides_case(case_id)',
    shared: 'chorus_shares_case(case_id)',
  })),
  {
    table: 'participation',
    hidden: 'chorus_hides_case(case_id)',
    shared: `(chorus_shares_case(case_id) AND state <> 'left' AND ${member})`,
  },
  ...['work_item', 'unassigned_case'].map((table) => ({
    table,
    hidden: 'chorus_hides_case(case_id)',
    shared: `(chorus_shares_case(case_id) AND ${member})`,
  })),
  {
    table: 'submission_credit',
    hidden: 'chorus_hides_filing(submission_id)',
    shared: `(chorus_shares_filing(submission_id) AND ${member})`,
  },
  ...['attempt', 'proof', 'filing_return'].map((table) => ({
    table,
    hidden: 'chorus_hides_filing(submission_id)',
    shared: `(chorus_shares_filing(submission_id) AND ${theFiling})`,
  })),
  {
    table: 'outcome',
    hidden: 'chorus_hides_case(case_id)',
    shared: `(chorus_shares_case(case_id) AND (submission_id IS NULL OR ${theFiling}))`,
  },
  {
    table: 'check_in',
    hidden: 'chorus_hides_outcome(outcome_id)',
    shared: 'EXISTS (SELECT 1 FROM outcome o WHERE o.id = outcome_id)',
  },
];

const throughCredit = `EXISTS (
  SELECT 1 FROM submission_credit c
  JOIN participation p ON p.campaign_id = c.campaign_id AND p.case_id = submission.case_id AND p.state <> 'left'
  WHERE c.submission_id = submission.id AND ${actorIs.memberOf('c.organization_id')})`;
const ofTheCase = `${acting} AND EXISTS (SELECT 1 FROM denial_case d WHERE d.id = case_id)`;

const hidesFile = (hidden: string): string => `
  CREATE OR REPLACE FUNCTION chorus_hides_file(file uuid, person uuid, added_by uuid) RETURNS boolean ${insideSystem} AS $$
    SELECT coalesce(bool_or(${hidden}),
      $3 IS DISTINCT FROM chorus_account_id() AND NOT ($2 = ANY (chorus_confidential_persons_of(chorus_account_id()))))
    FROM (
      SELECT e.case_id FROM case_evidence e WHERE e.file_id = $1
      UNION ALL SELECT s.case_id FROM submission s WHERE s.document_file_id = $1
      UNION ALL SELECT s.case_id FROM submission s WHERE s.packet_file_id = $1
      UNION ALL SELECT s.case_id FROM proof p JOIN submission s ON s.id = p.submission_id WHERE p.file_id = $1
      UNION ALL SELECT o.case_id FROM outcome o WHERE o.evidence_file_id = $1
    ) belongs
  $$`;

/**
 * Two rights of one account do not take from each other. Somebody whose right over a person is limited to one case, and
 * who works in an organization that takes part in another, sees of that other what every member sees of it. The limit
 * still holds for what the right alone would show: a filing made elsewhere, another organization's participation. It
 * lifts nothing from confidential care, which is hidden from those who act for the person by whatever way they come.
 */
export class SharedCases1764158000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_shares_case(asked uuid) RETURNS boolean ${insideSystem} AS $$
        SELECT EXISTS (
          SELECT 1 FROM participation p JOIN denial_case d ON d.id = p.case_id AND NOT d.confidential
          WHERE p.case_id = $1 AND p.state <> 'left' AND ${actorIs.memberOf('p.organization_id')})
      $$`);
    await runner.query(`
      CREATE FUNCTION chorus_shares_filing(asked uuid) RETURNS boolean ${insideSystem} AS $$
        SELECT coalesce((SELECT chorus_shares_case(s.case_id) FROM submission s WHERE s.id = $1), false)
      $$`);
    for (const { table, hidden, shared } of tables) await narrow(runner, table, `NOT ${hidden} OR ${shared}`);
    await runner.query(
      hidesFile('chorus_hides_case(belongs.case_id) AND NOT chorus_shares_case(belongs.case_id)'),
    );
    await readFilings(runner, `${ofTheCase} AND NOT chorus_hides_case(case_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await readFilings(runner, ofTheCase);
    await runner.query(hidesFile('chorus_hides_case(belongs.case_id)'));
    for (const { table, hidden } of tables) await narrow(runner, table, `NOT ${hidden}`);
    await runner.query('DROP FUNCTION chorus_shares_filing(uuid)');
    await runner.query('DROP FUNCTION chorus_shares_case(uuid)');
  }
}

const narrow = (runner: QueryRunner, table: string, shown: string): Promise<unknown> =>
  runner.query(
    `ALTER POLICY ${table}_confidential ON ${table} USING (${actorIs.system} OR NOT (${acting}) OR ${shown})`,
  );

const readFilings = (runner: QueryRunner, own: string): Promise<unknown> =>
  runner.query(
    `ALTER POLICY submission_read ON submission USING (${actorIs.system} OR (${own}) OR ${throughCredit})`,
  );
