import type { DefineCommand } from './command.js';

/** `chorus serve`, and `npm start`: the database, the API, the worker and the web app in one process. */
export const define: DefineCommand = (command, terminal) => {
  command
    .option('--no-worker', 'serve requests only; run chorus worker beside it')
    .action(async ({ worker }: { worker: boolean }) => {
      const { loadConfig } = await import('../platform/config/config.js');
      const { ownEnvironment } = await import('../platform/config/environment.js');
      const environment = ownEnvironment();
      const config = loadConfig(environment);
      const { refuseTakenPort } = await import('./taken-port.js');
      await refuseTakenPort(config.http.port, config.http.host);
      const { makeLogger } = await import('../platform/logging/logger.js');
      const { Serving } = await import('../serving.js');
      const { builtWebApp } = await import('./built-web-app.js');
      const { untilStopped } = await import('./until-stopped.js');

      const logger = makeLogger(config.logLevel);
      const log = { debug: (line: string) => logger.debug(line), info: terminal.say, warn: terminal.say };
      const webFolder = builtWebApp();
      const { say } = terminal;
      const lost = (why: string) => {
        say(why);
        process.exit(1);
      };
      const serving = new Serving({ config, environment, logger, log, worker, webFolder, say, lost });
      try {
        await serving.open();
        const { url, firstAdministratorLink } = serving.server;
        await terminal.write(`Chorus is running at ${url}\n`);
        if (serving.showsSample) {
          await terminal.write('It shows the sample campaign: invented people only.\n');
        } else if (firstAdministratorLink !== null) {
          await terminal.write(
            `Sign in as the first administrator (this link works once, for a day):\n  ${firstAdministratorLink}\n`,
          );
        }
        if (!config.mail.smtp) {
          await terminal.write(`Mails are kept in ${config.home}/outbox: this server does not send.\n`);
        }
        await untilStopped(() => serving.close(), config.worker.shutdownSeconds + 20, terminal.say);
      } catch (error) {
        await serving.close();
        throw error;
      }
    });
};
