import type { ApolloServer } from '@apollo/server';
import { Injectable } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { apolloServer, type ApolloParts } from './apollo.js';
import type { GraphqlContext } from './context.js';
import { type DocumentRules, graphqlHandler, type MakeContext } from './http-handler.js';
import { Turnstile } from './turnstile.js';

export interface ChorusDriverOptions extends GqlModuleOptions {
  readonly server: Omit<ApolloParts, 'schema'>;
  readonly makeContext: MakeContext;
  readonly documents: DocumentRules;
  /** Operations run at a time by this process. */
  readonly atOnce: number;
}

/**
 * Mounts Apollo Server on Nest's Express. A driver of our own instead of @nestjs/apollo's, which has no place for
 * another executor, decides by NODE_ENV, and reads bodies twice (docs/decisions/0007).
 */
@Injectable()
export class ChorusGraphqlDriver extends AbstractGraphQLDriver<ChorusDriverOptions> {
  private server: ApolloServer<GraphqlContext> | null = null;

  async start(options: ChorusDriverOptions & { schema: GraphQLSchema }): Promise<void> {
    const server = apolloServer({ ...options.server, schema: options.schema });
    await server.start();
    this.server = server;
    this.httpAdapterHost.httpAdapter.use(
      options.path ?? '/graphql',
      graphqlHandler(server, options.makeContext, new Turnstile(options.atOnce), options.documents),
    );
  }

  async stop(): Promise<void> {
    await this.server?.stop();
    this.server = null;
  }
}
