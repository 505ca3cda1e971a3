import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type FaxFailure =
  | 'none'
  | 'drop-before-reading'
  | 'drop-after-taking'
  | 'silent'
  | 'silent-after-taking'
  | 'nonsense'
  | number;

export interface FakeFaxService {
  readonly url: string;
  readonly token: string;
  /** Every request as method and path. */
  readonly requests: string[];
  /** Faxes taken, by key: one for one key. */
  readonly faxes: Map<string, { readonly id: string; readonly to: string; readonly pdf: Buffer }>;
  failure: FaxFailure;
  /** Seconds, in every answer. */
  retryAfter: number;
  /** What `GET /faxes/{id}` says. */
  state: Record<string, unknown>;
  stop(): Promise<void>;
}

/** The provider interface of docs/guides/fax-provider.md on a free loopback port, failing in the way it is told. */
export async function startFakeFaxService(): Promise<FakeFaxService> {
  const faxes: FakeFaxService['faxes'] = new Map();
  const server = createServer((request, response) => void serve(request, response));
  const json = (response: ServerResponse, status: number, body: unknown): void => {
    response
      .writeHead(status, { 'Content-Type': 'application/json', 'Retry-After': String(service.retryAfter) })
      .end(JSON.stringify(body));
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    service.requests.push(`${request.method} ${request.url}`);
    if (request.headers.authorization !== `Bearer ${service.token}`) return json(response, 401, {});
    const key = String(request.headers['idempotency-key'] ?? '');
    if (request.method === 'GET' && request.url === '/v1/faxes') {
      const fax = faxes.get(key);
      return fax === undefined ? json(response, 404, {}) : json(response, 200, { id: fax.id });
    }
    if (request.method === 'GET') return json(response, 200, service.state);
    await post(request, response, key);
  }

  async function post(request: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
    const { failure } = service;
    if (failure === 'drop-before-reading') return void request.socket.destroy();
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    if (typeof failure === 'number') return json(response, failure, { error: 'as told' });
    if (failure === 'silent') return;
    const id = faxes.get(key)?.id ?? `fax-${faxes.size + 1}`;
    faxes.set(key, { id, to: String(request.headers['fax-to']), pdf: Buffer.concat(chunks) });
    if (failure === 'drop-after-taking') return void request.socket.destroy();
    if (failure === 'silent-after-taking') return;
    if (failure === 'nonsense') return void response.writeHead(202).end('<html>');
    json(response, 202, { id });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const service: FakeFaxService = {
    url: `http://127.0.0.1:${port}/v1`,
    token: 'token-of-the-test',
    requests: [],
    faxes,
    failure: 'none',
    retryAfter: 7,
    state: { status: 'queued' },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return service;
}
