import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createPlainServer, type Server as PlainServer } from 'node:net';
import { reachOf } from './address-reach.js';
import { mayBeOwn, OutboundRefused, type NamedBy, webDestination } from './destination.js';
import { NoAnswer } from './outbound-answer.js';
import { Outbound, type Resolver } from './outbound.js';

describe('where an address leads', () => {
  test.each([
    ['93.184.215.14', 'public'],
    ['2606:4700::1111', 'public'],
    ['10.1.2.3', 'own network'],
    ['172.16.0.1', 'own network'],
    ['192.168.1.1', 'own network'],
    ['127.0.0.1', 'own network'],
    ['127.255.255.254', 'own network'],
    ['100.64.0.1', 'own network'],
    ['::1', 'own network'],
    ['fd12:3456::1', 'own network'],
    ['0.0.0.0', 'never'],
    ['169.254.169.254', 'never'],
    ['168.63.129.16', 'never'],
    ['100.100.100.200', 'never'],
    ['fd00:ec2::254', 'never'],
    ['224.0.0.1', 'never'],
    ['255.255.255.255', 'never'],
    ['192.0.2.1', 'never'],
    ['198.18.0.1', 'never'],
    ['240.0.0.1', 'never'],
    ['::', 'never'],
    ['fe80::1', 'never'],
    ['ff02::1', 'never'],
    ['::ffff:127.0.0.1', 'never'],
    ['::ffff:8.8.8.8', 'never'],
    ['::127.0.0.1', 'never'],
    ['64:ff9b::7f00:1', 'never'],
    ['64:ff9b:1::1', 'never'],
    ['2002:7f00:1::', 'never'],
    ['2001:0:1::', 'never'],
    ['fec0::1', 'never'],
    ['4000::1', 'never'],
    ['not an address', 'never'],
    ['fe80::1%eth0', 'never'],
  ] as const)('%s: %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});

describe('what the operator names as their own', () => {
  test.each([
    ['127.0.0.1', true],
    ['[::1]', true],
    ['localhost', true],
    ['mailpit', true],
    ['fax.lan', true],
    ['s3.home.arpa.', true],
    ['FAX.example.org', true],
    ['bucket.fax.example.org', true],
    ['otherfax.example.org', false],
    ['fax.example.com', false],
    ['evil-localhost.example', false],
  ])('%s: %s', (host, own) => {
    expect(mayBeOwn(host, ['fax.example.org'])).toBe(own);
  });
});

test.each(['ftp://host.example/', 'file:///etc/passwd', 'https://user:password@host.example/', 'no address'])(
  '%s is called for nobody',
  (address) => {
    for (const namedBy of ['operator', 'organization'] as const)
      expect(() => webDestination(address, namedBy)).toThrow(OutboundRefused);
  },
);

test.each(['http://host.example/', 'https://host.example:22/', 'https://host.example:6379/'])(
  '%s is not called for an organization',
  (address) => {
    expect(() => webDestination(address, 'organization')).toThrow(OutboundRefused);
    expect(webDestination(address, 'operator').href).toBe(address);
  },
);

let server: Server;
let port: number;
let asked: IncomingMessage[];
let serve: (request: IncomingMessage, response: ServerResponse) => void;
beforeEach(async () => {
  asked = [];
  serve = (_, response) => response.end('inside');
  server = createServer((request, response) => {
    asked.push(request);
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as { port: number }).port;
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const request = (outbound: Outbound, address: string, namedBy: NamedBy = 'operator', timeoutMs = 2_000) =>
  outbound.request(address, {
    namedBy,
    method: 'GET',
    headers: { Authorization: 'Bearer secret' },
    body: null,
    timeoutMs,
    longestAnswer: 1_000,
  });
const answers = (...addresses: readonly string[]): Resolver => {
  let turn = 0;
  return () => {
    const address = addresses[Math.min(turn, addresses.length - 1)] ?? '';
    turn += 1;
    return Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]);
  };
};

describe('a request', () => {
  test('reaches what the operator named on their own network, by address, by plain name, by a listed name', async () => {
    expect((await request(new Outbound(), `http://127.0.0.1:${port}/`)).body.toString()).toBe('inside');
    const inside = { resolve: answers('127.0.0.1') };
    expect((await request(new Outbound(inside), `http://fax:${port}/`)).status).toBe(200);
    const listed = new Outbound({ ...inside, privateHosts: ['fax.example.org'] });
    expect((await request(listed, `http://fax.example.org:${port}/`)).status).toBe(200);
    expect(asked).toHaveLength(3);
  });

  test('to a public name that leads inside is refused, for the operator too, and says what to set', async () => {
    const outbound = new Outbound({ resolve: answers('127.0.0.1') });
    await expect(request(outbound, `http://fax.example.org:${port}/`)).rejects.toThrow(
      'OUTBOUND_PRIVATE_HOSTS',
    );
    expect(asked).toHaveLength(0);
  });

  test.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/',
    'https://10.0.0.5:8443/',
  ])('of an organization to %s is refused, listed or not', async (address) => {
    const outbound = new Outbound({ privateHosts: [new URL(address).hostname] });
    await expect(request(outbound, address, 'organization')).rejects.toThrow(OutboundRefused);
  });

  test('is refused where one of several addresses leads inside', async () => {
    const both = [
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const outbound = new Outbound({ resolve: () => Promise.resolve(both) });
    await expect(request(outbound, 'https://two.example/', 'organization')).rejects.toThrow(OutboundRefused);
  });

  test('is judged by the look-up it connects with: a name that answers inside the second time gets nothing', async () => {
    let lookups = 0;
    const outbound = new Outbound({
      // The only address that can answer here counts as public, the one answered first.
      reachOf: (address) => (address === '127.0.0.1' ? 'public' : reachOf(address)),
      resolve: () => {
        lookups += 1;
        return Promise.resolve([{ address: lookups === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
      },
    });
    expect((await request(outbound, `http://rebound.example:${port}/`)).status).toBe(200);
    expect(lookups).toBe(1);
    await expect(request(outbound, `http://rebound.example:${port}/`)).rejects.toThrow(OutboundRefused);
    expect(lookups).toBe(2);
    expect(asked).toHaveLength(1);
  });

  test('that is answered with a redirect has that for its answer, and its secret goes nowhere else', async () => {
    serve = (_, response) =>
      response.writeHead(302, { Location: `http://127.0.0.1:${port}/elsewhere` }).end();
    const { status } = await request(new Outbound(), `http://localhost:${port}/`);
    expect(status).toBe(302);
    expect(asked.map(({ url }) => url)).toEqual(['/']);
  });

  test('reads no more of an answer than it asked for', async () => {
    serve = (_, response) => response.end(Buffer.alloc(1_001));
    await expect(request(new Outbound(), `http://127.0.0.1:${port}/`)).rejects.toThrow(NoAnswer);
    serve = (_, response) => response.end(Buffer.alloc(1_000));
    expect((await request(new Outbound(), `http://127.0.0.1:${port}/`)).body).toHaveLength(1_000);
  });

  test('waits no longer than it may, also for an answer that comes drop by drop', async () => {
    serve = (_, response) => {
      const drops = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drops));
    };
    const failed = await request(new Outbound(), `http://127.0.0.1:${port}/`, 'operator', 300).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ name: 'NoAnswer', sent: true });
  });
});

test('a library that speaks HTTP itself is judged at each connection, also where it names an address in digits', async () => {
  const answer = (agent: ReturnType<Outbound['agentFor']>, host: string) =>
    new Promise<number | Error>((resolve) => {
      get({ host, port, path: '/', agent }, (response) => resolve(response.resume().statusCode ?? 0)).on(
        'error',
        resolve,
      );
    });
  const outbound = new Outbound({ resolve: answers('127.0.0.1') });
  expect(await answer(outbound.agentFor('http:', 'operator'), '127.0.0.1')).toBe(200);
  for (const [host, namedBy] of [
    ['127.0.0.1', 'organization'],
    ['169.254.169.254', 'operator'],
    ['s3.example.org', 'operator'],
  ] as const)
    expect(await answer(outbound.agentFor('http:', namedBy), host)).toBeInstanceOf(OutboundRefused);
  expect(asked).toHaveLength(1);
});

describe('a connection to a mail server', () => {
  let inner: PlainServer;
  let innerPort: number;
  beforeEach(async () => {
    inner = createPlainServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
    innerPort = (inner.address() as { port: number }).port;
  });
  afterEach(() => new Promise((resolve) => inner.close(resolve)));

  test('is opened to what was judged', async () => {
    const outbound = new Outbound({ resolve: answers('127.0.0.1') });
    const socket = await outbound.connectMail('mailpit', innerPort, 'operator', 2_000);
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.destroy();
  });

  test.each(['2130706433', '0x7f000001', '017700000001', '127.1', 'localhost', '127.0.0.1', '[::1]'])(
    'of an organization at %s is refused, however the system reads that',
    async (host) => {
      await expect(new Outbound().connectMail(host, 587, 'organization', 2_000)).rejects.toThrow(
        OutboundRefused,
      );
    },
  );

  test('of an organization is on a port for mail', async () => {
    const outbound = new Outbound({ resolve: answers('93.184.215.14') });
    await expect(outbound.connectMail('mail.example', 6379, 'organization', 2_000)).rejects.toThrow(
      'port 25',
    );
  });
});
