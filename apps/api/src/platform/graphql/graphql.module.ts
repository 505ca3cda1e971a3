import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { CONFIG, type Config } from '../config/config.js';
import { Db } from '../database/db.js';
import { RefusedAccess } from '../auth/refused-access.js';
import { Sessions } from '../auth/sessions.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { ChorusGraphqlDriver, type ChorusDriverOptions } from './driver.js';
import { CostBudget } from './cost-budget.js';
import { errorReports } from './errors.js';
import { operationWalls } from './operation-walls.js';
import { PlatformResolver } from './platform.resolver.js';
import { requestContexts } from './request-context.js';
import { scalars } from './scalars.js';
import { finishSchema } from './schema-rules.js';
import { TrustedDocuments } from './trusted-documents.js';
import { schemaText } from './schema-text.js';

/** The GraphQL endpoint over every resolver of the application it is imported into. @see ../../features/registry.ts */
@Module({})
export class GraphqlModule {
  static forFeatures(
    features: readonly string[],
    policies: Readonly<Record<string, unknown>>,
  ): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ChorusDriverOptions>({
          driver: ChorusGraphqlDriver,
          inject: [CONFIG, LOGGER, Metrics, Db, Sessions, RefusedAccess],
          useFactory: (
            config: Config,
            logger: Logger,
            metrics: Metrics,
            db: Db,
            sessions: Sessions,
            refusals: RefusedAccess,
          ) => ({
            path: '/graphql',
            typeDefs: schemaText(features),
            resolvers: { ...scalars },
            resolverValidationOptions: {
              requireResolversToMatchSchema: 'error',
              requireResolversForResolveType: 'ignore',
            },
            transformSchema: (schema: GraphQLSchema) => finishSchema(schema, policies),
            stopOnApplicationShutdown: true,
            server: {
              development: config.environment === 'development',
              logger,
              plugins: [
                errorReports(logger, metrics, refusals),
                operationWalls(new CostBudget(config.limits.queryCost)),
              ],
            },
            makeContext: requestContexts(db, sessions, config, refusals),
            documents: {
              trusted: TrustedDocuments.ofThisBuild(),
              freeForAnybody: config.environment !== 'production',
              refused: (rule: string) => refusals.count('none', rule),
            },
            // Two for each connection: one asks the database while the other reads or writes its words.
            atOnce: config.poolSize * 2,
          }),
        }),
      ],
      providers: [PlatformResolver],
    };
  }
}
