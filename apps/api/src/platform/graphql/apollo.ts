import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { compiledExecutor } from './compiled-executor.js';
import type { GraphqlContext } from './context.js';
import { formatError } from './errors.js';
import { queryLimits } from './limits.js';

type Gateway = ApolloServerOptionsWithGateway<GraphqlContext>['gateway'];

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  /** Introspection, and names of fields in "did you mean" answers: never in production. */
  readonly development: boolean;
  readonly logger: Logger;
  readonly plugins: readonly ApolloServerPlugin<GraphqlContext>[];
}

/**
 * Apollo Server with our executor in the place where a gateway would stand: Apollo parses, validates and shapes the
 * answer, compiled queries run it (docs/decisions/0007).
 */
export function apolloServer(parts: ApolloParts): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    gateway: gatewayTo(parts.schema),
    nodeEnv: 'production',
    introspection: parts.development,
    hideSchemaDetailsFromClientErrors: !parts.development,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: queryLimits.tokens },
    validationOptions: { maxErrors: 10 },
    formatError,
    logger: parts.logger,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ...parts.plugins,
    ],
  });
}

function gatewayTo(schema: GraphQLSchema): Gateway {
  const executor = compiledExecutor(schema);
  return {
    load: async () => ({
      executor: async ({ document, operationName, request, context }) =>
        executor.execute({ document, operationName, variables: request.variables }, context),
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}
