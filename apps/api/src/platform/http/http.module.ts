import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { statSync } from 'node:fs';
import { Db } from '../database/db.js';
import { system } from '@chorus/domain/shared/actor';
import { HealthController } from '../health/health.controller.js';
import { Health } from '../health/health.js';
import { MetricsController } from '../metrics/metrics.controller.js';
import { CONFIG, type Config } from '../config/config.js';
import { Transports } from '../transport/transports.js';
import { OutboxController } from './outbox.controller.js';
import { PageStyleController } from './page-style.controller.js';
import { SandboxController } from './sandbox.controller.js';
import { ServerController } from './server.controller.js';

/** Everything over HTTP that is not GraphQL, and the health of what this process stands on. */
@Module({
  controllers: [
    HealthController,
    MetricsController,
    OutboxController,
    PageStyleController,
    SandboxController,
    ServerController,
  ],
})
export class HttpModule implements OnModuleInit {
  constructor(
    private readonly health: Health,
    private readonly db: Db,
    private readonly transports: Transports,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.health.register('database', async () => {
      await this.db.read(system('command-line'), (tx) => tx.one('SELECT 1 AS one'));
      return { state: 'ok', says: 'It answers.' };
    });
    this.health.register('home', async () => {
      const writable = statSync(this.config.home).isDirectory();
      return writable
        ? { state: 'ok', says: 'The home folder is there.' }
        : { state: 'down', says: 'It is no folder.' };
    });
    this.health.register('mail', async () =>
      this.transports.forPlatform().delivers
        ? { state: 'ok', says: 'Mail is delivered.' }
        : { state: 'degraded', says: 'This server does not send mail: it is kept in the local outbox.' },
    );
  }
}
