import { rmSync } from 'node:fs';

/** Removes the built web app and the bundled sources; closes the server's input, which is its sign to stop and remove its data, and waits until it has. */
export default async function teardown(): Promise<void> {
  for (const made of ['CHORUS_TEST_WEB', 'CHORUS_TEST_BUNDLE']) {
    const folder = process.env[made];
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    delete process.env[made];
  }
  const server = globalThis.chorusTestServer;
  if (server === undefined) return;
  globalThis.chorusTestServer = undefined;
  const ended = new Promise<void>((resolve) => server.child.once('exit', () => resolve()));
  server.child.stdin?.end();
  await ended;
}
