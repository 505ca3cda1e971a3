import { applicationRole } from './data-source.js';

/**
 * The role a transaction takes while it sees as the system does. Row security lets it through by a policy of its own,
 * which the planner folds away; asked row by row whether the actor is the system, every query of the worker was planned
 * and begun with all the subqueries that decide what an account sees, and cost ten times as much.
 */
export const systemRole = 'chorus_system';

interface Runner {
  query(sql: string): Promise<unknown>;
}

/**
 * Makes the role. The application role may become it, and so may whichever login may become that one; it inherits nothing
 * and no login begins as it. Roles belong to the cluster: another database may have made this one a moment ago.
 */
export async function prepareSystemRole(runner: Runner): Promise<void> {
  await runner.query(`
    DO $$ BEGIN
      CREATE ROLE ${systemRole} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  await runner.query(`
    DO $$ BEGIN
      IF NOT pg_has_role('${applicationRole}', '${systemRole}', 'MEMBER') THEN
        GRANT ${systemRole} TO ${applicationRole} WITH INHERIT FALSE, SET TRUE;
      END IF;
    END $$`);
  await runner.query(`GRANT USAGE ON SCHEMA public TO ${systemRole}`);
}

/**
 * Gives the role what the tables of today ask for, after the migrations: of each table and sequence exactly the rights the
 * application role has, so that what is append-only stays so; and for each command that row security lets anybody do, a
 * policy that lets the role do it. What narrows an account's sight narrows the application role only.
 */
export async function letSystemIn(runner: Runner): Promise<void> {
  await runner.query(`
    DO $$ DECLARE statement text; BEGIN
      FOR statement IN ${rightsToChange} LOOP EXECUTE statement; END LOOP;
      FOR statement IN ${policiesToChange} LOOP EXECUTE statement; END LOOP;
    END $$`);
}

const rightsOf = (role: string): string => `
  SELECT c.oid, c.relkind, a.privilege_type AS word FROM pg_class c, aclexplode(c.relacl) a
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'S') AND a.grantee = '${role}'::regrole`;

const rightsToChange = `
  SELECT format('%s %s ON %s %s %s ${systemRole}', verb, word, CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
    oid::regclass, CASE verb WHEN 'GRANT' THEN 'TO' ELSE 'FROM' END)
  FROM (
    SELECT 'GRANT' AS verb, missing.* FROM (${rightsOf(applicationRole)} EXCEPT ${rightsOf(systemRole)}) missing
    UNION ALL
    SELECT 'REVOKE', surplus.* FROM (${rightsOf(systemRole)} EXCEPT ${rightsOf(applicationRole)}) surplus) changes`;

const commands = `
  SELECT p.schemaname, p.tablename, word AS command, bool_or('${systemRole}' = ANY (p.roles)) AS given,
    bool_or(NOT '${systemRole}' = ANY (p.roles)) AS wanted
  FROM pg_policies p, unnest(CASE p.cmd WHEN 'ALL' THEN '{SELECT,INSERT,UPDATE,DELETE}' ELSE ARRAY[p.cmd] END) word
  WHERE p.schemaname = 'public' AND p.permissive = 'PERMISSIVE' GROUP BY 1, 2, 3`;

const policiesToChange = `
  SELECT CASE WHEN wanted
    THEN format('CREATE POLICY %I ON %I FOR %s TO ${systemRole}%s%s', tablename || '_system_' || lower(command),
      tablename, command, CASE WHEN command <> 'INSERT' THEN ' USING (true)' END,
      CASE WHEN command IN ('INSERT', 'UPDATE') THEN ' WITH CHECK (true)' END)
    ELSE format('DROP POLICY %I ON %I', tablename || '_system_' || lower(command), tablename) END
  FROM (${commands}) c WHERE wanted <> given
  UNION ALL
  SELECT format('ALTER POLICY %I ON %I TO ${applicationRole}', policyname, tablename) FROM pg_policies
  WHERE schemaname = 'public' AND permissive = 'RESTRICTIVE' AND roles = '{public}'`;
