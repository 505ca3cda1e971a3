import pg from 'pg';

/** The role every request acts as; migrations give it its rights. It owns nothing and cannot bypass row security. */
const applicationRole = 'chorus_app';
/** The login of the application's pool. It has no rights of its own: it may only become the application role. */
export const loginRole = 'chorus_login';

/**
 * Makes the database and the application's login where they are missing, and sets the login's password. Safe to
 * repeat: a first start may have been cut off between any two of these. `maintenanceUrl` is the owner's, on a database
 * that exists.
 */
export async function ensureDatabaseAndLogin(
  maintenanceUrl: string,
  databaseName: string,
  loginPassword: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const roles = await client.query<{ name: string }>(
      'select rolname as name from pg_roles where rolname = any($1)',
      [[applicationRole, loginRole]],
    );
    const present = new Set(roles.rows.map(({ name }) => name));
    if (!present.has(applicationRole)) {
      await client.query(
        `create role ${applicationRole} nologin nosuperuser nobypassrls nocreatedb nocreaterole`,
      );
    }
    if (!present.has(loginRole)) {
      await client.query(`create role ${loginRole} login nosuperuser nobypassrls nocreatedb nocreaterole`);
    }
    await client.query(`grant ${applicationRole} to ${loginRole} with inherit false, set true`);
    // Every session of the login begins as the application role, also in a pool that knows nothing of roles.
    await client.query(`alter role ${loginRole} set role = ${applicationRole}`);
    await client.query(`alter role ${loginRole} password ${client.escapeLiteral(loginPassword)}`);
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}
