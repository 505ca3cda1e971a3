import { rmSync } from 'node:fs';

/** Removes the built web app; closes the server's input, which is its sign to stop and remove its data, and waits until it has. */
export default async function teardown(): Promise<void> {
  const { CHORUS_TEST_WEB: web } = process.env;
  if (web !== undefined) rmSync(web, { recursive: true, force: true });
  delete process.env.CHORUS_TEST_WEB;
  const server = globalThis.chorusTestServer;
  if (server === undefined) return;
  globalThis.chorusTestServer = undefined;
  const ended = new Promise<void>((resolve) => server.child.once('exit', () => resolve()));
  server.child.stdin?.end();
  await ended;
}
