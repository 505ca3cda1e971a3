import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** The owner: arranges rows whatever row security says. */
  readonly ownerUrl: string;
  /** What the application connects with: login chorus_login acting as chorus_app, which row security binds. */
  readonly appUrl: string;
  drop(): Promise<void>;
}

interface TestServer {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly template: string;
}

function testServer(): TestServer {
  const said = process.env.CHORUS_TEST_SERVER;
  if (said === undefined) {
    throw new Error(
      'No test database server: this test belongs to a Jest project with the database global setup.',
    );
  }
  return JSON.parse(said) as TestServer;
}

async function asOwner(ownerUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function onDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/** A database of its own for one test file: a clone of the migrated template, dropped by `drop()`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server.ownerUrl, `create database ${name} template ${server.template} strategy file_copy`);
  return {
    ownerUrl: onDatabase(server.ownerUrl, name),
    appUrl: onDatabase(server.appUrl, name),
    drop: () => asOwner(server.ownerUrl, `drop database if exists ${name} with (force)`),
  };
}
