import { largestBody, queryLimits } from '../../apps/api/src/platform/graphql/limits.js';

/** A request made to cost the server much, or to come past its walls. */
export interface HostileRequest {
  /** What it is, after "refuses". */
  readonly name: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'POST';
  /** Means something only without a credential: what another site sends rides on a cookie. */
  readonly asNobody?: true;
  /** The status it is refused with. */
  readonly status: number;
}

const wide = (times: number, part: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');
const nested = (levels: number, inner: string): string =>
  levels === 0 ? inner : `authorities { ${nested(levels - 1, inner)} }`;
const asked = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });
const query = (name: string, text: string): HostileRequest => ({ name, body: asked(text), status: 400 });

/** Each fragment spreads the next one twice: a small document of 2^levels fields. */
const doubling = (levels: number): string =>
  `{ ...f0 } ${wide(levels, (i) => {
    const inner =
      i + 1 < levels ? `...f${i + 1} x: me { account { id } } ...f${i + 1}` : 'me { account { id } }';
    return `fragment f${i} on Query { ${inner} }`;
  })}`;

/** Documents that ask too much. */
const documents: readonly HostileRequest[] = [
  query('more tokens than allowed', `{ ${wide(queryLimits.tokens, () => 'me')} }`),
  query('nesting deeper than allowed', `{ me { persons { ${nested(queryLimits.depth, 'id')} } } }`),
  query('nesting a thousand deep', `{ me { persons { ${nested(1_000, 'id')} } } }`),
  query(
    'more aliases than allowed',
    `{ clocks { ${wide(queryLimits.aliases + 1, (i) => `a${i}: virtual`)} } }`,
  ),
  query(
    'more root fields than allowed',
    `{ ${wide(queryLimits.rootFields + 1, () => 'me { account { id } }')} }`,
  ),
  query(
    'more directives than allowed',
    `{ me ${wide(queryLimits.directives + 1, () => '@skip(if: true)')} { account { id } } }`,
  ),
  query('a thousand directives nobody knows', `{ me ${wide(1_000, (i) => `@a${i}`)} { account { id } } }`),
  query(
    'more fragments than allowed',
    `{ ...a0 } ${wide(queryLimits.fragments + 1, (i) => `fragment a${i} on Query { me { account { id } } }`)}`,
  ),
  query('fragments that unfold into millions of fields', doubling(30)),
  query('fragments in a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
  query(
    'one field so often that comparing each with each is the work',
    `{ me { account { ${wide(queryLimits.tokens - 20, () => 'id')} } } }`,
  ),
  query(
    'fields to be merged at every level',
    `{ ${wide(200, () => 'me { persons { authorities { id } } }')} }`,
  ),
  query(
    'fragments whose fields conflict with each other everywhere',
    `{ ${wide(55, (i) => `...c${i}`)} } ${wide(55, (i) => `fragment c${i} on Query { ${wide(8, (j) => `x${j}: me { account { id } }`)} }`)}`,
  ),
  query(
    'inline fragments in each other',
    `{ ${'... { '.repeat(900)} me { account { id } } ${'} '.repeat(900)} }`,
  ),
  query(
    'a thousand operations',
    wide(600, (i) => `query q${i} { me { account { id } } }`),
  ),
  query(
    'a list in a list a thousand deep',
    `{ person(id: ${'['.repeat(1_400)}${']'.repeat(1_400)}) { id } }`,
  ),
  query(
    'five hundred variables nobody uses',
    `query (${wide(500, (i) => `$v${i}: ID`)}) { me { account { id } } }`,
  ),
  query('the schema', '{ __schema { types { name fields { name type { name } } } } }'),
  query('a type by its name', '{ __type(name: "Person") { fields { name } } }'),
  query('a text without an end', `{ person(id: "${'x'.repeat(100_000)}) { id } }`),
  query('a comment of a hundred kilobytes and nothing else', `#${'x'.repeat(100_000)}`),
];

const harmless = '{ me { account { id } } }';

/** Requests that are no such request. */
const requests: readonly HostileRequest[] = [
  { name: 'a body of a megabyte', body: asked(harmless, { x: 'x'.repeat(1024 * 1024) }), status: 413 },
  {
    name: 'a body a little larger than allowed',
    body: asked(harmless, { x: 'x'.repeat(largestBody) }),
    status: 413,
  },
  { name: 'several operations in one request', body: `[${asked(harmless)},${asked(harmless)}]`, status: 400 },
  {
    name: 'a thousand operations in one request',
    body: `[${Array(1_000).fill(asked(harmless)).join(',')}]`,
    status: 400,
  },
  {
    name: 'JSON in JSON a hundred thousand deep',
    body: `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    status: 400,
  },
  {
    name: 'variables a hundred thousand deep',
    body: `{"query":"query ($v: ID) { person(id: $v) { id } }","variables":{"v":${'['.repeat(60_000)}${']'.repeat(60_000)}}}`,
    status: 400,
  },
  {
    name: 'variables that are no object',
    body: `{"query":${JSON.stringify(harmless)},"variables":[1]}`,
    status: 400,
  },
  {
    name: 'a key twice, the second time another operation',
    body: `{"query":${JSON.stringify(harmless)},"query":"{ clocks { virtual } }"}`,
    status: 400,
  },
  {
    name: 'a key twice, in two spellings, in the variables',
    body: `{"query":${JSON.stringify(harmless)},"variables":{"a":{"id":1,"\\u0069d":2}}}`,
    status: 400,
  },
  { name: 'a query that is no text', body: '{"query":{"a":1}}', status: 400 },
  {
    // Apollo's own word for it: this server keeps none, and the client sends the query itself.
    name: 'an operation kept by its hash',
    body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"aa"}}}',
    status: 200,
  },
  {
    name: 'a document nobody knows by its hash',
    body: `{"documentId":"sha256:${'a'.repeat(64)}"}`,
    status: 400,
  },
  {
    name: 'a trusted document’s hash with another query beside it',
    body: `{"documentId":"sha256:${'a'.repeat(64)}","query":${JSON.stringify(harmless)}}`,
    status: 400,
  },
  { name: 'a document’s id that is an object', body: '{"documentId":{"__proto__":{}}}', status: 400 },
  {
    name: 'a hash of two hundred kilobytes',
    body: `{"documentId":"sha256:${'a'.repeat(200_000)}"}`,
    status: 400,
  },
  {
    name: 'the name of an operation that is not there, a hundred kilobytes of it',
    body: `{"query":${JSON.stringify('query a { me { account { id } } }')},"operationName":"${'b'.repeat(100_000)}"}`,
    status: 400,
  },
  { name: 'no JSON', body: '{ me', status: 400 },
  { name: 'nothing', body: '', status: 400 },
  { name: 'a number', body: '7', status: 400 },
  { name: 'null', body: 'null', status: 400 },
  {
    name: 'a form, which another site could send',
    body: 'query={me{account{id}}}',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 400,
  },
  {
    name: 'plain text, which another site could send',
    body: asked(harmless),
    headers: { 'content-type': 'text/plain' },
    status: 400,
  },
  {
    name: 'an upload in parts',
    body: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    status: 400,
  },
  {
    name: 'what another site makes a browser send',
    body: asked(harmless),
    headers: { 'sec-fetch-site': 'cross-site' },
    asNobody: true,
    status: 403,
  },
  { name: 'an operation in the address', body: '', method: 'GET', status: 405 },
];

export const hostileRequests: readonly HostileRequest[] = [...documents, ...requests];

/** Sends it as it is; answers the status and how long that took, in milliseconds. */
export async function sendHostile(
  url: string,
  { body, headers, method = 'POST', asNobody }: HostileRequest,
  token?: string,
): Promise<{ readonly status: number; readonly text: string; readonly ms: number }> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined || asNobody === true ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(method === 'GET' ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, text, ms: performance.now() - began };
}
