import type { DataSource } from 'typeorm';
import { applicationRole } from './data-source.js';

/**
 * Refuses to serve with a role that row security would not hold: a superuser, one with BYPASSRLS, or any role but
 * the application's. A wall that the pool can step over protects nobody.
 */
export async function refuseBypassingRole(source: DataSource): Promise<void> {
  const [role] = (await source.query(
    'SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
  )) as { rolname: string; rolsuper: boolean; rolbypassrls: boolean }[];
  if (role === undefined) throw new Error('The database did not say which role is connected.');
  if (role.rolsuper || role.rolbypassrls || role.rolname !== applicationRole) {
    throw new Error(
      `The database pool runs as "${role.rolname}", which row security does not hold. ` +
        `It must run as "${applicationRole}", without SUPERUSER and without BYPASSRLS. Nothing was served.`,
    );
  }
}

/** Row security forced on every table of ours, and at least PostgreSQL 16. Answers the problems found, in words. */
export async function databaseProblems(source: DataSource): Promise<readonly string[]> {
  const [{ version }] = (await source.query(
    `SELECT current_setting('server_version_num')::int AS version`,
  )) as [{ version: number }];
  const open = (await source.query(`
    SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
      AND c.relname <> 'schema_migration'
    ORDER BY 1`)) as { name: string }[];
  return [
    ...(version >= 160_000 ? [] : [`PostgreSQL 16 or newer is needed; this server says ${version}.`]),
    ...open.map(({ name }) => `Table "${name}" has no forced row security.`),
  ];
}
