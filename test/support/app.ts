import type { PlaybookRegistry } from '@chorus/domain/playbook/registry';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { AppModule } from '../../apps/api/src/app.module.js';
import {
  challenge,
  completeSignIn,
  requestSignIn,
} from '../../apps/api/src/features/identity/identity.documents.js';
import { workFor } from '../../apps/api/src/features/identity/challenge/work-for.js';
import { SignInSecrets } from '../../apps/api/src/features/identity/sign-in-secrets.js';
import type { SampleStage } from '../../apps/api/src/features/sample/sample.public.js';
import { RelyingParty } from '../../apps/api/src/features/identity/strong-sign-in/relying-party.js';
import type { Installation } from '../../apps/api/src/installation/installation.js';
import { type Config, loadConfig } from '../../apps/api/src/platform/config/config.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { masterKeys } from '../../apps/api/src/platform/config/master-keys.js';
import { httpApplication } from '../../apps/api/src/platform/http/application.js';
import { makeLogger } from '../../apps/api/src/platform/logging/logger.js';
import { startWork, type RunningWork } from '../../apps/api/src/worker.js';
import { Passkeys } from './second-factor.js';
import { testDatabase, type TestDatabase } from './database.js';

export interface GraphqlAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

export interface TestAppOptions {
  /** Also runs relay, reactions and schedules in this process. */
  readonly worker?: boolean;
  /** Who would change over to a sample home; nobody where left out. */
  readonly sampleStage?: SampleStage;
  /** A home of invented people: nothing configured for sending is used (decision 24). */
  readonly sampleHome?: boolean;
  /** Settings by their environment names, over the tests' own. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly webFolder?: string;
  /** Other kinds of campaign than ours; their rows are seeded as an installation's are. */
  readonly playbooks?: PlaybookRegistry;
}

export interface TestApp {
  /** `app.get(SomeUseCase, { strict: false })`. */
  readonly app: NestExpressApplication;
  /** Where it listens: a free port of the loopback. */
  readonly url: string;
  readonly database: TestDatabase;
  readonly installation: Installation;
  readonly config: Config;
  /** Of this application alone; the local outbox is `home/outbox`. */
  readonly home: string;
  readonly work: RunningWork | null;
  /** Log lines so far, as written. */
  readonly logLines: readonly string[];
  /** One operation over HTTP, as nobody or with a bearer token. Answers the body whatever the status. */
  ask<Data = Record<string, never>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    token?: string | null,
  ): Promise<GraphqlAnswer<Data>>;
  /** Signs a mailbox in through the API, with the code its mail would hold. Answers a bearer token and the account. */
  signIn(email: string): Promise<SignedIn>;
  /** The same for somebody who works for an organization: with a passkey of their own, in software. */
  signInAsStaff(email: string): Promise<SignedIn>;
  /** Runs SQL as the database's owner: arranging what the world does, and looking behind the walls. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface SignedIn {
  readonly token: string;
  readonly accountId: string;
}

/** Limits are configuration (decision 37); tests make many requests from one address. */
const wideLimits = {
  LIMIT_REQUESTS_PER_MINUTE: '1000000',
  LIMIT_SIGN_INS_PER_HOUR: '1000000',
  LIMIT_JOINS_PER_HOUR: '1000000',
  LIMIT_COST_PER_MINUTE: '100000000',
  CHALLENGE_WORK: '2',
};

/** The whole application in this process, on a database and a home of its own. Close it in `afterAll`. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await testDatabase();
  if (options.playbooks !== undefined) await migrate(database.ownerUrl, options.playbooks);
  const home = mkdtempSync(join(tmpdir(), 'chorus-app-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    CHORUS_HOME: home,
    DATABASE_URL: database.appUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
    OUTBOX_POLL_MS: '200',
    DUE_SCAN_SECONDS: '1',
    ...wideLimits,
    ...options.settings,
  });
  const sampleHome = options.sampleHome ?? false;
  const installation: Installation = {
    config,
    databaseUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    masterKeys: masterKeys(config),
    sampleHome,
    close: async () => {},
  };
  const logLines: string[] = [];
  const logger = makeLogger('debug', { write: (line) => void logLines.push(line) });
  const kinds = options.playbooks === undefined ? {} : { playbooks: options.playbooks };
  const stage = options.sampleStage === undefined ? {} : { sampleStage: options.sampleStage };
  const parts = { installation, logger, sampleHome, ...kinds, ...stage };
  const app = await httpApplication(AppModule.of(parts), {
    config,
    logger,
    ...(options.webFolder === undefined ? {} : { webFolder: options.webFolder }),
  });
  await app.listen(config.http.port, '127.0.0.1');
  const work = options.worker === true ? await startWork(app, installation, logger) : null;
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  // A pool ends before its sockets do, and dropping the database cuts whatever is still closing.
  owner.on('error', () => undefined);
  const ask = askAt(url);
  const secrets = app.get(SignInSecrets, { strict: false });
  const passkeys = new Passkeys(ask, app.get(RelyingParty, { strict: false }).origin);
  return {
    app,
    url,
    database,
    installation,
    config,
    home,
    work,
    logLines,
    ask,
    signIn: (email) => signIn(ask, secrets, email),
    signInAsStaff: async (email) => passkeys.strengthen(await signIn(ask, secrets, email)),
    sql: async (text, values = []) => (await owner.query(text, [...values])).rows as never,
    async close() {
      await work?.stop();
      await app.close();
      await owner.end();
      await database.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const askAt =
  (url: string): TestApp['ask'] =>
  async (query, variables = {}, token = null) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as never;
  };

/** The work of a fresh challenge, for whatever asks to sign in (decision 37: there is no way around it for tests). */
export async function doneWork(ask: TestApp['ask']): Promise<string> {
  const { data } = await ask<{ challenge: { json: string } }>(challenge);
  return workFor(data.challenge.json);
}

async function signIn(ask: TestApp['ask'], secrets: SignInSecrets, email: string): Promise<SignedIn> {
  const requested = await ask<{ requestSignIn: { attemptId: string } }>(requestSignIn, {
    input: { email, work: await doneWork(ask) },
  });
  const { attemptId } = requested.data.requestSignIn;
  const completed = await ask<{ completeSignIn: { sessionToken: string; accountId: string } }>(
    completeSignIn,
    { input: { attemptId, code: secrets.code(attemptId), keepIn: 'BEARER' } },
  );
  const { sessionToken, accountId } = completed.data.completeSignIn;
  if (sessionToken === undefined) throw new Error(`Signing in was refused: ${JSON.stringify(completed)}`);
  return { token: sessionToken, accountId };
}
