import { mkdirSync } from 'node:fs';
import { ConfigError, type Config } from '../platform/config/config.js';
import { masterKeys } from '../platform/config/master-keys.js';
import type { EmbeddedLog } from '../platform/database/embedded/embedded-log.js';
import {
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../platform/database/embedded/embedded-postgres.js';
import { isSampleHome, prepareDatabase } from './prepare-database.js';

/** One installed Chorus that is ready to be served: its database is up and migrated, its keys are at hand. */
export interface Installation {
  readonly config: Config;
  /** The pool's login; it acts as chorus_app. */
  readonly databaseUrl: string;
  /** The owner's login; migrations and doctor only. */
  readonly ownerUrl: string;
  /** 32 bytes each, newest last. */
  readonly masterKeys: readonly Buffer[];
  /** Whether this home holds invented people only; decided when it was made, never changed. */
  readonly sampleHome: boolean;
  /** Stops what this process started; a server that belongs to another Chorus is left running. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly log: EmbeddedLog;
  /**
   * Commands work beside a Chorus that runs in the same home, on its database. Serving does not: two servers on
   * one home would be a mistake.
   */
  readonly besideRunning?: boolean;
}

/**
 * Opens the installation the configuration describes: makes the home, starts (or finds) the database, migrates it and
 * reads the keys. Throws with one clear line where a person must act.
 */
export async function openInstallation(config: Config, options: OpenOptions): Promise<Installation> {
  makeHome(config.home);
  const keys = masterKeys(config);
  const database = await openDatabase(config, options);
  try {
    const ran = await prepareDatabase(database.ownerUrl);
    if (ran.length > 0) options.log.info(`Applied ${ran.length} migration(s) to the database`);
    const sampleHome = await isSampleHome(database.ownerUrl);
    const { url: databaseUrl, ownerUrl, close } = database;
    return { config, masterKeys: keys, databaseUrl, ownerUrl, sampleHome, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

export interface OpenedDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

/** The one place that chooses between the embedded database and another. */
export async function openDatabase(config: Config, options: OpenOptions): Promise<OpenedDatabase> {
  const { database, home } = config;
  if (database.kind === 'external') {
    if (Object.values(config.masterKey).every((source) => source === null)) {
      options.log.warn(
        `MASTER_KEY is not set: this machine's own key in ${home}/keys seals the data, and every other machine on ` +
          'this database needs the same key.',
      );
    }
    return { url: database.url, ownerUrl: database.ownerUrl, close: async () => {} };
  }
  const running = options.besideRunning === true ? runningEmbeddedPostgres(home) : null;
  if (running !== null) return { url: running.appUrl, ownerUrl: running.ownerUrl, close: async () => {} };
  const { port } = database;
  const server = await startEmbeddedPostgres({
    home,
    log: options.log,
    ...(port === undefined ? {} : { port }),
  });
  return { url: server.appUrl, ownerUrl: server.ownerUrl, close: () => server.stop() };
}

/** Others may pass through the home (PostgreSQL runs as another user where we are root) but not look into it. */
function makeHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o711 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError([`CHORUS_HOME (${home}) cannot be made (${code ?? 'unknown reason'}).`]);
  }
}
