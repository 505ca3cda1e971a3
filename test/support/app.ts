import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../../apps/api/src/app.module.js';
import type { Installation } from '../../apps/api/src/installation/installation.js';
import { loadConfig } from '../../apps/api/src/platform/config/config.js';
import { masterKeys } from '../../apps/api/src/platform/config/master-keys.js';
import { httpApplication } from '../../apps/api/src/platform/http/application.js';
import { makeLogger } from '../../apps/api/src/platform/logging/logger.js';
import { startWork, type RunningWork } from '../../apps/api/src/worker.js';
import { testDatabase, type TestDatabase } from './database.js';

export interface TestAppOptions {
  /** Also runs relay, reactions and schedules in this process. */
  readonly worker?: boolean;
  /** A home of invented people: nothing configured for sending is used (decision 24). */
  readonly sampleHome?: boolean;
  /** Settings by their environment names, over the tests' own. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface TestApp {
  /** `supertest(app.getHttpServer())`, `app.get(SomeUseCase)`. */
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  readonly installation: Installation;
  /** Of this application alone; the local outbox is `home/outbox`. */
  readonly home: string;
  readonly work: RunningWork | null;
  close(): Promise<void>;
}

/** Limits are configuration (decision 37); tests make many requests from one address. */
const wideLimits = {
  LIMIT_REQUESTS_PER_MINUTE: '1000000',
  LIMIT_SIGN_INS_PER_HOUR: '1000000',
  LIMIT_JOINS_PER_HOUR: '1000000',
};

/** The whole application in this process, on a database and a home of its own, not listening on any port. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await testDatabase();
  const home = mkdtempSync(join(tmpdir(), 'chorus-app-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
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
  const logger = makeLogger(config.logLevel);
  const app = await httpApplication(AppModule.of({ installation, logger, sampleHome }), { config, logger });
  await app.init();
  const work = options.worker === true ? await startWork(app, installation, logger) : null;
  return {
    app,
    database,
    installation,
    home,
    work,
    close: async () => {
      await work?.stop();
      await app.close();
      await database.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
