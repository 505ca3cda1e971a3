/** Closes the server's input, which is its sign to stop and remove its data, and waits until it has. */
export default async function teardown(): Promise<void> {
  const server = globalThis.chorusTestServer;
  if (server === undefined) return;
  globalThis.chorusTestServer = undefined;
  const ended = new Promise<void>((resolve) => server.child.once('exit', () => resolve()));
  server.child.stdin?.end();
  await ended;
}
