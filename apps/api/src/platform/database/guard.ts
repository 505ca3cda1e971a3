import type { DataSource } from 'typeorm';
import { applicationRole } from './data-source.js';
import { systemRole } from './system-role.js';

interface Roles {
  readonly actingAs: string;
  readonly login: string;
  /** A role the login is or may become, by name, that row security does not bind. */
  readonly bypasses: string | null;
  /** Whether the application role has what the system's role has without becoming it. */
  readonly inherits: boolean;
  readonly mayBecomeSystem: boolean;
}

/**
 * Refuses to serve with a connection that row security would not hold: one that acts as any role but the
 * application's, and one whose login is, or may become, a superuser or a role with BYPASSRLS. A session begins as
 * `chorus_app` whatever its login is, and RESET ROLE takes that off again: a wall that the pool can step over protects
 * nobody.
 */
export async function refuseBypassingRole(source: DataSource): Promise<void> {
  const [roles] = (await source.query(
    `SELECT current_user AS "actingAs", session_user AS login,
       (SELECT r.rolname FROM pg_roles r
         WHERE (r.rolsuper OR r.rolbypassrls) AND pg_has_role(session_user, r.oid, 'MEMBER')
         ORDER BY r.rolname <> session_user, r.rolname LIMIT 1) AS bypasses,
       pg_has_role(current_user, '${systemRole}', 'USAGE') AS inherits,
       pg_has_role(session_user, '${systemRole}', 'SET') AS "mayBecomeSystem"`,
  )) as Roles[];
  if (roles === undefined) throw new Error('The database did not say which role is connected.');
  const { actingAs, login, bypasses, inherits, mayBecomeSystem } = roles;
  if (bypasses !== null) {
    const may = bypasses === login ? 'is' : `may become "${bypasses}",`;
    throw new Error(
      `The database login "${login}" ${may} a role which row security does not hold. DATABASE_URL must name a login ` +
        `without SUPERUSER and without BYPASSRLS that may become "${applicationRole}"; the owner's login belongs into ` +
        'MIGRATION_DATABASE_URL (docs/guides/operating.md, "A database of your own"). Nothing was served.',
    );
  }
  if (actingAs !== applicationRole) {
    throw new Error(
      `The database pool acts as "${actingAs}"; it must act as "${applicationRole}", whose walls are row security. ` +
        'Nothing was served.',
    );
  }
  if (inherits) {
    // Policies made for a role hold for whoever inherits it: every account would see every row.
    throw new Error(
      `The role "${applicationRole}" inherits "${systemRole}", which row security lets through. Let the owner run ` +
        `GRANT ${systemRole} TO ${applicationRole} WITH INHERIT FALSE, SET TRUE. Nothing was served.`,
    );
  }
  if (!mayBecomeSystem) {
    throw new Error(
      `The database login "${login}" may not become "${systemRole}", as which the worker asks. Let the owner run ` +
        `GRANT ${systemRole} TO ${applicationRole} WITH INHERIT FALSE, SET TRUE. Nothing was served.`,
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
