import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { system } from '@chorus/domain/shared/actor';
import { openInstallation, type Installation } from '../installation/installation.js';
import { type RunningServer, startServer } from '../main.js';
import { BusinessClock } from '../platform/clocks/clocks.js';
import { loadConfig } from '../platform/config/config.js';
import { applicationRole, makeDataSource } from '../platform/database/data-source.js';
import { Db } from '../platform/database/db.js';
import { makeLogger } from '../platform/logging/logger.js';
import { tables } from '../schema.js';
import { CommandFailed } from '../commands/command.js';
import { isMadeByDemo, markOfDemo, settingsForSamples } from './settings-for-samples.js';

export interface SampleServer {
  readonly server: RunningServer;
  readonly home: string;
  stop(): Promise<void>;
}

/**
 * Starts a Chorus of its own in a fresh home: embedded database, virtual business clock, limits wide enough for a crowd
 * behind one address. The home is declared a sample home before any transport is chosen.
 */
export async function startSampleHome(options: {
  readonly home: string;
  readonly port: number;
  readonly startsAt: Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  /** The built web app, for whoever browses it while it still runs. */
  readonly webFolder?: string;
}): Promise<SampleServer> {
  makeFreshHome(options.home);
  const port = options.port === 0 ? await freePort() : options.port;
  const config = loadConfig({
    ...settingsForSamples(options.environment),
    CHORUS_HOME: options.home,
    PORT: String(port),
    LOG_LEVEL: 'error',
    DATABASE_POOL_SIZE: '20',
    LIMIT_REQUESTS_PER_MINUTE: '10000000',
    LIMIT_SIGN_INS_PER_HOUR: '1000000',
    LIMIT_JOINS_PER_HOUR: '1000000',
    LIMIT_COST_PER_MINUTE: '100000000',
    CHALLENGE_WORK: '2',
    OUTBOX_POLL_MS: '250',
    DUE_SCAN_SECONDS: '1',
  });
  const log = { debug() {}, info: options.say, warn: options.say };
  const opened = await openInstallation(config, { log });
  try {
    await declareSample(opened, options.startsAt);
    const installation = { ...opened, sampleHome: true };
    const logger = makeLogger('error', { write: (line) => void process.stderr.write(line) });
    const server = await startServer(installation, {
      logger,
      worker: true,
      ...(options.webFolder === undefined ? {} : { webFolder: options.webFolder }),
    });
    return {
      server,
      home: config.home,
      stop: async () => {
        await server.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Only a home that a demo has made is made anew; anything else is somebody's. */
function makeFreshHome(home: string): void {
  if (existsSync(home) && readdirSync(home).length > 0) {
    if (!isMadeByDemo(home))
      throw new CommandFailed(`${home} was not made by the demo. Choose another folder with --home.`, 2);
    rmSync(home, { recursive: true, force: true });
  }
  mkdirSync(home, { recursive: true, mode: 0o711 });
  writeFileSync(join(home, markOfDemo), 'Invented people only; the next demo here begins anew.\n');
}

async function declareSample(installation: Installation, startsAt: Date): Promise<void> {
  const source = makeDataSource({
    url: installation.databaseUrl,
    tables,
    role: applicationRole,
    poolSize: 2,
  });
  await source.initialize();
  try {
    const clock = new BusinessClock();
    await new Db(source).transaction(system('command-line'), async (tx) => {
      await clock.declareSample(tx);
      await clock.set(tx, startsAt);
    });
  } finally {
    await source.destroy();
  }
}

/** Mails name the address people reach, so it must be known before the server listens. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
