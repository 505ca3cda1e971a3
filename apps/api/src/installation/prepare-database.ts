import pg from 'pg';
import { migrate } from '../platform/database/migrate.js';

/**
 * Brings a database up to date. `ownerUrl` is the owner's login. Safe to repeat and to
 * run from several processes at once. Throws one clear line where the server is older than PostgreSQL 16.
 * @returns the names of our migrations that ran.
 */
export async function prepareDatabase(ownerUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'chorus-owner' });
  await connect(client);
  try {
    await refuseOldServer(client);
    return await migrate(ownerUrl);
  } finally {
    await client.end();
  }
}

/** Whether the home behind this database was declared a sample home (decision 24). Read before any transport is chosen. */
export async function isSampleHome(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'chorus-owner' });
  await connect(client);
  try {
    const home = await client.query<{ sample: boolean }>('select sample from home where id = 1');
    return home.rows[0]?.sample ?? false;
  } finally {
    await client.end();
  }
}

/** The database cannot be used; the message is the one line to print and holds no password. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

async function connect(client: pg.Client): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new DatabaseUnusable(
      `The database at ${client.host}:${client.port} cannot be used (${code ?? message}): check DATABASE_URL and that ` +
        'PostgreSQL is running. Nothing was started.',
    );
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const answer = await client.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  const version = answer.rows[0];
  if (version !== undefined && version.number >= 160_000) return;
  throw new DatabaseUnusable(
    `Chorus needs PostgreSQL 16 or newer; this server is ${version?.name ?? 'unknown'}.`,
  );
}
