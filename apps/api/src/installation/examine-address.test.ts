import { afterEach, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type TlsOptions } from 'node:tls';
import { loadConfig } from '../platform/config/config.js';
import { Outbound } from '../platform/outbound/outbound.js';
import { localhostCertificate } from '../platform/outbound/testing/localhost-certificate.js';
import { examineAddress } from './examine-address.js';

let server: Server | null = null;
afterEach(
  () => new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve()))),
);

/** The address of a server of TLS on this machine. */
const listening = async (options: TlsOptions): Promise<string> => {
  const made = createServer({ ...localhostCertificate, ...options }, (socket) =>
    socket.on('error', () => undefined),
  );
  made.on('tlsClientError', () => undefined);
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return `https://localhost:${(made.address() as AddressInfo).port}`;
};
const outbound = new Outbound({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
const examined = async (publicUrl: string, ca?: string) =>
  (await examineAddress(loadConfig({ PUBLIC_URL: publicUrl }), outbound, ca)).map(
    ({ state, says }) => `${state}: ${says}`,
  );

test('an address of https with a trusted certificate and today’s TLS is good', async () => {
  const url = await listening({ minVersion: 'TLSv1.2' });
  const found = await examined(url, localhostCertificate.cert);
  expect(found).toEqual([
    expect.stringMatching(/^ok: Answers by TLSv1\.3 with TLS_AES_\w+; .* \d{5} more days\.$/),
  ]);
});

test('one that still speaks a broken version of TLS is bad', async () => {
  const url = await listening({ minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' });
  const found = await examined(url, localhostCertificate.cert);
  expect(found).toEqual([
    expect.stringMatching(/^ok: /),
    expect.stringMatching(/^bad: Answers by TLSv1\.1 too/),
  ]);
});

test('one whose certificate nobody trusts, or that nobody answers, is bad', async () => {
  const url = await listening({});
  expect(await examined(url)).toEqual([expect.stringMatching(/^bad: .*\(DEPTH_ZERO_SELF_SIGNED_CERT\)/)]);
  await new Promise<void>((resolve) => server?.close(() => resolve()));
  server = null;
  expect(await examined(url)).toEqual([expect.stringMatching(/^bad: .*\(ECONNREFUSED\)/)]);
});

test.each([
  ['http://chorus.example.org', /^bad: PUBLIC_URL is http/],
  ['http://localhost:3000', /^note: /],
])('%s is judged by who can be on the way', async (publicUrl, finding) => {
  expect(await examined(publicUrl)).toEqual([expect.stringMatching(finding)]);
});
