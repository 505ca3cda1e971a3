import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphqlContext } from './context.js';
import { jsonShape } from './json-shape.js';
import { deepestBody, largestBody, queryLimits } from './limits.js';
import { QueryGate } from './query-gate.js';
import type { TrustedDocuments } from './trusted-documents.js';
import { TooBusy, type Turnstile } from './turnstile.js';

/** @param free whether the document is none of the trusted ones. */
export type MakeContext = (request: Request, response: Response, free: boolean) => Promise<GraphqlContext>;

/** Which documents run for whom. */
export interface DocumentRules {
  readonly trusted: TrustedDocuments;
  /** Outside production anybody may send any query. */
  readonly freeForAnybody: boolean;
  /** Told of what is refused before anybody's name is known; @param rule one of the codes below. */
  readonly refused: (rule: string) => void;
}

/** The request headers Apollo looks at: content type, what is accepted, and the proof that no form sent this. */
const passedOn = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

const json = 'application/json; charset=utf-8';

/**
 * GraphQL over POST only: a query in an address would stand in logs and histories. The body is read here, once, as
 * UTF-8 JSON up to a limit. A trusted document is named by `documentId` in the place of `query`, or sent as it is.
 */
export function graphqlHandler(
  server: ApolloServer<GraphqlContext>,
  makeContext: MakeContext,
  turnstile: Turnstile,
  rules: DocumentRules,
): RequestHandler {
  const gate = new QueryGate(queryLimits);
  const refuse = (response: Response, status: number, message: string, code = 'BAD_REQUEST'): void => {
    rules.refused(code);
    answer(response, status, problem(message, code));
  };
  return async (request, response) => {
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'POST');
      return answer(response, 405, problem('Send GraphQL operations by POST.'));
    }
    const text = await readBody(request, largestBody);
    if (text === null) {
      response.setHeader('Connection', 'close');
      return refuse(response, 413, `A request holds at most ${largestBody / 1024} KiB.`, 'BODY_TOO_LARGE');
    }
    const shape = jsonShape(text, deepestBody);
    if (shape === 'too deep') return answer(response, 400, problem(tooDeep, 'QUERY_TOO_LARGE'));
    const body = parseJson(text);
    if (body === undefined) return answer(response, 400, problem('The body is not JSON.'));
    if (shape === 'repeats a key') return refuse(response, 400, 'The body names one key twice.');
    const named = documentNamed(body, rules.trusted);
    if (named === 'unknown') return refuse(response, 400, olderThanServer, 'DOCUMENT_NOT_KNOWN');
    const query = named?.query ?? queryOf(body);
    const free = named === null && query !== '' && !rules.trusted.knows(query);
    // A header alone proves nothing; whose it is, is asked before the query is parsed.
    if (free && !rules.freeForAnybody && request.headers.authorization === undefined)
      return refuse(response, 403, onlyTrusted, 'DOCUMENT_NOT_TRUSTED');
    const refusal = gate.refusal(query);
    if (refusal !== null) return refuse(response, 400, refusal, 'QUERY_TOO_LARGE');
    const headers = new HeaderMap();
    for (const name of passedOn) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const httpGraphQLRequest = { method: 'POST', headers, search: '', body: named ?? body };
    const context = (): Promise<GraphqlContext> => makeContext(request, response, free);
    const result = await turnstile
      .through(() => server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }))
      .catch(nullWhenTooBusy);
    if (result === null) {
      response.setHeader('Retry-After', '5');
      return answer(response, 503, problem('Too many people are asking at once. Try again in a moment.'));
    }
    for (const [name, value] of result.headers) response.setHeader(name, value);
    if (result.body.kind !== 'complete') throw new Error('Incremental delivery is not part of this API.');
    answer(response, result.status ?? 200, result.body.string);
  };
}

function nullWhenTooBusy(error: unknown): null {
  if (error instanceof TooBusy) return null;
  throw error;
}

function answer(response: Response, status: number, body: string): void {
  if (!response.hasHeader('content-type')) response.setHeader('content-type', json);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.statusCode = status;
  response.end(body);
}

const olderThanServer =
  'This page is older or newer than the server and asks for what it does not know. Load it anew.';
const onlyTrusted =
  'Without signing in, only the operations of our own pages are answered. Send a bearer token with a query of your own.';

const tooDeep = `A request nests at most ${deepestBody} braces and brackets in each other.`;

const problem = (message: string, code = 'BAD_REQUEST'): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

/** Of one operation; what has no query, or several, is refused by Apollo. */
function queryOf(body: unknown): string {
  const query = (body as { query?: unknown } | null)?.query;
  return typeof query === 'string' ? query : '';
}

/** What a request that names a trusted document asks; null where it names none. It cannot bring a query as well. */
function documentNamed(
  body: unknown,
  trusted: TrustedDocuments,
): { query: string; operationName?: unknown; variables?: unknown } | 'unknown' | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || !('documentId' in body))
    return null;
  const { documentId, operationName, variables } = body as Readonly<Record<string, unknown>>;
  const query = 'query' in body ? null : trusted.textOf(documentId);
  if (query === null) return 'unknown';
  return {
    query,
    ...(operationName === undefined ? {} : { operationName }),
    ...(variables === undefined ? {} : { variables }),
  };
}

/** The body as text, or null when it is larger than the limit; the rest of a larger one is not read. */
function readBody(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(null);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        request.pause();
        resolve(null);
      } else chunks.push(chunk);
    });
    // Whoever hung up gets no answer; there is nobody to tell and nothing went wrong here.
    request.once('error', () => resolve(null));
    request.once('end', () => {
      resolve((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString('utf8'));
    });
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
