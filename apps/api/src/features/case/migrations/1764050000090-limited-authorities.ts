import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const insideSystem = `LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;
const inForce = `a.state = 'in_force' AND a.from_day <= chorus_today() AND (a.until_day IS NULL OR a.until_day >= chorus_today())`;

const personsOf = (cases: string): string => `RETURNS uuid[] ${insideSystem} AS $$
  SELECT coalesce(array_agg(DISTINCT a.person_id), '{}') FROM authority a
  JOIN account c ON c.id = a.account_id AND c.state = 'active'
  WHERE a.account_id = $1 AND ${inForce} AND ${cases} AND 'view' = ANY (a.purposes) $$`;

const hidesCase = (of: string): string => `
  CREATE OR REPLACE FUNCTION chorus_hides_case(asked uuid) RETURNS boolean ${insideSystem} AS $$
    SELECT coalesce((SELECT ${of} FROM denial_case d WHERE d.id = $1), false) $$`;

const whole = `person_id = ANY ((SELECT chorus_whole_persons_of(chorus_account_id()))::uuid[])`;
const acting = actorIs.actingFor('person_id');
const own = `account_id = ${actorIs.account}`;

/** Conditions of policies, beside the system's own: before, and since a right may be limited to some cases. */
const ofCase = {
  before: `${acting} AND (NOT confidential OR person_id = ANY ((SELECT chorus_confidential_persons_of(chorus_account_id()))::uuid[]))`,
  now: `${acting} AND chorus_covers_case(id, person_id, confidential)`,
};
const ofAuthority = {
  before: `${own} OR ${acting} OR ${actorIs.administrator}`,
  now: `${own} OR ${whole} OR ${actorIs.administrator}`,
};
const ofConsent = { before: acting, now: whole };
const givenToOrganization = `organization_id IS NOT NULL AND ${actorIs.memberOf('organization_id')}`;
type When = 'before' | 'now';

/**
 * A right that is limited to some cases shows its holder the person and exactly these cases. Whoever acts for a person
 * at all is shown rows of that person; each table with a case behind it narrows that by `chorus_hides_case`, which asks
 * from now on for a right that covers the case. Who else acts for the person, and what the person agreed to in general,
 * stays with those whose right covers the whole.
 */
export class LimitedAuthorities1764050000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION chorus_whole_persons_of(account uuid) ${personsOf('a.case_ids IS NULL')}`,
    );
    await runner.query(`
      CREATE FUNCTION chorus_covers_case(asked uuid, person uuid, confidential boolean) RETURNS boolean ${insideSystem} AS $$
        SELECT coalesce(bool_or('view' = ANY (a.purposes)) AND (NOT $3 OR bool_or('view_confidential' = ANY (a.purposes))), false)
        FROM authority a WHERE a.account_id = chorus_account_id() AND a.person_id = $2 AND ${inForce}
          AND (a.case_ids IS NULL OR $1 = ANY (a.case_ids)) $$`);
    await runner.query(hidesCase('NOT chorus_covers_case(d.id, d.person_id, d.confidential)'));
    await policies(runner, 'now');
    await runner.query(
      `CREATE OR REPLACE FUNCTION chorus_persons_of(account uuid) ${personsOf(`(a.case_ids IS NULL OR cardinality(a.case_ids) > 0)`)}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE OR REPLACE FUNCTION chorus_persons_of(account uuid) ${personsOf('a.case_ids IS NULL')}`,
    );
    await policies(runner, 'before');
    await runner.query(
      hidesCase(
        'd.confidential AND NOT (d.person_id = ANY (chorus_confidential_persons_of(chorus_account_id())))',
      ),
    );
    await runner.query('DROP FUNCTION chorus_covers_case(uuid, uuid, boolean)');
    await runner.query('DROP FUNCTION chorus_whole_persons_of(uuid)');
  }
}

async function policies(runner: QueryRunner, when: When): Promise<void> {
  const alter = (table: string, command: string, clauses: string): Promise<unknown> =>
    runner.query(`ALTER POLICY ${table}_${command} ON ${table} ${clauses}`);
  const using = (condition: string): string => `USING (${actorIs.system} OR (${condition}))`;
  const check = (condition: string): string => `WITH CHECK (${actorIs.system} OR (${condition}))`;
  for (const [table, of] of [
    ['denial_case', ofCase[when]],
    ['consent_event', ofConsent[when]],
  ] as const) {
    const seen = table === 'consent_event' ? `${of} OR (${givenToOrganization})` : of;
    await alter(table, 'read', using(seen));
    await alter(table, 'insert', check(of));
    await alter(table, 'update', `${using(of)} ${check(of)}`);
    await alter(table, 'delete', using(of));
  }
  await alter('authority', 'read', using(ofAuthority[when]));
  await alter('authority', 'update', `${using(ofAuthority[when])} WITH CHECK (${actorIs.system})`);
}
