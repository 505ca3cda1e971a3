import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const insideSystem = `LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;

/** Every table whose rows an organization sees by being named in them; all else of a case it sees through these. */
const tables = [
  'participation',
  'consent_event',
  'work_item',
  'planned_item',
  'unassigned_case',
  'submission_credit',
] as const;

/** Of these each row is of one case. */
const ofCase = ['participation', 'work_item', 'planned_item', 'unassigned_case'] as const;

const notLeaving = (column: string): string => `${column} <> ALL ((SELECT chorus_leaving_persons())::uuid[])`;

const sharesCase = (more: string): string => `
  CREATE OR REPLACE FUNCTION chorus_shares_case(asked uuid) RETURNS boolean ${insideSystem} AS $$
    SELECT EXISTS (
      SELECT 1 FROM participation p JOIN denial_case d ON d.id = p.case_id AND NOT d.confidential
      WHERE p.case_id = $1 AND p.state <> 'left' AND ${actorIs.memberOf('p.organization_id')}${more})
  $$`;

const deniedAlike = (more: string): string => `
  CREATE OR REPLACE FUNCTION chorus_denied_alike(asked uuid, people integer) RETURNS boolean ${insideSystem} AS $$
    SELECT count(DISTINCT theirs.person_id) >= greatest($2, 11)
    FROM participation mine
    JOIN denial_case d ON d.id = mine.case_id AND NOT d.confidential
    JOIN case_facet f ON f.id = d.facet_id
    JOIN participation theirs ON theirs.campaign_id = mine.campaign_id AND theirs.person_id <> mine.person_id
      AND theirs.state <> 'left'${more}
    JOIN denial_case o ON o.id = theirs.case_id AND NOT o.confidential AND NOT o.needs_review AND o.state <> 'withdrawn'
    JOIN case_facet g ON g.id = o.facet_id AND g.reason_key = f.reason_key AND g.treatment_key = f.treatment_key
    WHERE mine.case_id = $1 AND mine.state <> 'left'
      AND EXISTS (
        SELECT 1 FROM case_party a JOIN case_party b ON b.role = a.role AND b.payer_id = a.payer_id
        WHERE a.case_id = d.id AND b.case_id = o.id
          AND a.role IN ('risk_bearer', 'administrator', 'delegated_reviewer', 'pharmacy_benefit_manager'))
      AND (SELECT e.act FROM consent_event e
           WHERE e.person_id = theirs.person_id AND e.purpose = 'pool' AND e.organization_id = theirs.organization_id
           ORDER BY e.at DESC, e.act DESC LIMIT 1) = 'given'
  $$`;

/**
 * From the moment somebody asks to be erased until it is done or called off, groups see nothing of them and count them
 * nowhere. Whoever acts for them sees all of it, since its dates run on. Computed figures ask the same function. A finished
 * case whose time came is hidden once its erasure has begun.
 */
export class HiddenWhileErased1764159000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_leaving_cases() RETURNS uuid[] ${insideSystem} AS $$
        SELECT coalesce(array_agg(case_id), '{}') FROM erasure WHERE kind = 'case' AND state = 'erasing'
      $$`);
    await runner.query(`
      CREATE FUNCTION chorus_leaving_persons() RETURNS uuid[] ${insideSystem} AS $$
        SELECT coalesce(array_agg(person_id), '{}') FROM erasure
        WHERE kind = 'person' AND state IN ('asked', 'erasing')
      $$`);
    for (const table of tables)
      await runner.query(`
        CREATE POLICY ${table}_leaving ON ${table} AS RESTRICTIVE FOR SELECT
        USING (${actorIs.system} OR ${actorIs.actingFor('person_id')} OR ${notLeaving('person_id')})`);
    for (const table of ofCase)
      await runner.query(`
        CREATE POLICY ${table}_leaving_case ON ${table} AS RESTRICTIVE FOR SELECT
        USING (${actorIs.system} OR ${actorIs.actingFor('person_id')} OR case_id <> ALL ((SELECT chorus_leaving_cases())::uuid[]))`);
    await runner.query(sharesCase(` AND ${notLeaving('p.person_id')}`));
    await runner.query(deniedAlike(` AND ${notLeaving('theirs.person_id')}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(deniedAlike(''));
    await runner.query(sharesCase(''));
    for (const table of ofCase) await runner.query(`DROP POLICY ${table}_leaving_case ON ${table}`);
    for (const table of tables) await runner.query(`DROP POLICY ${table}_leaving ON ${table}`);
    await runner.query('DROP FUNCTION chorus_leaving_persons()');
    await runner.query('DROP FUNCTION chorus_leaving_cases()');
  }
}
