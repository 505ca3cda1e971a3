import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { AppModule } from '../../apps/api/src/app.module.js';
import { SignInSecrets } from '../../apps/api/src/features/identity/sign-in-secrets.js';
import { type Config, loadConfig } from '../../apps/api/src/platform/config/config.js';
import { httpApplication } from '../../apps/api/src/platform/http/application.js';
import { makeLogger } from '../../apps/api/src/platform/logging/logger.js';
import { testDatabase } from './database.js';

export interface GraphqlAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

export interface TestApp {
  readonly app: NestExpressApplication;
  /** Listens on a free port of the loopback. */
  readonly url: string;
  readonly config: Config;
  /** Log lines so far, as written. */
  readonly logLines: readonly string[];
  /** One operation over HTTP, as nobody or with a bearer token. Answers the body whatever the status. */
  ask<Data = Record<string, never>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    token?: string | null,
  ): Promise<GraphqlAnswer<Data>>;
  /** Signs a mailbox in through the API, with the code its mail would hold. Answers a bearer token and the account. */
  signIn(email: string): Promise<{ token: string; accountId: string }>;
  /** Runs SQL as the database's owner: arranging what the world does, and looking behind the walls. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Environment variables beside the usual ones of a test. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly webFolder?: string;
}

/** The real application in this process, on a database of its own, listening. Close it in `afterAll`. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await testDatabase();
  const home = await mkdtemp(join(tmpdir(), 'chorus-app-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    CHORUS_HOME: home,
    LIMIT_REQUESTS_PER_MINUTE: '100000',
    LIMIT_SIGN_INS_PER_HOUR: '10000',
    ...options.environment,
  });
  const logLines: string[] = [];
  const logger = makeLogger('debug', { write: (line) => void logLines.push(line) });
  const installation = { config, databaseUrl: database.appUrl, masterKeys: [randomBytes(32)] };
  const module = AppModule.of({ installation, logger, sampleHome: false });
  const { webFolder } = options;
  const app = await httpApplication(module, {
    config,
    logger,
    ...(webFolder === undefined ? {} : { webFolder }),
  });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });

  const ask: TestApp['ask'] = async (query, variables = {}, token = null) => {
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

  return {
    app,
    url,
    config,
    logLines,
    ask,
    signIn: (email) => signIn(ask, app.get(SignInSecrets, { strict: false }), email),
    sql: async (text, values = []) => (await owner.query(text, [...values])).rows as never,
    async close() {
      await app.close();
      await owner.end();
      await database.drop();
      await rm(home, { recursive: true });
    },
  };
}

async function signIn(ask: TestApp['ask'], secrets: SignInSecrets, email: string) {
  const requested = await ask<{ requestSignIn: { attemptId: string } }>(
    'mutation ($email: String!) { requestSignIn(input: { email: $email }) { ... on SignInRequested { attemptId } ... on Refusal { message } } }',
    { email },
  );
  const { attemptId } = requested.data.requestSignIn;
  const completed = await ask<{ completeSignIn: { sessionToken: string; accountId: string } }>(
    `mutation ($input: CompleteSignInInput!) {
       completeSignIn(input: $input) { ... on SignedIn { sessionToken accountId } ... on Refusal { message } }
     }`,
    { input: { attemptId, code: secrets.code(attemptId), keepIn: 'BEARER' } },
  );
  const { sessionToken, accountId } = completed.data.completeSignIn;
  if (sessionToken === undefined) throw new Error(`Signing in was refused: ${JSON.stringify(completed)}`);
  return { token: sessionToken, accountId };
}
