import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { playbooks, type PlaybookRegistry } from '@chorus/domain/playbook/registry';
import { join } from 'node:path';
import { features } from './features/registry.js';
import { NoStage, SampleStage } from './features/sample/sample.public.js';
import type { Installation } from './installation/installation.js';
import { CONFIG } from './platform/config/config.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { PageHeads } from './platform/http/page-heads.js';
import { Health } from './platform/health/health.js';
import { LOGGER, type Logger } from './platform/logging/logger.js';
import { Metrics } from './platform/metrics/metrics.js';
import { DeadLetters } from './platform/outbox/dead-letters.js';
import { LivePings } from './platform/outbox/live-pings.js';
import { Outbox } from './platform/outbox/outbox.js';
import { Reactions } from './platform/outbox/reaction.js';
import { Schedules } from './platform/outbox/schedules.js';
import { SendingStop } from './platform/outbox/sending-stop.js';
import { PlatformModule } from './platform/platform.module.js';
import { Playbooks } from './platform/playbooks/playbooks.js';
import { Notices } from './platform/transport/notices.js';
import { FILE_STORE } from './platform/files/file-store.js';
import { openFileStore } from './platform/files/open-file-store.js';
import { Outbound } from './platform/outbound/outbound.js';
import { MalwareScanner } from './platform/scanning/malware-scanner.js';
import { Transports } from './platform/transport/transports.js';
import { accessPolicies } from './policies.js';

/** What an application is made of: an opened installation, a logger, and whether its home holds invented people only. */
export interface AppParts {
  readonly installation: Pick<Installation, 'config' | 'databaseUrl' | 'masterKeys'>;
  readonly logger: Logger;
  readonly sampleHome: boolean;
  /** Who can change over to a sample home; nobody where left out. */
  readonly sampleStage?: SampleStage;
  /** The kinds of campaign there are, ours where nothing is said; `migrate` is given the same. */
  readonly playbooks?: PlaybookRegistry;
}

/** What every part stands on besides the database: settings, numbers, health, the outbox and the transports. */
@Global()
@Module({})
class CommonModule {
  static of({
    installation: { config },
    logger,
    sampleHome,
    sampleStage = new NoStage(),
    playbooks: kinds = playbooks,
  }: AppParts): DynamicModule {
    const providers: Provider[] = [
      { provide: CONFIG, useValue: config },
      { provide: LOGGER, useValue: logger },
      { provide: SampleStage, useValue: sampleStage },
      { provide: Playbooks, useValue: new Playbooks(kinds) },
      Metrics,
      Health,
      PageHeads,
      Outbox,
      LivePings,
      DeadLetters,
      SendingStop,
      Reactions,
      Schedules,
      { provide: Outbound, useFactory: () => new Outbound(config.outbound) },
      {
        provide: MalwareScanner,
        inject: [Outbound],
        useFactory: (outbound: Outbound) => new MalwareScanner(config.scanner, outbound),
      },
      {
        provide: FILE_STORE,
        inject: [Outbound],
        // Invented people's papers stay in the sample home, whatever bucket is configured for real ones.
        useFactory: (outbound: Outbound) =>
          openFileStore(sampleHome ? { ...config, files: { kind: 'disk' } } : config, outbound),
      },
      {
        provide: Transports,
        inject: [Outbound],
        useFactory: (outbound: Outbound) =>
          new Transports({
            outboxFolder: join(config.home, 'outbox'),
            // Nothing here receives mail yet.
            platform: { from: config.mail.from, replyDomain: null },
            smtp: config.mail.smtp,
            fax: config.fax,
            outbound,
            sampleHome,
          }),
      },
      Notices,
    ];
    return { module: CommonModule, providers, exports: providers };
  }
}

/** The whole application, the same for serving, working and the command line. */
@Module({})
export class AppModule {
  static of(parts: AppParts): DynamicModule {
    const { config, databaseUrl, masterKeys } = parts.installation;
    return {
      module: AppModule,
      imports: [
        CommonModule.of(parts),
        PlatformModule.with({ databaseUrl, home: config.home, masterKeys, poolSize: config.poolSize }),
        ...features.map(({ module }) => module),
        GraphqlModule.forFeatures(
          features.map(({ name }) => name),
          accessPolicies,
        ),
        HttpModule,
      ],
    };
  }
}
