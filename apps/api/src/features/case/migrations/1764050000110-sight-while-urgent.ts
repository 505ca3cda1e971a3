import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const insideSystem = `LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp`;
const inForce = `a.state = 'in_force' AND a.from_day <= chorus_today() AND (a.until_day IS NULL OR a.until_day >= chorus_today())`;
const professional = `a.basis = 'treating_professional'`;
const ofCase = `(a.case_ids IS NULL OR d.id = ANY (a.case_ids)) AND (NOT d.confidential OR 'view_confidential' = ANY (a.purposes))`;

const personsOf = (which: string): string => `RETURNS uuid[] ${insideSystem} AS $$
  SELECT coalesce(array_agg(DISTINCT a.person_id), '{}') FROM authority a
  JOIN account c ON c.id = a.account_id AND c.state = 'active'
  WHERE a.account_id = $1 AND ${inForce} AND ${which} AND 'view' = ANY (a.purposes) $$`;

const wholePersons = (but: string): string =>
  `CREATE OR REPLACE FUNCTION chorus_whole_persons_of(account uuid) ${personsOf(`a.case_ids IS NULL${but}`)}`;

const coversCase = (parameters: string, but: string): string => `
  CREATE FUNCTION chorus_covers_case(asked uuid, person uuid, confidential boolean${parameters}) RETURNS boolean ${insideSystem} AS $$
    SELECT coalesce(bool_or('view' = ANY (a.purposes)) AND (NOT $3 OR bool_or('view_confidential' = ANY (a.purposes))), false)
    FROM authority a WHERE a.account_id = chorus_account_id() AND a.person_id = $2 AND ${inForce}
      AND (a.case_ids IS NULL OR $1 = ANY (a.case_ids))${but} $$`;

const hidesCase = (more: string): string => `
  CREATE OR REPLACE FUNCTION chorus_hides_case(asked uuid) RETURNS boolean ${insideSystem} AS $$
    SELECT coalesce((SELECT NOT chorus_covers_case(d.id, d.person_id, d.confidential${more}) FROM denial_case d WHERE d.id = $1), false) $$`;

/**
 * Somebody who treats a person acts without a form where it is urgent (29 CFR 2560.503-1(b)(4)), and sees what that takes:
 * the urgent case, and the person while there is one. Whom an account may act for stays as it is, so that the professional
 * can begin an urgent case, or call one urgent, before they see anything.
 */
export class SightWhileUrgent1764050000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(wholePersons(` AND NOT ${professional}`));
    await runner.query(
      `CREATE FUNCTION chorus_shown_persons_of(account uuid) ${personsOf(`(a.case_ids IS NULL OR cardinality(a.case_ids) > 0)
        AND (NOT ${professional} OR EXISTS (SELECT 1 FROM denial_case d
          JOIN case_facet f ON f.id = d.facet_id AND f.urgency = 'urgent' WHERE d.person_id = a.person_id AND ${ofCase}))`)}`,
    );
    // By its clear facts, which stand before the case that refers to them: a policy asks this of a row being inserted.
    await runner.query(
      coversCase(
        ', facet uuid',
        ` AND (NOT ${professional} OR EXISTS (SELECT 1 FROM case_facet f WHERE f.id = $4 AND f.urgency = 'urgent'))`,
      ),
    );
    await runner.query(hidesCase(', d.facet_id'));
    await seeCases(runner, 'chorus_covers_case(id, person_id, confidential, facet_id)');
    await runner.query('DROP FUNCTION chorus_covers_case(uuid, uuid, boolean)');
    await seePersons(runner, `id = ANY ((SELECT chorus_shown_persons_of(chorus_account_id()))::uuid[])`);
    await runner.query(`
      CREATE FUNCTION chorus_person_acted_for(asked uuid) RETURNS SETOF person ${insideSystem} AS $$
        SELECT p.* FROM person p WHERE p.id = $1 AND p.id = ANY (chorus_person_ids()) $$`);
    await runner.query(`
      CREATE FUNCTION chorus_treats_in(asked uuid) RETURNS boolean ${insideSystem} AS $$
        SELECT EXISTS (SELECT 1 FROM denial_case d JOIN authority a ON a.person_id = d.person_id
          WHERE d.id = $1 AND a.account_id = chorus_account_id() AND ${professional} AND ${inForce} AND ${ofCase}) $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION chorus_treats_in(uuid)');
    await runner.query('DROP FUNCTION chorus_person_acted_for(uuid)');
    await seePersons(runner, actorIs.actingFor('id'));
    await runner.query(coversCase('', ''));
    await seeCases(runner, 'chorus_covers_case(id, person_id, confidential)');
    await runner.query(hidesCase(''));
    await runner.query('DROP FUNCTION chorus_covers_case(uuid, uuid, boolean, uuid)');
    await runner.query('DROP FUNCTION chorus_shown_persons_of(uuid)');
    await runner.query(wholePersons(''));
  }
}

const seePersons = (runner: QueryRunner, shown: string): Promise<unknown> =>
  runner.query(`ALTER POLICY person_read ON person USING (${actorIs.system} OR (${shown}))`);

async function seeCases(runner: QueryRunner, covered: string): Promise<void> {
  const condition = `(${actorIs.system} OR (${actorIs.actingFor('person_id')} AND ${covered}))`;
  const alter = (command: string, clauses: string): Promise<unknown> =>
    runner.query(`ALTER POLICY denial_case_${command} ON denial_case ${clauses}`);
  await alter('read', `USING ${condition}`);
  await alter('insert', `WITH CHECK ${condition}`);
  await alter('update', `USING ${condition} WITH CHECK ${condition}`);
  await alter('delete', `USING ${condition}`);
}
