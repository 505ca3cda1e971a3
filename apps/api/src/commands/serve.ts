import { fileURLToPath } from 'node:url';
import type { DefineCommand } from './command.js';

/** `chorus serve`, and `npm start`: the database, the API, the worker and the web app in one process. */
export const define: DefineCommand = (command, terminal) => {
  command
    .option('--no-worker', 'serve requests only; run chorus worker beside it')
    .action(async ({ worker }: { worker: boolean }) => {
      const { loadConfig } = await import('../platform/config/config.js');
      const config = loadConfig();
      const { refuseTakenPort } = await import('./taken-port.js');
      await refuseTakenPort(config.http.port, config.http.host);
      const { makeLogger } = await import('../platform/logging/logger.js');
      const { openInstallation } = await import('../installation/installation.js');
      const { startServer } = await import('../main.js');
      const { untilStopped } = await import('./until-stopped.js');

      const logger = makeLogger(config.logLevel);
      const log = { debug: (line: string) => logger.debug(line), info: terminal.say, warn: terminal.say };
      const installation = await openInstallation(config, { log });
      try {
        const webFolder = fileURLToPath(new URL('../../../web/dist', import.meta.url));
        const server = await startServer(installation, { logger, worker, webFolder });
        await terminal.write(`Chorus is running at ${server.url}\n`);
        if (server.firstAdministratorLink !== null) {
          const link = server.firstAdministratorLink;
          await terminal.write(
            `Sign in as the first administrator (this link works once, for a day):\n  ${link}\n`,
          );
        }
        if (!config.mail.smtp) {
          await terminal.write(`Mails are kept in ${config.home}/outbox: this server does not send.\n`);
        }
        const stop = async () => {
          await server.close();
          await installation.close();
        };
        await untilStopped(stop, config.worker.shutdownSeconds + 20, terminal.say);
      } catch (error) {
        await installation.close();
        throw error;
      }
    });
};
