import { get as httpGet } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { Health } from '../health/health.js';

describe('over HTTP', () => {
  let world: TestApp;
  let webFolder: string;

  beforeAll(async () => {
    webFolder = mkdtempSync(join(tmpdir(), 'chorus-web-'));
    mkdirSync(join(webFolder, 'assets'));
    writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>the first page</title>');
    writeFileSync(join(webFolder, 'assets', 'app-1a2b3c.js'), `// ${'a long script '.repeat(400)}`);
    world = await testApp({ webFolder });
  });
  afterAll(async () => {
    await world.close();
    rmSync(webFolder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${world.url}${path}`, { headers });

  test('it is alive, and ready when its parts answer', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ live: true });
    const ready = await get('/health/ready');
    expect(ready.status).toBe(200);
    const body = (await ready.json()) as { ready: boolean; parts: { name: string; state: string }[] };
    expect(body.ready).toBe(true);
    expect(body.parts.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'documents ok',
      'erasures ok',
      'database ok',
      'home ok',
      'mail degraded',
    ]);
  });

  test('a part that is down makes it unready, and nothing of why leaks', async () => {
    const health = world.app.get(Health, { strict: false });
    health.register('broken', () => Promise.reject(new Error('password for postgres://secret')));
    const ready = await get('/health/ready');
    expect(ready.status).toBe(503);
    const text = await ready.text();
    expect(text).toContain('"broken"');
    expect(text).not.toContain('secret');
  });

  test('numbers hold operations by field and no person', async () => {
    await world.ask('{ clocks { virtual } }');
    const text = await (await get('/metrics')).text();
    expect(text).toContain('chorus_graphql_seconds_count{operation="query",field="clocks",outcome="ok"} ');
    expect(text).toContain('process_resident_memory_bytes');
  });

  test('what somebody changed is found in the audit trail by the id their request was answered with', async () => {
    const { token } = await world.signIn('owner@example.org');
    const query =
      'mutation { foundOrganization(input: { name: "Sample Alliance", sample: true, funders: [] }) { __typename } }';
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const rows = await world.sql('SELECT operation FROM audit_entry WHERE request_id = $1', [
      answer.headers.get('x-request-id'),
    ]);
    expect(rows).toEqual([{ operation: 'organization.founded' }]);
  });

  test('no address of the server’s own is answered by the web app, also when a browser opens it', async () => {
    const express = world.app.getHttpAdapter().getInstance() as {
      router: { stack: { route?: { path: string; methods: Readonly<Record<string, boolean>> } }[] };
    };
    const routes = express.router.stack.flatMap(({ route }) =>
      route?.methods['get'] === true ? [route.path] : [],
    );
    const firstParts = new Set(routes.map((path) => path.split('/', 2)[1] ?? ''));
    expect([...firstParts]).toEqual(
      expect.arrayContaining(['files', 'i', 'live', 'o', 'sign-in', 'submissions']),
    );
    for (const path of routes) {
      const answer = await get(path.replace(/:\w+/g, 'x'), { accept: 'text/html,application/xhtml+xml' });
      expect([path, (await answer.text()).includes('the first page')]).toEqual([path, false]);
    }
  });

  test.each([
    ['content-security-policy', "default-src 'none'"],
    ['content-security-policy', "frame-ancestors 'none'"],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['permissions-policy', 'camera=()'],
  ])('every answer carries %s: %s', async (name, value) => {
    for (const path of ['/', '/health/live', '/sign-in', '/nowhere']) {
      expect((await get(path)).headers.get(name)).toContain(value);
    }
  });

  test('no answer lets a page run or load anything but files of this server, inline least of all', async () => {
    for (const path of ['/', '/sign-in', '/health/live']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? '';
      const sources = policy.split(';').map((part) => part.trim().split(' '));
      expect(policy).not.toMatch(/unsafe|\*|https?:|blob:|nonce|strict-dynamic/);
      const named = Object.fromEntries(sources.map(([name = '', ...from]) => [name, from.join(' ')]));
      expect(named).toMatchObject({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'connect-src': "'self'",
        'form-action': "'self'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
      });
    }
  });

  test('pages of the server hold no script and no style of their own', async () => {
    const page = await (await get('/sign-in')).text();
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect([...page.matchAll(/<script[^>]*>([^<]*)/g)].map(([, inside]) => inside)).toEqual(['']);
  });

  test('a form of a megabyte is not read, and a form in parts is none', async () => {
    const post = (body: string, type: string) =>
      fetch(`${world.url}/sign-in/mail`, { method: 'POST', headers: { 'content-type': type }, body });
    const big = await post(`email=${'x'.repeat(1024 * 1024)}`, 'application/x-www-form-urlencoded');
    expect(big.status).toBe(413);
    const parts = await post('--x\r\n\r\n--x--', 'multipart/form-data; boundary=x');
    expect(await parts.text()).toContain('This does not look like an e-mail address');
  });

  test('no answer tells what it is made of, nor lets another origin read it', async () => {
    const { headers } = await get('/health/live', { origin: 'https://elsewhere.example' });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(`${world.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('every answer names its request, and the log names it too, without the query string', async () => {
    const { headers } = await get('/health/live?token=distinctive-canary');
    const requestId = headers.get('x-request-id') as string;
    const line = world.logLines.find((text) => text.includes(requestId)) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ method: 'GET', path: '/health/live', status: 200 });
    expect(world.logLines.join('')).not.toContain('distinctive-canary');
  });

  test('files with a hash in their name are kept for a year and compressed; the first page is not kept', async () => {
    const script = await get('/assets/app-1a2b3c.js', { 'accept-encoding': 'gzip' });
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
  });

  test('an address of the web app answers with its first page, an unknown one of the server does not', async () => {
    const page = await get('/campaigns/sample', { accept: 'text/html' });
    expect(await page.text()).toContain('the first page');
    expect((await get('/outbox/unknown', { accept: 'text/html' })).status).toBe(404);
    expect((await get('/campaigns/sample', { accept: 'application/json' })).status).toBe(404);
  });

  test('nothing outside the web folder is served', async () => {
    const status = await new Promise((resolve) => {
      const { hostname, port } = new URL(world.url);
      send({ hostname, port, path: '/assets/../../../../etc/passwd' }, (answer) =>
        resolve(answer.statusCode),
      ).end();
    });
    expect([400, 403, 404]).toContain(status);
  });

  test('the local outbox is listed outside production', async () => {
    expect(await (await get('/outbox')).json()).toEqual({ mails: [] });
  });

  test.each([
    ['a proxy beside the server asks for somebody', { 'x-forwarded-for': '192.0.2.1' }],
    ['a proxy asks that says so the newer way', { forwarded: 'for=192.0.2.1' }],
    ['a site asks whose name was made to point here', { host: 'elsewhere.example' }],
  ])('mails and numbers of this machine are not there when %s', async (_who, headers) => {
    for (const path of ['/outbox', '/outbox/unknown', '/metrics']) {
      const status = await new Promise<number | undefined>((resolve, reject) => {
        httpGet(`${world.url}${path}`, { headers }, (answer) => resolve(answer.resume().statusCode)).on(
          'error',
          reject,
        );
      });
      expect(status).toBe(404);
    }
  });

  test('the sandbox is for development only', async () => {
    expect((await get('/sandbox')).status).toBe(404);
  });
});

describe('in production', () => {
  test('there is no outbox to read, and numbers only for who has the token', async () => {
    const token = 'a-token-for-the-numbers';
    const world = await testApp({ settings: { NODE_ENV: 'production', METRICS_TOKEN: token } });
    try {
      expect((await fetch(`${world.url}/outbox`)).status).toBe(404);
      expect((await fetch(`${world.url}/metrics`)).status).toBe(404);
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`${world.url}/metrics`, { headers })).status).toBe(200);
    } finally {
      await world.close();
    }
  });
});

describe('in development', () => {
  test('the sandbox loads nothing from elsewhere and introspection answers', async () => {
    const world = await testApp({ settings: { NODE_ENV: 'development' } });
    try {
      const page = await (await fetch(`${world.url}/sandbox`)).text();
      expect(page).not.toMatch(/https?:/);
      const { data } = await world.ask<{ __schema: { queryType: { name: string } } }>(
        '{ __schema { queryType { name } } }',
      );
      expect(data.__schema.queryType.name).toBe('Query');
    } finally {
      await world.close();
    }
  });
});

describe('too many requests', () => {
  test('an address that asks more often than allowed is told to wait', async () => {
    const world = await testApp({ settings: { LIMIT_REQUESTS_PER_MINUTE: '3' } });
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 4; i += 1) statuses.push((await fetch(`${world.url}/health/live`)).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
    } finally {
      await world.close();
    }
  });
});
