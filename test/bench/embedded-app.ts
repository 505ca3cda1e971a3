import pg from 'pg';
import { prepareDatabase } from '../../apps/api/src/installation/prepare-database.js';
import type { EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { testApp, type TestApp, type TestAppOptions } from '../support/app.js';

/** The whole application in this process on a PostgreSQL of the benchmark's own, as tests have it on theirs. */
export async function appOn(
  { ownerUrl, appUrl }: EmbeddedPostgres,
  options: TestAppOptions = {},
): Promise<TestApp> {
  const template = 'chorus_template';
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  await client.end();
  const url = new URL(ownerUrl);
  url.pathname = `/${template}`;
  await prepareDatabase(url.href);
  process.env.CHORUS_TEST_SERVER = JSON.stringify({ ownerUrl, appUrl, template });
  return testApp(options);
}
