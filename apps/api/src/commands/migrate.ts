import { prettyJson, type DefineCommand } from './command.js';

/** `chorus migrate`: the database of this home, or DATABASE_URL, up to date. */
export const define: DefineCommand = (command, terminal) => {
  command.action(async () => {
    const { loadConfig } = await import('../platform/config/config.js');
    const { openDatabase } = await import('../installation/installation.js');
    const { prepareDatabase } = await import('../installation/prepare-database.js');
    const log = { debug() {}, info: terminal.say, warn: terminal.say };
    const database = await openDatabase(loadConfig(), { log, besideRunning: true });
    try {
      await terminal.write(prettyJson({ applied: await prepareDatabase(database.ownerUrl) }));
    } finally {
      await database.close();
    }
  });
};
