/**
 * Prints the SQL that would bring the migrated database in line with the tables, for a person to edit into a
 * migration: `npm run migration:sql`. Nothing printed means migrations and tables agree.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntitySchema } from 'typeorm';
import { makeDataSource } from '../apps/api/src/platform/database/data-source.js';
import { startEmbeddedPostgres } from '../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../apps/api/src/platform/database/migrate.js';
import { tables } from '../apps/api/src/schema.js';

const home = mkdtempSync(join(tmpdir(), 'chorus-migration-'));
const quiet = { debug() {}, info() {}, warn: (message: string) => process.stderr.write(`${message}\n`) };
const server = await startEmbeddedPostgres({ home, durable: false, log: quiet });
try {
  await migrate(server.ownerUrl);
  const source = makeDataSource({ url: server.ownerUrl, tables: tables as EntitySchema[] });
  await source.initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  for (const { query } of upQueries) process.stdout.write(`${query};\n`);
  await source.destroy();
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
