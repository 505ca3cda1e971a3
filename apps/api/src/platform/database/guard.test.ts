import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { applicationRole, makeDataSource } from './data-source.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded/embedded-postgres.js';
import { refuseBypassingRole } from './guard.js';
import { migrate } from './migrate.js';
import { systemRole } from './system-role.js';

/** Roles belong to a whole server, so this one is nobody else's. */
let home: string;
let server: EmbeddedPostgres;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'chorus-guard-'));
  server = await startEmbeddedPostgres({ home });
  await migrate(server.ownerUrl);
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

const asOwner = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
};

async function boot(): Promise<void> {
  const source = makeDataSource({ url: server.appUrl, tables: [], role: applicationRole, poolSize: 1 });
  await source.initialize();
  await refuseBypassingRole(source).finally(() => source.destroy());
}

test('an application role that has the rights of the system’s without becoming it is refused at boot', async () => {
  await expect(boot()).resolves.toBeUndefined();
  await asOwner(`GRANT ${systemRole} TO ${applicationRole} WITH INHERIT TRUE`);
  await expect(boot()).rejects.toThrow('inherits "chorus_system", which row security lets through');
  await asOwner(`GRANT ${systemRole} TO ${applicationRole} WITH INHERIT FALSE`);
  await expect(boot()).resolves.toBeUndefined();
});

test('a login that may not become the system’s role is refused at boot, and migrating mends it', async () => {
  await asOwner(`REVOKE ${systemRole} FROM ${applicationRole}`);
  await expect(boot()).rejects.toThrow('may not become "chorus_system"');
  await migrate(server.ownerUrl);
  await expect(boot()).resolves.toBeUndefined();
});
