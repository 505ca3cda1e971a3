import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { AppModule } from './app.module.js';
import { FirstAdministrator } from './features/identity/identity.public.js';
import { PortTaken } from './commands/taken-port.js';
import type { Installation } from './installation/installation.js';
import { httpApplication } from './platform/http/application.js';
import type { SampleStage } from './features/sample/sample.public.js';
import type { Logger } from './platform/logging/logger.js';
import { startWork } from './worker.js';

export interface RunningServer {
  /** Where people reach it, without a slash at the end. */
  readonly url: string;
  /** Lets the first administrator in, once; null where somebody administrates already. */
  readonly firstAdministratorLink: string | null;
  readonly app: NestExpressApplication;
  /** Answers the requests under way, finishes or hands back the jobs under way, closes every connection. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly logger: Logger;
  /** Whether this process also works off the queue. */
  readonly worker: boolean;
  /** The folder of the built web app. */
  readonly webFolder?: string;
  /** Who can change over to a sample home; nobody where left out. */
  readonly sampleStage?: SampleStage;
}

/** Starts the API, and the worker where asked for, on an opened installation. */
export async function startServer(
  installation: Installation,
  options: ServerOptions,
): Promise<RunningServer> {
  const { config, sampleHome } = installation;
  const { logger, webFolder, sampleStage } = options;
  const parts = { installation, logger, sampleHome, ...(sampleStage ? { sampleStage } : {}) };
  const app = await httpApplication(AppModule.of(parts), {
    config,
    logger,
    ...(webFolder ? { webFolder } : {}),
  });
  let work: Awaited<ReturnType<typeof startWork>> | null = null;
  try {
    await app.init();
    work = options.worker ? await startWork(app, installation, logger) : null;
    await listen(app, config.http.port, config.http.host);
    const working = work;
    const { port } = app.getHttpServer().address() as AddressInfo;
    const url = config.http.publicUrl ?? `http://localhost:${port}`;
    const token = await app.get(FirstAdministrator).linkToken();
    return {
      url,
      firstAdministratorLink: token === null ? null : `${url}/sign-in?token=${token}&first=1`,
      app,
      close: async () => {
        try {
          await working?.stop();
        } finally {
          await app.close();
        }
      },
    };
  } catch (error) {
    // What was begun goes on by its own clock, and would go on after this: another try may follow in the same process.
    // Why it did not come up is what is told, not what went wrong while closing.
    await Promise.allSettled([work?.stop()]);
    await Promise.allSettled([app.close()]);
    throw error;
  }
}

async function listen(app: NestExpressApplication, port: number, host: string): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortTaken(port);
    throw error;
  }
}
