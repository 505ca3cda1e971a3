import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import type { GraphqlContext } from './context.js';
import type { CostBudget } from './cost-budget.js';
import { costOf } from './query-cost.js';
import { tokenNeeds, type TokenNeeds } from './token-scopes.js';

const refusal = (message: string, code: string, status: number, wait?: number): GraphQLError => {
  const headers = wait === undefined ? undefined : new Map([['retry-after', String(wait)]]);
  return new GraphQLError(message, {
    extensions: { code, http: { status, ...(headers === undefined ? {} : { headers }) } },
  });
};

/**
 * What is asked of an operation once it is known and before it runs: a free query keeps to its budget, and a personal access
 * token to its scopes, also in a trusted document.
 */
export function operationWalls(budget: CostBudget): ApolloServerPlugin<GraphqlContext> {
  const known = new WeakMap<DocumentNode, TokenNeeds>();
  const needsOf = (schema: GraphQLSchema, document: DocumentNode): TokenNeeds => {
    const needs = known.get(document) ?? tokenNeeds(schema, document);
    known.set(document, needs);
    return needs;
  };
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        // Apollo would hand a document with one operation on to be run, whatever the name asked for, and look at nothing here.
        if (operation === undefined) {
          throw refusal('The document has no operation of this name.', 'OPERATION_RESOLUTION_FAILURE', 400);
        }
        const { session, free, address } = contextValue;
        if (session?.kind === 'token') refuseUnlessGranted(needsOf(schema, document), session.scopes);
        if (!free) return;
        const cost = costOf(schema, document, operation, request.variables ?? {});
        if (cost > budget.limits.perRequest) {
          throw refusal(
            `This query asks too much: its cost is ${cost}, and one request may cost ${budget.limits.perRequest}. Ask for fewer or shorter lists.`,
            'QUERY_TOO_LARGE',
            400,
          );
        }
        const wait = budget.take(session?.accountId ?? address, cost);
        if (wait !== null) {
          throw refusal(
            `Your queries of this minute cost too much together. Wait ${wait} seconds.`,
            'TOO_MANY_REQUESTS',
            429,
            wait,
          );
        }
      },
    }),
  };
}

function refuseUnlessGranted({ scopes, closed }: TokenNeeds, granted: readonly string[]): void {
  const [first] = closed;
  if (first !== undefined)
    throw refusal(`No access token may ask for ${first}. Sign in for that.`, 'FORBIDDEN', 403);
  const missing = [...scopes].filter((scope) => !granted.includes(scope));
  if (missing.length > 0)
    throw refusal(`This access token lacks the scope ${missing.join(', ')}.`, 'FORBIDDEN', 403);
}
