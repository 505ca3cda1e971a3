import { CommandFailed, type DefineCommand } from './command.js';

/** `chorus worker`: relay, reactions and schedules without HTTP. Any number of them may run. */
export const define: DefineCommand = (command, terminal) => {
  command.action(async () => {
    const { loadConfig } = await import('../platform/config/config.js');
    const config = loadConfig();
    if (config.database.kind === 'embedded') {
      const { runningEmbeddedPostgres } = await import('../platform/database/embedded/embedded-postgres.js');
      if (runningEmbeddedPostgres(config.home) === null) {
        throw new CommandFailed(
          'A worker of its own needs a database that runs: start chorus serve in this home first, or set DATABASE_URL.',
        );
      }
    }
    const { NestFactory } = await import('@nestjs/core');
    const { makeLogger } = await import('../platform/logging/logger.js');
    const { nestLogger } = await import('../platform/logging/nest-logger.js');
    const { openInstallation } = await import('../installation/installation.js');
    const { AppModule } = await import('../app.module.js');
    const { startWork } = await import('../worker.js');
    const { untilStopped } = await import('./until-stopped.js');

    const logger = makeLogger(config.logLevel);
    const log = { debug: (line: string) => logger.debug(line), info: terminal.say, warn: terminal.say };
    const installation = await openInstallation(config, { log, besideRunning: true });
    const { sampleHome } = installation;
    const app = await NestFactory.createApplicationContext(
      AppModule.of({ installation, logger, sampleHome }),
      {
        logger: nestLogger(logger),
        abortOnError: false,
      },
    );
    const work = await startWork(app, installation, logger);
    terminal.say(`Working off the queue (${work.jobs.backendKind}).`);
    const stop = async () => {
      await work.stop();
      await app.close();
      await installation.close();
    };
    await untilStopped(stop, config.worker.shutdownSeconds + 20, terminal.say);
  });
};
