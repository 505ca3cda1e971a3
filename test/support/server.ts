import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { queueBackends } from './redis.js';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { prepareDatabase } from '../../apps/api/src/installation/prepare-database.js';

/**
 * The database server of one test run, as a process of its own: it ends when the run closes its input, however the
 * run ends, so a cancelled run leaves neither server nor data behind. Prints one line of JSON when ready.
 */
const home = mkdtempSync(join(tmpdir(), 'chorus-test-'));
const words = { debug() {}, info() {}, warn: (message: string) => process.stderr.write(`${message}\n`) };

async function makeTemplate(ownerUrl: string): Promise<string> {
  const template = 'chorus_template';
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create database ${template}`);
  await client.end();
  const url = new URL(ownerUrl);
  url.pathname = `/${template}`;
  await prepareDatabase(url.href);
  return template;
}

if (!queueBackends.includes('redis')) {
  words.warn(
    'No Redis runs on this machine: the queue is tested on PostgreSQL only (Debian: apt-get install redis-server).',
  );
}

const server = await startEmbeddedPostgres({ home, durable: false, maxConnections: 200, log: words });

async function finish(code: number): Promise<never> {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
  process.exit(code);
}

process.stdin.resume();
process.stdin.once('close', () => void finish(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void finish(0));

try {
  const template = await makeTemplate(server.ownerUrl);
  process.stdout.write(`${JSON.stringify({ ownerUrl: server.ownerUrl, appUrl: server.appUrl, template })}\n`);
} catch (error) {
  process.stderr.write(`The test database could not be made: ${(error as Error).stack ?? String(error)}\n`);
  await finish(1);
}
