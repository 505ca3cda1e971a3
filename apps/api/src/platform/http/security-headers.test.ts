import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import express from 'express';
import type { Server } from 'node:http';
import { securityHeaders } from './security-headers.js';

let server: Server | null = null;
afterEach(
  () => new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve()))),
);

const hstsOf = async (transport: { secure: boolean; subdomains: boolean }): Promise<string | null> => {
  const app = express();
  app.use(securityHeaders(transport), (_request, response) => void response.end());
  const listening = app.listen(0, '127.0.0.1');
  server = listening;
  await new Promise((resolve) => listening.once('listening', resolve));
  const { port } = listening.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
  return response.headers.get('strict-transport-security');
};

test.each([
  [{ secure: true, subdomains: false }, 'max-age=31536000'],
  [{ secure: true, subdomains: true }, 'max-age=31536000; includeSubDomains'],
  [{ secure: false, subdomains: true }, null],
])('who comes by %j is told to come by https for a year: %s', async (transport, told) => {
  expect(await hstsOf(transport)).toBe(told);
});
