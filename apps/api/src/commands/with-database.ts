import type { Installation } from '../installation/installation.js';
import type { Db } from '../platform/database/db.js';
import type { Terminal } from './command.js';

/**
 * Runs a command's work on the database of this home, or DATABASE_URL, brought up to date first; beside a Chorus that
 * is running it uses that one's server. Everything is loaded here, so that commands without a database stay quick.
 */
export async function withDatabase<T>(
  terminal: Terminal,
  work: (db: Db, installation: Installation) => Promise<T>,
): Promise<T> {
  const { loadConfig } = await import('../platform/config/config.js');
  const { openInstallation } = await import('../installation/installation.js');
  const { applicationRole, makeDataSource } = await import('../platform/database/data-source.js');
  const { refuseBypassingRole } = await import('../platform/database/guard.js');
  const { Db } = await import('../platform/database/db.js');
  const { tables } = await import('../schema.js');

  const log = { debug() {}, info: terminal.say, warn: terminal.say };
  const installation = await openInstallation(loadConfig(), { log, besideRunning: true });
  try {
    const source = makeDataSource({
      url: installation.databaseUrl,
      tables,
      role: applicationRole,
      poolSize: 2,
    });
    await source.initialize();
    try {
      await refuseBypassingRole(source);
      return await work(new Db(source), installation);
    } finally {
      await source.destroy();
    }
  } finally {
    await installation.close();
  }
}
