import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { RefusedAccess } from '../auth/refused-access.js';
import type { Metrics } from '../metrics/metrics.js';
import type { GraphqlContext } from './context.js';

/** What callers see of a failure that is ours: nothing but a number to quote. */
export const maskedMessage = 'Something went wrong on our side. Nothing was changed; please try again.';

/** Codes whose messages we or graphql-js wrote about the query itself, never about data. */
const speakable: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'QUERY_TOO_LARGE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SECOND_FACTOR_NEEDED',
  'TOO_MANY_REQUESTS',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const named = /^Variable "\$(\w+)"/;
const place = /at "([\w.[\]]+)"/;

/**
 * Shapes every error that leaves the server. Errors of ours are masked; errors about variables lose the value they
 * quote, because that value may be somebody's story.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isMalformedId(unwrapResolverError(error))) {
    return { message: malformedId, path: formatted.path, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const code = codeOf(formatted);
  if (!speakable.has(code)) {
    return { message: maskedMessage, path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  const message =
    code === 'BAD_USER_INPUT' ? withoutValues(formatted.message) : withoutLiterals(formatted.message);
  return { message, locations: formatted.locations, path: formatted.path, extensions: { code } };
}

const malformedId = 'An id in this request does not have the form of an id. Nothing was changed.';

/** The database's word for text that is no UUID: the only text we hand it to read as something else is an id. */
const isMalformedId = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '22P02';

const codeOf = (error: { readonly extensions?: Readonly<Record<string, unknown>> | undefined }): string => {
  const code = error.extensions?.code;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
};

function withoutValues(message: string): string {
  const variable = named.exec(message)?.[1];
  if (variable === undefined) return message;
  const at = place.exec(message)?.[1];
  return `The value given for $${variable}${at === undefined ? '' : ` at ${at}`} does not have the form this field takes.`;
}

/** What graphql-js repeats of a text or value that stands in the query itself: names of the schema stay, what was written goes. */
const literals: readonly (readonly [RegExp, string])[] = [
  [/\b(Name|String|BlockString|Int|Float) "[^]*"/, '$1'],
  [/(value: |, found )[^]*$/, '$1…'],
];

const withoutLiterals = (message: string): string =>
  literals.reduce((left, [pattern, kept]) => left.replace(pattern, kept), message);

/**
 * Gives masked errors the request id a person can quote, and writes what really happened to the log beside it. The
 * log gets the error and the operation's name, never the query's text or variables.
 */
export function errorReports(
  logger: Logger,
  metrics: Metrics,
  refusals: RefusedAccess,
): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async (request) => {
        report(logger, request);
        await noteRefused(request);
      },
      willSendResponse: async ({ response, contextValue, operation }) => {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
        for (const { extensions } of errors ?? []) {
          if (extensions !== undefined) extensions.requestId = contextValue.requestId;
        }
        const seconds = (performance.now() - contextValue.startedAt) / 1_000;
        metrics.operationEnded(kindOf(operation), firstField(operation), errors !== undefined, seconds);
      },
    }),
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
      logger.error(
        { requestId: requestContext.contextValue.requestId, err: error },
        'GraphQL request failed',
      );
    },
    contextCreationDidFail: async ({ error }) => {
      const code = codeOf(error as { extensions?: Readonly<Record<string, unknown>> });
      if (walls.has(code)) refusals.count('none', code);
      else logger.error({ err: error }, 'GraphQL context failed');
    },
  };
}

const kindOf = (operation: OperationDefinitionNode | undefined): 'query' | 'mutation' | 'none' =>
  operation === undefined || operation.operation === 'subscription' ? 'none' : operation.operation;

/** A field of the schema, because the document was validated; a bounded label. */
function firstField(operation: OperationDefinitionNode | undefined): string {
  const first = operation?.selectionSet.selections[0];
  return first?.kind === 'Field' ? first.name.value : 'none';
}

/** Codes of what our walls answer: who asks may not, or asks too much. Mistakes in a query's text are not among them. */
const walls: ReadonlySet<string> = new Set([
  'FORBIDDEN',
  'QUERY_TOO_LARGE',
  'SECOND_FACTOR_NEEDED',
  'TOO_MANY_REQUESTS',
  'UNAUTHENTICATED',
]);

async function noteRefused({
  errors,
  operation,
  contextValue,
}: GraphQLRequestContext<GraphqlContext>): Promise<void> {
  for (const error of errors ?? []) {
    const code = codeOf(error);
    if (walls.has(code)) await contextValue.refused(refusedField(operation, error.path?.[0]), code);
  }
}

/** The schema's name of what was refused; what somebody else called it in their query is theirs. */
function refusedField(
  operation: OperationDefinitionNode | undefined,
  answered: string | number | undefined,
): string {
  for (const field of operation?.selectionSet.selections ?? []) {
    if (field.kind === 'Field' && (field.alias ?? field.name).value === answered) return field.name.value;
  }
  return firstField(operation);
}

function report(logger: Logger, request: GraphQLRequestContext<GraphqlContext>): void {
  for (const error of request.errors ?? []) {
    if (speakable.has(codeOf(error))) continue;
    logger.error(
      {
        requestId: request.contextValue.requestId,
        operation: request.operation?.operation,
        path: error.path?.filter((part) => typeof part === 'string').join('.'),
        err: unwrapResolverError(error),
      },
      'GraphQL field failed',
    );
  }
}
